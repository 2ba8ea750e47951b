import type { Day } from '../timeline/days.ts';
import { decodeEntry } from '../timeline/decode.ts';
import type { Entry } from '../timeline/entries.ts';

/** A stored day: the entries in it, and what cannot be read. */
export interface SplitDay {
  readonly entries: readonly Entry[];
  readonly unread: readonly unknown[];
}

/** Takes a stored day apart, whatever it is. */
export function splitDay(stored: unknown): SplitDay {
  const entries: Entry[] = [];
  const unread: unknown[] = [];
  for (const item of Array.isArray(stored) ? stored : [stored]) {
    const decoded = decodeEntry(item);
    if ('entry' in decoded) entries.push(decoded.entry);
    else unread.push(item);
  }
  return { entries, unread };
}

export function splitDays(days: ReadonlyMap<Day, unknown>): ReadonlyMap<Day, SplitDay> {
  return new Map([...days].map(([day, stored]) => [day, splitDay(stored)]));
}

/** The days that changed as they are to be stored: what cannot be read stays with its day, behind what can. */
export function joinedDays(
  changed: ReadonlyMap<Day, readonly Entry[]>,
  before: ReadonlyMap<Day, SplitDay>,
): ReadonlyMap<Day, readonly unknown[]> {
  return new Map(
    [...changed].map(([day, entries]) => [day, [...entries, ...(before.get(day)?.unread ?? [])]]),
  );
}
