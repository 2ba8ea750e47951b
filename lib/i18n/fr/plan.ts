import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/plan.ts, the words of the field in docs/translation.md. */
export const texts = {
  'plan.title': 'Plan',
  'plan.purpose':
    'Une phase est un moment dans une posture. Sa durée de base est le temps où elle reste agréable, sa limite le moment de changer aujourd’hui.',
  'plan.none': 'Le plan commence avec la première posture que vous notez.',
  'plan.postures': 'Posture par posture',
  'plan.column.posture': 'Posture',
  'plan.column.baseline': 'Durée de base',
  'plan.column.limit': 'Limite actuelle',
  'plan.column.state': 'Comment on le sait',
  'plan.column.next': 'Pour le pas suivant',
  'plan.column.bar': 'de 0 à {minutes} min',
  'plan.column.week': 'Semaine prochaine',
  'plan.mark.limit': 'limite actuelle',
  'plan.mark.baseline': 'durée de base',
  'plan.mark.next': 'semaine prochaine, en l’état',
  'plan.week.up': '{minutes} min, un pas de plus',
  'plan.week.same': '{minutes} min, comme maintenant',
  'plan.week.down': '{minutes} min, un pas en arrière',
  'plan.minutes': { one: '{count} min', other: '{count} min' },
  'plan.state.observed': 'en cours de mesure',
  'plan.state.measured': 'mesurée',
  'plan.need.baseline': {
    one: 'encore {count} phase avec une note de douleur, pour une première durée de base',
    other: 'encore {count} phases avec une note de douleur, pour une première durée de base',
  },
  'plan.need.baseline.day': {
    one: 'encore {count} phase avec une note de douleur, un autre jour, pour une première durée de base',
    other:
      'encore {count} phases avec une note de douleur, dont une un autre jour, pour une première durée de base',
  },
  'plan.need.baseline.days':
    'encore {bouts} phases avec une note de douleur, sur {days} jours, pour une première durée de base',
  'plan.need.growth': {
    one: 'encore {count} phase avec une note de douleur cette semaine',
    other: 'encore {count} phases avec une note de douleur cette semaine',
  },
  'plan.need.nothing': 'assez de notes',
  'plan.movements': 'Mouvements',
  'plan.movements.none':
    'Un mouvement a sa ligne ici dès que vous l’avez fait. Chacun grandit pour lui-même, tant qu’il est agréable.',
  'plan.column.movement': 'Mouvement',
  'plan.column.grown': 'Chemin parcouru',
  'plan.column.dose': 'Quantité actuelle',
  'plan.column.nextDose': 'Pas suivant',
  'plan.column.times': 'Cette semaine',
  'plan.dose.grown': 'au plus haut',
  'plan.dose.after': {
    one: '{dose}, après {count} semaine agréable',
    other: '{dose}, après {count} semaines agréables',
  },
  'plan.dose.times': '{done} fois sur {wanted} sans gêne',
  'plan.dose.bothered': { one: '{count} fois, cela a gêné', other: '{count} fois, cela a gêné' },
  'plan.goal': 'Sur vos pieds',
  'plan.goal.text':
    'Debout et marche ensemble. Une journée plus courte au bureau a un objectif en proportion.',
  'plan.goal.today': 'Aujourd’hui {done}, sur environ {goal}.',
  'plan.goal.none':
    'Aujourd’hui {done}. Un objectif vient avec le premier bilan : ce que vous faites maintenant, et un dixième de plus.',
  'plan.goal.flareUp':
    'Aujourd’hui {done}. Pas d’objectif pendant une poussée : tout ce que vous faites compte.',
  'plan.goal.off': 'Aujourd’hui {done}. Pas d’objectif en dehors des heures de travail.',
  'plan.why': 'Pourquoi ces limites',
  'plan.why.text':
    'On s’arrête un peu avant que cela ne commence à gêner. C’est ainsi que le confort grandit.',
  'plan.why.sitting': 'Position assise',
  'plan.why.standing': 'Debout',
  'plan.why.walking': 'Marche',
  'plan.step': '{what} : {minutes} min ({rule})',
  'plan.step.R5': 'ce que disent vos phases',
  'plan.step.R6': 'une première estimation',
  'plan.step.R8': 'un début prudent pendant la mesure',
  'plan.step.R9': 'près de ce qui était agréable dernièrement',
  'plan.step.R10': 'la durée de base de cette semaine',
  'plan.step.R11': 'un pas de plus au dernier bilan',
  'plan.step.R12': 'maintenue au dernier bilan',
  'plan.step.R13': 'un pas en arrière au dernier bilan',
  'plan.step.R14': 'dès ici, varier fait plus que durer',
  'plan.step.R15': 'le rythme',
  'plan.step.R29': 'plus courte pendant une poussée',
  'plan.step.R30': 'en retour après une poussée',
  'plan.step.R31': 'après une longue poussée',
  'plan.step.R36': 'votre phase longue prévue',
  'plan.step.R47': 'moins ce que les phases juste avant ont laissé',
  'plan.step.R49': 'le rythme d’une posture mesurée',
  'plan.step.R50': 'plus tard, car vous répondez tard aux rappels',
  'plan.step.other': 'une autre règle',
  'plan.review': 'Prochain bilan',
  'plan.review.on': 'Le {day}. En l’état, il dirait :',
  'plan.review.soon': 'Ce soir. En l’état, il dirait :',
  'plan.past': 'Derniers bilans',
  'plan.past.none': 'Pas encore de bilan. Le premier vient après une semaine.',
  'plan.notes': 'Messages',
  'plan.notes.none':
    'Aucun pour l’instant. Il en vient un par semaine au plus, et il reste ici pour être relu.',
  'plan.notes.help': 'Quand demander de l’aide',
  'plan.answer.accept': 'Accepter',
  'plan.answer.hold': 'Garder',
  'plan.answer.lower': 'Baisser',
  'plan.answer.group': 'Votre avis : {posture}',
  'plan.answer.hint': 'Ne pas répondre va bien aussi.',
  'plan.flareUp': 'Plan de poussée',
  'plan.flareUp.off':
    'Plus douloureux que d’habitude ? Phases plus courtes et mouvements doux le temps que cela passe. Les durées de base restent.',
  'plan.flareUp.on':
    'En cours. Les phases sont plus courtes, tout compte. Il finit quand vous le dites, ou quand les notes s’apaisent.',
  'plan.flareUp.why':
    'Une poussée veut dire que votre corps est très sensible en ce moment. Votre dos reste solide.',
  'plan.flareUp.since.person': 'Depuis {time}, comme vous l’avez dit.',
  'plan.flareUp.since.rule': 'Depuis {time}, d’après vos notes.',
  'plan.flareUp.calm':
    'Deux notes de {score} au plus, à {hours} heures d’écart, y mettent fin d’elles-mêmes.',
  'plan.flareUp.calm.once':
    'Une note calme à {time}. Une autre de {score} au plus, {hours} heures plus tard, y met fin.',
  'plan.flareUp.ladder': 'Le chemin du retour',
  'plan.flareUp.ladder.text':
    'Un pas à la fin de chaque journée de travail. Les durées de base restent comme elles étaient.',
  'plan.flareUp.rung': '{share} de vos phases habituelles',
  'plan.flareUp.rung.now': 'maintenant',
  'plan.flareUp.rung.past': 'fait',
  'plan.flareUp.rung.on': 'dès {day}',
  'plan.flareUp.rung.later': 'plus tard',
  'plan.flareUp.back':
    'Vous êtes sur le chemin du retour : le plan est terminé, et les phases retrouvent peu à peu leur longueur habituelle.',
  'plan.flareUp.begin': 'Démarrer le plan de poussée',
  'plan.flareUp.end': 'Terminer le plan de poussée',
  'plan.overdo': 'Phase longue',
  'plan.overdo.off':
    'Une longue réunion ou un trajet ? Dites-le d’avance : les rappels s’effacent, et cela ne compte pas contre vous.',
  'plan.overdo.on': '{posture}, plus longtemps, jusqu’à {time}.',
  'plan.overdo.coming': '{posture}, plus longtemps, de {from} à {time}.',
  'plan.overdo.over': 'La phase longue est terminée.',
  'plan.overdo.tips': 'Ce qui aide',
  'plan.overdo.tip.keepMovingBefore':
    'D’ici là, gardez vos phases habituelles ; inutile de vous ménager d’avance.',
  'plan.overdo.tip.sitNearTheDoor':
    'Une place près de la porte ou au fond permet de se lever facilement.',
  'plan.overdo.tip.agendaBreak':
    'Une pause à l’ordre du jour fait du bien à tout le monde. Et si vous en proposiez une ?',
  'plan.overdo.tip.shiftOften': 'Bougez un peu toutes les {shift} minutes ; l’anneau le rappelle.',
  'plan.overdo.tip.standAtTheWall':
    'Debout ou en marche toutes les {rise} minutes quand c’est possible, contre le mur par exemple.',
  'plan.overdo.tip.walkAfter': 'Marchez ensuite {least} à {most} minutes.',
  'plan.overdo.rest':
    'Les phases sont un peu plus courtes pour le reste de la journée, et rien ne grandit pendant {hours} heures.',
  'plan.overdo.from': 'De (vide : maintenant)',
  'plan.overdo.forget': 'Laisser tomber',
  'plan.overdo.posture': 'Posture',
  'plan.overdo.until': 'Jusqu’à',
  'plan.overdo.set': 'Prévoir',
  'plan.overdo.end': 'Terminer maintenant',
  'plan.known': 'Ce que vous savez',
  'plan.known.how':
    'Mesuré pour vous : travaillez comme d’habitude. Dites « La douleur commence » quand une phase commence à gêner, même quelques minutes après, et notez celles qui étaient agréables.',
  'plan.known.measured': '{posture} : mesurée, {minutes} min.',
  'plan.known.enough':
    '{posture} : assez de notes. Le prochain bilan fixe la durée ; d’ici là, {minutes} min.',
  'plan.known.observing':
    '{posture} : {bouts} phases notées sur {ofBouts}, {days} jours sur {ofDays}. D’ici là, {minutes} min, avec prudence.',
  'plan.known.told': 'C’est bien avant les {told} min que vous avez indiquées.',
  'plan.known.text':
    'Si vous savez après combien de minutes une posture commence à gêner, dites-le. La mesure continue de là.',
  'plan.known.sitting': 'Position assise, minutes',
  'plan.known.standing': 'Debout, minutes',
  'plan.known.walking': 'Marche, minutes',
  'plan.known.set': 'Je le sais',
  'plan.known.measure': 'Mesurer pour moi',
} as const satisfies Messages;
