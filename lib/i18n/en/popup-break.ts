import type { Messages } from '../message.ts';

/** The words around a running break; the movements themselves are in movements.ts. */
export const breakTexts = {
  'break.group': 'Break',
  'break.walk': 'A walk at your own pace',
  'break.move': 'A movement break',
  'break.left': 'break: {count} min left',
  'break.over': 'Time is up, if you like',
  'break.end': 'End break',
} as const satisfies Messages;
