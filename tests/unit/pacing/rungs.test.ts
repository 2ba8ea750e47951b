import { describe, expect, it } from 'vitest';
import { beginFlareUp, calmOf, endFlareUp, rungsOf } from '../../../lib/pacing/index.ts';
import { at, Diary } from './diary.ts';

const told = (diary: Diary) => rungsOf(diary.plan).map(({ share, is }) => `${share} ${is}`);

describe('the way back after a flare-up, rung by rung (R30)', () => {
  it('is none where no flare-up was', () => {
    expect(rungsOf(new Diary().plan)).toEqual([]);
  });

  it('lies ahead while it lasts, then goes up a step with each workday', () => {
    const diary = new Diary().change((plan) => beginFlareUp(plan, at(0)));
    expect(told(diary)).toEqual(['0.7 now', '0.8 ahead', '0.9 ahead', '1 ahead']);
    diary.change((plan) => endFlareUp(plan, at(0, 15)));
    expect(told(diary)).toEqual(['0.7 now', '0.8 ahead', '0.9 ahead', '1 ahead']);
    diary.close();
    expect(told(diary)).toEqual(['0.7 past', '0.8 now', '0.9 ahead', '1 ahead']);
    diary.close();
    diary.close();
    expect(told(diary)).toEqual([]);
  });

  it('has as many steps as were chosen', () => {
    const diary = new Diary({ settings: { returnDays: 1, flareUpShare: 0.5 } });
    diary.change((plan) => beginFlareUp(plan, at(0)));
    expect(told(diary)).toEqual(['0.5 now', '1 ahead']);
  });

  it('begins with ratings that are calm: one above the usual at most', () => {
    const diary = new Diary({ settings: { usualPain: 3 } });
    diary.change((plan) => beginFlareUp(plan, at(0)));
    expect(calmOf(diary.plan)).toEqual({ score: 4, hours: 12 });
  });
});
