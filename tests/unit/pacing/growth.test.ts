// Longer than 250 lines because a baseline is followed through every way to grow, hold and step back.
import { describe, expect, it } from 'vitest';
import { neededFor } from '../../../lib/pacing/index.ts';
import {
  eventShare,
  growthRest,
  type ReviewFacts,
  reviewFacts,
} from '../../../lib/pacing/review-facts.ts';
import { grow, holdSteady, stepBack, withinCaps } from '../../../lib/pacing/review-rules.ts';
import { Diary, fine, measured, onSitting, silent, sore, times } from './diary.ts';

/** A week of ten comfortable bouts of that length. */
const steady = (minutes: number) => times(2, fine(minutes));

/** A day with one event in five bouts, and the estimate after a week of such days. */
const mixed = [...times(4, fine(30)), sore(28)];
const estimate = onSitting(measured(20).week(...mixed)).figures['estimate'] ?? 0;

describe('growing (R11)', () => {
  it('is by a tenth', () => {
    const diary = measured(20);
    diary.week(...times(4, fine(36)));
    const decision = onSitting(diary.week(...times(4, fine(36))));
    expect(decision).toMatchObject({ rule: 'R11', kind: 'grow' });
    expect(decision.to).toBeCloseTo((decision.from ?? 0) * 1.1, 9);
  });

  it('is by a minute where a tenth is less', () => {
    const decision = onSitting(measured(6).week(...steady(20)));
    expect(decision).toMatchObject({ kind: 'grow', from: 6, to: 7 });
  });

  it('is by five minutes at most', () => {
    const settings = { ceilingSitting: 90 };
    const decision = onSitting(measured(55, { settings }).week(...times(8, fine(80))));
    expect(decision).toMatchObject({ kind: 'grow', from: 55, to: 60 });
  });

  it('goes no further than the estimate', () => {
    const decision = onSitting(measured(estimate - 1.5).week(...mixed));
    expect(decision.kind).toBe('grow');
    expect(decision.to).toBeCloseTo(estimate, 9);
  });

  it('needs an estimate a minute above the baseline', () => {
    const decision = onSitting(measured(estimate - 0.9).week(...mixed));
    expect(decision).toMatchObject({ rule: 'R11', kind: 'hold', sentence: { key: 'holdSteady' } });
    expect(decision.to).toBe(decision.from);
  });

  it('never follows an estimate below the baseline down', () => {
    const decision = onSitting(measured(estimate + 3).week(...mixed));
    expect(decision).toMatchObject({ rule: 'R11', kind: 'hold', to: estimate + 3 });
  });

  it('needs ten bouts logged in five workdays (R12)', () => {
    const diary = measured(10);
    diary.week(fine(20), silent(20));
    expect(diary.baseline()).toBe(10);
    expect(onSitting(diary.week(fine(20)))).toMatchObject({ rule: 'R12', kind: 'hold' });
    expect(onSitting(diary.week(fine(20), fine(20)))).toMatchObject({ rule: 'R11', kind: 'grow' });
  });

  it('tells how many more bouts are needed', () => {
    const diary = measured(10);
    diary.week(fine(20));
    expect(neededFor(diary.plan, 'sitting')).toEqual({ for: 'growth', bouts: 5, days: 0 });
    diary.week(fine(20), fine(20));
    expect(neededFor(diary.plan, 'sitting')).toBeNull();
  });

  it('happens with two events in ten, and not with three (R12)', () => {
    const good = times(2, fine(20));
    const two = measured(8).bouts(sore(12), fine(20));
    two.close();
    two.bouts(sore(12), fine(20)).close();
    for (let i = 0; i < 3; i += 1) two.bouts(...good).close();
    two.close();
    expect(onSitting(two.close())).toMatchObject({ rule: 'R11', kind: 'grow' });
    const three = measured(8);
    for (let i = 0; i < 3; i += 1) three.bouts(sore(12), fine(20)).close();
    for (let i = 0; i < 2; i += 1) three.bouts(...good).close();
    three.close();
    expect(onSitting(three.close())).toMatchObject({ rule: 'R12', kind: 'hold', from: 8, to: 8 });
  });

  it('is slower or faster as the setting says', () => {
    const settings = { growthPercent: 5 };
    const diary = measured(20, { settings });
    diary.week(...times(4, fine(36)));
    const decision = onSitting(diary.week(...times(4, fine(36))));
    expect(decision.to).toBeCloseTo((decision.from ?? 0) * 1.05, 9);
  });

  it('rests for three days after a red rating (R3), and not for longer', () => {
    for (const [day, rule] of [
      [3, 'R3'],
      [2, 'R11'],
    ] as const) {
      const diary = measured(10);
      for (let i = 0; i < 5; i += 1) {
        diary.bouts(...steady(20));
        if (i === day) diary.pain(6);
        diary.pain(1).close();
      }
      diary.close();
      expect(onSitting(diary.close()).rule).toBe(rule);
    }
  });

  it('waits while three workdays of the week are missing (R12)', () => {
    const away = measured(10);
    for (let i = 0; i < 2; i += 1) away.bouts(...times(6, fine(20))).close();
    expect(onSitting(away.off(4).close())).toMatchObject({
      rule: 'R12',
      sentence: { key: 'holdAbsence' },
    });
    const there = measured(10);
    for (let i = 0; i < 3; i += 1) there.bouts(...times(6, fine(20))).close();
    expect(onSitting(there.off(3).close()).rule).toBe('R11');
  });

  it('knows a week of two workdays as usual after two of them', () => {
    const diary = new Diary();
    const decisions = [0, 1, 2, 3].map(() => {
      for (let i = 0; i < 2; i += 1) diary.bouts(...times(6, fine(30))).close();
      diary.off(4);
      return onSitting(diary.close()).sentence.key;
    });
    expect(decisions).toEqual(['firstBaseline', 'holdAbsence', 'grow', 'grow']);
  });
});

