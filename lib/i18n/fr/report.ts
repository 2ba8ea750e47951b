import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/report.ts, the words of the field in docs/translation.md. */
export const texts = {
  'week.empty':
    'Rien n’a été noté avant le début de cette semaine. Les rapports commencent avec votre premier jour.',
  'week.fresh': 'Cette semaine commence avec la première posture que vous notez.',
  'week.quiet': 'Pas de temps au bureau cette semaine. Votre plan attend où vous l’avez laissé.',
  'week.future': 'Cette semaine est à venir.',
  'week.first': 'C’est votre première semaine. Les nombres se précisent à mesure que vous notez.',
  'feltFine.sitting.first':
    'La position assise est agréable jusqu’à environ {minutes} min pour l’instant.',
  'feltFine.sitting.more':
    'La position assise était agréable jusqu’à {minutes} min, {change} de plus que la semaine dernière.',
  'feltFine.sitting.less':
    'La position assise était agréable jusqu’à {minutes} min, {change} de moins que la semaine dernière.',
  'feltFine.sitting.same':
    'La position assise était agréable jusqu’à {minutes} min, comme la semaine dernière.',
  'feltFine.standing.first':
    'La station debout est agréable jusqu’à environ {minutes} min pour l’instant.',
  'feltFine.standing.more':
    'La station debout était agréable jusqu’à {minutes} min, {change} de plus que la semaine dernière.',
  'feltFine.standing.less':
    'La station debout était agréable jusqu’à {minutes} min, {change} de moins que la semaine dernière.',
  'feltFine.standing.same':
    'La station debout était agréable jusqu’à {minutes} min, comme la semaine dernière.',
  'feltFine.walking.first': 'La marche est agréable jusqu’à environ {minutes} min pour l’instant.',
  'feltFine.walking.more':
    'La marche était agréable jusqu’à {minutes} min, {change} de plus que la semaine dernière.',
  'feltFine.walking.less':
    'La marche était agréable jusqu’à {minutes} min, {change} de moins que la semaine dernière.',
  'feltFine.walking.same':
    'La marche était agréable jusqu’à {minutes} min, comme la semaine dernière.',
  'bothered.sitting': {
    one: 'La position assise a commencé à gêner vers la minute {minutes} ({count} fois).',
    other:
      'La position assise a commencé à gêner vers la minute {minutes} (milieu de {count} fois).',
  },
  'bothered.standing': {
    one: 'La station debout a commencé à gêner vers la minute {minutes} ({count} fois).',
    other:
      'La station debout a commencé à gêner vers la minute {minutes} (milieu de {count} fois).',
  },
  'bothered.walking': {
    one: 'La marche a commencé à gêner vers la minute {minutes} ({count} fois).',
    other: 'La marche a commencé à gêner vers la minute {minutes} (milieu de {count} fois).',
  },
  logged: {
    one: '{time} notées sur {count} jour, dont {share} sur vos pieds.',
    other: '{time} notées sur {count} jours, dont {share} sur vos pieds.',
  },
  'within.all': {
    one: '{count} phase avec une limite a fini dedans.',
    other: 'Les {count} phases assises et debout ont fini dans leur limite.',
  },
  'within.some': {
    one: 'Dans sa limite : {within} phase sur {count} ; {time} au-delà, le {day}.',
    other: 'Dans leur limite : {within} sur {count} phases ; {time} au-delà, surtout le {day}.',
  },
  'ratings.range': {
    one: 'La douleur a été notée {count} fois, de {low} à {high}, {middle} au milieu.',
    other: 'La douleur a été notée {count} fois, de {low} à {high}, {middle} au milieu.',
  },
  'ratings.same': {
    one: 'La douleur a été notée {count} fois, à {score}.',
    other: 'La douleur a été notée {count} fois, toujours à {score}.',
  },
  'flareUp.one': 'Une poussée était en cours : {day}.',
  'flareUp.some': {
    one: 'Une poussée a duré {count} jour, de {first} à {last}.',
    other: 'Une poussée a duré {count} jours, de {first} à {last}.',
  },
  unsureTime: 'Pour {share} du temps, personne ne peut dire la posture. Il ne compte pour aucune.',
  quietTime: 'Les rappels se sont tus {time}, comme demandé.',
  'finding.days': {
    one: '{time} notées sur {count} jour, {share} sur vos pieds',
    other: 'Environ {time} par jour sur {count} jours, {share} sur vos pieds',
  },
  'finding.days.none': 'Aucun temps noté',
  'finding.lanes': '{time} au-delà de la limite en tout, surtout {day}',
  'finding.lanes.within': 'Aucune phase n’a dépassé sa limite',
  'finding.lanes.none': 'Encore aucune phase avec une limite',
  'finding.comfort.sitting.typical':
    'Position assise : la moitié des phases gênaient avant la minute {minutes}',
  'finding.comfort.standing.typical':
    'Debout : la moitié des phases gênaient avant la minute {minutes}',
  'finding.comfort.walking.typical':
    'Marche : la moitié des phases gênaient avant la minute {minutes}',
  'finding.comfort.sitting.most': {
    one: 'Position assise : agréable dans {fine} phase notée sur {count}',
    other: 'Position assise : agréable dans {fine} sur {count} phases notées',
  },
  'finding.comfort.standing.most': {
    one: 'Debout : agréable dans {fine} phase notée sur {count}',
    other: 'Debout : agréable dans {fine} sur {count} phases notées',
  },
  'finding.comfort.walking.most': {
    one: 'Marche : agréable dans {fine} phase notée sur {count}',
    other: 'Marche : agréable dans {fine} sur {count} phases notées',
  },
  'finding.comfort.few': {
    one: '{count} phase notée en quatre semaines : trop peu pour une courbe',
    other: '{count} phases notées en quatre semaines : trop peu pour une courbe',
  },
  'finding.comfort.none': 'Aucune phase notée en quatre semaines',
  'finding.even.pair': '{long} était long, {quiet} était calme',
  'finding.even.long': {
    one: '{count} longue journée en deux semaines',
    other: '{count} longues journées en deux semaines',
  },
  'finding.even.steady': {
    one: '{count} jour, près de la durée de base',
    other: '{count} jours, aucun loin au-dessus de la durée de base',
  },
  'finding.even.none': 'Trop peu de jours pour voir leur régularité',
  'finding.bouts.all': {
    one: '{count} phase, dans sa limite',
    other: 'Les {count} phases dans leur limite',
  },
  'finding.bouts.some': {
    one: '{within} phase sur {count} dans sa limite, la plus longue {time}',
    other: 'Dans leur limite : {within} sur {count} phases, la plus longue {time}',
  },
  'finding.bouts.noLimit': {
    one: '{count} phase, de {time}',
    other: '{count} phases, la plus longue {time}',
  },
  'finding.bouts.none': 'Aucune phase au bureau',
  'finding.prompts': {
    one: '{taken} rappel sur {count} suivi ; pauses sans rappel : {natural}',
    other: 'Rappels suivis : {taken} sur {count} ; pauses sans rappel : {natural}',
  },
  'finding.prompts.none': 'Aucun rappel ; pauses sans rappel : {natural}',
  'finding.pain': 'Notes de {low} à {high}, la plus haute {day}',
  'finding.pain.same': { one: '{count} note : {score}', other: '{count} notes, toutes à {score}' },
  'finding.pain.none': 'Aucune note cette semaine',
  'finding.painMinute.sitting.higher':
    'Position assise : les notes dès la minute {minute} étaient plus hautes de {by}',
  'finding.painMinute.sitting.lower':
    'Position assise : les notes dès la minute {minute} étaient plus basses de {by}',
  'finding.painMinute.sitting.alike':
    'Position assise : les notes avant et après la minute {minute} se ressemblaient',
  'finding.painMinute.standing.higher':
    'Debout : les notes dès la minute {minute} étaient plus hautes de {by}',
  'finding.painMinute.standing.lower':
    'Debout : les notes dès la minute {minute} étaient plus basses de {by}',
  'finding.painMinute.standing.alike':
    'Debout : les notes avant et après la minute {minute} se ressemblaient',
  'finding.painMinute.few': {
    one: '{count} note dans une phase : trop peu pour comparer',
    other: '{count} notes dans des phases : trop peu pour comparer',
  },
  'finding.painMinute.none': 'Aucune note pendant les phases',
  'finding.baseline.sitting.grew': {
    one: 'La position assise a grandi de {from} à {to} min en {count} semaine',
    other: 'La position assise a grandi de {from} à {to} min en {count} semaines',
  },
  'finding.baseline.sitting.eased': {
    one: 'La position assise est passée de {from} à {to} min en {count} semaine',
    other: 'La position assise est passée de {from} à {to} min en {count} semaines',
  },
  'finding.baseline.sitting.steady': 'Les durées de base sont restées les mêmes',
  'finding.baseline.standing.grew': {
    one: 'La station debout a grandi de {from} à {to} min en {count} semaine',
    other: 'La station debout a grandi de {from} à {to} min en {count} semaines',
  },
  'finding.baseline.standing.eased': {
    one: 'La station debout est passée de {from} à {to} min en {count} semaine',
    other: 'La station debout est passée de {from} à {to} min en {count} semaines',
  },
  'finding.baseline.standing.steady': 'Les durées de base sont restées les mêmes',
  'finding.baseline.walking.grew': {
    one: 'La marche a grandi de {from} à {to} min en {count} semaine',
    other: 'La marche a grandi de {from} à {to} min en {count} semaines',
  },
  'finding.baseline.walking.eased': {
    one: 'La marche est passée de {from} à {to} min en {count} semaine',
    other: 'La marche est passée de {from} à {to} min en {count} semaines',
  },
  'finding.baseline.walking.steady': 'Les durées de base sont restées les mêmes',
  'finding.baseline.none': 'Les durées de base sont encore en recherche',
} as const satisfies Messages;
