import { readExport } from '../report/import-json.ts';
import { lineOf } from '../report/json-text.ts';
import type { FileRead } from './door.ts';

/** Twenty years of dense use are some 70 MB. */
const longestFile = 200_000_000;

/** Reads an export that a person chose. A file too large is not read at all. */
export async function readFile(file: Pick<Blob, 'size' | 'arrayBuffer'>): Promise<FileRead> {
  if (file.size > longestFile)
    return { ok: false, fault: { kind: 'tooLarge', megabytes: longestFile / 1_000_000 } };
  const read = textOf(await file.arrayBuffer());
  return 'fault' in read ? { ok: false, fault: read.fault } : readExport(read.text);
}

type Decoded =
  | { readonly text: string }
  | { readonly fault: { kind: 'encoding'; line: number; column: number } };

/** The text of a file in UTF-8, without the mark that some editors put before it; or where it is no such text. */
export function textOf(bytes: ArrayBuffer): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    return { fault: { kind: 'encoding', ...lineOf(text, Math.max(0, text.indexOf('\ufffd'))) } };
  }
}
