// The engine under test, driven only through the public API of lib/pacing (design.md 7.5), as any outside program would.

import {
  closeDay,
  createPlan,
  limitOf,
  type Plan,
  recordBout,
  recordPain,
} from '../../lib/pacing/index.ts';
import type { Policy, PolicyMaker } from './policy.ts';

type Options = Parameters<typeof createPlan>[0];

/** A fresh plan for each worker, knowing nothing of them. */
export function engine(options: Options = {}): PolicyMaker {
  return () => driven(createPlan(options));
}

function driven(fresh: Plan): Policy {
  let plan = fresh;
  return {
    name: 'engine',
    hasApp: true,
    isObeyed: false,
    limit: (posture, at) => limitOf(plan, posture, at),
    boutEnded: (told) => {
      plan = recordBout(plan, told);
    },
    painSaid: (at, score) => {
      plan = recordPain(plan, { at, score });
    },
    dayClosed: (date) => {
      plan = closeDay(plan, date).plan;
    },
  };
}
