import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { packSchema } from '../lib/packs/schema.ts';

/** The published JSON Schema of an exercise pack, made from the schema that checks it; texts without markup are told in words. */
export function packJsonSchema(): object {
  const schema = toJsonSchema(packSchema, { errorMode: 'ignore' });
  const { $schema, ...rest } = schema;
  return {
    $schema,
    title: 'Deskpace exercise pack',
    description:
      'Exercises from a physiotherapist. Texts are one line each, without markup; see docs/packs.md.',
    ...rest,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(
    'docs/packs/deskpace-pack.schema.json',
    `${JSON.stringify(packJsonSchema(), null, 2)}\n`,
  );
