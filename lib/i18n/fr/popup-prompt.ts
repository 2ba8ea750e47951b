import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/popup-prompt.ts, the words of the field in docs/translation.md. */
export const texts = {
  'prompt.group': 'Rappel',
  'prompt.fallback': 'Bon moment pour changer de position, tant que c’est agréable.',
  'prompt.take.walk': 'Marcher',
  'prompt.take.stand': 'Se lever',
  'prompt.take.sit': 'S’asseoir',
  'prompt.take.move': 'Bouger ici',
  'prompt.later': 'Plus tard, dans',
  'prompt.noLater': 'Déjà reporté deux fois',
  'prompt.minutes': '{count} min',
  'prompt.postpone': 'Reporter de {count} min',
  'prompt.skip': 'Passer',
} as const satisfies Messages;
