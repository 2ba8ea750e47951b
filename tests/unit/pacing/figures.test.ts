import { describe, expect, it } from 'vitest';
import { betaShare } from '../../../lib/pacing/beta.ts';
import { isRestedAt } from '../../../lib/pacing/carried.ts';
import { beginFlareUp, isObservedThrough } from '../../../lib/pacing/flare-up.ts';
import { fadedHeed, noteHeed } from '../../../lib/pacing/heeded.ts';
import {
  type Bout,
  createPlan,
  limitOf,
  nextPrompt,
  type Plan,
  recordBout,
  recordPain,
  startTrial,
  toleranceCurve,
  trialResult,
} from '../../../lib/pacing/index.ts';
import { limitSteps } from '../../../lib/pacing/limit.ts';
import { Diary, fine, measured, minute } from './diary.ts';

const start = Date.UTC(2026, 10, 23, 9);
const bout = (from: number, minutes: number, more: Partial<Bout> = {}): Bout => ({
  activity: 'sitting',
  start: start + from * minute,
  minutes,
  onset: null,
  pain: null,
  ...more,
});
const planOf = (...bouts: readonly Bout[]): Plan => bouts.reduce(recordBout, createPlan());
const walk = (from: number, minutes: number) => bout(from, minutes, { activity: 'walking' });
const sitting = (plan: Plan, at: number) => limitOf(plan, 'sitting', start + at * minute);

describe('what a bout that bothered leaves (R47)', () => {
  const sore = bout(0, 20, { onset: 15, pain: 3 });

  it('rests off slowly through all of its breaks, as long as a quarter of the baseline is left', () => {
    const plan = planOf(sore, walk(20, 2), walk(22, 3));
    expect(sitting(plan, 25)).toBeCloseTo(22.5 - 20 * Math.exp(-5 / 6), 9);
  });

  it('rests off as quickly as any from there on', () => {
    const plan = planOf(sore, walk(20, 9), walk(29, 2));
    expect(sitting(plan, 31)).toBeCloseTo(22.5 - 20 * Math.exp(-9 / 6 - 1), 9);
  });

  it('is named with its minutes', () => {
    const plan = planOf(bout(0, 10), walk(10, 2));
    const step = limitSteps(plan, 'sitting', start + 12 * minute).at(-1);
    const carried = expect.closeTo(10 * Math.exp(-1), 9);
    expect(step).toMatchObject({ rule: 'R47', figures: { carried } });
    expect(limitSteps(planOf(), 'sitting', start)).toHaveLength(1);
  });
});

describe('a bout begins rested (R47)', () => {
  it('with less than a quarter of the baseline left', () => {
    const isRested = (minutes: number) =>
      isRestedAt(
        planOf(bout(0, minutes), walk(minutes, 2)),
        'sitting',
        start + (minutes + 2) * minute,
      );
    expect([15, 16].map(isRested)).toEqual([true, false]);
  });
});

describe('a posture goes on being observed in a flare-up (R51)', () => {
  const plan = beginFlareUp(createPlan(), start);

  it('until it is measured, or its baseline was lowered (R31)', () => {
    expect(isObservedThrough(plan, 'sitting')).toBe(true);
    const lowered = plan.flareUp === null ? null : { ...plan.flareUp, lowered: true };
    expect(isObservedThrough({ ...plan, flareUp: lowered }, 'sitting')).toBe(false);
    expect(isObservedThrough(measured(20).plan, 'sitting')).toBe(false);
  });

  it('unless that is switched off', () => {
    const off = createPlan({ settings: { observeInFlareUp: false } });
    expect(isObservedThrough(beginFlareUp(off, start), 'sitting')).toBe(false);
  });
});

describe('prompts that are not followed (R50)', () => {
  const heeded = (minutes: number) => noteHeed(createPlan(), bout(0, minutes), 20).heeded;

  it('are those with a bout that ran on for three minutes', () => {
    expect(heeded(19.9)).toEqual({ due: 0, kept: 0 });
    expect(heeded(20)).toEqual({ due: 1, kept: 1 });
    expect(heeded(22.9)).toEqual({ due: 1, kept: 1 });
    expect(heeded(23)).toEqual({ due: 1, kept: 0 });
  });

  it('count half a week later, the followed ones too', () => {
    expect(fadedHeed({ due: 10, kept: 6 })).toEqual({ due: 5, kept: 3 });
  });

  it('are named with the factor', () => {
    const plan = createPlan();
    const stretched = { ...plan.postures.sitting, stretch: 1.2 };
    const postures = { ...plan.postures, sitting: stretched };
    expect(limitSteps({ ...plan, postures }, 'sitting', start)[1]).toEqual({
      rule: 'R50',
      figures: { stretch: 1.2 },
      minutes: 22.5 * 1.2,
    });
  });
});

