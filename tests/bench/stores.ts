import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface Stored {
  /** Transactions of IndexedDB that were committed. */
  readonly writes: number;
  /** Batches written to `storage.local` and `storage.sync`. */
  readonly changes: number;
  /** Bytes by which the files of the extension's stores have grown. */
  readonly bytes: number;
}

export interface Alarm {
  readonly name: string;
  readonly scheduledTime: number;
}

/** Reads from the files of a profile what an extension has stored, without asking the browser. */
export class Stores {
  #folders: { readonly indexed: string; readonly local: string; readonly sync: string };
  #alarms: string;
  #id: string;

  constructor(profile: string, id: string) {
    const folder = (...names: string[]) => join(profile, 'Default', ...names);
    this.#id = id;
    this.#alarms = folder('Extension State');
    this.#folders = {
      indexed: folder('IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`),
      local: folder('Local Extension Settings', id),
      sync: folder('Sync Extension Settings', id),
    };
  }

  /** All that was ever stored, as far as the logs still tell: take the difference of two. */
  read(): Stored {
    const { indexed, local, sync } = this.#folders;
    const commits = logsOf(indexed).map(
      (log) => log.toString('latin1').match(committed)?.length ?? 0,
    );
    return {
      writes: sum(commits),
      changes: sum([...logsOf(local), ...logsOf(sync)].map(batchesOf)),
      bytes: sum([indexed, local, sync].flatMap(dataOf).map((file) => statSync(file).size)),
    };
  }

  /** The alarms as the browser last saved them. */
  alarms(): Alarm[] {
    const key = `${this.#id}.alarms`;
    for (const log of logsOf(this.#alarms).reverse()) {
      const text = log.toString('latin1');
      const at = text.lastIndexOf(key);
      const found =
        at < 0 ? null : /^[^[]{0,3}(\[.*?\])(?=[^,\]}]|$)/s.exec(text.slice(at + key.length));
      if (found?.[1] !== undefined) return JSON.parse(found[1]) as Alarm[];
    }
    return [];
  }
}

// Chromium logs each transaction as a "scope": that it is committed shows as an empty value (last byte) put (first byte) under
// the key 00 00 00 00 32 01 <number of the scope>.
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is a search in binary data
const committed = /\x01[\x07-\x0b]\x00\x00\x00\x002\x01[\x80-\xff]*[\x00-\x7f]\x00/g;

/** Records of a LevelDB log that begin a batch; each block of 32 KiB holds whole records. */
function batchesOf(log: Buffer): number {
  let batches = 0;
  for (let at = 0; at + 7 <= log.length; ) {
    const left = 32_768 - (at % 32_768);
    if (left < 7) {
      at += left;
      continue;
    }
    const type = log.readUInt8(at + 6);
    if (type === 0) return batches;
    if (type <= 2) batches += 1;
    at += 7 + log.readUInt16LE(at + 4);
  }
  return batches;
}

function logsOf(folder: string): Buffer[] {
  const logs = filesOf(folder).filter((file) => file.endsWith('.log'));
  return logs.sort().map((file) => readFileSync(file));
}

/** Files with data: `LOG` and `LOG.old` are the database's own diary. */
function dataOf(folder: string): string[] {
  return filesOf(folder).filter((file) => !basename(file).startsWith('LOG'));
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return []; // nothing was stored there yet
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
