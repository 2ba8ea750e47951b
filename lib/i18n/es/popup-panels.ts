import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/popup-panels.ts, the words of the field in docs/translation.md. */
export const texts = {
  'quiet.minutes': '{count} min',
  'quiet.one': '1 hora',
  'quiet.tomorrow': 'hasta mañana',
  'quiet.meeting': 'Reunión hasta',
  'quiet.untilTime': 'Hasta',
  'quiet.pause': 'Silencio',
  'quiet.inMeeting': 'Reunión',
  'longer.until': 'Necesito seguir en la silla hasta',
  'longer.set': 'Poner',
  'longer.time': 'Otra hora',
  'flareUp.question':
    '¿Más dolor de lo normal? Tramos más cortos y movimientos suaves hasta que se calme.',
  'flareUp.start': 'Empezar el plan de brote',
} as const satisfies Messages;
