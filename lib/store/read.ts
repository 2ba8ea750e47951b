import { promisifyRequest } from 'idb-keyval';
import type { Day } from '../timeline/days.ts';
import { type Damage, decodeEntries } from '../timeline/decode.ts';
import { type Entry, merge } from '../timeline/entries.ts';
import { records } from './database.ts';
import { dayOfKey, everyDay, keys } from './keys.ts';

export interface ReadEntries {
  readonly entries: readonly Entry[];
  readonly damage: readonly Damage[];
}

/**
 * The entries that were made from `first` to `last` or speak of one of these days, in order of id and each once; what cannot be
 * read is told, not thrown.
 */
export async function readEntries(first: Day, last: Day): Promise<ReadEntries> {
  const range = IDBKeyRange.bound(keys.day(first), keys.day(last));
  const [days, values] = await records('readonly', (store) =>
    Promise.all([
      promisifyRequest(store.getAllKeys(range)),
      promisifyRequest<unknown[]>(store.getAll(range)),
    ]),
  );
  const read = days.map((key, i) => decodeEntries(String(key), values[i]));
  return {
    entries: merge(
      read.flatMap(({ entries }) => entries),
      [],
    ),
    damage: read.flatMap(({ damage }) => damage),
  };
}

/** The days that hold entries, in order. */
export async function listDays(): Promise<readonly Day[]> {
  const range = IDBKeyRange.bound(everyDay.first, everyDay.last);
  const days = await records('readonly', (store) => promisifyRequest(store.getAllKeys(range)));
  return days.map((key) => dayOfKey(String(key)));
}

/** The first day with entries; null before it. */
export async function firstDay(): Promise<Day | null> {
  const range = IDBKeyRange.bound(everyDay.first, everyDay.last);
  const [day] = await records('readonly', (store) => promisifyRequest(store.getAllKeys(range, 1)));
  return day === undefined ? null : dayOfKey(String(day));
}

/** The whole log. Long after twenty years: for exports and for making a lost state again. */
export function readEverything(): Promise<ReadEntries> {
  return readEntries('0000-01-01', '9999-12-31');
}
