import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/explain.ts, the words of the field in docs/translation.md. */
export const texts = {
  'explain.prompt': 'Pourquoi ce rappel',
  'explain.next': 'Pourquoi le prochain rappel vient à ce moment',
  'explain.confirmed': '{posture} depuis {time}, comme vous l’avez dit.',
  'explain.inferred': '{posture} depuis {time}, supposé d’après ce qui précède.',
  'explain.unsure': 'Personne ne peut dire la posture depuis {time} ; l’horloge attend.',
  'explain.clock': {
    one: 'L’horloge de cette phase est à {count} minute ; les courtes pauses comptent en partie.',
    other:
      'L’horloge de cette phase est à {count} minutes ; les courtes pauses comptent en partie.',
  },
  'explain.clock.waits': {
    one: 'L’horloge de cette phase attend à {count} minute.',
    other: 'L’horloge de cette phase attend à {count} minutes.',
  },
  'explain.limit': {
    one: 'La limite est donc de {count} minute maintenant.',
    other: 'La limite est donc de {count} minutes maintenant.',
  },
  'explain.waits.walk':
    'Il a été montré à {time} : marcher aide le plus souvent, c’est donc proposé d’abord.',
  'explain.waits.stand': 'Il a été montré à {time} : debout est l’autre posture.',
  'explain.waits.sit': 'Il a été montré à {time} : la position assise est l’autre posture.',
  'explain.waits.move': 'Il a été montré à {time} : un mouvement, pour varier entre les marches.',
  'explain.postponed': 'Vous l’avez reporté jusqu’à {time}.',
  'explain.due': 'Il est dû, et attend quelques minutes une pause dans votre travail.',
  'explain.at': 'Le prochain est dû vers {time}, au moins 15 minutes après le dernier.',
  'explain.none': 'Aucun rappel n’est prévu.',
  'explain.silent.quiet': 'Aucun ne vient pendant le calme, comme demandé.',
  'explain.silent.hours': 'Aucun ne vient hors des heures de travail.',
  'explain.silent.overdo': 'Aucun ne vient pendant la phase longue que vous avez prévue.',
  'explain.silent.away': 'Aucun ne vient pendant la marche ou l’absence.',
  'explain.silent.answered':
    'Cette phase a eu son rappel et sa réponse : la prochaine phase apporte le prochain.',
  'explain.silent.budget':
    'Les rappels de cette heure ou de ce jour sont épuisés : aucun n’est ajouté.',
} as const satisfies Messages;
