import { getMany } from 'idb-keyval';
import type { Glance } from '../tracker/glance.ts';
import { records } from './database.ts';
import { keys } from './keys.ts';

/** What a page's first frame needs, in one transaction. `glance` is null before the first turn of the worker. */
export async function readFirst(): Promise<{ glance: Glance | null; settings: unknown }> {
  const [glance, settings] = await getMany<unknown>([keys.glance, keys.settings], records);
  return { glance: isGlance(glance) ? glance : null, settings };
}

/** The glance is derived: one that looks wrong is left aside and made again by the worker. */
export function isGlance(value: unknown): value is Glance {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === 1 &&
    'strip' in value
  );
}
