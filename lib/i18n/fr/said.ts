import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/said.ts, the words of the field in docs/translation.md. */
export const texts = {
  'said.sitting': 'la position assise',
  'said.standing': 'la station debout',
  'said.walking': 'la marche',
  'said.firstBaseline':
    'Pour {activity}, environ {to} minutes sont agréables pour l’instant. C’est un point de départ.',
  'said.observe': 'Nous faisons encore connaissance : {activity}. {bouts} notes de plus aideront.',
  'said.grow':
    'La semaine passée était stable. {activity} : de {from} à {to} minutes cette semaine. Vous pouvez dire non.',
  'said.holdFlareUp': 'Pour {activity}, le plan reste comme il est le temps que cela passe.',
  'said.holdOverdo':
    'Pour {activity}, même plan cette semaine. Un long moment mérite du calme ensuite.',
  'said.holdRed':
    'Pour {activity}, même plan cette semaine. Les derniers jours demandaient d’abord du calme.',
  'said.holdReturn': 'Pour {activity}, même plan cette semaine. Vous revenez, à petits pas.',
  'said.holdAfterStepBack':
    'Pour {activity}, même plan cette semaine. Le rythme plus facile prend son temps.',
  'said.holdAbsence': 'Vous étiez quelques jours au loin. {activity} reprend où elle en était.',
  'said.holdFewBouts':
    'Pour {activity}, même plan cette semaine. {bouts} notes de plus aideraient à voir si cela peut grandir.',
  'said.holdMixed':
    'Pour {activity}, même plan cette semaine. Rester stable fait partie du chemin.',
  'said.holdSteady':
    'Pour {activity}, même plan cette semaine. Il convient à ce qui est agréable maintenant.',
  'said.holdCeiling':
    '{activity} est assez agréable maintenant. Dès ici, varier fait plus que durer.',
  'said.holdProven':
    'Pour {activity}, même plan cette semaine. Il grandit dès qu’une phase plus longue a été agréable.',
  'said.stepBack':
    'Allégeons un peu {activity} : {to} minutes cette semaine. Pour beaucoup, le chemin monte et descend.',
  'said.cap':
    '{activity} est réglée sur {to} minutes, près des phases agréables des derniers temps.',
  'said.ceiling': '{activity} est réglée sur {to} minutes. Dès ici, varier fait plus que durer.',
  'said.longFlareUp':
    'Ce moment difficile dure un peu. {activity} repart de {to} minutes, et nous regardons de nouveau.',
  'said.flareUpBegan':
    'Plus douloureux que d’habitude ? Cela arrive et passe le plus souvent. Phases courtes et mouvements doux pour l’instant.',
  'said.flareUpEnded': 'On dirait que cela s’apaise. Retour à petits pas sur quelques jours.',
  'said.flareUpRung': 'Petits pas de retour : {percent} pour cent de vos phases habituelles.',
  'said.flareUpDone': 'Retour à vos phases habituelles.',
  'said.helpPage':
    'Cela fait {days} jours. La page « Quand demander de l’aide » vaut peut-être un coup d’œil.',
  'said.helpPerson':
    'Cela fait {days} jours. En parler à un kinésithérapeute ou à un médecin pourrait valoir la peine.',
  'said.longerBreaksBegan':
    'Moins de pauses, plus longues : {minutes} minutes de marche. Essayer un changement peut aider, ou la kinésithérapie.',
  'said.longerBreaksEnded': 'Vos phases ont grandi. Les pauses retrouvent leur durée habituelle.',
  'said.fewerPrompts':
    'Bien des rappels tombaient mal. En réduire le nombre, ou nommer les deux heures qui comptent ?',
  'said.boomBust': '{boom} long, {bust} calme. Envie de répartir un peu ?',
  'said.smallStep':
    'Tout est calme. Une chose facile aujourd’hui, peut-être une demi-minute debout ?',
  'said.goodDay': 'Une bonne journée. Garder un peu de réserve peut aussi rendre demain bon.',
  'said.goal':
    'Cette semaine : environ {to} minutes par jour sur vos pieds, debout et marche ensemble.',
  'said.dose': '{item} était agréable cette semaine et grandit d’un pas. Vous pouvez dire non.',
  'said.trialHelps':
    'Avec {setup}, c’était agréable environ {minutes} minutes de plus. Cela semble aider.',
  'said.trialTooFew': 'Encore trop peu de phases pour dire ce que fait {setup}.',
  'said.trialUnclear': 'Pas de différence nette avec {setup}.',
  'said.trialOther':
    'Pas de différence nette avec {setup}. Une autre idée vaut peut-être un essai.',
  'said.personHeld': '{activity} reste à {to} minutes, comme vous l’avez dit.',
  'said.personLowered': '{activity} passe à {to} minutes, comme vous l’avez dit.',
  'said.personAccepted': '{activity} : {to} minutes, entendu.',
  'said.personKnows': '{activity} part de {to} minutes, d’après ce que vous avez dit.',
  'said.personMeasures': '{activity} est mesurée à nouveau, à partir de {to} minutes.',
} as const satisfies Messages;
