import { getMany, promisifyRequest, setMany } from 'idb-keyval';
import type { Faces } from '../i18n/faces.ts';
import { type Damage, decodeEntries } from '../timeline/decode.ts';
import { type Entry, merge } from '../timeline/entries.ts';
import { byKeptDay } from '../timeline/kept.ts';
import type { Glance } from '../tracker/glance.ts';
import type { TrackerState } from '../tracker/state.ts';
import { records } from './database.ts';
import { isGlance } from './first.ts';
import { forgetWeeks } from './forget.ts';
import { dataVersion, dayOfKey, everyAside, everyDay, everyUndo, keys } from './keys.ts';
import { isRecord } from './record.ts';
import { decodeMeta, decodeState, type Meta } from './state.ts';

/** What the worker needs for a turn, read in one transaction. */
export interface Loaded {
  readonly meta: Meta | null;
  /** Null where there is none yet, or none that can be read; the log then tells it again. */
  readonly state: TrackerState | null;
  readonly settings: unknown;
  /** What their company has set. */
  readonly company: unknown;
  readonly damage: readonly Damage[];
  /** Records that are not of their kind at all; the next turn moves them aside. */
  readonly odd: readonly string[];
  /** Whether pages find a glance that they can show. */
  readonly hasGlance: boolean;
  /** The days of the window as they are stored, unreadable entries included, so that writing keeps them. */
  readonly days: ReadonlyMap<string, unknown>;
}

/** @throws DOMException where the database cannot be opened or read. */
export function load(): Promise<Loaded> {
  return records('readonly', async (store) => {
    const get = (key: string) => promisifyRequest<unknown>(store.get(key));
    const [meta, state, plan, pulse, settings, company, glance] = await Promise.all(
      [keys.meta, keys.state, keys.plan, keys.pulse, keys.settings, keys.company, keys.glance].map(
        get,
      ),
    );
    const knownMeta = decodeMeta(meta);
    const odd = [
      ...(meta === undefined || knownMeta !== null ? [] : [keys.meta]),
      ...(settings === undefined || isRecord(settings) ? [] : [keys.settings]),
    ];
    const decoded = decodeState(state, plan, pulse);
    const first = decoded.state === null ? everyDay.first : keys.day(decoded.windowFrom);
    const range = IDBKeyRange.bound(first, everyDay.last);
    const asideRange = IDBKeyRange.bound(everyAside.first, everyAside.last);
    const [aside, names, values] = await Promise.all([
      promisifyRequest(store.getAllKeys(asideRange)),
      promisifyRequest(store.getAllKeys(range)),
      promisifyRequest<unknown[]>(store.getAll(range)),
    ]);
    const days = new Map(names.map((name, i) => [String(name), values[i]]));
    const read = [...days].map(([key, value]) => decodeEntries(key, value));
    const entries = merge(
      read.flatMap((day) => day.entries),
      [],
    );
    return {
      meta: knownMeta,
      state: decoded.state === null ? null : { ...decoded.state, entries },
      settings,
      company,
      odd,
      damage: [
        // Told until the person has saved and repaired it in *Your data*.
        ...[...odd, ...aside].map((where) => ({ where: String(where), why: 'moved aside' })),
        ...decoded.damage,
        ...read.flatMap(({ damage }) => damage),
      ],
      hasGlance: isGlance(glance),
      days,
    };
  });
}

/** What a turn leaves to be stored. */
export interface Turned {
  /** Null where the one that is stored can be read. */
  readonly meta: Meta | null;
  readonly state: TrackerState;
  readonly planChanged: boolean;
  readonly entries: readonly Entry[];
  readonly glance: Glance;
}

/**
 * Stores new entries, the state and the glance together: all or nothing. What could not be read stays where it is; a day that is no
 * list at all, and what `odd` names, is moved aside under `damaged/`. @throws DOMException, QuotaExceededError among them; nothing is
 * stored then.
 */
export function commit(
  { meta, state, planChanged, entries, glance }: Turned,
  { days, odd }: Pick<Loaded, 'days' | 'odd'>,
): Promise<void> {
  const { entries: known, plan, pulse, ...rest } = state;
  return records('readwrite', async (store) => {
    store.put(rest, keys.state);
    store.put(pulse, keys.pulse);
    store.put(glance, keys.glance);
    if (planChanged) {
      store.put(plan, keys.plan);
      // A day has begun, perhaps: what could be taken back until the day before is given up.
      store.delete(IDBKeyRange.bound(everyUndo.first, keys.undo(state.today), false, true));
    }
    for (const key of odd) await moveAside(store, key);
    if (meta !== null) store.put(meta, keys.meta);
    for (const [day, added] of byKeptDay(entries, known)) {
      const key = keys.day(day);
      forgetWeeks(store, day);
      // Days before the window are read when they are written to, which is seldom.
      const stored = days.has(key) ? days.get(key) : await promisifyRequest(store.get(key));
      for (const [name, value] of dayChanges(key, stored ?? [], added)) store.put(value, name);
    }
    await promisifyRequest(store.transaction);
  });
}

function dayChanges(key: string, stored: unknown, added: readonly Entry[]): [string, unknown][] {
  if (Array.isArray(stored)) return [[key, [...stored, ...added]]];
  return [
    [`damaged/${key}/${added[0]?.id ?? ''}`, stored],
    [key, added],
  ];
}

/** Stores settings: only values that differ from the default. */
export function storeSettings(values: Readonly<Record<string, unknown>>): Promise<void> {
  return records('readwrite', async (store) => {
    const stored = await promisifyRequest<unknown>(store.get(keys.settings));
    if (stored !== undefined && !isRecord(stored)) await moveAside(store, keys.settings);
    store.put(values, keys.settings);
    await promisifyRequest(store.transaction);
  });
}

/** Nothing is thrown away: *Your data* shows what stands aside, and saves it as a file. */
async function moveAside(store: IDBObjectStore, key: string): Promise<void> {
  store.put(
    await promisifyRequest<unknown>(store.get(key)),
    `damaged/${key}/${crypto.randomUUID()}`,
  );
  store.delete(key);
}

/** Stores what a company has set; nothing where it has set nothing. */
export function storeCompany(values: Readonly<Record<string, unknown>>): Promise<void> {
  return setMany([[keys.company, values]], records);
}

/** Stores how the language writes times, for the first frames to come. */
export function storeFaces(faces: Faces): Promise<void> {
  return setMany([[keys.faces, faces]], records);
}

/** The version and device as stored, before anything else is trusted. */
export async function readMeta(): Promise<Meta | null> {
  const [meta] = await getMany<unknown>([keys.meta], records);
  return decodeMeta(meta);
}

export function isNewer(meta: Meta | null): boolean {
  return meta !== null && meta.version > dataVersion;
}

export { dayOfKey };
