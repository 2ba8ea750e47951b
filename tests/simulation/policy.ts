// Who decides when to prompt. Fixed timers, no app and the oracle live here; the engine under test is in engine.ts.

import type { Body, Posture } from './body.ts';

/** What an app is told when a bout ends; the shape of design.md 7.5. */
export interface Told {
  readonly activity: Posture | 'walking';
  /** Epoch milliseconds. */
  readonly start: number;
  readonly minutes: number;
  readonly onset: number | null;
  readonly pain: number | null;
}

export interface Policy {
  readonly name: string;
  /** Without an app a stand desk is hardly used. */
  readonly hasApp: boolean;
  /** The oracle's bouts end at its word, meeting or not. */
  readonly isObeyed: boolean;
  /** Minutes into a bout at which to prompt; asked when a bout starts. Infinity: never. */
  limit(posture: Posture, at: number, body: Body): number;
  boutEnded(told: Told): void;
  painSaid(at: number, score: number): void;
  /** Called once for each calendar day, worked or not, in order. */
  dayClosed(date: string): void;
}

export type PolicyMaker = () => Policy;

const silent = { boutEnded: () => {}, painSaid: () => {}, dayClosed: () => {} };

export const noApp: PolicyMaker = () => ({
  ...silent,
  name: 'no app',
  hasApp: false,
  isObeyed: false,
  limit: () => Number.POSITIVE_INFINITY,
});

/** A timer that prompts after the same minutes for everyone. */
export function fixedTimer(sitting: number, standing: number): PolicyMaker {
  const name = `fixed ${sitting}:${standing}`;
  return () => ({
    ...silent,
    name,
    hasApp: true,
    isObeyed: false,
    limit: (posture) => (posture === 'sitting' ? sitting : standing),
  });
}

/** Knows today's tolerance, and is always obeyed: what timing could do at the very best. */
export const oracle: PolicyMaker = () => ({
  ...silent,
  name: 'oracle',
  hasApp: true,
  isObeyed: true,
  limit: (posture, _at, body) => Math.max(1, 0.55 * body[posture].tolerance),
});

/**
 * Knows today's tolerance and what is left from before, to the minute, and not when the running bout will bother: the ceiling
 * for whatever an engine could learn.
 */
export const knower: PolicyMaker = () => ({
  ...silent,
  name: 'knower',
  hasApp: true,
  isObeyed: false,
  limit: (posture, _at, body) => {
    const { tolerance, load } = body[posture];
    return Math.max(3, (0.7 - load) * tolerance);
  },
});

/**
 * Knows today's tolerance, what is left from before and at which load the running bout will bother, but is obeyed no more than
 * any app: the ceiling for timing.
 */
export const seer: PolicyMaker = () => ({
  ...silent,
  name: 'seer',
  hasApp: true,
  isObeyed: false,
  limit: (posture, _at, body) => {
    const { tolerance, threshold, load } = body[posture];
    return Math.max(3, (0.7 * threshold - load) * tolerance);
  },
});
