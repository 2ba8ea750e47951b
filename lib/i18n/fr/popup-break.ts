import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/popup-break.ts, the words of the field in docs/translation.md. */
export const texts = {
  'break.group': 'Pause',
  'break.walk': 'Une marche à votre rythme',
  'break.move': 'Une pause de mouvement',
  'break.left': 'pause : encore {count} min',
  'break.over': 'C’est l’heure, si vous voulez',
  'break.end': 'Terminer la pause',
} as const satisfies Messages;
