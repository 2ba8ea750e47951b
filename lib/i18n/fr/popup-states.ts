import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/popup-states.ts, the words of the field in docs/translation.md. */
export const stateTexts = {
  'state.quiet': 'Calme jusqu’à {time}',
  'state.meeting': 'Réunion jusqu’à {time} ; l’horloge continue',
  'state.flareUp':
    'Poussée : phases plus courtes, mouvements doux. Tout ce que vous faites compte.',
  'state.postponed': 'Le rappel revient à {time}',
  'state.hours': 'Hors de vos heures de travail : pas de rappels, le temps est gardé.',
  'state.answered': 'Aucun rappel jusqu’à votre prochain changement.',
  'state.budget': 'Assez de rappels pour l’instant.',
  'state.end': 'Terminer',
  'state.endQuiet': 'Terminer le calme',
  'state.endOverdo': 'Terminer la phase longue',
  'state.endFlareUp': 'Terminer la poussée',
  'state.overdo': '{posture}, plus longtemps, jusqu’à {time}',
} as const satisfies Messages;
