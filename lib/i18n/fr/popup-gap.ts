import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/popup-gap.ts, the words of the field in docs/translation.md. */
export const gapTexts = {
  'gap.group': 'Temps d’absence',
  'gap.question': 'Absence de {from} à {until}. Qu’était-ce ?',
} as const satisfies Messages;
