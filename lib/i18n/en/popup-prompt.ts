import type { Messages } from '../message.ts';

/** The words around a prompt that waits; what it says itself is in prompts.ts. */
export const promptTexts = {
  'prompt.group': 'Prompt',
  'prompt.fallback': 'Good moment to change position, while it still feels fine.',
  'prompt.take.walk': 'Walk',
  'prompt.take.stand': 'Stand',
  'prompt.take.sit': 'Sit',
  'prompt.take.move': 'Move here',
  'prompt.later': 'Later, in',
  'prompt.noLater': 'Put off twice already',
  'prompt.minutes': '{count} min',
  'prompt.postpone': 'Postpone {count} min',
  'prompt.skip': 'Skip',
} as const satisfies Messages;
