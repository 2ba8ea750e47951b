import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/popup-fresh.ts, the words of the field in docs/translation.md. */
export const texts = {
  'fresh.text': 'L’horloge tourne déjà. Touchez votre posture quand vous en changez, c’est tout.',
  'fresh.start': 'Premiers pas',
  'fresh.loading': 'L’horloge démarre. Touchez votre posture pour commencer.',
} as const satisfies Messages;
