import 'fake-indexeddb/auto';
import { entries as allEntries, clear, set } from 'idb-keyval';
import { bringIn } from '../../../lib/exchange/bring-in.ts';
import type { Circumstances } from '../../../lib/exchange/change-log.ts';
import type { ImportChoice, Outcome } from '../../../lib/exchange/door.ts';
import { make } from '../../../lib/exchange/make.ts';
import { readFile } from '../../../lib/exchange/read-file.ts';
import { records } from '../../../lib/store/database.ts';
import type { Entry } from '../../../lib/timeline/entries.ts';
import { monday } from './any-log.ts';

const zone = 'UTC';

/** A page on a Monday, with nobody else about. */
export const around: Circumstances = {
  now: () => monday,
  zone: () => zone,
  locked: (run) => run(),
  told: () => undefined,
};

export const merge: ImportChoice = { mode: 'merge', settings: true };
export const replace: ImportChoice = { mode: 'replace', settings: true };

/** A store with nothing in it but the name of the browser, as one has it that was just installed. */
export async function emptyStore(): Promise<void> {
  await clear(records);
  await set('meta', { version: 1, device: 'here' }, records);
}

/** Everything that is stored, but for what `without` names, in one text. */
export async function dump(...without: readonly string[]): Promise<string> {
  const all = await allEntries<string, unknown>(records);
  return JSON.stringify(all.filter(([key]) => !without.some((name) => key.startsWith(name))));
}

/** The days as they are stored, in one text. */
export async function dumpDays(): Promise<string> {
  const all = await allEntries<string, unknown>(records);
  return JSON.stringify(all.filter(([key]) => key.startsWith('day/')));
}

export async function exported(): Promise<string> {
  const watch = { progress: () => undefined, signal: new AbortController().signal };
  const [file] = await make('json', watch, monday, zone);
  return (await file?.blob.text()) ?? '';
}

/** An export that holds this log. */
export function fileOf(entries: readonly Entry[], settings: object = {}): string {
  const head = { format: 'deskpace', version: 1, exportedAt: '', device: 'there' };
  return JSON.stringify({ ...head, settings, entries });
}

/** Reads and brings in what a person chose; `refused` where it was not taken. */
export async function imported(
  file: string | Blob,
  choice: ImportChoice = merge,
): Promise<Outcome | 'refused'> {
  const read = await readFile(typeof file === 'string' ? new Blob([file]) : file);
  return read.ok ? bringIn(around, read.file, choice) : 'refused';
}
