import {
  daysToSummarise,
  isSettled,
  type SummaryInput,
  type WeekSummary,
  weekSummary,
} from '../report/year.ts';
import { type Summaries, summariesOf } from '../store/weeks.ts';
import type { Week } from '../timeline/days.ts';
import type { Instant } from '../timeline/entries.ts';

/** Goes up whenever a summary is derived in another way. */
const version = 1;

/** Weeks in short, in order, those that are over as they were kept. @throws DOMException where the store cannot be read */
export function summariesOfWeeks(
  weeks: readonly Week[],
  now: Instant,
  zone: string,
  limits: SummaryInput['limits'],
): Promise<Summaries<WeekSummary>> {
  return summariesOf(weeks, {
    basis: `${version} ${zone}`,
    days: daysToSummarise,
    isSettled: (week) => isSettled(week, now, zone),
    derive: (week, entries) =>
      weekSummary({ week, entries, now, zone, ...(limits === undefined ? {} : { limits }) }),
  });
}
