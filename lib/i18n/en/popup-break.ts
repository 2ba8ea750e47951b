import type { Messages } from '../message.ts';

/** The words around a running break; the movements themselves are in movements.ts. */
export const breakTexts = {
  'break.group': 'Break',
  'break.walk': 'A walk at your own pace',
  'break.move': 'A movement break',
  'break.left': 'break: {count} min left',
  'break.over.1': 'Break done. Sit or stand, whichever feels right.',
  'break.over.2': 'Back when you are ready. A bit longer is fine too.',
  'break.over.3': 'Settle in again, or take one more loop.',
  'break.over.4': 'Nice break. Pick your next position.',
  'break.over.5': 'Time is up, if you want it to be. Sit, stand or stay out.',
  'break.over.6': 'Start again in a new position? You choose.',
  'break.over.7': 'Welcome back. Sit or stand, as you like.',
  'break.over.8': 'Ease back in. Stand for the first few minutes, if you like.',
  'break.end': 'End break',
} as const satisfies Messages;
