import { describe, expect, it } from 'vitest';
import { betaShare } from '../../../lib/pacing/beta.ts';
import { comfortAt, posteriors, toleranceOf } from '../../../lib/pacing/estimate.ts';
import { addBout, fade, noEvidence, together } from '../../../lib/pacing/evidence.ts';
import { estimateTolerance, type LoggedBout } from '../../../lib/pacing/index.ts';
import { logGamma } from '../../../lib/pacing/log-gamma.ts';

const guess = 32;

/** The bouts of the test vector in pacing.md 3.2: 25c 30e 28c 35e 20c, aged 0, 2, 4, 7 and 10 days. */
const vector = [
  { minutes: 25, event: 0, ageDays: 0 },
  { minutes: 30, event: 1, ageDays: 2 },
  { minutes: 28, event: 0, ageDays: 4 },
  { minutes: 35, event: 1, ageDays: 7 },
  { minutes: 20, event: 0, ageDays: 10 },
] as const satisfies readonly LoggedBout[];

const fresh = vector.map(({ minutes, event }) => ({ minutes, event }));
const sums = fresh.reduce((sum, { minutes, event }) => addBout(sum, minutes, event), noEvidence);

describe('the estimate of a tolerance (R5, R6, R7)', () => {
  it.each([
    [0.1, 17.4],
    [0.2, 22.5],
    [0.35, 28.4],
    [0.5, 33.8],
  ])('holds the test vector without fading at a risk of %d', (risk, minutes) => {
    expect(estimateTolerance(fresh, { guess, risk })).toBeCloseTo(minutes, 1);
  });

  it.each([
    [0.2, 22.4],
    [0.5, 33.7],
  ])('holds the test vector with fading at a risk of %d', (risk, minutes) => {
    expect(estimateTolerance(vector, { guess, risk, halfLifeDays: 14 })).toBeCloseTo(minutes, 1);
  });

  it.each([
    [0.2, 25.0],
    [0.5, 32.8],
  ])('holds the test vector averaged over shapes at a risk of %d', (risk, minutes) => {
    expect(estimateTolerance(fresh, { guess, risk, averageShapes: true })).toBeCloseTo(minutes, 1);
  });

  it('weighs the four shapes as the test vector says', () => {
    const known = posteriors(sums, { guess, risk: 0.2, shape: 3, averageShapes: true });
    const weights = known.map(({ weight }) => Number(weight.toFixed(3)));
    expect(weights).toEqual([0.038, 0.217, 0.284, 0.461]);
  });

  it('keeps the sums of the test vector', () => {
    const [one] = posteriors(sums, { guess, risk: 0.2, shape: 3, averageShapes: false });
    expect(one).toEqual({ shape: 3, a: 3, b: 148_220, weight: 1 });
  });

  it('keeps the faded sums of the test vector', () => {
    const faded = vector.reduce(
      (sum, { minutes, event, ageDays }) =>
        together(sum, fade(addBout(noEvidence, minutes, event), ageDays, 14)),
      noEvidence,
    );
    const [one] = posteriors(faded, { guess, risk: 0.2, shape: 3, averageShapes: false });
    expect(one?.a).toBeCloseTo(2.6128, 4);
    expect(one?.b).toBeCloseTo(126_048.8, 1);
  });

  it('runs ahead of comfortable bouts, which is why R9 and R11 are not optional', () => {
    const bouts = Array.from({ length: 40 }, () => ({ minutes: 20, event: 0 as const }));
    expect(estimateTolerance(bouts, { guess: 30 })).toBeCloseTo(44.27, 2);
  });

  it('is the quantile of the guess where nothing was logged', () => {
    expect(estimateTolerance([], { guess: 30, risk: 0.2 })).toBeCloseTo(30 * 0.25 ** (1 / 3), 9);
  });

  it('counts a bout that was about to bother as half an event', () => {
    const whole = estimateTolerance([{ minutes: 30, event: 1 }], { guess });
    const half = estimateTolerance([{ minutes: 30, event: 0.5 }], { guess });
    const none = estimateTolerance([{ minutes: 30, event: 0 }], { guess });
    expect(whole).toBeLessThan(half);
    expect(half).toBeLessThan(none);
  });

  it('takes a higher risk for a longer time', () => {
    const at = (risk: number) => estimateTolerance(fresh, { guess, risk });
    expect(at(0.1)).toBeLessThan(at(0.2));
    expect(at(0.2)).toBeLessThan(at(0.3));
  });

  it.each([2, 3, 4, 5])('answers for shape %d', (shape) => {
    expect(estimateTolerance(fresh, { guess, shape })).toBeGreaterThan(10);
  });

  it.each([
    ['guess', () => estimateTolerance([], { guess: 0 })],
    ['guess', () => estimateTolerance([], { guess: Number.NaN })],
    ['risk', () => estimateTolerance([], { guess, risk: 1 })],
    ['shape', () => estimateTolerance([], { guess, shape: 7 })],
    ['halfLifeDays', () => estimateTolerance([], { guess, halfLifeDays: 0 })],
    ['minutes', () => estimateTolerance([{ minutes: -1, event: 0 }], { guess })],
    ['ageDays', () => estimateTolerance([{ minutes: 1, event: 0, ageDays: -1 }], { guess })],
  ])('refuses a %s out of range by name', (field, call) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(field);
  });
});

