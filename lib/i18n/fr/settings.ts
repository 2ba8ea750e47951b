import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/settings.ts, the words of the field in docs/translation.md. */
export const texts = {
  'settings.title': 'Réglages',
  'settings.search': 'Chercher dans les réglages',
  'settings.contents': 'Sommaire',
  'settings.found': { one: '{count} réglage', other: '{count} réglages' },
  'settings.nothing': 'Aucun réglage n’a ces mots. Essayez-en un autre, ou moins.',
  'settings.reset': 'Réinitialiser {title}',
  'settings.modified': 'par défaut : {value}',
  'settings.saved': '{title} : enregistré',
  'settings.on': 'oui',
  'settings.off': 'non',
  'settings.hours.none': 'aucun',
  'settings.fault.unknown': 'Ce réglage n’est pas connu ici. Sa valeur est gardée et pas utilisée.',
  'settings.fault.notANumber': 'Pas enregistré : ce n’est pas un nombre. La valeur d’avant reste.',
  'settings.fault.outOfRange':
    'Pas enregistré : choisissez de {minimum} à {maximum}. La valeur d’avant reste.',
  'settings.fault.notASwitch':
    'La valeur enregistrée n’est ni oui ni non. La valeur par défaut est utilisée.',
  'settings.fault.notAChoice':
    'La valeur enregistrée n’est pas parmi les choix. La valeur par défaut est utilisée.',
  'settings.fault.notHours':
    'Pas enregistré : chaque plage finit après son début. Les heures d’avant restent.',
  'settings.fault.twice': 'Ce réglage figure à nouveau plus bas. Le dernier compte.',
  'settings.unused':
    'Une valeur enregistrée est inutilisable. Elle est gardée, et la valeur par défaut est utilisée tant que vous ne la changez pas.',
  'settings.range': 'de {minimum} à {maximum}',
  'settings.from': 'De, {day}',
  'settings.until': 'À, {day}',
  'settings.add': 'Ajouter une plage, {day}',
  'settings.remove': 'Retirer la plage, {day}',
  'settings.everyDay': 'chaque jour',
  'settings.noRange': 'pas d’heures',
  'settings.rule': 'Règle {rule}',
  'topic.appearance': 'Apparence',
  'topic.hours': 'Heures',
  'topic.presence': 'Au bureau',
  'topic.breaks': 'Pauses',
  'topic.comfort': 'Ce qui compte comme gêne',
  'topic.first': 'Les premiers jours',
  'topic.reviews': 'Bilans hebdomadaires',
  'topic.rhythm': 'Rythme et rappels',
  'topic.flareUps': 'Poussées',
  'topic.evenness': 'Journées longues et calmes',
  'topic.overdo': 'Phases longues',
  'topic.trials': 'Essayer une installation',
  'topic.doses': 'Mouvements',
  'topic.carry': 'D’une phase à l’autre',
  'unit.minutes': 'min',
  'unit.seconds': 's',
  'unit.hours': 'h',
  'unit.days': 'jours',
  'unit.percent': '%',
  'unit.share': '%',
  'unit.times': 'fois',
  'unit.NRS': 'sur 10',
  'unit.bouts': 'phases',
  'unit.prompts': 'rappels',
  'unit.texts': 'textes',
  'unit.questions': 'questions',
  'unit.pairs': 'paires',
  'unit.repetitions': 'répétitions',
  'appearance.language.title': 'Langue',
  'appearance.language.description':
    'La page s’ouvre de nouveau dans la langue que vous choisissez.',
  'choice.appearance.language.browser': 'Comme le navigateur',
  'appearance.singleKeys.title': 'Touches seules dans la fenêtre',
  'appearance.singleKeys.description':
    'S, T, W, P, U et les chiffres notent dans la fenêtre et le panneau latéral. Sans elles, rien n’est noté par mégarde ; F1 et Ctrl+Z restent.',
  'appearance.theme.title': 'Thème',
  'appearance.theme.description':
    'Les couleurs de VS Code : celles du système, celles de votre choix, ou celles d’un fichier.',
  'choice.appearance.theme.system': 'Comme le système',
  'choice.appearance.theme.light': 'Light Modern',
  'choice.appearance.theme.dark': 'Dark Modern',
  'choice.appearance.theme.hc-light': 'Clair, contraste élevé',
  'choice.appearance.theme.hc-dark': 'Sombre, contraste élevé',
  'choice.appearance.theme.imported': 'Thème importé',
  'hours.working.title': 'Heures de travail',
  'hours.working.description':
    'Les rappels s’affichent dans ces heures ; en dehors, le temps est gardé tout de même.',
  'hours.quiet.title': 'Heures de calme',
  'hours.quiet.description':
    'Heures de chaque jour, dans les heures de travail, où aucun rappel ne s’affiche.',
  'presence.badgeEvery.title': 'Nombre sur l’icône tous les',
  'presence.badgeEvery.description':
    'Le nombre sur l’icône avance par pas de cette durée ; des pas plus courts usent un peu plus d’énergie.',
  'presence.awayAfter.title': 'Incertain après',
  'presence.awayAfter.description':
    'Après ce temps sans clavier ni souris, personne ne peut dire la posture et l’horloge attend.',
  'presence.soundCounts.title': 'Le son veut dire présence',
  'presence.soundCounts.description':
    'Un onglet qui joue du son garde l’horloge en marche sans clavier ni souris.',
  'presence.inputEndsWalk.title': 'Taper termine une marche',
  'presence.inputEndsWalk.description':
    'Clavier ou souris après une marche veulent dire le retour au bureau.',
  'breaks.standDesk.title': 'Un bureau pour se tenir debout',
  'breaks.standDesk.description':
    'Sans lui, une courte marche prend la place de la station debout.',
  'breaks.discreet.title': 'Mouvements discrets',
  'breaks.discreet.description': 'Les rappels proposent des mouvements que personne ne remarquera.',
} as const satisfies Messages;