describe('the caps of a baseline', () => {
  it('is 1.25 times the longest comfortable bout of 14 days (R9)', () => {
    const decision = onSitting(measured(40).week(...steady(20)));
    expect(decision).toMatchObject({ rule: 'R9', kind: 'cap', from: 40, to: 25 });
  });

  it('counts no bout that bothered as comfortable (R9)', () => {
    const diary = measured(40);
    const decision = onSitting(diary.week(fine(20), fine(20), fine(20), sore(50)));
    expect(decision).toMatchObject({ rule: 'R9', to: 25 });
  });

  it('says nothing where no bout was comfortable for 14 days (R9)', () => {
    const diary = measured(40);
    expect(onSitting(diary.week(silent(5)))).toMatchObject({ rule: 'R12', to: 40 });
  });

  it('stops growth where nothing longer was comfortable (R9)', () => {
    const diary = measured(24.5);
    diary.week(...times(6, fine(20)));
    expect(onSitting(diary.week(...times(6, fine(20))))).toMatchObject({
      rule: 'R9',
      kind: 'hold',
      to: 24.5,
    });
  });

  it('caps the limit as soon as the longest bout is too long ago, and lets go at the review alone (R9)', () => {
    const diary = measured(20);
    diary.week(...times(2, fine(20)));
    expect(diary.limit()).toBe(diary.baseline());
    diary.week(...times(2, fine(8)));
    const before = diary.baseline();
    const limits = [0, 1, 2, 3, 4].map((day) => {
      diary.bouts(fine(day === 4 ? 16 : 8)).close();
      return diary.limit();
    });
    expect(limits).toEqual([before, before, before, before, 20]);
    expect(diary.baseline()).toBe(before);
    expect(onSitting([...diary.close(), ...diary.close()])).toMatchObject({ rule: 'R9', to: 20 });
  });

  it('is 60 minutes of sitting (R14)', () => {
    const decision = onSitting(measured(59.5).week(...times(8, fine(80))));
    expect(decision).toMatchObject({ rule: 'R14', kind: 'hold', to: 59.5 });
    expect(decision.text).toBe(
      'Sitting is comfortable enough now. From here, variety does more than length.',
    );
  });

  it('follows a ceiling that was lowered (R14)', () => {
    const diary = measured(50, { settings: { ceilingSitting: 40 } });
    expect(onSitting(diary.week(...times(2, fine(60))))).toMatchObject({
      rule: 'R14',
      kind: 'cap',
      to: 40,
    });
  });

  it('ends growth right at the ceiling (R14)', () => {
    const diary = measured(58);
    expect(onSitting(diary.week(...times(8, fine(80))))).toMatchObject({ rule: 'R11', to: 60 });
  });
});

