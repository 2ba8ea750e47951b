import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { planFileSchema } from '../lib/packs/plan-schema.ts';
import { packSchema } from '../lib/packs/schema.ts';

/** The published JSON Schema of an exercise pack, made from the schema that checks it; texts without markup are told in words. */
export function packJsonSchema(): object {
  return published(
    toJsonSchema(packSchema, { errorMode: 'ignore' }),
    'Deskpace exercise pack',
    'Exercises from a physiotherapist. Texts are one line each, without markup; see docs/packs.md.',
  );
}

/** The same of a plan; that it says something at all is told in words. */
export function planJsonSchema(): object {
  return published(
    toJsonSchema(planFileSchema, { errorMode: 'ignore' }),
    'Deskpace plan',
    'A plan from a physiotherapist. Minutes, but for percent and share (0 to 1); see docs/packs.md.',
  );
}

function published(schema: object, title: string, description: string): object {
  const { $schema, ...rest } = schema as { readonly $schema?: string };
  return { $schema, title, description, ...rest };
}

function write(name: string, schema: object): void {
  writeFileSync(`docs/packs/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  write('deskpace-pack', packJsonSchema());
  write('deskpace-plan', planJsonSchema());
}
