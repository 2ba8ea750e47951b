import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/popup-states.ts, the words of the field in docs/translation.md. */
export const stateTexts = {
  'state.quiet': 'Silencio hasta las {time}',
  'state.meeting': 'Reunión hasta las {time}; el reloj sigue',
  'state.flareUp': 'Brote: tramos más cortos, movimientos suaves. Todo lo que hagas cuenta.',
  'state.postponed': 'El aviso vuelve a las {time}',
  'state.hours': 'Fuera de tu horario de trabajo: sin avisos, el tiempo se guarda.',
  'state.answered': 'No hay más avisos hasta que cambies de postura.',
  'state.budget': 'Ya son bastantes avisos por ahora.',
  'state.end': 'Terminar',
  'state.endQuiet': 'Terminar el silencio',
  'state.endOverdo': 'Terminar el tramo largo',
  'state.endFlareUp': 'Terminar el brote',
  'state.overdo': '{posture}, más tiempo, hasta las {time}',
} as const satisfies Messages;
