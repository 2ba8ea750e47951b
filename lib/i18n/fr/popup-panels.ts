import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/popup-panels.ts, the words of the field in docs/translation.md. */
export const texts = {
  'quiet.minutes': '{count} min',
  'quiet.one': '1 heure',
  'quiet.tomorrow': 'jusqu’à demain',
  'quiet.meeting': 'Réunion jusqu’à',
  'quiet.untilTime': 'Jusqu’à',
  'quiet.pause': 'Calme',
  'quiet.inMeeting': 'Réunion',
  'longer.until': 'Je dois rester sur le siège jusqu’à',
  'longer.set': 'Régler',
  'longer.time': 'Autre heure',
  'flareUp.question':
    'Plus douloureux que d’habitude ? Des phases plus courtes et des mouvements doux, le temps que cela passe.',
  'flareUp.start': 'Démarrer le plan de poussée',
} as const satisfies Messages;
