import {
  daysToSummarise,
  isSettled,
  type SummaryInput,
  type WeekSummary,
  weekSummary,
  weeksOfYear,
} from '../report/year.ts';
import { type Summaries, summariesOf } from '../store/weeks.ts';
import type { Instant } from '../timeline/entries.ts';

/** Goes up whenever a summary is derived in another way. */
const version = 1;

/** The weeks of a year in short, those that are over as they were kept. @throws DOMException where the store cannot be read */
export function summariesOfYear(
  year: number,
  now: Instant,
  zone: string,
  limits: SummaryInput['limits'],
): Promise<Summaries<WeekSummary>> {
  return summariesOf(weeksOfYear(year, now, zone), {
    basis: `${version} ${zone}`,
    days: daysToSummarise,
    isSettled: (week) => isSettled(week, now, zone),
    derive: (week, entries) =>
      weekSummary({ week, entries, now, zone, ...(limits === undefined ? {} : { limits }) }),
  });
}
