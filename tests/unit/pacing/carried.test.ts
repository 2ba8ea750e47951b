import { describe, expect, it } from 'vitest';
import {
  type Activity,
  type Bout,
  createPlan,
  limitOf,
  nextPrompt,
  type Plan,
  type PlanOptions,
  recordBout,
} from '../../../lib/pacing/index.ts';
import { at, minute } from './diary.ts';

const morning = at(0);
const later = (minutes: number): number => morning + minutes * minute;

function bout(
  activity: Activity,
  from: number,
  minutes: number,
  onset: number | null = null,
): Bout {
  return { activity, start: later(from), minutes, onset, pain: onset === null ? 1 : 3 };
}

/** Limits of 22.5 minutes of sitting and 15 of standing, and these bouts. */
function planOf(bouts: readonly Bout[], options: PlanOptions = {}): Plan {
  return bouts.reduce(recordBout, createPlan(options));
}

const sitting = (plan: Plan, minutes: number): number => limitOf(plan, 'sitting', later(minutes));

describe('what a bout leaves behind (R47)', () => {
  const whole = 22.5;

  it('shortens the next limit after a break too short to restore', () => {
    const plan = planOf([bout('sitting', 0, 10), bout('walking', 10, 2)]);
    expect(sitting(plan, 12)).toBeCloseTo(whole - 10 * Math.exp(-1), 9);
  });

  it('is gone after a walk of five minutes where nothing bothered (R40)', () => {
    expect(sitting(planOf([bout('sitting', 0, 20), bout('walking', 20, 5)]), 25)).toBe(whole);
    expect(sitting(planOf([bout('sitting', 0, 20)]), 25)).toBe(whole);
  });

  it('rests off three times as slowly once it bothered', () => {
    const plan = planOf([bout('sitting', 0, 20, 15), bout('walking', 20, 5)]);
    expect(sitting(plan, 25)).toBeCloseTo(whole - 20 * Math.exp(-5 / 6), 9);
  });

  it('rests off in the other posture too, but more slowly than on a walk', () => {
    const plan = planOf([bout('sitting', 0, 20), bout('standing', 20, 7)]);
    expect(sitting(plan, 27)).toBeCloseTo(whole - 20 * Math.exp(-1), 9);
  });

  it('adds up over bouts with short breaks', () => {
    const bouts = [
      bout('sitting', 0, 10),
      bout('walking', 10, 2),
      bout('sitting', 12, 5),
      bout('walking', 17, 2),
    ];
    const carried = (10 * Math.exp(-1) + 5) * Math.exp(-1);
    expect(sitting(planOf(bouts), 19)).toBeCloseTo(whole - carried, 9);
  });

  it('leaves the limit of the other posture alone', () => {
    const plan = planOf([bout('sitting', 0, 20, 15)]);
    expect(limitOf(plan, 'standing', later(20))).toBe(15);
  });

  it('shortens no limit below five minutes, and none that is shorter anyway', () => {
    const sore = [bout('sitting', 0, 60, 20), bout('walking', 60, 2)];
    expect(sitting(planOf(sore), 62)).toBe(5);
    expect(sitting(planOf(sore, { known: { sitting: 5 } }), 62)).toBeCloseTo(3, 9);
  });

  it('is unknown, and taken for nothing, between bouts without a gap', () => {
    expect(sitting(planOf([bout('sitting', 0, 20, 15)]), 20)).toBe(whole);
  });

  it('is nothing the next morning', () => {
    const plan = planOf([bout('sitting', 0, 60, 10)]);
    expect(limitOf(plan, 'sitting', at(1))).toBe(whole);
  });

  it('is ignored when switched off', () => {
    const bouts = [bout('sitting', 0, 10), bout('walking', 10, 2)];
    expect(sitting(planOf(bouts, { settings: { carryOver: false } }), 12)).toBe(whole);
  });

  it('keeps a bout that began unrested out of the share of events, in the estimate', () => {
    const plan = planOf([
      bout('sitting', 0, 20, 15),
      bout('walking', 20, 2),
      bout('sitting', 22, 10),
    ]);
    expect(plan.today.postures.sitting).toMatchObject({ bouts: 2, logged: 1, events: 1 });
    expect(plan.postures.sitting.evidence.powers[1]).toBe(15 ** 3 + 10 ** 3);
  });

  it('shortens the prompt of a running bout by what it began with, however long it runs', () => {
    const plan = planOf([bout('sitting', 0, 20, 15), bout('walking', 20, 5)]);
    const due = (now: number) =>
      nextPrompt({
        plan,
        activity: 'sitting',
        clock: { zeroAt: later(25) },
        now: later(now),
        history: [],
        boutPrompts: 0,
        quietUntil: null,
        workingRanges: null,
        graceUntil: null,
      }).dueAt;
    expect(due(25)).toBeCloseTo(later(25 + whole - 20 * Math.exp(-5 / 6)), 3);
    expect(due(35)).toBe(due(25));
  });

  it('is not counted twice where the clock was set back for it', () => {
    const plan = planOf([bout('sitting', 0, 20, 15)]);
    expect(sitting(plan, 12)).toBe(whole);
  });
});
