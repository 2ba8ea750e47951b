import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/worker.ts, the words of the field in docs/translation.md. */
export const texts = {
  'badge.away': 'Loin du bureau',
  'badge.asking': 'De retour ? Dites ce qu’était ce temps d’absence.',
  'badge.walking': 'Marche',
  'badge.quiet': 'Calme jusqu’à {time}',
  'badge.hours': 'Hors des heures de travail : pas de rappels, le temps est gardé',
  'badge.hint': 'Un petit mouvement ?',
  'badge.sitting': 'Position assise {minutes} sur {limit} minutes',
  'badge.standing': 'Debout {minutes} sur {limit} minutes',
  'notice.sitting': {
    one: '{count} minute en position assise',
    other: '{count} minutes en position assise',
  },
  'notice.standing': { one: '{count} minute debout', other: '{count} minutes debout' },
  'notice.walking': { one: '{count} minute de marche', other: '{count} minutes de marche' },
  'notice.take.walk': 'Marcher',
  'notice.take.stand': 'Se lever',
  'notice.take.sit': 'S’asseoir',
  'notice.take.move': 'Bouger',
  'notice.postpone': { one: 'Dans {count} minute', other: 'Dans {count} minutes' },
  'notice.skip': 'Pas maintenant',
  'notice.test.title': 'Ceci est une notification de Deskpace',
  'notice.test.message': 'Les rappels auront cet aspect.',
} as const satisfies Messages;
