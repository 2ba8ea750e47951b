import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/popup-prompt.ts, the words of the field in docs/translation.md. */
export const texts = {
  'prompt.group': 'Erinnerung',
  'prompt.fallback': 'Guter Moment, die Haltung zu wechseln, solange es noch angenehm ist.',
  'prompt.take.walk': 'Gehen',
  'prompt.take.stand': 'Stehen',
  'prompt.take.sit': 'Sitzen',
  'prompt.take.move': 'Hier bewegen',
  'prompt.later': 'Später, in',
  'prompt.noLater': 'Schon zweimal verschoben',
  'prompt.minutes': '{count} min',
  'prompt.postpone': '{count} min verschieben',
  'prompt.skip': 'Überspringen',
} as const satisfies Messages;
