import type { WeekOfLog } from '../report/export-tables.ts';
import { daysToRead, weekModel } from '../report/week.ts';
import { readBeside } from '../store/everything.ts';
import { listDays, readEntries } from '../store/read.ts';
import { addDays, type Day, dayOf, daysBetween, type Week, weekOf } from '../timeline/days.ts';
import { type Entry, type Instant, merge } from '../timeline/entries.ts';
import type { Watch } from './door.ts';

/** What lasts long, such as a flare-up, is read from whole days here, as no summaries are kept for an export. */
const longBefore = 56;

/**
 * Every week of the log as its report tells it, from the first to the one of `now`. Each day is read once: what the weeks after it
 * need of it is kept for as long as they need it.
 */
export async function* weeksOfLog(
  now: Instant,
  zone: string,
  watch: Watch,
): AsyncGenerator<WeekOfLog> {
  const [days, { glance }] = await Promise.all([listDays(), readBeside()]);
  const firstDay = days[0];
  if (firstDay === undefined) return;
  const weeks = weeksBetween(firstDay, dayOf(now, zone));
  const known = glance === null ? {} : { baselines: glance.baselines, limits: glance.limits };
  const window = new Window();
  for (const [i, week] of weeks.entries()) {
    watch.signal.throwIfAborted();
    const [first, last] = daysToRead(week);
    const entries = await window.entries(addDays(first, -longBefore), last);
    yield { model: weekModel({ week, entries, now, zone, firstDay, ...known }), entries, zone };
    watch.progress(i + 1, weeks.length);
  }
}

function weeksBetween(first: Day, last: Day): readonly Week[] {
  const weeks: Week[] = [];
  for (let day = first; weekOf(day) <= weekOf(last); day = addDays(day, 7)) weeks.push(weekOf(day));
  return weeks;
}

/** The days that a report reads, as it moves on through the log. */
class Window {
  #days = new Map<Day, readonly Entry[]>();
  #next: Day = '';

  async entries(first: Day, last: Day): Promise<readonly Entry[]> {
    for (const day of this.#days.keys()) if (day < first) this.#days.delete(day);
    for (const day of daysBetween(this.#next === '' ? first : this.#next, last)) {
      const { entries } = await readEntries(day, day);
      if (entries.length > 0) this.#days.set(day, entries);
    }
    this.#next = addDays(last, 1);
    return merge([...this.#days.values()].flat(), []);
  }
}
