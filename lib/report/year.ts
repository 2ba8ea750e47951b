import { addDays, type Day, dayOf, daysOf, startOf, type Week, weekOf } from '../timeline/days.ts';
import type { Activity, Entry, Instant, Minutes } from '../timeline/entries.ts';
import { type BaselineCourse, baselineCourses } from './baselines.ts';
import { reportBouts } from './bouts.ts';
import { type DayModel, dayModels } from './day.ts';
import { limitsIn } from './limits.ts';
import { type LogInput, readLog } from './log.ts';
import { median } from './median.ts';
import { painMarks } from './pain.ts';
import { naturalBreaks, promptOutcomes } from './prompts.ts';

export interface SummaryInput extends LogInput {
  readonly week: Week;
  readonly limits?: Partial<Record<Activity, Minutes>>;
}

export interface YearInput {
  readonly year: number;
  readonly weeks: readonly WeekSummary[];
  readonly now: Instant;
  readonly zone: string;
  readonly baselines?: Partial<Record<Activity, Minutes>>;
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

/** What is kept of an ISO week once it is over: all that a year, and the reports of later weeks, need of it. */
export interface WeekSummary {
  readonly days: readonly DayModel[];
  /** What was said or decided in the week and holds beyond it: baselines, flare-ups, setups. */
  readonly facts: readonly Entry[];
}

/** The weeks that a year begins and ends with, and those between, up to the one of `now`. */
export function weeksOfYear(year: number, now: Instant, zone: string): readonly Week[] {
  const [first, last] = endsOf(year);
  const end = daysOf(weekOf([dayOf(now, zone), last].sort()[0] ?? last))[0] ?? last;
  const weeks: Week[] = [];
  for (let day = daysOf(weekOf(first))[0] ?? first; day <= end; day = addDays(day, 7))
    weeks.push(weekOf(day));
  return weeks;
}

/** So long after a week it still changes by what is said late; what is corrected later is summarised anew. */
const settling = 8;

export function isSettled(week: Week, now: Instant, zone: string): boolean {
  const sunday = daysOf(week).at(-1) ?? '';
  return addDays(sunday, settling) < dayOf(now, zone);
}

/** A flare-up that began longer ago has left the week that is summarised. */
const longestFlareUp = 42;
/** What began up to three days before still goes on. */
const runIn = 3;

/** The days whose entries the summary of a week reads. */
export function daysToSummarise(week: Week): readonly [first: Day, last: Day] {
  const days = daysOf(week);
  return [addDays(days[0] ?? '', -longestFlareUp), addDays(days.at(-1) ?? '', 1)];
}

export function weekSummary(input: SummaryInput): WeekSummary {
  const days = daysOf(input.week);
  const [monday = '', sunday = ''] = [days[0], days.at(-1)];
  const from = startOf(addDays(monday, -runIn), input.zone);
  const entries = input.entries.filter(({ at, type }) => at >= from || ofFlareUps.has(type));
  const log = readLog({ ...input, entries }, monday, sunday);
  return {
    days: dayModels(log, days, {
      bouts: reportBouts(log, days, limitsIn(log.facts, input.limits)),
      prompts: promptOutcomes(log, days),
      natural: naturalBreaks(log, days),
      pain: painMarks(log, days),
    }),
    facts: log.facts.filter(
      ({ type, at, zone }) => holding.has(type) && weekOf(dayOf(at, zone)) === input.week,
    ),
  };
}

const holding: ReadonlySet<Entry['type']> = new Set([
  'decided',
  'flareUpBegan',
  'flareUpEnded',
  'setupsChanged',
]);

const ofFlareUps: ReadonlySet<Entry['type']> = new Set([
  'flareUpBegan',
  'flareUpEnded',
  'retracted',
]);

/** The summaries of `weeksOfYear`, in order, as one calendar year. */
export function yearModel({ year, weeks, now, zone, baselines }: YearInput): YearModel {
  const [first, last] = endsOf(year);
  const end = [dayOf(now, zone), last].sort()[0] ?? last;
  const days = weeks.flatMap((week) => week.days).filter(({ day }) => day >= first && day <= end);
  const facts = weeks.flatMap((week) => week.facts);
  return {
    year,
    days,
    months: monthsOf(days),
    baselines: baselineCourses(facts, first, end, baselines),
  };
}

function endsOf(year: number): readonly [first: Day, last: Day] {
  const name = String(year).padStart(4, '0');
  return [`${name}-01-01`, `${name}-12-31`];
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
