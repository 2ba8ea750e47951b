import { setups } from '../../lib/i18n/en/setups.ts';
import type { Language } from '../language/language.ts';

/** The setups that everybody is offered, as the log calls them, with the key of their name. */
const offered = {
  chair: 'setup.chair',
  'rolled towel': 'setup.towel',
  'desk height': 'setup.height',
  mat: 'setup.mat',
  shoes: 'setup.shoes',
} as const;

export const offeredSetups = Object.keys(offered);

function isOffered(setup: string): setup is keyof typeof offered {
  return Object.hasOwn(offered, setup);
}

/** A setup's name in the person's language; their own names stay as they wrote them. */
export function setupName(texts: Language['texts'], setup: string): string {
  return isOffered(setup) ? texts(setups)(offered[setup]) : setup;
}
