import type { Messages } from '../message.ts';

/** What the time away was; the answers are words of the log too, and stand with it. */
export const gapTexts = {
  'gap.group': 'Time away',
  'gap.question': 'Away from {from} to {until}. What was it?',
} as const satisfies Messages;
