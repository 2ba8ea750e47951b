import { describe, expect, it } from 'vitest';
import { type Diary, measured, silent, times } from './diary.ts';

/** A measured diary of 20 minutes; the bouts of a week in which the limit was overrun or kept. */
const diary = (heedStretch = 1.5): Diary => measured(20, { settings: { heedStretch } });
const stretch = (one: Diary): number => one.plan.postures.sitting.stretch;

describe('prompts that are not followed (R50)', () => {
  it('come later in the week to come, so that fewer come', () => {
    const one = diary();
    one.week(...times(6, silent(60)));
    expect(one.baseline()).toBe(20);
    // 30 limits overrun and none kept, with five taken to be kept: 1 + 1.5 x 30 / 35 wanted, ten minutes a week at most.
    expect(stretch(one)).toBeCloseTo(1.5, 9);
    one.week(...times(6, silent(60)));
    expect(stretch(one)).toBe(2);
    expect(one.limit()).toBeCloseTo(40, 9);
  });

  it('come no later where they are followed', () => {
    const one = diary();
    one.week(...times(6, silent(21)));
    expect(stretch(one)).toBe(1);
  });

  it('say nothing where the bout ended before the limit', () => {
    const one = diary();
    one.week(...times(6, silent(12)));
    expect(one.plan.heeded).toEqual({ due: 0, kept: 0 });
    expect(stretch(one)).toBe(1);
  });

  it('are counted half after each week', () => {
    const one = diary();
    one.week(silent(60));
    expect(one.plan.heeded).toEqual({ due: 2.5, kept: 0 });
  });

  it('stay where they are while nothing may grow (R3)', () => {
    const one = diary();
    for (let day = 0; day < 5; day += 1)
      one
        .bouts(...times(6, silent(60)))
        .pain(7)
        .close();
    one.off(2);
    expect(stretch(one)).toBe(1);
  });

  it('never come later than what was comfortable lately allows (R9), nor than the ceiling (R14)', () => {
    const one = diary();
    one.change((plan) => ({
      ...plan,
      postures: {
        ...plan.postures,
        sitting: { ...plan.postures.sitting, stretch: 2, proven: 25 },
      },
    }));
    expect(one.limit()).toBe(25);
    one.change((plan) => ({
      ...plan,
      postures: {
        ...plan.postures,
        sitting: { ...plan.postures.sitting, baseline: 50, proven: null },
      },
    }));
    expect(one.limit()).toBe(60);
  });

  it('change nothing within the week, and nothing when switched off', () => {
    const one = diary();
    one.bouts(...times(20, silent(60))).close();
    expect(one.limit('sitting', 9)).toBe(20);
    const off = diary(0);
    off.week(...times(6, silent(60)));
    expect(stretch(off)).toBe(1);
  });

  it('leave out planned overdos and walks', () => {
    const one = diary();
    one.bouts({ ...silent(90), override: true }, silent(90, 'walking'));
    expect(one.plan.heeded).toEqual({ due: 0, kept: 0 });
  });
});
