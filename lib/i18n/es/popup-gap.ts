import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/popup-gap.ts, the words of the field in docs/translation.md. */
export const gapTexts = {
  'gap.group': 'Tiempo fuera',
  'gap.question': 'Fuera de {from} a {until}. ¿Qué fue?',
} as const satisfies Messages;
