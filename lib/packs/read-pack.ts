import { type BaseIssue, type GenericSchema, safeParse } from 'valibot';
import type { Pack } from '../movements/index.ts';
import { type Fault, firstFault, type Path } from './fault.ts';
import { longestPlanFile, type PlanFile, wholePlanSchema } from './plan-schema.ts';
import { longestFile, packSchema } from './schema.ts';

export { mostPacks } from './schema.ts';

import { walk } from './walk.ts';

export type PackRead =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly fault: Fault };
export type PlanRead =
  | { readonly ok: true; readonly plan: PlanFile }
  | { readonly ok: false; readonly fault: Fault };

type File = Pick<Blob, 'size' | 'arrayBuffer'>;
type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault };

const refuse = (fault: Fault): { readonly ok: false; readonly fault: Fault } => {
  return { ok: false, fault };
};

/**
 * Reads a file that somebody was given. Whatever is in it, the answer is a pack that keeps every rule of the schema, or the first
 * thing that is wrong and where. A file too large is not read at all.
 */
export async function readPack(file: File): Promise<PackRead> {
  const text = await textIn(file, longestFile);
  return text.ok ? packIn(text.value) : text;
}

/** The same for a plan and the pack in it. */
export async function readPlan(file: File): Promise<PlanRead> {
  const text = await textIn(file, longestPlanFile);
  return text.ok ? planIn(text.value) : text;
}

async function textIn(file: File, longest: number): Promise<Read<string>> {
  if (file.size > longest) return refuse({ kind: 'tooLarge', kilobytes: longest / 1024 });
  const text = textOf(await file.arrayBuffer());
  return text === null ? refuse({ kind: 'encoding' }) : { ok: true, value: text };
}

/** The pack that a text tells, without the byte order mark that some editors put before it. */
export function packIn(text: string): PackRead {
  const read = valueIn(text, packSchema);
  if (!read.ok) return read;
  const { $schema: _, ...pack } = read.value;
  const fault = repeatedIn(pack, []);
  return fault === null ? { ok: true, pack } : refuse(fault);
}

export function planIn(text: string): PlanRead {
  const read = valueIn(text, wholePlanSchema);
  if (!read.ok) return read;
  const { $schema: _, pack, ...plan } = read.value;
  const { $schema: __, ...own } = pack ?? { items: [] };
  const fault = repeatedIn(own, ['pack']);
  if (fault !== null) return refuse(fault);
  return { ok: true, plan: 'format' in own ? { ...plan, pack: own } : plan };
}

function valueIn<Value>(text: string, schema: GenericSchema<unknown, Value>): Read<Value> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse({ kind: 'syntax', ...placeIn(text, String(error)) });
  }
  const hostile = walk(value);
  if (hostile !== null) return refuse(hostile);
  const parsed = safeParse(schema, value);
  return parsed.success
    ? { ok: true, value: parsed.output }
    : refuse(firstFault(parsed.issues as [BaseIssue<unknown>, ...BaseIssue<unknown>[]]));
}

/** An exercise with the id of one before it. */
function repeatedIn({ items }: Pick<Pack, 'items'>, path: Path): Fault | null {
  const twice = repeated(items.map(({ id }) => id));
  return twice === null ? null : { kind: 'twice', path: [...path, 'items', twice, 'id'] };
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
