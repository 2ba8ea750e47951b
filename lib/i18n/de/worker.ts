import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/worker.ts, the words of the field in docs/translation.md. */
export const texts = {
  'badge.away': 'Weg vom Schreibtisch',
  'badge.asking': 'Zurück? Sag, was die Zeit weg war.',
  'badge.walking': 'Gehen',
  'badge.quiet': 'Ruhe bis {time}',
  'badge.hours': 'Außerhalb der Arbeitszeit: keine Erinnerungen, die Zeit läuft mit',
  'badge.hint': 'Kurz ein wenig bewegen?',
  'badge.sitting': 'Sitzen: {minutes} von {limit} Minuten',
  'badge.standing': 'Stehen: {minutes} von {limit} Minuten',
  'notice.sitting': { one: '{count} Minute im Sitzen', other: '{count} Minuten im Sitzen' },
  'notice.standing': { one: '{count} Minute im Stehen', other: '{count} Minuten im Stehen' },
  'notice.walking': { one: '{count} Minute im Gehen', other: '{count} Minuten im Gehen' },
  'notice.take.walk': 'Gehen',
  'notice.take.stand': 'Stehen',
  'notice.take.sit': 'Sitzen',
  'notice.take.move': 'Bewegen',
  'notice.postpone': { one: 'In {count} Minute', other: 'In {count} Minuten' },
  'notice.skip': 'Jetzt nicht',
  'notice.test.title': 'Das ist eine Mitteilung von Deskpace',
  'notice.test.message': 'So werden Erinnerungen aussehen.',
} as const satisfies Messages;
