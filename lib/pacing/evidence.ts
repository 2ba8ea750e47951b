import type { Minutes } from './activity.ts';

/**
 * All that the estimator needs of the bouts so far, as running sums: `events` is the weight of the events, `logs` the sum of
 * weight x event x ln(minutes), `powers` the sums of weight x minutes^k for k = 2 to 6. Fading (R7) multiplies every sum, so
 * that a plan's size does not grow with time.
 */
export interface Evidence {
  readonly events: number;
  readonly logs: number;
  readonly powers: readonly [number, number, number, number, number];
}

export const noEvidence: Evidence = { events: 0, logs: 0, powers: [0, 0, 0, 0, 0] };

/** Discomfort in the very first seconds would have no logarithm. */
const shortest = 0.25;

/** Adds a bout of that length; `event` is 1, 0.5 where it was about to bother, or 0: comfortable at least that long. */
export function addBout(sums: Evidence, minutes: Minutes, event: number, weight = 1): Evidence {
  const [p2, p3, p4, p5, p6] = sums.powers;
  const square = minutes * minutes * weight;
  return {
    events: sums.events + weight * event,
    logs: sums.logs + weight * event * Math.log(Math.max(minutes, shortest)),
    powers: [
      p2 + square,
      p3 + square * minutes,
      p4 + square * minutes ** 2,
      p5 + square * minutes ** 3,
      p6 + square * minutes ** 4,
    ],
  };
}

/** Two bodies of evidence as one. */
export function together(one: Evidence, two: Evidence): Evidence {
  const [a, b, c, d, e] = one.powers;
  const [v, w, x, y, z] = two.powers;
  return {
    events: one.events + two.events,
    logs: one.logs + two.logs,
    powers: [a + v, b + w, c + x, d + y, e + z],
  };
}

/** The evidence some days later: half of it is left after each half-life (R7). */
export function fade(sums: Evidence, days: number, halfLifeDays: number): Evidence {
  const left = 2 ** (-days / halfLifeDays);
  const less = (sum: number) => (Math.abs(sum) * left < 1e-9 ? 0 : sum * left);
  const [p2, p3, p4, p5, p6] = sums.powers;
  return {
    events: less(sums.events),
    logs: less(sums.logs),
    powers: [less(p2), less(p3), less(p4), less(p5), less(p6)],
  };
}

/** The sum of weight x minutes^k. */
export function powerSum(sums: Evidence, shape: number): number {
  return sums.powers[shape - 2] ?? 0;
}
