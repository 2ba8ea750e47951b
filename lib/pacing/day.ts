import type { Activity, DayNumber, Instant, Minutes } from './activity.ts';

/** One posture on one day, in numbers. Bouts of a planned overdo or a flare-up count in `bouts` and `minutes` alone. */
export interface PostureDay {
  readonly bouts: number;
  readonly minutes: Minutes;
  /** Bouts with a rating or an onset. */
  readonly logged: number;
  readonly events: number;
  /** Bouts of which nothing was said (R27). */
  readonly silent: number;
  /** The longest bout said to be comfortable; 0 where there was none. */
  readonly longest: Minutes;
  readonly longestSilent: Minutes;
  /** The greatest length as a multiple of the baseline (R32). */
  readonly ratio: number;
  /** What went beyond the baseline, in baselines (R32). */
  readonly excess: number;
}

export interface Said {
  readonly at: Instant;
  readonly score: number;
}

/** One calendar day as the rules need it. */
export interface Day {
  readonly day: DayNumber;
  readonly postures: Partial<Readonly<Record<Activity, PostureDay>>>;
  /** The highest rating of the day. */
  readonly top: number | null;
  /** The last rating said apart from bouts. */
  readonly said: Said | null;
  /** The end-of-day rating, where there was one. */
  readonly rating: number | null;
  readonly lastEnd: Instant | null;
  readonly movements: number;
  readonly promptsShown: number;
  readonly promptsTaken: number;
}

export const emptyPostureDay: PostureDay = {
  bouts: 0,
  minutes: 0,
  logged: 0,
  events: 0,
  silent: 0,
  longest: 0,
  longestSilent: 0,
  ratio: 0,
  excess: 0,
};

export function emptyDay(day: DayNumber): Day {
  return {
    day,
    postures: {},
    top: null,
    said: null,
    rating: null,
    lastEnd: null,
    movements: 0,
    promptsShown: 0,
    promptsTaken: 0,
  };
}

/** For what is learned from bouts, a workday is a day with a bout: nobody is asked for a calendar (R11-R13, R32-R34). */
export function isWorkday(day: Day): boolean {
  return Object.keys(day.postures).length > 0;
}

/** Monday to Friday, and any other day with a bout: for what goes on by itself, bouts or no bouts (R30, the usual). */
export function isWeekday(day: Day, date: Temporal.PlainDate): boolean {
  return date.dayOfWeek <= 5 || isWorkday(day);
}

/** The posture on that day; zeros where it was not taken. */
export function postureOn(day: Day, activity: Activity): PostureDay {
  return day.postures[activity] ?? emptyPostureDay;
}

/** The last workdays, newest last. */
export function lastWorkdays(days: readonly Day[], count: number): readonly Day[] {
  return days.filter(isWorkday).slice(-count);
}

/** The days after `day - count`, newest last. */
export function lastDays(days: readonly Day[], day: DayNumber, count: number): readonly Day[] {
  return days.filter((one) => one.day > day - count && one.day <= day);
}

/** The middle value; null of nothing. */
export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
