import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/popup-break.ts, the words of the field in docs/translation.md. */
export const texts = {
  'break.group': 'Pause',
  'break.walk': 'Ein Spaziergang in deinem Tempo',
  'break.move': 'Eine Bewegungspause',
  'break.left': 'Pause: noch {count} min',
  'break.over': 'Die Zeit ist um, wenn du magst',
  'break.end': 'Pause beenden',
} as const satisfies Messages;
