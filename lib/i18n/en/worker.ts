import type { Messages } from '../message.ts';

/** What the toolbar icon and notifications say. */
export const worker = {
  'badge.away': 'Away from the desk',
  'badge.asking': 'Back? Say what the time away was.',
  'badge.walking': 'Walking',
  'badge.quiet': 'Quiet until {time}',
  'badge.hours': 'Outside working hours: no prompts, time is kept',
  'badge.hint': 'Small wiggle?',
  'badge.sitting': 'Sitting {minutes} of {limit} minutes',
  'badge.standing': 'Standing {minutes} of {limit} minutes',
  'notice.sitting': { one: '{count} minute of sitting', other: '{count} minutes of sitting' },
  'notice.standing': { one: '{count} minute of standing', other: '{count} minutes of standing' },
  'notice.walking': { one: '{count} minute of walking', other: '{count} minutes of walking' },
  'notice.take.walk': 'Walk',
  'notice.take.stand': 'Stand',
  'notice.take.sit': 'Sit',
  'notice.take.move': 'Move',
  'notice.postpone': { one: 'In {count} minute', other: 'In {count} minutes' },
  'notice.skip': 'Not now',
  'notice.test.title': 'This is a Deskpace notification',
  'notice.test.message': 'Prompts will look like this one.',
} as const satisfies Messages;
