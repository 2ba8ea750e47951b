import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/popup-question.ts, the words of the field in docs/translation.md. */
export const texts = {
  'question.group': 'Frage',
  'question.sitting': {
    one: 'Wie war {count} Minute Sitzen?',
    other: 'Wie waren {count} Minuten Sitzen?',
  },
  'question.standing': {
    one: 'Wie war {count} Minute Stehen?',
    other: 'Wie waren {count} Minuten Stehen?',
  },
  'question.walking': {
    one: 'Wie war {count} Minute Gehen?',
    other: 'Wie waren {count} Minuten Gehen?',
  },
  'question.day': 'Wie war der Tag insgesamt?',
  'question.score': 'Fühlte sich an wie {score}',
  'question.skip': 'Jetzt nicht',
} as const satisfies Messages;
