import { promisifyRequest } from 'idb-keyval';
import type { Day } from '../timeline/days.ts';
import type { Glance } from '../tracker/glance.ts';
import { records } from './database.ts';
import { isGlance } from './first.ts';
import { dayOfKey, everyDay, keys } from './keys.ts';
import { isRecord } from './record.ts';
import { decodeMeta, type Meta } from './state.ts';

/** A day as it is stored, which may be anything. */
export type StoredDay = readonly [day: Day, stored: unknown];

/** So many days are read at once: a few hundred kilobytes of a dense log. */
const atOnce = 28;

/**
 * Every stored day in order, a few at a time, with how many there are. Nothing else is held, so twenty years cost no more memory than
 * a month. Days that are stored meanwhile may be missing.
 */
export async function* storedDays(): AsyncGenerator<{
  readonly days: readonly StoredDay[];
  readonly done: number;
  readonly total: number;
}> {
  const all = await storedKeys();
  for (let done = 0; done < all.length; done += atOnce) {
    const some = all.slice(done, done + atOnce);
    const values = await valuesOf(some);
    const days = some.map((key, i): StoredDay => [dayOfKey(key), values[i]]);
    yield { days, done: done + some.length, total: all.length };
  }
}

async function storedKeys(): Promise<readonly string[]> {
  const range = IDBKeyRange.bound(everyDay.first, everyDay.last);
  const found = await records('readonly', (store) => promisifyRequest(store.getAllKeys(range)));
  return found.map(String);
}

function valuesOf(some: readonly string[]): Promise<readonly unknown[]> {
  return records('readonly', (store) =>
    Promise.all(some.map((key) => promisifyRequest<unknown>(store.get(key)))),
  );
}

/** What is stored beside the log. */
export interface Beside {
  readonly meta: Meta | null;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly glance: Glance | null;
}

export async function readBeside(): Promise<Beside> {
  const [meta, settings, glance] = await records('readonly', (store) =>
    Promise.all(
      [keys.meta, keys.settings, keys.glance].map((key) =>
        promisifyRequest<unknown>(store.get(key)),
      ),
    ),
  );
  return {
    meta: decodeMeta(meta),
    settings: isRecord(settings) ? { ...settings } : {},
    glance: isGlance(glance) ? glance : null,
  };
}
