// One virtual worker: the parameters of pacing.md 4.2, drawn once. They are plausible ranges, not fits to people.

import { clip, logNormal, normal, type Random, streamOf, uniform } from './random.ts';

export interface Worker {
  readonly seed: number;
  /** Fresh tolerance in minutes, T0. */
  readonly sitting: number;
  readonly standing: number;
  readonly boutShape: number;
  readonly dayNoise: number;
  readonly walkRecovery: number;
  readonly otherRecovery: number;
  readonly hurtSlowdown: number;
  readonly painPerLoad: number;
  readonly painFloor: number;
  readonly painPerSensitivity: number;
  readonly painPerIrritation: number;
  readonly toleranceLossBySensitivity: number;
  readonly toleranceLossByIrritation: number;
  readonly overshootScale: number;
  readonly irritationGain: number;
  readonly irritationDays: number;
  readonly shockChance: number;
  readonly sensitivityGain: number;
  readonly habituation: number;
  readonly sensitivityDays: number;
  readonly sensitivityStart: number;
  readonly conditioningGain: number;
  readonly conditioningDays: number;
  readonly conditioningTop: number;
  readonly conditioningBottom: number;
  readonly naturalBout: number;
  readonly naturalSpread: number;
  readonly boom: number;
  readonly avoid: number;
  readonly stopPain: number;
  readonly acceptFresh: number;
  readonly acceptTired: number;
  readonly promptFatigue: number;
  readonly fatigueDays: number;
  readonly meetingsADay: number;
  readonly answersDay: number;
  readonly answersBout: number;
  readonly ratingNoise: number;
  readonly hasStandDesk: boolean;
}

export interface Population {
  /** Median fresh sitting tolerance, minutes; standing is 0.7 of it. */
  readonly tolerance: number;
  /** 1 for the published ranges, 1.5 for all ranges widened by half. */
  readonly width: number;
}

/** A range about its middle, made wider; kept positive, because rates and times are. */
function within(random: Random, width: number, low: number, high: number): number {
  const middle = (low + high) / 2;
  const reach = ((high - low) / 2) * width;
  const value = uniform(random, middle - reach, middle + reach);
  return low < 0 ? value : Math.max(value, low / 4);
}

/** A log-normal draw about a median, cut at bounds that widen with the spread. */
function about(
  random: Random,
  width: number,
  median: number,
  logSd: number,
  low: number,
  high: number,
): number {
  const widened = logNormal(random, median, logSd * width);
  return clip(widened, median * (low / median) ** width, median * (high / median) ** width);
}

/** Draws worker number `index` of a seed; the same arguments give the same worker. */
export function drawWorker(seed: number, index: number, population: Population): Worker {
  const random = streamOf(seed, index, 1);
  const { tolerance, width } = population;
  const range = (low: number, high: number): number => within(random, width, low, high);
  const share = (low: number, high: number): number => clip(range(low, high), 0, 0.98);
  const scale = tolerance / 40;
  // sitting and standing tolerance go together in a person, though not one to one [J]
  const common = 0.7 * normal(random);
  const person = (own: number): number => common + Math.sqrt(1 - 0.49) * own;
  const time = (median: number, low: number, high: number): number =>
    scale *
    clip(
      median * Math.exp(0.45 * width * person(normal(random))),
      median * (low / median) ** width,
      median * (high / median) ** width,
    );
  return {
    seed: seed * 100_003 + index,
    sitting: time(40, 12, 120),
    standing: time(28, 8, 90),
    boutShape: Math.max(1.2, range(2, 5)),
    dayNoise: range(0.1, 0.3),
    walkRecovery: range(1, 3),
    otherRecovery: range(4, 10),
    hurtSlowdown: Math.max(1, range(2, 4)),
    painPerLoad: range(1.5, 3.5),
    painFloor: range(0, 2),
    painPerSensitivity: range(0.4, 1.0),
    painPerIrritation: range(0.9, 1.8),
    toleranceLossBySensitivity: range(0.25, 0.6),
    toleranceLossByIrritation: range(0.2, 0.5),
    overshootScale: range(4, 10),
    irritationGain: range(0.6, 1.6),
    irritationDays: about(random, width, 1, 0.6, 0.4, 5),
    shockChance: range(0.01, 0.04),
    sensitivityGain: range(0.005, 0.03),
    habituation: range(0.01, 0.04),
    sensitivityDays: range(60, 180),
    sensitivityStart: range(0.3, 1.2),
    conditioningGain: range(0.01, 0.035),
    conditioningDays: range(21, 60),
    conditioningTop: range(0.25, 0.7),
    conditioningBottom: Math.min(-0.05, range(-0.4, -0.15)),
    naturalBout: about(random, width, 22, 0.45, 8, 60),
    naturalSpread: range(0.7, 1.0),
    boom: Math.max(0, range(0, 0.6)),
    avoid: share(0, 0.6),
    stopPain: range(3, 6),
    acceptFresh: share(0.85, 0.97),
    acceptTired: share(0.1, 0.3),
    promptFatigue: range(0.008, 0.03),
    fatigueDays: range(2, 5),
    meetingsADay: range(0.5, 2.5),
    answersDay: share(0.6, 0.95),
    answersBout: share(0.35, 0.8),
    ratingNoise: range(0.4, 1.0),
    hasStandDesk: random() < 0.6,
  };
}
