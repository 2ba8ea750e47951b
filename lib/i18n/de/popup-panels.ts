import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/popup-panels.ts, the words of the field in docs/translation.md. */
export const texts = {
  'quiet.minutes': '{count} min',
  'quiet.one': '1 Stunde',
  'quiet.tomorrow': 'bis morgen',
  'quiet.meeting': 'Besprechung bis',
  'quiet.untilTime': 'Bis',
  'quiet.pause': 'Ruhe',
  'quiet.inMeeting': 'Besprechung',
  'longer.until': 'Ich muss länger sitzen bis',
  'longer.set': 'Setzen',
  'longer.time': 'Andere Zeit',
  'flareUp.question':
    'Schlimmer als sonst? Kürzere Phasen und sanfte Bewegungen, bis es sich legt.',
  'flareUp.start': 'Schubplan starten',
} as const satisfies Messages;