describe('the review (R10)', () => {
  it('is on the seventh day and every seventh after it, and a baseline moves then alone', () => {
    const diary = new Diary();
    const moved: number[] = [];
    for (let day = 0; day < 35; day += 1) {
      const before = diary.baseline();
      if (day % 7 < 5) diary.bouts(...times(4, fine(30)));
      diary.close();
      if (diary.baseline() !== before) moved.push(day);
    }
    expect(moved).toEqual([6, 13, 20, 27, 34]);
  });

  it('keeps its weekday where days were skipped', () => {
    const diary = new Diary();
    diary.week(fine(20));
    diary.day += 10;
    diary.close();
    expect(diary.plan.nextReview).toBe(20);
  });

  it('is as far apart as the setting says', () => {
    const diary = new Diary({ settings: { reviewDays: 5 } });
    for (let i = 0; i < 4; i += 1) expect(diary.close()).toEqual([]);
    expect(diary.close()).toHaveLength(3);
    expect(diary.plan.nextReview).toBe(9);
  });

  it('tells every figure it looked at', () => {
    const diary = measured(20);
    diary.week(...times(2, fine(22)));
    const { figures } = onSitting(diary.week(...times(2, fine(22))));
    expect(Object.keys(figures)).toEqual([
      'from',
      'estimate',
      'logged',
      'events',
      'eventShare',
      'proven',
      'ceiling',
      'observedBouts',
      'observedDays',
      'hardDays',
      'absent',
    ]);
    expect(figures).toMatchObject({
      logged: 10,
      events: 0,
      eventShare: 0,
      proven: 27.5,
      ceiling: 60,
    });
  });
});

