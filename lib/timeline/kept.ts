import { type Day, dayOf, daysBetween } from './days.ts';
import type { Entry, Instant } from './entries.ts';

/** Whoever corrects more than a month at once has mistyped a year. */
const longestSpan = 31 * 24 * 60 * 60_000;

/**
 * The entries by the days that they are kept with: the day each was made on, and every day that it speaks of. So a day that was
 * corrected weeks later is still read as a whole, without reading all that was logged since. What retracts an entry of `known` or of
 * `entries` is kept with the days of that entry.
 */
export function byKeptDay(
  entries: readonly Entry[],
  known: readonly Entry[] = [],
): ReadonlyMap<Day, readonly Entry[]> {
  const days = new Map<Day, Entry[]>();
  const all = [...known, ...entries];
  for (const entry of entries) {
    for (const day of keptWith(entry, all)) {
      const kept = days.get(day);
      if (kept === undefined) days.set(day, [entry]);
      else kept.push(entry);
    }
  }
  return days;
}

function keptWith(entry: Entry, all: readonly Entry[]): ReadonlySet<Day> {
  const days = new Set([dayOf(entry.at, entry.zone), ...daysSpokenOf(entry)]);
  if (entry.type !== 'retracted') return days;
  const targets = all.filter(({ act, id }) => act === entry.target && id < entry.id);
  for (const target of targets) for (const day of keptWith(target, all)) days.add(day);
  return days;
}

function daysSpokenOf(entry: Entry): readonly Day[] {
  const span = spanOf(entry);
  if (span === null || span[1] - span[0] > longestSpan) return [];
  return daysBetween(dayOf(span[0], entry.zone), dayOf(span[1], entry.zone));
}

function spanOf(entry: Entry): readonly [from: Instant, until: Instant] | null {
  switch (entry.type) {
    case 'amended':
    case 'gapSettled':
    case 'wasStill':
      return [entry.from, entry.until];
    case 'postureChanged':
    case 'wentIdle':
    case 'locked':
    case 'gapFound':
    case 'painLogged':
    case 'painStarted':
      return [entry.since, entry.since];
    default:
      return null;
  }
}
