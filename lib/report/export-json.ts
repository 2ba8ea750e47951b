import type { Entry } from '../timeline/entries.ts';

/** What stands in front of the entries of an export. Source: design.md 7.6. */
export interface ExportHead {
  /** When it was made, as ISO 8601 writes it. */
  readonly exportedAt: string;
  /** The name of this browser in the log. */
  readonly device: string;
  /** Settings that differ from the default. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export const exportFormat = 'deskpace';
export const exportVersion = 1;

/** The beginning of an export, up to its first entry. */
export function jsonHead(head: ExportHead): string {
  const members = { format: exportFormat, version: exportVersion, ...head };
  const lines = Object.entries(members).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`,
  );
  return `{\n${lines.join('')}"entries": [`;
}

/** Entries, each on a line of its own. `first`: whether none has been written before. */
export function jsonEntries(entries: readonly Entry[], first: boolean): string {
  if (entries.length === 0) return '';
  return `${first ? '\n' : ',\n'}${entries.map((entry) => JSON.stringify(entry)).join(',\n')}`;
}

export const jsonTail = '\n]\n}\n';
