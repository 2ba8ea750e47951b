import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  endOf,
  startOf,
  weekdayOf,
} from '../timeline/days.ts';
import {
  type Activity,
  type Entry,
  type Instant,
  type Minutes,
  merge,
} from '../timeline/entries.ts';
import { type BaselineCourse, baselineCourses } from './baselines.ts';
import { reportBouts } from './bouts.ts';
import { type DayModel, dayModels } from './day.ts';
import { limitsIn } from './limits.ts';
import { type LogInput, readLog } from './log.ts';
import { median } from './median.ts';
import { painMarks } from './pain.ts';
import { naturalBreaks, promptOutcomes } from './prompts.ts';

export interface YearInput extends LogInput {
  readonly year: number;
  readonly baselines?: Partial<Record<Activity, Minutes>>;
  readonly limits?: Partial<Record<Activity, Minutes>>;
}

/** A calendar month in means, so that months of different lengths compare. */
export interface MonthModel {
  /** `2026-11`. */
  readonly month: string;
  readonly first: Day;
  /** Days with a minute or more in a posture. */
  readonly worked: number;
  /** Means of a worked day, in minutes; 0 in a month without one. */
  readonly sitting: Minutes;
  readonly standing: Minutes;
  readonly walking: Minutes;
  readonly over: Minutes;
  /** The middle, lowest and highest of the days' highest ratings; null where none was said. */
  readonly pain: { readonly low: number; readonly middle: number; readonly high: number } | null;
  readonly flareUpDays: number;
  readonly promptsTaken: number;
  readonly prompts: number;
}

/** One calendar year, week by week. */
export interface YearModel {
  readonly year: number;
  /** Every day from 1 January to 31 December that is not ahead. */
  readonly days: readonly DayModel[];
  readonly months: readonly MonthModel[];
  readonly baselines: readonly BaselineCourse[];
}

/** The days whose entries a year reads: what began before it, and what was corrected after it. */
export function daysOfYear(year: number): readonly [first: Day, last: Day] {
  return [addDays(`${pad(year)}-01-01`, -9), addDays(`${pad(year)}-12-31`, 8)];
}

/** @throws RangeError for a year that the calendar does not have. */
export function yearModel(input: YearInput): YearModel {
  const { year, now, zone } = input;
  const [first, last] = [`${pad(year)}-01-01`, `${pad(year)}-12-31`];
  const end = [dayOf(now, zone), last].sort()[0] ?? last;
  const entries = merge(input.entries, []);
  const days = weeksOf(first, end).flatMap(([from, until]) =>
    daysIn({ ...input, entries: near(entries, from, until, zone) }, from, until),
  );
  const facts = entries.filter(({ type }) => type === 'decided');
  return {
    year,
    days,
    months: monthsOf(days),
    baselines: baselineCourses(facts, first, end, input.baselines),
  };
}

function pad(year: number): string {
  return String(year).padStart(4, '0');
}

/** The ISO weeks from `first` to `last`, the first and the last cut to fit. */
function weeksOf(first: Day, last: Day): readonly (readonly [Day, Day])[] {
  const weeks: [Day, Day][] = [];
  for (let from = first; from <= last; ) {
    const sunday = addDays(from, 7 - weekdayOf(from));
    weeks.push([from, sunday < last ? sunday : last]);
    from = addDays(sunday, 1);
  }
  return weeks;
}

const day: Instant = 24 * 60 * 60_000;

/** Entries that may speak of `from` to `until`: told up to a week late, and begun up to three days before. In order of time made. */
function near(entries: readonly Entry[], from: Day, until: Day, zone: string): readonly Entry[] {
  const [start, end] = [startOf(from, zone) - 3 * day, endOf(until, zone) + 7 * day];
  return entries.filter(({ at }) => at >= start && at <= end);
}

function daysIn(input: YearInput, from: Day, until: Day): readonly DayModel[] {
  const days = daysBetween(from, until);
  const log = readLog(input, from, until);
  return dayModels(log, days, {
    bouts: reportBouts(log, days, limitsIn(log.facts, input.limits)),
    prompts: promptOutcomes(log, days),
    natural: naturalBreaks(log, days),
    pain: painMarks(log, days),
  });
}

function monthsOf(days: readonly DayModel[]): readonly MonthModel[] {
  return [...Map.groupBy(days, (one) => one.day.slice(0, 7))].map(([month, all]) =>
    monthOf(month, all),
  );
}

function monthOf(month: string, days: readonly DayModel[]): MonthModel {
  const worked = days.filter(({ desk }) => desk >= 1);
  const mean = (of: (one: DayModel) => number) =>
    worked.length === 0 ? 0 : worked.reduce((sum, one) => sum + of(one), 0) / worked.length;
  const sum = (of: (one: DayModel) => number) => days.reduce((all, one) => all + of(one), 0);
  const highest = days.flatMap(({ pain }) => (pain === null ? [] : [pain.high]));
  const lowest = days.flatMap(({ pain }) => (pain === null ? [] : [pain.low]));
  const middle = median(highest);
  return {
    month,
    first: `${month}-01`,
    worked: worked.length,
    sitting: mean(({ totals }) => totals.sitting),
    standing: mean(({ totals }) => totals.standing),
    walking: mean(({ totals }) => totals.walking),
    over: mean(({ limits }) => limits.over),
    pain: middle === null ? null : { low: Math.min(...lowest), middle, high: Math.max(...highest) },
    flareUpDays: days.filter(({ flareUp }) => flareUp).length,
    promptsTaken: sum(({ prompts }) => prompts.taken),
    prompts: sum(({ prompts }) => Object.values(prompts).reduce((a, b) => a + b, 0)),
  };
}
