import { describe, expect, it } from 'vitest';
import { neededFor } from '../../../lib/pacing/index.ts';
import { about, Diary, fine, onSitting, silent, sore, times } from './diary.ts';

describe('the first week (R8)', () => {
  it('keeps the provisional baseline, whatever is logged', () => {
    const diary = new Diary();
    for (let i = 0; i < 6; i += 1) {
      expect(diary.limit()).toBe(22.5);
      diary.bouts(...times(4, sore(5))).close();
    }
    expect(diary.limit()).toBe(22.5);
  });

  it('ends in a first baseline after three logged bouts on two days', () => {
    const diary = new Diary().bouts(sore(20), sore(20));
    diary.close();
    diary.bouts(sore(20)).off(5);
    expect(onSitting(diary.close())).toMatchObject({
      rule: 'R8',
      kind: 'firstBaseline',
      from: 22.5,
    });
    expect(diary.plan.postures.sitting.observedSince).toBeNull();
  });

  it.each([
    ['two bouts', [sore(20)], [sore(20)]],
    ['three bouts on one day', times(3, sore(20)), []],
    ['bouts of which nothing was said', times(5, silent(20)), times(5, silent(20))],
  ])('goes on after %s', (_, first, second) => {
    const diary = new Diary().bouts(...first);
    diary.close();
    diary.bouts(...second).off(5);
    expect(onSitting(diary.close())).toMatchObject({
      rule: 'R8',
      kind: 'observe',
      from: 22.5,
      to: 22.5,
    });
    expect(diary.plan.postures.sitting.observedSince).toBe(0);
  });

  it('ends at the estimate where that is lower', () => {
    const diary = new Diary();
    const decision = onSitting(diary.week(...times(3, sore(12))));
    expect(decision.to).toBeLessThan(15);
    expect(decision.to).toBeCloseTo(decision.figures['estimate'] ?? 0, 9);
  });

  it('ends one step up where the estimate is higher, for no step is longer (R11)', () => {
    const diary = new Diary();
    expect(onSitting(diary.week(...times(5, fine(30)))).to).toBeCloseTo(24.75, 9);
  });

  it('does not end higher than 1.25 times the longest comfortable bout (R9)', () => {
    const diary = new Diary();
    expect(onSitting(diary.week(...times(5, fine(10)))).to).toBe(12.5);
  });

  it('does not end higher than before within three days of a red rating (R3)', () => {
    const diary = new Diary();
    for (let i = 0; i < 5; i += 1) diary.bouts(...times(5, fine(30))).close();
    diary.pain(6).pain(1).close();
    const decision = onSitting(diary.close());
    expect(decision).toMatchObject({ rule: 'R8', kind: 'firstBaseline', to: 22.5 });
  });

  it('tells what is still needed', () => {
    const diary = new Diary();
    expect(neededFor(diary.plan, 'sitting')).toEqual({ for: 'baseline', bouts: 3, days: 2 });
    diary.bouts(fine(20), fine(20), fine(20));
    expect(neededFor(diary.plan, 'sitting')).toEqual({ for: 'baseline', bouts: 1, days: 1 });
    diary.close();
    diary.bouts(fine(20));
    expect(neededFor(diary.plan, 'sitting')).toBeNull();
  });

  it('tells in the decision how many more notes help', () => {
    const diary = new Diary().bouts(fine(20)).off(6);
    expect(onSitting(diary.close()).text).toBe(
      'Still getting to know your sitting. 2 more notes on it will help.',
    );
  });

  it('goes on for a posture that is not taken', () => {
    const diary = new Diary();
    expect(about(diary.week(...times(3, fine(20))), 'standing')).toMatchObject([
      { kind: 'observe', from: 15, to: 15 },
    ]);
  });

  it('is observed for as long as the settings say', () => {
    const diary = new Diary({ settings: { firstBouts: 6, firstDays: 5 } });
    expect(onSitting(diary.week(fine(20))).kind).toBe('observe');
    expect(onSitting(diary.week(fine(20))).kind).toBe('firstBaseline');
  });
});
