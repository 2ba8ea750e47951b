import { promisifyRequest } from 'idb-keyval';
import type { Day } from '../timeline/days.ts';
import type { Glance } from '../tracker/glance.ts';
import type { TrackerState } from '../tracker/state.ts';
import { records } from './database.ts';
import { forgetWeeks } from './forget.ts';
import { dayOfKey, everyAside, everyDay, everyUndo, keys } from './keys.ts';
import { isRecord } from './record.ts';
import { decodeMeta, decodeState, type Meta } from './state.ts';

/** All that a change of the whole log has to know. */
export interface Stored {
  readonly meta: Meta | null;
  /** What was known of presence; null where the state cannot be read. */
  readonly pulse: TrackerState['pulse'] | null;
  readonly settings: Readonly<Record<string, unknown>>;
  /** The days as they are stored, which may be anything. */
  readonly days: ReadonlyMap<Day, unknown>;
  /** What was moved aside, by its key. */
  readonly aside: readonly (readonly [key: string, value: unknown])[];
  /** What takes the last change back, which may be anything. */
  readonly undo: unknown;
}

/** @throws DOMException where the database cannot be opened or read. */
export function readStored(): Promise<Stored> {
  return records('readonly', async (store) => {
    const get = (key: string) => promisifyRequest<unknown>(store.get(key));
    const [meta, state, plan, pulse, settings] = await Promise.all(
      [keys.meta, keys.state, keys.plan, keys.pulse, keys.settings].map(get),
    );
    const range = IDBKeyRange.bound(everyDay.first, everyDay.last);
    const [names, values, undo, asideNames, asideValues] = await Promise.all([
      promisifyRequest(store.getAllKeys(range)),
      promisifyRequest<unknown[]>(store.getAll(range)),
      promisifyRequest<unknown[]>(store.getAll(undoRange())),
      promisifyRequest(store.getAllKeys(asideRange())),
      promisifyRequest<unknown[]>(store.getAll(asideRange())),
    ]);
    return {
      meta: decodeMeta(meta),
      pulse: decodeState(state, plan, pulse).state?.pulse ?? null,
      settings: isRecord(settings) ? { ...settings } : {},
      days: new Map(names.map((name, i) => [dayOfKey(String(name)), values[i]])),
      aside: asideNames.map((name, i) => [String(name), asideValues[i]] as const),
      undo: undo.at(-1),
    };
  });
}

function asideRange(): IDBKeyRange {
  return IDBKeyRange.bound(everyAside.first, everyAside.last);
}

function undoRange(): IDBKeyRange {
  return IDBKeyRange.bound(everyUndo.first, everyUndo.last);
}

/** What a change of the whole log leaves to be stored. */
export interface Rewritten {
  /** The days that changed, whole; one with nothing is no longer stored. */
  readonly days: ReadonlyMap<Day, readonly unknown[]>;
  /** What is to stand aside afterwards; null leaves it alone. */
  readonly aside: Stored['aside'] | null;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly state: TrackerState;
  readonly glance: Glance;
  /** What takes this change back, and until when; null for nothing. */
  readonly undo: { readonly until: Day; readonly stored: unknown } | null;
}

/** Stores all of it together: all or nothing. @throws DOMException, QuotaExceededError among them; nothing is stored then. */
export function rewrite(rewritten: Rewritten): Promise<void> {
  const { days, aside, settings, state, glance, undo } = rewritten;
  const { entries: _, plan, pulse, ...rest } = state;
  return records('readwrite', async (store) => {
    for (const [day, stored] of days) {
      if (stored.length === 0) store.delete(keys.day(day));
      else store.put(stored, keys.day(day));
      forgetWeeks(store, day);
    }
    if (aside !== null) {
      store.delete(asideRange());
      for (const [key, value] of aside) store.put(value, key);
    }
    store.put(settings, keys.settings);
    store.put(rest, keys.state);
    store.put(plan, keys.plan);
    store.put(pulse, keys.pulse);
    store.put(glance, keys.glance);
    store.delete(undoRange());
    if (undo !== null) store.put(undo.stored, keys.undo(undo.until));
    await promisifyRequest(store.transaction);
  });
}

export async function forgetUndo(): Promise<void> {
  await records('readwrite', (store) => promisifyRequest(store.delete(undoRange())));
}
