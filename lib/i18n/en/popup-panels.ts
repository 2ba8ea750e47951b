import type { Messages } from '../message.ts';

/** Quiet times, longer turns, flare-ups. */
export const panelTexts = {
  'quiet.minutes': '{count} min',
  'quiet.one': '1 hour',
  'quiet.tomorrow': 'until tomorrow',
  'quiet.meeting': 'Meeting until',
  'quiet.untilTime': 'Until',
  'quiet.pause': 'Quiet',
  'quiet.inMeeting': 'Meeting',
  'longer.until': 'I need to sit longer until',
  'longer.set': 'Set',
  'longer.time': 'Other time',
  'flareUp.question': 'More sore than usual? Shorter turns and gentle moves until it settles.',
  'flareUp.start': 'Start flare-up plan',
} as const satisfies Messages;
