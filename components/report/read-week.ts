import type { ReviewPreview } from '../../lib/pacing/index.ts';
import { daysToRead, type WeekModel, weekModel, weeksInShort } from '../../lib/report/week.ts';
import { addDays, type Day, dayOf, daysOf, type Week, weekOf } from '../../lib/timeline/days.ts';
import type { Desk } from '../workbench/desk.ts';

export interface ReadWeek {
  readonly model: WeekModel;
  /** What the next review will bring; null but in the current week. */
  readonly next: ReviewPreview | null;
  readonly damaged: number;
}

/** Reads the days that a report of the week needs, and derives it. */
export async function readWeek({ records, session, speech }: Desk, week: Week): Promise<ReadWeek> {
  const now = session.now.peek();
  const isCurrent = week === weekOf(dayOf(now, speech.zone));
  const glance = session.glance.peek();
  const [{ entries, damaged }, { weeks }, firstDay, next] = await Promise.all([
    records.entries(...daysToRead(week)),
    records.weeks(weeksInShort(week), now, glance?.limits),
    records.firstDay(),
    isCurrent ? records.nextReview(now) : null,
  ]);
  const before = weeks.flatMap(({ facts }) => facts);
  const known = glance === null ? {} : { baselines: glance.baselines, limits: glance.limits };
  return {
    model: weekModel({ week, entries, before, now, zone: speech.zone, firstDay, ...known }),
    next,
    damaged,
  };
}

/** The week that an address names; the current one where it names none. */
export function weekNamed(rest: string, now: number, zone: string): Week {
  const current = weekOf(dayOf(now, zone));
  try {
    return daysOf(rest).length === 7 ? rest : current;
  } catch {
    return current;
  }
}

/** The week so many weeks later. */
export function weekAfter(week: Week, weeks: number): Week {
  return weekOf(addDays(mondayOf(week), 7 * weeks));
}

export function mondayOf(week: Week): Day {
  return daysOf(week)[0] ?? '';
}
