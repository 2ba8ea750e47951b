import { describe, expect, it } from 'vitest';
import { measureAgain, neededFor, observingOf, setKnown } from '../../../lib/pacing/index.ts';
import { Diary, fine, measured, silent, sore } from './diary.ts';

describe('finding a baseline (R8)', () => {
  it('counts the rated turns and their days as they come', () => {
    const diary = new Diary();
    expect(observingOf(diary.plan, 'sitting')).toEqual({
      bouts: 0,
      ofBouts: 3,
      days: 0,
      ofDays: 2,
    });
    diary.bouts(fine(20), silent(30), sore(25));
    expect(observingOf(diary.plan, 'sitting')).toMatchObject({ bouts: 2, days: 1 });
    expect(neededFor(diary.plan, 'sitting')).toEqual({ for: 'baseline', bouts: 1, days: 1 });
    diary.close();
    diary.bouts(fine(20));
    expect(observingOf(diary.plan, 'sitting')).toMatchObject({ bouts: 3, days: 2 });
    expect(neededFor(diary.plan, 'sitting')).toBeNull();
  });

  it('is over once a posture is measured, and begins anew by the own hand', () => {
    const { plan } = measured(20);
    expect(observingOf(plan, 'sitting')).toBeNull();
    expect(observingOf(measureAgain(plan, 'sitting'), 'sitting')).toMatchObject({ bouts: 0 });
    expect(observingOf(setKnown(plan, 'sitting', 40), 'sitting')).toMatchObject({ bouts: 0 });
  });

  it('wants as much as was chosen', () => {
    const { plan } = new Diary({ settings: { firstBouts: 5, firstDays: 3 } });
    expect(observingOf(plan, 'walking')).toMatchObject({ ofBouts: 5, ofDays: 3 });
  });
});
