import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/diary.ts, the words of the field in docs/translation.md. */
export const texts = {
  'diary.before': 'Avant d’importer : {name}',
  'diary.note':
    'Les notes de douleur entrent, avec leur jour et leur heure. Les commentaires et toutes les autres colonnes sont laissés de côté.',
  'diary.columns': 'Ce que dit chaque colonne',
  'diary.day': 'Jour',
  'diary.time': 'Heure',
  'diary.time.withDay': 'avec le jour, ou aucune',
  'diary.pain': 'Douleur',
  'diary.column': 'Colonne {number}',
  'diary.most': 'Pire douleur sur son échelle',
  'diary.order': 'Les dates comme 03/04 commencent par',
  'diary.order.dayFirst': 'le jour',
  'diary.order.monthFirst': 'le mois',
  'diary.order.open':
    'Le fichier ne dit pas ce qui vient en premier. Regardez les jours ci-dessous.',
  'diary.heading': 'La première ligne nomme les colonnes',
  'diary.sample': 'Comment les premières lignes sont comprises',
  'diary.row': 'Ligne',
  'diary.file': 'Dans le fichier',
  'diary.understood': 'Compris comme',
  'diary.rating': '{date}, {time} : douleur {score}',
  'diary.none': 'Aucune ligne ne donne un jour et une note. Choisissez d’autres colonnes.',
  'diary.ratings': { one: '{count} note, {range}.', other: '{count} notes, {range}.' },
  'diary.known': {
    one: '{count} d’entre elles est déjà ici.',
    other: '{count} d’entre elles sont déjà ici.',
  },
  'diary.allKnown': 'Toutes sont déjà ici : rien ne change.',
  'diary.noon': {
    one: '{count} note n’a pas d’heure et est mise à midi.',
    other: '{count} notes n’ont pas d’heure et sont mises à midi.',
  },
  'diary.rounded': {
    one: '{count} note est arrondie à un nombre entier de 0 à 10.',
    other: '{count} notes sont arrondies à des nombres entiers de 0 à 10.',
  },
  'diary.zone': 'Les heures comptent comme à {zone}.',
  'diary.fault.noDay': {
    one: 'La ligne {row} est laissée de côté : aucun jour lisible.',
    other: '{count} lignes sont laissées de côté, la première est la {row} : aucun jour lisible.',
  },
  'diary.fault.noTime': {
    one: 'La ligne {row} est laissée de côté : son heure est illisible.',
    other:
      '{count} lignes sont laissées de côté, la première est la {row} : leurs heures sont illisibles.',
  },
  'diary.fault.future': {
    one: 'La ligne {row} est laissée de côté : elle est dans le futur.',
    other:
      '{count} lignes sont laissées de côté, la première est la {row} : elles sont dans le futur.',
  },
  'diary.fault.noScore': {
    one: 'La ligne {row} est laissée de côté : aucun nombre pour la douleur.',
    other:
      '{count} lignes sont laissées de côté, la première est la {row} : aucun nombre pour la douleur.',
  },
  'diary.fault.outOfRange': {
    one: 'La ligne {row} est laissée de côté : son nombre n’est pas sur l’échelle.',
    other:
      '{count} lignes sont laissées de côté, la première est la {row} : leurs nombres ne sont pas sur l’échelle.',
  },
  'diary.accept': { one: 'Ajouter {count} note', other: 'Ajouter {count} notes' },
  'diary.bad.tooLarge':
    'Le fichier dépasse {megabytes} Mo, ce qu’aucun journal ne fait. Choisissez le CSV lui-même.',
  'diary.bad.tooMany':
    'Le fichier a plus de {rows} lignes. Divisez-le et importez les parties l’une après l’autre.',
  'diary.bad.empty': 'Le fichier est vide. Exportez-le de nouveau depuis le journal.',
  'diary.bad.noTable':
    'Le fichier n’est pas un CSV. Dans le tableur ou le journal, enregistrez-le en CSV.',
  'diary.bad.oneColumn':
    'Le fichier n’a qu’une colonne. Il faut un jour et une note, séparés par des virgules, des points-virgules ou des tabulations.',
  'diary.bad.quotes':
    'À la ligne {row}, un guillemet n’est pas fermé. Corrigez-le et choisissez de nouveau le fichier.',
} as const satisfies Messages;
