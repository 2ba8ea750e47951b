// Seeded randomness. Every purpose gets its own stream, so that two policies meet the same shocks, nights and meetings:
// their difference is then the policy's, not the dice's.

export type Random = () => number;

/** A stream of numbers in [0, 1), the same for the same labels on every machine (mulberry32). */
export function streamOf(...labels: readonly number[]): Random {
  let state = labels.reduce(mix, 0x9e3779b9);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}

function mix(hash: number, label: number): number {
  let bits = Math.imul(hash ^ (label + 0x7f4a7c15), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) | 0;
}

export function uniform(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}

/** Standard normal (Box-Muller; one of the pair is thrown away to keep the stream's position simple). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

export function logNormal(random: Random, median: number, logSd: number): number {
  return median * Math.exp(logSd * normal(random));
}

export function exponential(random: Random, mean: number): number {
  return -mean * Math.log(1 - random());
}

/** Weibull with the given shape, scaled so that its median is 1. */
export function weibull(random: Random, shape: number): number {
  return (-Math.log(1 - random()) / Math.LN2) ** (1 / shape);
}

/** How many events with the given mean; small means only (multiplies uniforms). */
export function poisson(random: Random, mean: number): number {
  const stop = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > stop; product *= random()) count += 1;
  return count;
}

export function clip(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
