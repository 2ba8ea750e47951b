import { describe, expect, it } from 'vitest';
import { createPlan, type PacingSettings } from '../../../lib/pacing/index.ts';
import { halfLifeOf, withReviewed } from '../../../lib/pacing/steady.ts';
import { Diary, fine, onSitting, sore, times } from './diary.ts';

const usual = createPlan();
const posture = (reviewed: readonly number[]) => ({ ...usual.postures.sitting, reviewed });

describe('a steady baseline (R52)', () => {
  it('is one within a tenth over five reviews: its bouts fade half as fast', () => {
    expect(halfLifeOf(usual, posture([20, 21, 22, 20, 21]))).toBe(28);
    expect(halfLifeOf(usual, posture([20, 20, 20, 20, 22]))).toBe(28);
  });

  it('is none beyond a tenth, up or down, or before five reviews', () => {
    expect(halfLifeOf(usual, posture([20, 20, 20, 20, 22.1]))).toBe(14);
    expect(halfLifeOf(usual, posture([22.1, 20, 20, 20, 20]))).toBe(14);
    expect(halfLifeOf(usual, posture([20, 20, 20, 20]))).toBe(14);
    expect(halfLifeOf(usual, posture([]))).toBe(14);
  });

  it('is none in a plan from before the rule', () => {
    const { reviewed: _, ...before } = usual.postures.sitting;
    expect(halfLifeOf(usual, before)).toBe(14);
  });

  it.each<[Partial<PacingSettings>, number]>([
    [{ steadyHalfLifeDays: 0 }, 14],
    [{ steadyHalfLifeDays: 56 }, 56],
    [{ halfLifeDays: 28, steadyHalfLifeDays: 20 }, 28],
  ])('under %j fades with a half-life of %i days', (settings, days) => {
    expect(halfLifeOf(createPlan({ settings }), posture(times(5, 20)))).toBe(days);
  });

  it('is told by the last five', () => {
    expect(withReviewed([1, 2, 3, 4, 5], 6)).toEqual([2, 3, 4, 5, 6]);
    expect(withReviewed([], 6)).toEqual([6]);
  });

  it('is remembered from its first measured baseline on, and not while it is observed', () => {
    const diary = new Diary({ settings: { steadyHalfLifeDays: 28 } });
    diary.week();
    expect(diary.plan.postures.sitting.reviewed).toEqual([]);
    const first = onSitting(diary.week(...times(4, fine(20)), sore(25))).to;
    expect(diary.plan.postures.sitting.reviewed).toEqual([first]);
    for (let week = 0; week < 6; week += 1) diary.week(...times(2, sore(25)));
    expect(diary.plan.postures.sitting.reviewed).toHaveLength(5);
  });

  it('keeps more of what its bouts said', () => {
    const weeks = (steadyHalfLifeDays: number) => {
      const diary = new Diary({ settings: { steadyHalfLifeDays } });
      for (let week = 0; week < 9; week += 1) diary.week(...times(3, fine(20)), sore(22));
      return diary.plan.postures.sitting;
    };
    expect(Math.max(...(weeks(28).reviewed ?? []))).toBeLessThan(23);
    expect(weeks(28).evidence.events).toBeGreaterThan(weeks(0).evidence.events * 1.05);
  });
});
