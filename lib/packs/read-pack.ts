import { safeParse } from 'valibot';
import type { Pack } from '../movements/index.ts';
import { type Fault, firstFault } from './fault.ts';
import { longestFile, packSchema } from './schema.ts';

export { mostPacks } from './schema.ts';

import { walk } from './walk.ts';

export type PackRead =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly fault: Fault };

const refuse = (fault: Fault): PackRead => ({ ok: false, fault });

/**
 * Reads a file that somebody was given. Whatever is in it, the answer is a pack that keeps every rule of the schema, or the first
 * thing that is wrong and where. A file too large is not read at all.
 */
export async function readPack(file: Pick<Blob, 'size' | 'arrayBuffer'>): Promise<PackRead> {
  if (file.size > longestFile) return refuse({ kind: 'tooLarge', kilobytes: longestFile / 1024 });
  const text = textOf(await file.arrayBuffer());
  return text === null ? refuse({ kind: 'encoding' }) : packIn(text);
}

/** The pack that a text tells, without the byte order mark that some editors put before it. */
export function packIn(text: string): PackRead {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse({ kind: 'syntax', ...placeIn(text, String(error)) });
  }
  const hostile = walk(value);
  if (hostile !== null) return refuse(hostile);
  const parsed = safeParse(packSchema, value);
  if (!parsed.success) return refuse(firstFault(parsed.issues));
  const { $schema: _, ...pack } = parsed.output;
  const twice = repeated(pack.items.map(({ id }) => id));
  return twice === null
    ? { ok: true, pack }
    : refuse({ kind: 'twice', path: ['items', twice, 'id'] });
}

function textOf(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Line and column as the browsers tell them; the end of the text where they tell none, because it ended too soon. */
function placeIn(
  text: string,
  message: string,
): { readonly line: number; readonly column: number } {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line !== undefined) return { line: Number(line), column: Number(column) };
  const [, position] = /position (\d+)/.exec(message) ?? [];
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function repeated(ids: readonly string[]): number | null {
  const index = ids.findIndex((id, i) => ids.indexOf(id) < i);
  return index < 0 ? null : index;
}
