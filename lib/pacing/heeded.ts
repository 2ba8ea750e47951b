import type { Bout, Minutes } from './activity.ts';
import type { Heeded, Plan, PosturePlan } from './plan.ts';
import { settingOf } from './settings.ts';

export const nothingHeeded: Heeded = { due: 0, kept: 0 };

/** Before anything is known all are taken to be followed, with the weight of five prompts. */
const guess: Heeded = { due: 5, kept: 5 };
/** A change of posture within so many minutes of the limit is put down to the prompt. */
const soon = 3;
/** However few prompts are followed, none comes later than at this many baselines. */
const mostStretch = 2;

/** The plan after a bout whose limit was known: it counts where it lasted until then (R50). */
export function noteHeed(plan: Plan, bout: Bout, limit: Minutes): Plan {
  if (bout.activity === 'walking' || bout.override === true || bout.minutes < limit) return plan;
  const { due, kept } = plan.heeded;
  const isKept = bout.minutes < limit + soon;
  return { ...plan, heeded: { due: due + 1, kept: isKept ? kept + 1 : kept } };
}

/** The share of prompts followed lately, 0-1, with a guess where little is known. */
export function heededShare({ heeded }: Plan): number {
  return (heeded.kept + guess.kept) / (heeded.due + guess.due);
}

/**
 * How much later than the baseline to prompt in the week to come, as a factor of 1 to 2 (R50): where few prompts are
 * followed, each of them costs more than it gives, so that fewer come, and later. The limit goes up by ten minutes a week at
 * most (R23), and not at all while nothing may grow.
 */
export function nextStretch(
  plan: Plan,
  posture: PosturePlan,
  to: Minutes,
  mayGrow: boolean,
): number {
  const wanted = 1 + settingOf(plan, 'heedStretch') * (1 - heededShare(plan));
  const before = posture.stretch * posture.baseline;
  const most = (mayGrow ? before + settingOf(plan, 'longerRhythmMinutes') : before) / to;
  return Math.max(1, Math.min(wanted, mostStretch, most));
}

/** At each review half of what was seen is forgotten. */
export function fadedHeed({ due, kept }: Heeded): Heeded {
  return { due: due / 2, kept: kept / 2 };
}
