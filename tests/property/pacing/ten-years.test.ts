import { describe, expect, it, vi } from 'vitest';
import {
  closeDay,
  createPlan,
  limitOf,
  type Plan,
  recordBout,
  recordPain,
} from '../../../lib/pacing/index.ts';
import { dateOf } from './histories.ts';
import { randomOf } from './random.ts';

// As long as it takes, on however busy a machine.
vi.setConfig({ testTimeout: 0 });

const minute = 60_000;
const day = 24 * 60 * minute;

/** Weeks of ten bouts a workday with flare-ups now and then; the plan's size in characters after each week. */
function sizes(weeks: number): readonly number[] {
  const random = randomOf(1);
  let plan: Plan = createPlan();
  const lengths: number[] = [];
  for (let number = 0; number < weeks * 7; number += 1) {
    let start = number * day;
    for (let i = 0; i < (number % 7 < 5 ? 10 : 0); i += 1) {
      const minutes = limitOf(plan, 'sitting', start) * (0.5 + random());
      const pain = Math.floor(random() * random() * 8);
      plan = recordBout(plan, {
        activity: i % 3 === 0 ? 'standing' : 'sitting',
        start,
        minutes,
        onset: null,
        pain,
      });
      start += (minutes + 5) * minute;
    }
    plan = recordPain(plan, { at: start, score: Math.floor(random() * 6) });
    plan = closeDay(plan, dateOf(number)).plan;
    if (number % 7 === 6) lengths.push(JSON.stringify(plan).length);
  }
  return lengths;
}

describe('ten years of one person', () => {
  it('leave a plan no larger than ten weeks do', () => {
    const lengths = sizes(522);
    const early = Math.max(...lengths.slice(4, 52));
    const late = Math.max(...lengths.slice(52));
    expect(late).toBeLessThan(early * 1.1);
    expect(late).toBeLessThan(16_000);
  });
});
