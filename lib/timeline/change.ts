import type { Day } from './days.ts';
import { byId, chosen, type Entry } from './entries.ts';
import { byKeptDay, daysToldBy } from './kept.ts';

/** Entries that leave the log, by id, and entries that come into it. One that is said otherwise is in both. */
export interface LogChange {
  readonly remove: ReadonlySet<string>;
  readonly add: readonly Entry[];
}

/** A log by days, as it is stored: an entry stands with each day that it is kept with. */
export type Days = ReadonlyMap<Day, readonly Entry[]>;

export function entriesOf(days: Days): ReadonlyMap<string, Entry> {
  const known = new Map<string, Entry>();
  for (const entries of days.values())
    for (const entry of entries) {
      const other = known.get(entry.id);
      known.set(entry.id, other === undefined ? entry : chosen(other, entry));
    }
  return known;
}

/** What comes in is added to what is there: the union by id, the same whichever log was there first. */
export function merging(known: ReadonlyMap<string, Entry>, incoming: readonly Entry[]): LogChange {
  const add = incoming.filter((entry) => {
    const other = known.get(entry.id);
    return other === undefined || !isSame(chosen(other, entry), other);
  });
  const remove = new Set(add.filter(({ id }) => known.has(id)).map(({ id }) => id));
  return { remove, add };
}

/** What comes in takes the place of all that is there. */
export function replacing(
  known: ReadonlyMap<string, Entry>,
  incoming: readonly Entry[],
): LogChange {
  const add = incoming.filter((entry) => {
    const other = known.get(entry.id);
    return other === undefined || !isSame(other, entry);
  });
  const kept = new Set(incoming.map(({ id }) => id));
  const changed = new Set(add.map(({ id }) => id));
  const remove = [...known.keys()].filter((id) => !kept.has(id) || changed.has(id));
  return { remove: new Set(remove), add };
}

/**
 * Every entry that tells of a day from `first` to `last` goes, whenever it was made, and what took one of them back with it; what was
 * said in these days of others stays.
 */
export function deleting(known: ReadonlyMap<string, Entry>, first: Day, last: Day): LogChange {
  const goes = (entry: Entry) =>
    entry.type !== 'retracted' && daysToldBy(entry).some((day) => day >= first && day <= last);
  const remove = new Set([...known.values()].filter(goes).map(({ id }) => id));
  const left = new Set(
    [...known.values()].filter(({ id }) => !remove.has(id)).map(({ act }) => act),
  );
  // In the order made: what takes back a taking back comes after it.
  for (const entry of [...known.values()].sort(byId)) {
    if (entry.type !== 'retracted' || left.has(entry.target)) continue;
    remove.add(entry.id);
    left.delete(entry.act);
  }
  return { remove, add: [] };
}

/** What takes the change back, whatever was logged since. */
export function reversed(known: ReadonlyMap<string, Entry>, change: LogChange): LogChange {
  const gone = [...change.remove].flatMap((id) => known.get(id) ?? []);
  return { remove: new Set(change.add.map(({ id }) => id)), add: gone };
}

/** Whether two entries of one id say the same. */
function isSame(a: Entry, b: Entry): boolean {
  return a === b || (chosen(a, b) === a && chosen(b, a) === b);
}

/** The log after a change. */
export function changedLog(
  known: ReadonlyMap<string, Entry>,
  { remove, add }: LogChange,
): readonly Entry[] {
  const after = new Map([...known].filter(([id]) => !remove.has(id)));
  for (const entry of add) after.set(entry.id, entry);
  return [...after.values()].sort(byId);
}

/**
 * The days that a change touches, each with all of its entries afterwards in order of id; days that it leaves as they are are not
 * among them. `log` is the log after it.
 */
export function changedDays(days: Days, { remove, add }: LogChange, log: readonly Entry[]): Days {
  const changed = new Map<Day, Entry[]>();
  for (const [day, entries] of days) {
    const left = entries.filter(({ id }) => !remove.has(id));
    if (left.length < entries.length) changed.set(day, left);
  }
  const { moved, known } = withRetractions(add, log);
  for (const [day, entries] of byKeptDay(moved, known)) {
    const before = changed.get(day) ?? days.get(day) ?? [];
    const there = new Set(before.map(({ id }) => id));
    const more = entries.filter(({ id }) => !there.has(id));
    if (more.length > 0 || changed.has(day)) changed.set(day, [...before, ...more]);
  }
  for (const entries of changed.values()) entries.sort(byId);
  return changed;
}

/** What takes back an entry is kept with the days of that entry: retractions that were there already may have to move as well. */
function withRetractions(
  add: readonly Entry[],
  log: readonly Entry[],
): { readonly moved: readonly Entry[]; readonly known: readonly Entry[] } {
  const retractions = log.filter((entry) => entry.type === 'retracted');
  const acts = new Set(add.map(({ act }) => act));
  const moved = new Set(add);
  for (const entry of retractions) {
    if (!acts.has(entry.target)) continue;
    moved.add(entry);
    acts.add(entry.act);
  }
  const wanted = new Set<string>();
  for (const entry of retractions.toReversed())
    if (moved.has(entry) || wanted.has(entry.act)) wanted.add(entry.target);
  const known = log.filter((entry) => wanted.has(entry.act) && !moved.has(entry));
  return { moved: [...moved].sort(byId), known };
}