describe('the edges of the review', () => {
  const facts = (more: Partial<ReviewFacts>): ReviewFacts => ({
    ...reviewFacts(measured(20).plan, 'sitting', [], 7),
    from: 20,
    estimate: 30,
    logged: 10,
    events: 0,
    proven: 40,
    ceiling: 60,
    absent: 0,
    ...more,
  });

  it('grows by a minute exactly', () => {
    expect(grow(facts({ estimate: 21 }))).toMatchObject({ kind: 'grow', to: 21 });
    expect(grow(facts({ ceiling: 21 }))).toMatchObject({ kind: 'grow', to: 21 });
    expect(grow(facts({ proven: 21 }))).toMatchObject({ kind: 'grow', to: 21 });
  });

  it('names the lower of two caps, the ceiling where they are the same', () => {
    expect(withinCaps(facts({ ceiling: 15, proven: 12 }))).toMatchObject({ rule: 'R9', to: 12 });
    expect(withinCaps(facts({ ceiling: 12, proven: 15 }))).toMatchObject({ rule: 'R14', to: 12 });
    expect(withinCaps(facts({ ceiling: 12, proven: 12 }))).toMatchObject({ rule: 'R14', to: 12 });
  });

  it('says nothing of caps that are just met', () => {
    expect(withinCaps(facts({ ceiling: 20 }))).toBeNull();
    expect(withinCaps(facts({ proven: 20 }))).toBeNull();
  });

  it('caps nothing below two minutes', () => {
    expect(withinCaps(facts({ proven: 1.2 }))).toMatchObject({ rule: 'R9', to: 2 });
  });

  it('steps back with three bouts logged, and down to two minutes exactly', () => {
    const sorest = { logged: 3, events: 3, estimate: 1 };
    expect(stepBack(facts(sorest))).toMatchObject({ kind: 'stepBack', to: 17 });
    expect(stepBack(facts({ ...sorest, logged: 2, events: 2 }))).toBeNull();
    expect(stepBack(facts({ ...sorest, from: 3 }))).toMatchObject({ kind: 'stepBack', to: 2 });
    expect(stepBack(facts({ ...sorest, from: 2.9 }))).toMatchObject({ kind: 'hold', to: 2.9 });
  });

  it('tells how many bouts are missing', () => {
    expect(holdSteady(facts({ logged: 7.5 }))).toMatchObject({ rule: 'R12', values: { bouts: 3 } });
  });

  it('rests for three days after a flare-up whose way back was shorter (R11)', () => {
    const rested = (day: number) =>
      growthRest({ ...measured(20).plan, flareUpEnded: 5, rung: null }, day);
    expect([rested(8), rested(9)]).toEqual(['R30', null]);
    expect(growthRest({ ...measured(20).plan, rung: 1 }, 40)).toBe('R30');
  });

  it('rests on no account of days that never were', () => {
    expect(growthRest(measured(20).plan, 2)).toBeNull();
  });

  it('knows a share of nothing as nothing', () => {
    expect(eventShare(facts({ logged: 0, events: 0 }))).toBe(0);
  });

  it('counts days that end two above the usual, and no day without a rating', () => {
    const { plan } = measured(20);
    const days = [1, 4, null].map((rating, i) => ({ ...plan.today, day: 5 + i, rating }));
    expect(reviewFacts(plan, 'sitting', days, 7).hardDays).toBe(1);
    const usual = days.map((day) => ({ ...day, rating: 3 }));
    expect(reviewFacts(plan, 'sitting', usual, 7).hardDays).toBe(0);
  });
});

describe('what the plan remembers of its reviews', () => {
  it('is the last four weeks and the last four weeks of days', () => {
    const diary = new Diary();
    for (let i = 0; i < 6; i += 1) diary.week(fine(20));
    expect(diary.plan.weeks).toEqual([5, 5, 5, 5]);
    expect(diary.plan.days.map(({ day }) => day)).toEqual(
      Array.from({ length: 28 }, (_, i) => i + 14),
    );
  });

  it('is when each baseline grew last (R34)', () => {
    const diary = measured(20);
    diary.week(...times(4, fine(36)));
    expect(diary.plan.postures.sitting).toMatchObject({
      lastGrowth: 13,
      lastReview: { day: 13, rule: 'R11', kind: 'grow', from: 20, to: 22 },
    });
    diary.week(fine(36));
    expect(diary.plan.postures.sitting.lastGrowth).toBe(13);
    expect(diary.plan.postures.walking.lastGrowth).toBe(0);
  });

  it('is no short review of a posture that is still observed (R25)', () => {
    const diary = new Diary({ known: { sitting: 10 } });
    diary.week();
    expect(diary.plan.postures.sitting.shortReviews).toBe(0);
  });

  it('takes fifteen minutes of sitting for long enough (R25)', () => {
    const diary = measured(15);
    diary.week(fine(20));
    expect(diary.plan.postures.sitting.shortReviews).toBe(0);
  });

  it('keeps a limit down for as long as nothing new was comfortable (R9)', () => {
    const diary = measured(20);
    diary.week(fine(10));
    diary.plan = { ...diary.plan, nextReview: 100 };
    expect(diary.limit()).toBe(12.5);
    diary.off(20);
    expect(diary.limit()).toBe(12.5);
    diary.bouts(fine(4)).close();
    expect(diary.limit()).toBe(5);
  });
});
