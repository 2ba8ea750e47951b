import type { Minutes } from './activity.ts';
import { inRange } from './check.ts';
import { addBout, type Evidence, noEvidence, powerSum } from './evidence.ts';
import { logGamma } from './log-gamma.ts';
import { pacingSettings } from './settings.ts';

/** How the estimator is asked: the discounted guess m0 (R6), the accepted risk (R5) and the Weibull shape. */
export interface Question {
  readonly guess: Minutes;
  readonly risk: number;
  readonly shape: number;
  readonly averageShapes: boolean;
}

/** What is known of theta, the rate of onset per minute^shape: Gamma(a, rate b). */
export interface Posterior {
  readonly shape: number;
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** One event's worth of belief in the guess (pacing.md 3.2). */
const prior = 1;

/** The shapes averaged, with their prior weights (pacing.md 3.2). */
const shapes = [
  { shape: 2, weight: 0.2 },
  { shape: 3, weight: 0.4 },
  { shape: 4, weight: 0.25 },
  { shape: 6, weight: 0.15 },
] as const;

function posterior(sums: Evidence, guess: Minutes, shape: number): Posterior {
  return { shape, a: prior + sums.events, b: guess ** shape + powerSum(sums, shape), weight: 1 };
}

function logWeight(sums: Evidence, guess: Minutes, { shape, a, b }: Posterior): number {
  const { events, logs } = sums;
  return (
    events * Math.log(shape) +
    (shape - 1) * logs +
    logGamma(a) -
    logGamma(prior) +
    prior * shape * Math.log(guess) -
    a * Math.log(b)
  );
}

/** The posteriors to average: one for a fixed shape, four with weights that add to 1 where shapes are averaged. */
export function posteriors(sums: Evidence, asked: Question): readonly Posterior[] {
  if (!asked.averageShapes) return [posterior(sums, asked.guess, asked.shape)];
  const each = shapes.map(({ shape, weight }) => {
    const one = posterior(sums, asked.guess, shape);
    return { one, log: Math.log(weight) + logWeight(sums, asked.guess, one) };
  });
  const top = Math.max(...each.map(({ log }) => log));
  const total = each.reduce((sum, { log }) => sum + Math.exp(log - top), 0);
  return each.map(({ one, log }) => ({ ...one, weight: Math.exp(log - top) / total }));
}

/** How likely a bout stays comfortable up to that minute, by what is known so far. */
export function comfortAt(known: readonly Posterior[], minutes: Minutes): number {
  return known.reduce(
    (sum, { shape, a, b, weight }) => sum + weight * (b / (b + minutes ** shape)) ** a,
    0,
  );
}

function quantile({ shape, a, b }: Posterior, risk: number): Minutes {
  return (b * ((1 - risk) ** (-1 / a) - 1)) ** (1 / shape);
}

/** The minute by which discomfort comes with that probability. */
export function toleranceOf(known: readonly Posterior[], risk: number): Minutes {
  const each = known.map((one) => quantile(one, risk));
  let low = Math.min(...each);
  let high = Math.max(...each);
  // The average crosses the risk between the least and the greatest of the single answers.
  for (let i = 0; i < 60 && high - low > 1e-9; i += 1) {
    const middle = (low + high) / 2;
    if (comfortAt(known, middle) > 1 - risk) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** A bout as the estimator sees it: comfortable for `minutes` at least (`event` 0), or bothered at that minute (1). */
export interface LoggedBout {
  readonly minutes: Minutes;
  readonly event: 0 | 0.5 | 1;
  readonly ageDays?: number;
}

/**
 * How long a posture can be held before discomfort, in minutes, at the given risk (share of bouts, 0.1-0.35; 0.5 gives the
 * typical time). Bouts that ended in comfort count as "at least this long" (right-censored), so that prompting early does
 * not drag the estimate down. With no bouts it is the prior's quantile. Range: above 0. Errors: RangeError naming the field.
 * Source: R5-R7, pacing.md 3.2 (gamma-Weibull with fixed shape, or the average over four shapes).
 */
export function estimateTolerance(
  bouts: readonly LoggedBout[],
  options: {
    readonly guess: Minutes;
    readonly risk?: number;
    readonly shape?: number;
    readonly averageShapes?: boolean;
    readonly halfLifeDays?: number;
  },
): Minutes {
  const guess = inRange('guess', options.guess, 0.1, 1440);
  const risk = inRange('risk', options.risk ?? pacingSettings.risk.default, 0.01, 0.99);
  const shape = inRange('shape', options.shape ?? pacingSettings.shape.default, 2, 6);
  const halfLife = inRange('halfLifeDays', options.halfLifeDays ?? 14, 0.1, 1e6);
  const sums = bouts.reduce((sum, { minutes, event, ageDays = 0 }) => {
    const weight = 2 ** (-inRange('ageDays', ageDays, 0, 1e6) / halfLife);
    return addBout(sum, inRange('minutes', minutes, 0, 10_080), event, weight);
  }, noEvidence);
  const averageShapes = options.averageShapes ?? false;
  return toleranceOf(
    posteriors(sums, { guess, risk, shape: Math.round(shape), averageShapes }),
    risk,
  );
}
