import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/popup-question.ts, the words of the field in docs/translation.md. */
export const texts = {
  'question.group': 'Question',
  'question.sitting': {
    one: 'Comment était {count} minute en position assise ?',
    other: 'Comment étaient {count} minutes en position assise ?',
  },
  'question.standing': {
    one: 'Comment était {count} minute debout ?',
    other: 'Comment étaient {count} minutes debout ?',
  },
  'question.walking': {
    one: 'Comment était {count} minute de marche ?',
    other: 'Comment étaient {count} minutes de marche ?',
  },
  'question.day': 'Comment était la journée dans l’ensemble ?',
  'question.score': 'Ressenti {score}',
  'question.skip': 'Pas maintenant',
} as const satisfies Messages;