describe('evidence', () => {
  it('halves with each half-life (R7)', () => {
    const bout = addBout(noEvidence, 20, 1);
    expect(fade(bout, 14, 14)).toEqual({
      events: 0.5,
      logs: Math.log(20) / 2,
      powers: [200, 4000, 80_000, 1_600_000, 32_000_000],
    });
  });

  it('fades to nothing at last', () => {
    expect(fade(addBout(noEvidence, 20, 1), 2000, 14)).toEqual(noEvidence);
  });

  it('adds up whichever comes first', () => {
    const one = addBout(noEvidence, 20, 1);
    const two = addBout(noEvidence, 35, 0);
    expect(together(one, two)).toEqual(addBout(one, 35, 0));
    expect(together(one, two)).toEqual(together(two, one));
  });

  it('has no logarithm of nothing', () => {
    expect(addBout(noEvidence, 0, 1)).toEqual({
      events: 1,
      logs: Math.log(0.25),
      powers: [0, 0, 0, 0, 0],
    });
  });
});

describe('the mathematics beneath', () => {
  it.each([
    [1, 0],
    [2, 0],
    [5, Math.log(24)],
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [0.25, Math.log(3.625_609_908_221_908)],
    [10.5, Math.log(1_133_278.388_948_785)],
  ])('knows the logarithm of the gamma function at %d', (x, expected) => {
    expect(logGamma(x)).toBeCloseTo(expected, 11);
  });

  it.each([
    [0.5, 1, 1, 0.5],
    [0.3, 2, 3, 0.3483],
    [0.7, 3, 2, 0.6517],
    [0.9, 5, 1, 0.59049],
    [0, 2, 2, 0],
    [1, 2, 2, 1],
  ])('knows the share of a beta distribution below %d for a = %d, b = %d', (x, a, b, expected) => {
    expect(betaShare(x, a, b)).toBeCloseTo(expected, 9);
  });

  it('finds the minute at which an average of shapes reaches the risk', () => {
    const known = posteriors(sums, { guess, risk: 0.3, shape: 3, averageShapes: true });
    expect(comfortAt(known, toleranceOf(known, 0.3))).toBeCloseTo(0.7, 8);
  });
});

describe('the edges of the mathematics', () => {
  it.each([
    [0.01, 0.5, 8, 0.307_007_85],
    [0.95, 8, 0.5, 0.372_421_73],
    [0.5, 40, 41, 0.544_463_94],
    [0.02, 1, 1, 0.02],
  ])(
    'knows the share of a beta distribution below %d for a = %d, b = %d as well',
    (x, a, b, expected) => {
      expect(betaShare(x, a, b)).toBeCloseTo(expected, 7);
      expect(betaShare(x, a, b) + betaShare(1 - x, b, a)).toBeCloseTo(1, 10);
    },
  );
});
