import { weeksOfYear, type YearModel, yearModel } from '../../../lib/report/year.ts';
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

/** Reads the weeks of a year, and takes them together. */
export async function readYear(
  { records, session, speech }: Desk,
  year: number,
): Promise<ReadYear> {
  const now = session.now.peek();
  const glance = session.glance.peek();
  const [{ weeks, damaged }, firstDay] = await Promise.all([
    records.weeks(weeksOfYear(year, now, speech.zone), now, glance?.limits),
    records.firstDay(),
  ]);
  const known = glance === null ? {} : { baselines: glance.baselines };
  return {
    model: yearModel({ year, weeks, now, zone: speech.zone, ...known }),
    damaged,
    firstYear: firstDay === null ? null : Number(firstDay.slice(0, 4)),
  };
}
