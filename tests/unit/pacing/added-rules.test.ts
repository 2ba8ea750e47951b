import { describe, expect, it } from 'vitest';
import type { Decision, PacingSettings } from '../../../lib/pacing/index.ts';
import { Diary, measured, onSitting, sore, times } from './diary.ts';

describe('a person who marks when it starts to bother (R48)', () => {
  const rated = { minutes: 10, pain: 5 } as const;
  const events = (diary: Diary): number => diary.plan.today.postures.sitting?.events ?? 0;

  it('is believed: after three marks a high rating without one is no event', () => {
    const settings = { believeOnsets: true };
    const diary = new Diary({ settings }).bouts(...times(3, sore(20)));
    const before = events(diary);
    expect(events(diary.bouts(rated))).toBe(before);
  });

  it('is not known after two marks: the rating speaks (R2)', () => {
    const diary = new Diary({ settings: { believeOnsets: true } }).bouts(...times(2, sore(20)));
    expect(events(diary.bouts(rated))).toBe(3);
  });

  it('is not believed when that is switched off', () => {
    const settings = { believeOnsets: false };
    const diary = new Diary({ settings }).bouts(...times(3, sore(20)));
    expect(events(diary.bouts(rated))).toBe(4);
  });
});

describe('the rhythm of a measured posture (R49)', () => {
  it('is its own baseline, up to the ceiling (R14)', () => {
    const settings = { rhythmSitting: 30, rhythmFollows: true };
    expect(measured(45, { settings }).limit()).toBe(45);
    expect(measured(70, { settings }).limit()).toBe(60);
  });

  it('is the shared one while it is observed, and when switched off (R15)', () => {
    expect(new Diary({ known: { sitting: 100 }, settings: { rhythmFollows: true } }).limit()).toBe(
      30,
    );
    const settings = { rhythmSitting: 30, rhythmFollows: false };
    expect(measured(45, { settings }).limit()).toBe(30);
  });
});

describe('a posture observed in a flare-up (R51)', () => {
  /** A first week in a flare-up that does not settle: each bout is rated 8. */
  function flared(minutes: number, settings: Partial<PacingSettings>): Decision {
    const diary = new Diary({ settings }).pain(8, 6).pain(8, 8.5);
    const decisions = diary.week(...times(4, { minutes, onset: minutes, pain: 8 }));
    expect(diary.plan.flareUp).not.toBeNull();
    return onSitting(decisions);
  }

  it('gets its first baseline all the same, for nothing but a guess would be kept', () => {
    const decision = flared(8, { observeInFlareUp: true });
    expect(decision).toMatchObject({ rule: 'R8', kind: 'firstBaseline' });
    expect(decision.to).toBeLessThan(10);
  });

  it('gets none above the guess', () => {
    expect(flared(60, { observeInFlareUp: true }).to).toBe(22.5);
  });

  it('keeps its guess when that is switched off (R29)', () => {
    expect(flared(8, { observeInFlareUp: false })).toMatchObject({ rule: 'R29', to: 22.5 });
  });
});
