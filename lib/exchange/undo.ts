import type { LogChange } from '../timeline/change.ts';
import { addDays, type Day, dayOf } from '../timeline/days.ts';
import { decodeEntry } from '../timeline/decode.ts';
import type { Entry, Instant } from '../timeline/entries.ts';
import type { Unread } from './change-log.ts';
import type { Undoable } from './door.ts';

type Values = Readonly<Record<string, unknown>>;

/** What takes a change of the whole log back. */
export interface Undo extends Undoable {
  readonly change: LogChange;
  /** What could not be read and went with it; null where it stayed. */
  readonly unread: Unread | null;
  /** The settings before it; null where it left them alone. */
  readonly settings: Values | null;
}

/** The last day on which a change can be taken back: a night's sleep, and not much longer, for what was deleted is to be gone. */
export function lastDay(now: Instant, zone: string): Day {
  return addDays(dayOf(now, zone), 1);
}

/** The same as it is stored. */
export function encodeUndo(undo: Undo): unknown {
  const { what, at, until, count, change, settings, unread } = undo;
  const { remove, add } = change;
  return { version: 1, what, at, until, count, remove: [...remove], add, settings, unread };
}

const kinds = [
  'merged',
  'replaced',
  'deleted',
  'daysDeleted',
  'repaired',
] as const satisfies readonly Undoable['what'][];

/** What is stored to take a change back; null where there is nothing, it cannot be read, or it is too late. */
export function decodeUndo(stored: unknown, today: Day): Undo | null {
  if (!isRecord(stored)) return null;
  const { version, at, until, count, remove, add, settings } = stored;
  const what = kinds.find((kind) => kind === stored['what']);
  if (version !== 1 || what === undefined || !Array.isArray(add)) return null;
  if (typeof at !== 'number' || typeof until !== 'string' || typeof count !== 'number') return null;
  if (!Array.isArray(remove) || until < today) return null;
  const entries = add.flatMap((value): Entry[] => {
    const read = decodeEntry(value);
    return 'entry' in read ? [read.entry] : [];
  });
  const change = { remove: new Set(remove.map(String)), add: entries };
  const before = isRecord(settings) ? settings : null;
  return { what, at, until, count, change, settings: before, unread: unreadIn(stored['unread']) };
}

function unreadIn(stored: unknown): Unread | null {
  if (!isRecord(stored)) return null;
  const { days, aside } = stored;
  return {
    days: pairs(days).flatMap(([day, items]) => (Array.isArray(items) ? [[day, items]] : [])),
    aside: pairs(aside),
  };
}

function pairs(stored: unknown): readonly (readonly [string, unknown])[] {
  const list: readonly unknown[] = Array.isArray(stored) ? stored : [];
  return list.flatMap((pair) =>
    Array.isArray(pair) && typeof pair[0] === 'string' ? [[pair[0], pair[1]] as const] : [],
  );
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
