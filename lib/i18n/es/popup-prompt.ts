import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/popup-prompt.ts, the words of the field in docs/translation.md. */
export const texts = {
  'prompt.group': 'Aviso',
  'prompt.fallback': 'Buen momento para cambiar de postura, mientras aún se está a gusto.',
  'prompt.take.walk': 'Caminar',
  'prompt.take.stand': 'De pie',
  'prompt.take.sit': 'Sentarse',
  'prompt.take.move': 'Moverse aquí',
  'prompt.later': 'Más tarde, en',
  'prompt.noLater': 'Ya se aplazó dos veces',
  'prompt.minutes': '{count} min',
  'prompt.postpone': 'Aplazar {count} min',
  'prompt.skip': 'Omitir',
} as const satisfies Messages;
