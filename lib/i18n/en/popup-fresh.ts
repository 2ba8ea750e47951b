import type { Messages } from '../message.ts';

/** The first minute. */
export const freshTexts = {
  'fresh.text': 'The clock runs already. Press your posture when you change it, that is all.',
  'fresh.start': 'Get started',
  'fresh.loading': 'Starting the clock. Press your posture to begin.',
} as const satisfies Messages;
