/** What is paced; each has a baseline of its own. `walking` is any moving away from the desk. */
export const activities = ['sitting', 'standing', 'walking'] as const;
export type Activity = (typeof activities)[number];

/** A point in time: milliseconds since 1970-01-01 UTC. */
export type Instant = number;
/** A length of time in minutes; finite, never negative, fractions allowed. */
export type Minutes = number;
/** Counts the calendar days of a plan: 0 is the first that was closed. */
export type DayNumber = number;

export const minute = 60_000;
export const hour = 60 * minute;

/** One unbroken stretch in one posture, as it ended. */
export interface Bout {
  readonly activity: Activity;
  readonly start: Instant;
  readonly minutes: Minutes;
  /** The minute of the bout at which discomfort began or rose; null where the person marked none. */
  readonly onset: Minutes | null;
  /** 0-10, last said in the bout or just after it; null where nothing was said. */
  readonly pain: number | null;
  /** What was in use: a rolled towel, a mat, a desk height. */
  readonly setup?: readonly string[];
  /** Part of a planned overdo (R36). */
  readonly override?: boolean;
  /** Stopped because it was about to bother: half an event (pacing.md 3.2). */
  readonly almost?: boolean;
}
