import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/settings-pacing.ts, the words of the field in docs/translation.md. */
export const texts = {
  'pacing.eventRise.title': 'Hausse qui compte',
  'pacing.eventRise.description': 'Une note plus haute d’autant dans une phase compte comme gêne.',
  'pacing.eventLevel.title': 'Note qui compte',
  'pacing.eventLevel.description':
    'Une note à partir d’ici compte comme gêne, quoi qu’il y ait eu avant.',
  'pacing.greenTop.title': 'Continuer jusqu’à',
  'pacing.greenTop.description': 'Jusqu’à cette note, une phase continue telle quelle.',
  'pacing.amberTop.title': 'Changer de position jusqu’à',
  'pacing.amberTop.description':
    'Jusqu’à cette note, changer de position suffit ; au-dessus, le plan se maintient quelques jours.',
  'pacing.redRestDays.title': 'Maintien après une note haute',
  'pacing.redRestDays.description': 'Pendant ce temps après une note haute, rien ne grandit.',
  'pacing.sorenessMinutes.title': 'Courbatures normales',
  'pacing.sorenessMinutes.description':
    'Ce qui s’apaise dans ce temps après une phase ne compte pas.',
  'pacing.risk.title': 'Phases qui peuvent gêner',
  'pacing.risk.description':
    'La part des phases où la gêne peut venir avant la durée de base ; moins est plus prudent.',
  'pacing.shape.title': 'Forme de l’estimation',
  'pacing.shape.description':
    'À quel point les phases se ressemblent : plus haut, plus semblables.',
  'pacing.averageShapes.title': 'Moyenne sur les formes',
  'pacing.averageShapes.description':
    'Utiliser plusieurs formes à la fois ; cela demande beaucoup de phases.',
  'pacing.guessSitting.title': 'Première estimation, assise',
  'pacing.guessSitting.description':
    'Minutes avant que l’assise gêne, en attendant que vos phases le disent.',
  'pacing.guessStanding.title': 'Première estimation, debout',
  'pacing.guessStanding.description':
    'Minutes avant que debout gêne, en attendant que vos phases le disent.',
  'pacing.guessWalking.title': 'Première estimation, marche',
  'pacing.guessWalking.description':
    'Minutes avant que la marche gêne, en attendant que vos phases le disent.',
  'pacing.guessShare.title': 'Part de l’estimation utilisée',
  'pacing.guessShare.description':
    'Une estimation est réduite à cette part, pour commencer facile.',
  'pacing.halfLifeDays.title': 'Les phases s’estompent en',
  'pacing.halfLifeDays.description': 'Après ce temps, une phase compte pour moitié.',
  'pacing.provisionalShare.title': 'Début pendant la mesure',
  'pacing.provisionalShare.description':
    'Tant qu’une posture est mesurée, sa durée de base est cette part de l’estimation.',
  'pacing.firstBouts.title': 'Phases pour une première durée de base',
  'pacing.firstBouts.description':
    'Il faut tant de phases notées pour qu’une posture ait sa propre durée de base.',
  'pacing.firstDays.title': 'Jours pour une première durée de base',
  'pacing.firstDays.description': 'Elles viennent d’au moins tant de jours.',
  'pacing.stretchShare.title': 'Plafond au-dessus de l’agréable',
  'pacing.stretchShare.description':
    'Une durée de base reste sous la plus longue phase agréable de deux semaines multipliée par ceci.',
  'pacing.reviewDays.title': 'Temps entre les bilans',
  'pacing.reviewDays.description':
    'Les durées de base changent aux bilans, et à aucun autre moment.',
  'pacing.growthPercent.title': 'Pas de plus, part',
  'pacing.growthPercent.description': 'Un pas de plus ajoute au maximum ceci à une durée de base.',
  'pacing.growthMinutes.title': 'Pas de plus, minutes',
  'pacing.growthMinutes.description': 'Un pas de plus ajoute au maximum tant de minutes.',
  'pacing.growthBouts.title': 'Phases pour un pas de plus',
  'pacing.growthBouts.description':
    'Il faut tant de phases notées en cinq jours de travail pour grandir.',
  'pacing.growthEventShare.title': 'Gêne qui laisse grandir',
  'pacing.growthEventShare.description':
    'Une durée de base peut grandir tant qu’au plus cette part des phases a gêné.',
  'pacing.absenceDays.title': 'Une telle absence maintient',
  'pacing.absenceDays.description':
    'Après tant de jours de travail d’absence, un bilan ne change rien.',
  'pacing.stepBackEventShare.title': 'Gêne pour un pas en arrière',
  'pacing.stepBackEventShare.description':
    'Quand plus de cette part des phases a gêné, le bilan fait un pas en arrière.',
  'pacing.stepBackPercent.title': 'Pas en arrière',
  'pacing.stepBackPercent.description':
    'Un pas en arrière retire au maximum ceci à une durée de base.',
  'pacing.hardDayRise.title': 'Une journée dure',
  'pacing.hardDayRise.description':
    'Une journée notée d’autant au-dessus de l’habitude est une journée dure.',
  'pacing.ceilingSitting.title': 'Plus longue durée de base, assise',
  'pacing.ceilingSitting.description': 'Dès ici, varier fait plus que durer.',
  'pacing.ceilingStanding.title': 'Plus longue durée de base, debout',
  'pacing.ceilingStanding.description': 'Dès ici, varier fait plus que durer.',
  'pacing.rhythmSitting.title': 'Rythme de l’assise',
  'pacing.rhythmSitting.description':
    'Tant que l’assise est mesurée, les rappels viennent au plus tard après ce temps.',
  'pacing.rhythmStanding.title': 'Rythme debout',
  'pacing.rhythmStanding.description':
    'Tant que debout est mesuré, les rappels viennent au plus tard après ce temps.',
  'pacing.standingStart.title': 'Premiers moments debout',
  'pacing.standingStart.description': 'Qui débute debout commence par des moments de cette durée.',
  'pacing.breakMinutes.title': 'Durée de pause',
  'pacing.breakMinutes.description':
    'Combien dure une marche ou une pause de mouvement avant de reprendre.',
  'pacing.walkShare.title': 'Pauses qui sont des marches',
  'pacing.walkShare.description': 'La part des pauses pour lesquelles une marche est proposée.',
  'pacing.shiftHint.title': 'Petit signe à mi-chemin',
  'pacing.shiftHint.description':
    'À la moitié de la limite, l’icône suggère un petit changement, sans rappel.',
  'pacing.promptsPerHour.title': 'Rappels par heure au plus',
  'pacing.promptsPerHour.description': 'Pas plus de rappels que cela en une heure.',
  'pacing.promptsPerDay.title': 'Rappels par jour au plus',
  'pacing.promptsPerDay.description': 'Pas plus de rappels que cela en un jour.',
  'pacing.spacingMinutes.title': 'Temps entre les rappels',
  'pacing.spacingMinutes.description': 'Deux rappels sont séparés d’au moins ceci.',
  'pacing.reminderMinutes.title': 'Second affichage',
  'pacing.reminderMinutes.description':
    'Un rappel sans réponse s’affiche une fois de plus après ce temps.',
  'pacing.waitMinutes.title': 'Attendre une pause',
  'pacing.waitMinutes.description': 'Un rappel attend au plus ceci une pause dans le travail.',
  'pacing.latestShare.title': 'Rappel le plus tardif',
  'pacing.latestShare.description': 'Un rappel vient au plus tard à tant de fois la durée de base.',
  'pacing.acceptedShare.title': 'Peu de rappels suivis',
  'pacing.acceptedShare.description':
    'Quand moins de cette part est suivie sur trois jours de travail, les rappels se font rares.',
  'pacing.longerRhythmMinutes.title': 'Moins de rappels, de',
  'pacing.longerRhythmMinutes.description':
    'Le rythme s’allonge de tant de minutes quand peu de rappels sont suivis.',
  'pacing.shortBaseline.title': 'Durée de base courte',
  'pacing.shortBaseline.description':
    'En dessous, les pauses sont moins nombreuses et plus longues.',
  'pacing.longerBreakMinutes.title': 'Pause plus longue',
  'pacing.longerBreakMinutes.description': 'Combien dure une telle pause.',
  'pacing.boutQuestionsPerDay.title': 'Questions par jour',
  'pacing.boutQuestionsPerDay.description':
    'Au plus tant de questions par jour après une phase ; passer va toujours bien.',
  'pacing.silenceMayCount.title': 'Le silence peut vouloir dire bien',
  'pacing.silenceMayCount.description':
    'Les phases sans un mot comptent une fois que l’on sait que vous signalez la gêne.',
  'pacing.usualPain.title': 'Note habituelle',
  'pacing.usualPain.description': 'Votre note habituelle, en attendant cinq jours notés.',
  'pacing.flareUpRise.title': 'Poussée, au-dessus de l’habitude',
  'pacing.flareUpRise.description':
    'Une note d’autant au-dessus de l’habitude peut ouvrir une poussée.',
  'pacing.flareUpLevel.title': 'Poussée, à partir de',
  'pacing.flareUpLevel.description': 'Une poussée commence au moins à cette note.',
  'pacing.flareUpHours.title': 'Poussée, pendant',
  'pacing.flareUpHours.description': 'Elle dure au moins ceci avant de compter.',
  'pacing.flareUpShare.title': 'Phases pendant une poussée',
  'pacing.flareUpShare.description':
    'Pendant une poussée, les phases sont cette part de leur durée habituelle.',
  'pacing.flareUpWalkMinutes.title': 'Marches pendant une poussée',
  'pacing.flareUpWalkMinutes.description': 'Une courte marche est proposée après ce temps.',
  'pacing.calmHours.title': 'Apaisé depuis',
  'pacing.calmHours.description': 'Deux notes calmes à cet écart terminent une poussée.',
  'pacing.returnDays.title': 'Retour',
  'pacing.returnDays.description':
    'Tant de jours de travail ramènent les phases à leur durée habituelle.',
  'pacing.longFlareUpDays.title': 'Une longue poussée',
  'pacing.longFlareUpDays.description':
    'Après ce temps, les durées de base repartent un peu plus bas.',
  'pacing.veryLongFlareUpDays.title': 'Une très longue poussée',
  'pacing.veryLongFlareUpDays.description':
    'Après ce temps, en parler à un professionnel est proposé.',
  'pacing.overdoRatio.title': 'Une phase longue',
  'pacing.overdoRatio.description':
    'Une phase de tant de fois la durée de base fait une longue journée.',
  'pacing.overdoSum.title': 'Une longue journée',
  'pacing.overdoSum.description':
    'Autant de temps au-delà des durées de base, en tout, fait une longue journée.',
  'pacing.quietDayShare.title': 'Une journée calme',
  'pacing.quietDayShare.description':
    'Une journée avec moins de cette part de votre temps habituel en postures est calme.',
  'pacing.boomBustPairs.title': 'Journées longues et calmes tour à tour',
  'pacing.boomBustPairs.description': 'Tant de paires en deux semaines valent un mot.',
  'pacing.smallStepDays.title': 'Jours qui pourraient en contenir plus',
  'pacing.smallStepDays.description':
    'Après tant de jours agréables bien sous la durée de base, un petit pas est proposé.',
  'pacing.smallStepShare.title': 'Bien sous la durée de base',
  'pacing.smallStepShare.description':
    'Les phases sous cette part de la durée de base sont bien en dessous.',
  'pacing.goodDayBrake.title': 'Un mot les bons jours',
  'pacing.goodDayBrake.description': 'Un bon jour, proposer de garder un peu de réserve.',
  'pacing.goodDayShare.title': 'Quand le dire',
  'pacing.goodDayShare.description':
    'Quand une phase dépasse tant de fois la durée de base un bon jour.',
  'pacing.overdoRestHours.title': 'Repos après une phase longue',
  'pacing.overdoRestHours.description':
    'Pendant ce temps après une phase longue prévue, rien ne grandit.',
  'pacing.afterOverdoShare.title': 'Phases après une phase longue',
  'pacing.afterOverdoShare.description':
    'Le reste de ce jour, les phases sont cette part de leur durée habituelle.',
  'pacing.overdoShiftMinutes.title': 'Appuis dans une phase longue',
  'pacing.overdoShiftMinutes.description':
    'Tous les combien changer d’appui dans une phase longue prévue.',
  'pacing.overdoRiseMinutes.title': 'Se lever dans une phase longue',
  'pacing.overdoRiseMinutes.description':
    'Tous les combien se lever dans une phase longue prévue, si possible.',
  'pacing.trialBouts.title': 'Phases à comparer',
  'pacing.trialBouts.description': 'Tant de phases avec et sans une installation avant d’en juger.',
  'pacing.trialStop.title': 'Phases au plus',
  'pacing.trialStop.description': 'Après tant de phases, un essai finit.',
  'pacing.trialSure.title': 'Degré de certitude',
  'pacing.trialSure.description': 'Une installation semble aider quand c’est probable à ce point.',
  'pacing.trialRatio.title': 'Une différence qui compte',
  'pacing.trialRatio.description':
    'L’installation rend les phases au moins tant de fois plus longues.',
  'pacing.doseShare.title': 'Première quantité',
  'pacing.doseShare.description': 'Un mouvement commence à cette part de ce qui est confortable.',
  'pacing.doseRepsStep.title': 'Répétitions ajoutées',
  'pacing.doseRepsStep.description': 'Une quantité grandit de tant de répétitions.',
  'pacing.doseSecondsStep.title': 'Secondes ajoutées',
  'pacing.doseSecondsStep.description': 'Une tenue grandit de tant de secondes.',
  'pacing.doseRepsLimit.title': 'Répétitions au plus',
  'pacing.doseRepsLimit.description': 'À partir d’ici la variante suivante prend le relais.',
  'pacing.doseSecondsLimit.title': 'Tenue la plus longue',
  'pacing.doseSecondsLimit.description': 'À partir d’ici la variante suivante prend le relais.',
  'pacing.goalMinutes.title': 'Temps sur vos pieds, d’abord',
  'pacing.goalMinutes.description': 'L’objectif du jour grandit jusque-là.',
  'pacing.laterGoalMinutes.title': 'Temps sur vos pieds, ensuite',
  'pacing.laterGoalMinutes.description': 'Une fois cela habituel, il grandit jusque-là.',
  'pacing.goalGrowthPercent.title': 'L’objectif grandit de',
  'pacing.goalGrowthPercent.description': 'L’objectif du jour grandit de ceci par semaine.',
  'pacing.carryOver.title': 'Les phases laissent une trace',
  'pacing.carryOver.description':
    'Ce que les phases précédentes ont laissé compte dans la suivante.',
  'pacing.restWalking.title': 'Repos par la marche',
  'pacing.restWalking.description':
    'Tant de minutes de marche réduisent de moitié ce qu’une posture a laissé.',
  'pacing.restElsewhere.title': 'Repos autrement',
  'pacing.restElsewhere.description': 'Tant de minutes dans une autre posture font de même.',
  'pacing.soreRest.title': 'Repos après une gêne',
  'pacing.soreRest.description':
    'Là où une posture a gêné, le repos prend tant de fois plus longtemps.',
  'pacing.believeOnsets.title': 'Croire ce que vous signalez',
  'pacing.believeOnsets.description':
    'Dès que vous signalez le début d’une gêne, une note seule n’en est pas un signe.',
  'pacing.rhythmFollows.title': 'Le rythme suit la durée de base',
  'pacing.rhythmFollows.description':
    'Une fois une posture mesurée, sa durée de base est son rythme.',
  'pacing.heedStretch.title': 'Les rappels vous suivent',
  'pacing.heedStretch.description':
    'Là où peu de rappels sont suivis, ils viennent plus tard ; 0 les laisse comme ils sont.',
  'pacing.observeInFlareUp.title': 'Mesurer pendant une poussée',
  'pacing.observeInFlareUp.description':
    'Une posture encore mesurée continue de l’être pendant une poussée, mais ne grandit pas.',
  'pacing.steadyHalfLifeDays.title': 'Les phases stables s’estompent en',
  'pacing.steadyHalfLifeDays.description':
    'Là où une durée de base n’a guère bougé depuis un mois, une phase ne compte pour moitié qu’après ce temps. 0 le désactive.',
} as const satisfies Messages;
