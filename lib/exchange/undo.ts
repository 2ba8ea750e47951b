import type { LogChange } from '../timeline/change.ts';
import { addDays, type Day, dayOf } from '../timeline/days.ts';
import { decodeEntry } from '../timeline/decode.ts';
import type { Entry, Instant } from '../timeline/entries.ts';
import type { Undoable } from './door.ts';

type Values = Readonly<Record<string, unknown>>;

/** What takes a change of the whole log back. */
export interface Undo extends Undoable {
  readonly change: LogChange;
  /** The settings before it; null where it left them alone. */
  readonly settings: Values | null;
}

/** The last day on which a change can be taken back: a night's sleep, and not much longer, for what was deleted is to be gone. */
export function lastDay(now: Instant, zone: string): Day {
  return addDays(dayOf(now, zone), 1);
}

/** The same as it is stored. */
export function encodeUndo({ what, at, until, count, change, settings }: Undo): unknown {
  const { remove, add } = change;
  return { version: 1, what, at, until, count, remove: [...remove], add, settings };
}

const kinds = ['merged', 'replaced'] as const satisfies readonly Undoable['what'][];

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
  return { what, at, until, count, change, settings: isRecord(settings) ? settings : null };
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
