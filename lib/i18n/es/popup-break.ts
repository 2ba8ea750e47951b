import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/popup-break.ts, the words of the field in docs/translation.md. */
export const texts = {
  'break.group': 'Pausa',
  'break.walk': 'Un paseo a tu ritmo',
  'break.move': 'Una pausa de movimiento',
  'break.left': 'pausa: quedan {count} min',
  'break.over': 'Se acabó el tiempo, si quieres',
  'break.end': 'Terminar la pausa',
} as const satisfies Messages;
