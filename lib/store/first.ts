import { getMany } from 'idb-keyval';
import type { Glance } from '../tracker/glance.ts';
import { records } from './database.ts';
import { keys } from './keys.ts';
import { isRecord } from './record.ts';

/** What a page's first frame needs, in one transaction. `glance` is null before the first turn of the worker. */
export async function readFirst(): Promise<First> {
  const wanted = [keys.glance, keys.settings, keys.company, keys.faces];
  const [glance, settings, company, faces] = await getMany<unknown>(wanted, records);
  return { glance: isGlance(glance) ? glance : null, settings, company, faces };
}

/** `faces`: how the language writes times (lib/i18n/faces.ts), as stored. */
export interface First {
  readonly glance: Glance | null;
  /** What the person has set. */
  readonly settings: unknown;
  /** What their company has set: it holds where the person says nothing else. */
  readonly company: unknown;
  readonly faces: unknown;
}

/** The glance is derived: one that looks wrong is left aside and made again by the worker. */
export function isGlance(value: unknown): value is Glance {
  return (
    isRecord(value) &&
    value['version'] === 1 &&
    ['strip', 'pains', 'news', 'spans'].every((name) => Array.isArray(value[name])) &&
    ['limits', 'baselines', 'totals'].every((name) => isRecord(value[name]))
  );
}

/** The settings in force: whoever is in pain decides last. */
export function inForce({ company, settings }: Pick<First, 'company' | 'settings'>): object {
  return { ...(isRecord(company) && company), ...(isRecord(settings) && settings) };
}
