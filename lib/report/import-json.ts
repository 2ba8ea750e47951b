import { decodeEntry } from '../timeline/decode.ts';
import { type Entry, merge } from '../timeline/entries.ts';
import { exportFormat, exportVersion } from './export-json.ts';
import { checkJson, lineOf } from './json-text.ts';

/** What an export holds, every entry checked. Settings are as they stand in the file. */
export interface ExportFile {
  readonly exportedAt: string;
  readonly device: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** In order of id, each once. */
  readonly entries: readonly Entry[];
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** The first thing that is wrong with a file, and where. */
export type ImportFault =
  | ({ readonly kind: 'syntax' | 'cut' | 'deep' | 'many' | 'encoding' } & Place)
  | { readonly kind: 'tooLarge'; readonly megabytes: number }
  | { readonly kind: 'empty' | 'notExport' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'member'; readonly name: 'settings' | 'entries' }
  /** `number` counts from 1; `field` is the first that is wrong, `type` where the kind of entry is not known. */
  | {
      readonly kind: 'entry';
      readonly number: number;
      readonly line: number;
      readonly field: string;
    };

export type ImportRead =
  | { readonly ok: true; readonly file: ExportFile }
  | { readonly ok: false; readonly fault: ImportFault };

const refuse = (fault: ImportFault): ImportRead => ({ ok: false, fault });

/**
 * Reads an export. Whatever the text is, the answer is a log of entries that each keep every rule, or the first fault and its place.
 * Members and fields that are not known are left out. Never throws. Source: docs/import.md.
 */
export function readExport(text: string): ImportRead {
  if (text.trim() === '') return refuse({ kind: 'empty' });
  const { fault, entries: places } = checkJson(text);
  if (fault !== null) return refuse({ kind: fault.kind, ...lineOf(text, fault.at) });
  const whole: unknown = JSON.parse(text);
  if (!isRecord(whole)) return refuse({ kind: 'notExport' });
  const { format, version, exportedAt, device, settings = {}, entries } = whole;
  if (format !== exportFormat || typeof version !== 'number') return refuse({ kind: 'notExport' });
  if (version !== exportVersion) return refuse({ kind: 'newer', version });
  if (!isRecord(settings)) return refuse({ kind: 'member', name: 'settings' });
  if (!Array.isArray(entries)) return refuse({ kind: 'member', name: 'entries' });
  const read: Entry[] = [];
  for (const [i, value] of entries.entries()) {
    const decoded = decodeEntry(value);
    if ('wrong' in decoded) {
      const { line } = lineOf(text, places[i] ?? 0);
      return refuse({ kind: 'entry', number: i + 1, line, field: decoded.wrong });
    }
    read.push(decoded.entry);
  }
  const told = { exportedAt: textIn(exportedAt), device: textIn(device), settings };
  return { ok: true, file: { ...told, entries: merge(read, []) } };
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 40) : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
