import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/popup-gap.ts, the words of the field in docs/translation.md. */
export const gapTexts = {
  'gap.group': 'Zeit weg',
  'gap.question': 'Weg von {from} bis {until}. Was war das?',
} as const satisfies Messages;
