import type { MovementChoice } from '../movements/index.ts';
import type { Minutes } from '../timeline/entries.ts';

/** A range of wall-clock time within a day, `['09:00', '12:30']`; the end lies after the beginning, `24:00` ends the day. */
export type ClockRange = readonly [from: string, until: string];
/** Ranges for each ISO weekday, Monday first. */
export type WeekHours = readonly [
  readonly ClockRange[],
  readonly ClockRange[],
  readonly ClockRange[],
  readonly ClockRange[],
  readonly ClockRange[],
  readonly ClockRange[],
  readonly ClockRange[],
];

/** What the tracker can be told to do otherwise. Source: design.md section 4 and R38-R41; the pacing's own are in lib/pacing. */
export interface TrackerSettings {
  /** No input for longer than this: nobody can tell the posture any more. 3-30. */
  readonly awayAfter: Minutes;
  /** A tab that plays sound means that somebody is still here. */
  readonly soundCounts: boolean;
  /** After a walk, input means that the person is back at the desk. */
  readonly inputEndsWalk: boolean;
  /** Prompts show within these hours; outside them time is logged all the same. */
  readonly workingHours: WeekHours;
  /** Within working hours, times of every day in which no prompt shows. */
  readonly quietTimes: readonly ClockRange[];
  /** The badge moves on every so many minutes; each step costs a wake-up. 1-10. */
  readonly badgeEvery: Minutes;
  /** Whether there is a desk to stand at. Without one, a walk takes the place of standing (R15). */
  readonly standDesk: boolean;
  /** Only movements that nobody around will notice. */
  readonly discreet: boolean;
  /** Movements of packs, and those switched off. */
  readonly movements: MovementChoice;
}

const usualDay: readonly ClockRange[] = [['07:00', '19:00']];

export const usualTracker: TrackerSettings = {
  awayAfter: 5,
  soundCounts: true,
  inputEndsWalk: true,
  workingHours: [usualDay, usualDay, usualDay, usualDay, usualDay, [], []],
  quietTimes: [],
  badgeEvery: 5,
  standDesk: true,
  discreet: false,
  movements: { own: [], off: [] },
};
