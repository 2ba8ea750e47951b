import { type Day, dayOf, daysBetween } from './days.ts';
import { byId, type Entry, type Instant } from './entries.ts';

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
  const kept = keptWith(entries, known);
  for (const entry of entries) {
    for (const day of kept.get(entry) ?? []) {
      const others = days.get(day);
      if (others === undefined) days.set(day, [entry]);
      else others.push(entry);
    }
  }
  return days;
}

/** In the order made, so that what takes back comes after what it takes back. */
function keptWith(
  entries: readonly Entry[],
  known: readonly Entry[],
): ReadonlyMap<Entry, ReadonlySet<Day>> {
  const kept = new Map<Entry, ReadonlySet<Day>>();
  const ofAct = new Map<string, Set<Day>>();
  const takesBack = entries.some(({ type }) => type === 'retracted');
  for (const entry of takesBack ? [...known, ...entries].sort(byId) : entries) {
    const days = new Set([madeOn(entry), ...daysSpokenOf(entry)]);
    if (entry.type === 'retracted') for (const day of ofAct.get(entry.target) ?? []) days.add(day);
    const together = ofAct.get(entry.act);
    if (together === undefined) ofAct.set(entry.act, new Set(days));
    else for (const day of days) together.add(day);
    kept.set(entry, days);
  }
  return kept;
}

/** The days that an entry tells of: those that it speaks of, or else the one on which it was made. */
export function daysToldBy(entry: Entry): readonly Day[] {
  const spoken = daysSpokenOf(entry);
  return spoken.length > 0 ? spoken : [madeOn(entry)];
}

/** The day on which an entry was made, where it was made. */
export function madeOn({ at, zone }: Entry): Day {
  return dayOf(at, zone);
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
