import type { Messages } from '../message.ts';

/** How a turn felt, or the day (R26). Nothing is lost where nobody answers. */
export const questionTexts = {
  'question.group': 'Question',
  'question.sitting': {
    one: 'How did {count} minute of sitting feel?',
    other: 'How did {count} minutes of sitting feel?',
  },
  'question.standing': {
    one: 'How did {count} minute of standing feel?',
    other: 'How did {count} minutes of standing feel?',
  },
  'question.walking': {
    one: 'How did {count} minute of walking feel?',
    other: 'How did {count} minutes of walking feel?',
  },
  'question.day': 'How was today on the whole?',
  'question.score': 'Felt {score}',
  'question.skip': 'Not now',
} as const satisfies Messages;
