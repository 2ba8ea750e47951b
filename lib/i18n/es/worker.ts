import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/worker.ts, the words of the field in docs/translation.md. */
export const texts = {
  'badge.away': 'Fuera del escritorio',
  'badge.asking': '¿De vuelta? Di qué fue el tiempo fuera.',
  'badge.walking': 'Caminando',
  'badge.quiet': 'Silencio hasta las {time}',
  'badge.hours': 'Fuera del horario de trabajo: sin avisos, el tiempo se guarda',
  'badge.hint': '¿Un pequeño movimiento?',
  'badge.sitting': 'En la silla {minutes} de {limit} minutos',
  'badge.standing': 'De pie {minutes} de {limit} minutos',
  'notice.sitting': { one: '{count} minuto en la silla', other: '{count} minutos en la silla' },
  'notice.standing': { one: '{count} minuto de pie', other: '{count} minutos de pie' },
  'notice.walking': { one: '{count} minuto caminando', other: '{count} minutos caminando' },
  'notice.take.walk': 'Caminar',
  'notice.take.stand': 'De pie',
  'notice.take.sit': 'Sentarse',
  'notice.take.move': 'Moverse',
  'notice.postpone': { one: 'En {count} minuto', other: 'En {count} minutos' },
  'notice.skip': 'Ahora no',
  'notice.test.title': 'Esto es una notificación de Deskpace',
  'notice.test.message': 'Los avisos se verán así.',
} as const satisfies Messages;
