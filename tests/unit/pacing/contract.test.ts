import { describe, expect, it } from 'vitest';
import * as pacing from '../../../lib/pacing/index.ts';

type Activity = 'sitting' | 'standing' | 'walking';
type Plan = pacing.Plan;

/** What outside programs rely on (design.md 7.5). */
interface Contract {
  createPlan(options?: {
    known?: Partial<Record<Activity, number>>;
    settings?: Partial<pacing.PacingSettings>;
  }): Plan;
  recordBout(
    plan: Plan,
    bout: {
      activity: Activity;
      start: number;
      minutes: number;
      onset: number | null;
      pain: number | null;
      setup?: string[];
      override?: boolean;
    },
  ): Plan;
  recordPain(plan: Plan, pain: { at: number; score: number }): Plan;
  closeDay(plan: Plan, date: string): { plan: Plan; decisions: pacing.Decision[] };
  limitOf(plan: Plan, activity: Activity, at: number): number;
}

const contract: Contract = pacing;

describe('the contract with outside programs', () => {
  it('lives a fortnight through its five functions alone, in plain numbers', () => {
    let plan = contract.createPlan({ known: { sitting: 40 }, settings: { risk: 0.2 } });
    const decisions: pacing.Decision[] = [];
    const midnight = Temporal.Instant.from('2026-11-22T00:00Z').epochMilliseconds;
    for (let day = 0; day < 14; day += 1) {
      const start = midnight + (day * 24 + 9) * 3_600_000;
      for (let i = 0; i < 4; i += 1) {
        const minutes = contract.limitOf(plan, 'sitting', start);
        const bout = {
          activity: 'sitting',
          start: start + i * 3_600_000,
          minutes,
          onset: null,
          pain: 1,
        } as const;
        plan = contract.recordBout(plan, { ...bout, setup: ['mat'], override: false });
      }
      plan = contract.recordPain(plan, { at: start + 9 * 3_600_000, score: 1 });
      const date = Temporal.PlainDate.from('2026-11-22').add({ days: day }).toString();
      const closed = contract.closeDay(plan, date);
      plan = closed.plan;
      decisions.push(...closed.decisions);
    }
    expect(JSON.parse(JSON.stringify({ plan, decisions }))).toEqual({ plan, decisions });
    const reviews = decisions.filter(({ activity }) => activity === 'sitting');
    expect(reviews.map(({ date, kind }) => [date, kind])).toEqual([
      ['2026-11-28', 'firstBaseline'],
      ['2026-12-05', 'grow'],
    ]);
  });

  it('refuses wrong types before anything runs', () => {
    const plan = contract.createPlan();
    const calls = [
      // @ts-expect-error -- a posture is one of three
      () => contract.limitOf(plan, 'lying', 0),
      // @ts-expect-error -- an onset is a number or null, never left out
      () => contract.recordBout(plan, { activity: 'sitting', start: 0, minutes: 1, pain: null }),
      // @ts-expect-error -- a day is written as 2026-11-22
      () => contract.closeDay(plan, 20_261_122),
    ];
    for (const call of calls) expect(call).toThrow(RangeError);
  });
});
