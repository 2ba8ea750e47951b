import { describe, expect, it } from 'vitest';
import { explainLimit, planOverdo } from '../../../lib/pacing/index.ts';
import { at, Diary, fine, measured, times } from './diary.ts';

describe('the limit', () => {
  it('is the baseline within the rhythm (R15)', () => {
    const diary = measured(40);
    expect(diary.limit()).toBe(40);
    diary.change((plan) => ({ ...plan, settings: { rhythmFollows: false } }));
    expect(diary.limit()).toBe(30);
  });

  it('is 15 minutes of standing at most (R15)', () => {
    expect(new Diary({ known: { standing: 60 } }).limit('standing')).toBe(15);
  });

  it('has no rhythm and no ceiling for walking (R14, R15)', () => {
    expect(new Diary({ known: { walking: 150 } }).limit('walking')).toBe(90);
  });

  it('keeps to the ceiling even where the rhythm is longer (R14)', () => {
    const settings = { ceilingSitting: 30, rhythmSitting: 60 };
    expect(new Diary({ known: { sitting: 100 }, settings }).limit()).toBe(30);
  });

  it('is seven tenths in a flare-up (R29), of the rhythm where that is the shorter', () => {
    const diary = new Diary({ known: { sitting: 100 } }).pain(9, 9).pain(9, 11);
    expect(diary.limit()).toBeCloseTo(21, 9);
  });

  it('explains itself from the guess to the limit while it is provisional', () => {
    const diary = new Diary({ known: { sitting: 100 } }).pain(9, 9).pain(9, 11);
    expect(explainLimit(diary.plan, 'sitting', at(0))).toEqual([
      { rule: 'R6', figures: { guess: 80 }, minutes: 80 },
      { rule: 'R8', figures: { baseline: 60 }, minutes: 60 },
      { rule: 'R15', figures: { cap: 30 }, minutes: 30 },
      { rule: 'R29', figures: { share: 0.7 }, minutes: 21 },
    ]);
  });

  it('explains itself from the estimate through the last review once it is measured', () => {
    const diary = new Diary({ settings: { rhythmSitting: 20 } });
    diary.week(...times(4, fine(30)));
    const steps = explainLimit(diary.plan, 'sitting', at(7));
    expect(steps).toEqual([
      { rule: 'R5', figures: { risk: 0.2, guess: 30 }, minutes: expect.any(Number) },
      {
        rule: 'R8',
        figures: { from: 22.5, to: diary.baseline(), day: 6 },
        minutes: diary.baseline(),
      },
      { rule: 'R15', figures: { cap: 20 }, minutes: 20 },
    ]);
  });

  it('ends its explanation with the limit itself, always', () => {
    const diary = measured(33).pain(9, 9).pain(9, 11);
    expect(explainLimit(diary.plan, 'sitting', diary.now()).at(-1)?.minutes).toBe(diary.limit());
  });

  it('refuses to explain what does not exist', () => {
    const { plan } = new Diary();
    expect(() => explainLimit(plan, 'lying' as never, at(0))).toThrow('activity');
    expect(() => explainLimit(plan, 'sitting', Number.NaN)).toThrow('at');
  });
});

describe('the steps of a limit', () => {
  const rules = (diary: Diary, hours = 9) =>
    explainLimit(diary.plan, 'sitting', diary.now(hours)).map(({ rule, figures, minutes }) => [
      rule,
      figures,
      minutes,
    ]);

  it('name the ceiling (R14), what was comfortable (R9), the way back (R30) and the time after an overdo (R36)', () => {
    const diary = measured(50, { settings: { ceilingSitting: 40 } });
    diary.plan = {
      ...diary.plan,
      postures: {
        ...diary.plan.postures,
        sitting: { ...diary.plan.postures.sitting, proven: 30, lastReview: null },
      },
    };
    const overdo = { activity: 'sitting', from: diary.now(10), until: diary.now(12) } as const;
    diary.change((plan) => planOverdo(plan, overdo));
    const [estimate, ...rest] = rules(diary, 13);
    expect(estimate?.[0]).toBe('R5');
    expect(rest).toEqual([
      ['R10', { baseline: 50 }, 50],
      ['R14', { cap: 40 }, 40],
      ['R9', { cap: 30 }, 30],
      ['R36', { share: 0.9 }, 27],
    ]);
    expect(rules(diary, 11).at(-1)).toEqual(['R36', { minutes: 45 }, 45]);
    diary.change((plan) => ({ ...plan, rung: 1 }));
    expect(rules(diary, 9).at(-1)).toEqual(['R30', { share: 0.8 }, 24]);
  });

  it('leave an overdo out that is no longer than the limit', () => {
    const diary = measured(45);
    diary.change((plan) =>
      planOverdo(plan, { activity: 'sitting', from: diary.now(), until: diary.now(11) }),
    );
    expect(rules(diary, 10).at(-1)?.[0]).not.toBe('R36');
  });
});