describe('ratings in a bout (R2)', () => {
  it('rise from the lowest of them and the last before', () => {
    const said = (score: number, at: number) => (plan: Plan) =>
      recordPain(plan, { at: start + at * minute, score });
    const plan = said(2, 5)(said(1, -1)(createPlan()));
    expect(recordBout(plan, bout(0, 10, { pain: 3 })).today.postures.sitting?.events).toBe(1);
    const higher = said(2, 5)(said(2, -1)(createPlan()));
    expect(recordBout(higher, bout(0, 10, { pain: 3 })).today.postures.sitting?.events).toBe(0);
  });
});

describe('a trial (R37)', () => {
  it('with no event at all is as likely as the minutes say', () => {
    const setup = ['towel'];
    const trying = startTrial(createPlan(), { activity: 'sitting', setup: 'towel', seed: 1 });
    const plan = [bout(0, 40, { pain: 1, setup }), bout(60, 20, { pain: 1 })].reduce(
      recordBout,
      trying,
    );
    const odds = (1.1 ** 3 * (30 ** 3 + 20 ** 3)) / (30 ** 3 + 40 ** 3);
    expect(trialResult(plan)?.probability).toBeCloseTo(1 / (1 + odds), 9);
  });
});

describe('the share of a beta variable below x', () => {
  it.each([
    [0.3, 1, 4, 1 - 0.7 ** 4],
    [0.9, 5, 1, 0.9 ** 5],
    [0.2, 2, 2, 3 * 0.04 - 2 * 0.008],
    [0.8, 2, 2, 3 * 0.64 - 2 * 0.512],
    [0.5, 7.5, 7.5, 0.5],
    [0.98, 1, 30, 1 - 0.02 ** 30],
    [0.02, 30, 1, 0.02 ** 30],
  ])('of %d with %d and %d', (x, a, b, share) => {
    expect(betaShare(x, a, b)).toBeCloseTo(share, 10);
  });

  it('is nothing and all at the ends', () => {
    expect([-1, 0, 1, 2].map((x) => betaShare(x, 2, 3))).toEqual([0, 0, 1, 1]);
  });
});

describe('the band of the tolerance curve', () => {
  it('is that of the gamma variable behind it', () => {
    const { points } = toleranceCurve(createPlan(), 'sitting');
    const { minutes, low, high } = points[30] ?? { minutes: 0, low: 0, high: 0 };
    // The tenth and ninetieth percentiles of Gamma(1): 0.105 and 2.303.
    const risk = (theta: number) => 1 - Math.exp(-theta * (minutes / 30) ** 3);
    expect(Math.abs(low - risk(-Math.log(0.9)))).toBeLessThan(0.01);
    expect(Math.abs(high - risk(Math.LN10))).toBeLessThan(0.01);
  });
});

describe('longer breaks (R25)', () => {
  it('begin with a baseline below 15 minutes, not with one of 15', () => {
    const even = measured(15);
    const weeks = [...even.week(fine(12)), ...even.week(fine(12))];
    expect(even.baseline()).toBe(15);
    expect(weeks.some(({ rule }) => rule === 'R25')).toBe(false);
    const short = measured(14);
    const decisions = [...short.week(fine(12)), ...short.week(fine(12))];
    const began = decisions.find(({ rule }) => rule === 'R25');
    expect(began?.figures).toEqual({ baseline: short.baseline() });
  });
});

describe('a prompt', () => {
  it('is told by the steps that led to it', () => {
    const { plan } = new Diary();
    const prompt = nextPrompt({
      plan,
      activity: 'sitting',
      clock: { zeroAt: start },
      now: start,
      history: [],
      boutPrompts: 0,
      quietUntil: start + 40 * minute,
      workingRanges: null,
      graceUntil: null,
    });
    expect(prompt.because.map(({ rule }) => rule)).toEqual(['R8', 'R45']);
    expect(prompt.dueAt).toBe(start + 40 * minute);
  });
});
