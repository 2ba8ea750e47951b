import { getMany } from 'idb-keyval';
import type { Glance } from '../tracker/glance.ts';
import { records } from './database.ts';
import { keys } from './keys.ts';

/** What a page's first frame needs, in one transaction. `glance` is null before the first turn of the worker. */
export async function readFirst(): Promise<First> {
  const wanted = [keys.glance, keys.settings, keys.faces];
  const [glance, settings, faces] = await getMany<unknown>(wanted, records);
  return { glance: isGlance(glance) ? glance : null, settings, faces };
}

/** `faces`: how the language writes times (lib/i18n/faces.ts), as stored. */
export interface First {
  readonly glance: Glance | null;
  readonly settings: unknown;
  readonly faces: unknown;
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
