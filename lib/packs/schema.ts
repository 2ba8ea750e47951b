import {
  array,
  boolean,
  check,
  exactOptional,
  type GenericSchema,
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nonEmpty,
  number,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
} from 'valibot';
import type { Pack } from '../movements/index.ts';

/** Longer is no pack but a book; the largest pack that the limits below allow is about this long. */
export const longestFile = 64 * 1024;
export const mostItems = 40;
export const mostPacks = 12;

/** What looks like a tag or an entity: texts are shown as they stand, so it could only be a mistake or a trick. */
const markup = /<[a-z!/?]|&(?:#\d|#x[\da-f]|[a-z]+;)/i;
/** Control characters, line breaks among them, and marks that turn the direction of a text round. */
const control = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** One line of plain text, of so many characters at most. */
export const line = (longest: number) =>
  pipe(
    string(),
    nonEmpty(),
    maxLength(longest),
    check((text) => text.trim() === text, 'blank'),
    check((text) => !markup.test(text), 'html'),
    check((text) => !control.test(text), 'control'),
  );
const amount = pipe(number(), minValue(0.5), maxValue(3600));

const dose = strictObject({
  amount,
  unit: picklist(['reps', 'breaths', 'flights', 'seconds', 'minutes']),
  each: exactOptional(boolean()),
  rounds: exactOptional(pipe(number(), minValue(1), maxValue(10))),
});
const growth = strictObject({
  step: pipe(number(), minValue(0), maxValue(600)),
  weeks: pipe(number(), minValue(1), maxValue(12)),
  upTo: amount,
});
const tag = picklist(['walk', 'mobility', 'strength', 'shift', 'flareUp', 'discreet']);

const item = strictObject({
  id: pipe(string(), regex(/^[a-z0-9][a-z0-9-]{0,39}$/)),
  name: line(60),
  from: picklist(['sit', 'stand', 'any']),
  steps: pipe(array(line(160)), minLength(1), maxLength(8)),
  dose,
  growth: exactOptional(growth),
  tags: exactOptional(pipe(array(tag), maxLength(6))),
  region: exactOptional(line(40)),
  leaveOut: exactOptional(line(140)),
});

/** A pack of exercises as its file has it. Source of `docs/packs/deskpace-pack.schema.json`. */
export const packSchema = strictObject({
  /** Where an editor finds the schema; not kept. */
  $schema: exactOptional(pipe(string(), maxLength(300))),
  format: literal('deskpace-pack'),
  version: literal(1),
  name: line(60),
  by: line(80),
  items: pipe(array(item), minLength(1), maxLength(mostItems)),
}) satisfies GenericSchema<unknown, Pack & { readonly $schema?: string }>;
