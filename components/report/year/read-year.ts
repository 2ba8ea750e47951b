import { daysOfYear, type YearModel, yearModel } from '../../../lib/report/year.ts';
import { dayOf } from '../../../lib/timeline/days.ts';
import type { Desk } from '../../workbench/desk.ts';

/** What draws a year, once it is loaded. */
export type YearCharts = typeof import('../charts/year.ts');

export interface ReadYear {
  readonly model: YearModel;
  readonly damaged: number;
  /** The year in which the log began; null where it has not. */
  readonly firstYear: number | null;
}

/** The year that an address names: `2026`; null where it names none. */
export function yearNamed(rest: string): number | null {
  return /^\d{4}$/.test(rest) ? Number(rest) : null;
}

export function yearOf(now: number, zone: string): number {
  return Number(dayOf(now, zone).slice(0, 4));
}

/** Reads the days of a year, and derives it. */
export async function readYear(
  { records, session, speech }: Desk,
  year: number,
): Promise<ReadYear> {
  const [{ entries, damaged }, firstDay] = await Promise.all([
    records.entries(...daysOfYear(year)),
    records.firstDay(),
  ]);
  const glance = session.glance.peek();
  const known = glance === null ? {} : { baselines: glance.baselines, limits: glance.limits };
  const now = session.now.peek();
  return {
    model: yearModel({ year, entries, now, zone: speech.zone, ...known }),
    damaged,
    firstYear: firstDay === null ? null : Number(firstDay.slice(0, 4)),
  };
}
