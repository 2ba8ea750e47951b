import { describe, expect, it } from 'vitest';
import { explainLimit } from '../../../lib/pacing/index.ts';
import { at, Diary, fine, measured, times } from './diary.ts';

describe('the limit', () => {
  it('is the baseline within the rhythm (R15)', () => {
    const diary = measured(40);
    expect(diary.limit()).toBe(40);
    diary.change((plan) => ({ ...plan, settings: {} }));
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
