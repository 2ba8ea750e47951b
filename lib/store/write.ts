import { getMany, promisifyRequest, setMany } from 'idb-keyval';
import { dayOf } from '../timeline/days.ts';
import { type Damage, decodeEntries } from '../timeline/decode.ts';
import type { Entry } from '../timeline/entries.ts';
import type { Glance } from '../tracker/glance.ts';
import type { TrackerState } from '../tracker/state.ts';
import { records } from './database.ts';
import { dataVersion, dayOfKey, everyDay, keys } from './keys.ts';
import { decodeMeta, decodeState, type Meta } from './state.ts';

/** What the worker needs for a turn, read in one transaction. */
export interface Loaded {
  readonly meta: Meta | null;
  /** Null where there is none yet, or none that can be read; the log then tells it again. */
  readonly state: TrackerState | null;
  readonly settings: unknown;
  readonly damage: readonly Damage[];
  /** The days of the window as they are stored, unreadable entries included, so that writing keeps them. */
  readonly days: ReadonlyMap<string, unknown>;
}

/** @throws DOMException where the database cannot be opened or read. */
export function load(): Promise<Loaded> {
  return records('readonly', async (store) => {
    const get = (key: string) => promisifyRequest<unknown>(store.get(key));
    const [meta, state, plan, pulse, settings] = await Promise.all(
      [keys.meta, keys.state, keys.plan, keys.pulse, keys.settings].map(get),
    );
    const decoded = decodeState(state, plan, pulse);
    const first = decoded.state === null ? everyDay.first : keys.day(decoded.windowFrom);
    const range = IDBKeyRange.bound(first, everyDay.last);
    const [names, values] = await Promise.all([
      promisifyRequest(store.getAllKeys(range)),
      promisifyRequest<unknown[]>(store.getAll(range)),
    ]);
    const days = new Map(names.map((name, i) => [String(name), values[i]]));
    const read = [...days].map(([key, value]) => decodeEntries(key, value));
    const entries = read.flatMap((day) => day.entries).sort((a, b) => (a.id < b.id ? -1 : 1));
    return {
      meta: decodeMeta(meta),
      state: decoded.state === null ? null : { ...decoded.state, entries },
      settings,
      damage: [...decoded.damage, ...read.flatMap(({ damage }) => damage)],
      days,
    };
  });
}

/** What a turn leaves to be stored. `plan` is null where it has not changed. */
export interface Turned {
  readonly meta: Meta;
  readonly state: TrackerState;
  readonly planChanged: boolean;
  readonly entries: readonly Entry[];
  readonly glance: Glance;
}

/**
 * Stores new entries, the state and the glance together: all or nothing. What could not be read stays where it is; a day that is no
 * list at all is moved aside under `damaged/`. @throws DOMException, QuotaExceededError among them; nothing is stored then.
 */
export function commit(
  { meta, state, planChanged, entries, glance }: Turned,
  days: Loaded['days'],
): Promise<void> {
  const { entries: _, plan, pulse, ...rest } = state;
  const changes: [string, unknown][] = [
    [keys.state, rest],
    [keys.pulse, pulse],
    [keys.glance, glance],
    ...(planChanged ? [[keys.plan, plan] satisfies [string, unknown]] : []),
    ...(days.size === 0 ? [[keys.meta, meta] satisfies [string, unknown]] : []),
    ...dayChanges(entries, days),
  ];
  return setMany(changes, records);
}

function dayChanges(entries: readonly Entry[], days: Loaded['days']): [string, unknown][] {
  const byDay = Map.groupBy(entries, (entry) => keys.day(dayOf(entry.at, entry.zone)));
  return [...byDay].flatMap(([key, added]): [string, unknown][] => {
    const stored = days.get(key) ?? [];
    if (Array.isArray(stored)) return [[key, [...stored, ...added]]];
    return [
      [`damaged/${key}/${added[0]?.id ?? ''}`, stored],
      [key, added],
    ];
  });
}

/** Stores settings: only values that differ from the default. */
export function storeSettings(values: Readonly<Record<string, unknown>>): Promise<void> {
  return setMany([[keys.settings, values]], records);
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
