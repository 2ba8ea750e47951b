import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/data-in.ts, the words of the field in docs/translation.md. */
export const texts = {
  'in.title': 'Importation',
  'in.button': 'Importer',
  'in.note':
    'Une exportation JSON de Deskpace, ou un CSV de notes de douleur d’un autre journal. Vous voyez ce qui changerait avant que rien ne change.',
  'in.reading': 'Lecture du fichier.',
  'in.writing': 'Importation en cours. Le plan est recalculé à partir de tout le journal.',
  'in.before': 'Avant d’importer : {name}',
  'in.made': 'Fait le {date}.',
  'in.mode': 'Qu’en faire',
  'in.merge': 'Ajouter ce qui n’est pas encore ici',
  'in.replace': 'Remplacer tout le journal',
  'in.settings': 'Reprendre aussi ses réglages',
  'in.what': 'Ce qui changerait',
  'in.added': { one: '{count} entrée est nouvelle.', other: '{count} entrées sont nouvelles.' },
  'in.known': {
    one: '{count} entrée est déjà ici et reste telle quelle.',
    other: '{count} entrées sont déjà ici et restent telles quelles.',
  },
  'in.removed': {
    one: '{count} entrée présente ici disparaît.',
    other: '{count} entrées présentes ici disparaissent.',
  },
  'in.day': 'Un jour change : {range}.',
  'in.days': {
    one: '{count} jour change, dans la période {range}.',
    other: '{count} jours changent, dans la période {range}.',
  },
  'in.settings.changed': { one: '{count} réglage change.', other: '{count} réglages changent.' },
  'in.settings.left': {
    one: '{count} réglage du fichier est inconnu ici, ou hors limites, et est laissé de côté.',
    other:
      '{count} réglages du fichier sont inconnus ici, ou hors limites, et sont laissés de côté.',
  },
  'in.nothing': 'Rien ne change : tout est déjà ici.',
  'in.accept.merge': 'Ajouter à mes données',
  'in.accept.replace': 'Remplacer mes données',
  'in.leave': 'Ne pas importer',
  'outcome.merged': 'C’est importé. Le plan et le rapport en tiennent compte.',
  'outcome.replaced': 'Votre journal est maintenant celui du fichier.',
  'outcome.undone': 'C’est annulé. Ce que vous avez noté depuis est gardé.',
  'outcome.forgotten': 'Ce qui était gardé pour revenir en arrière est effacé.',
  'outcome.nothing': 'Rien n’a changé : tout est déjà ici.',
  'outcome.newerData':
    'Rien n’a changé : vos données viennent d’une version plus récente de Deskpace. Mettez Deskpace à jour, puis réessayez.',
  'outcome.diskFull':
    'Rien n’a changé : le disque est plein. Vos données sont gardées. Libérez de la place, puis réessayez.',
  'outcome.broken':
    'Rien n’a changé : les données n’ont pas pu être lues ou écrites. Rechargez la page et réessayez.',
  'back.title': 'Le dernier changement',
  'back.merged': {
    one: 'Importation de {count} entrée, {date} à {time}.',
    other: 'Importation de {count} entrées, {date} à {time}.',
  },
  'back.replaced': {
    one: 'Remplacé par un fichier ({count} entrée), {date} à {time}.',
    other: 'Remplacé par un fichier ({count} entrées), {date} à {time}.',
  },
  'back.deleted': {
    one: 'Tout a été supprimé ({count} entrée), {date} à {time}.',
    other: 'Tout a été supprimé ({count} entrées), {date} à {time}.',
  },
  'back.daysDeleted': {
    one: 'Jours supprimés ({count} entrée), {date} à {time}.',
    other: 'Jours supprimés ({count} entrées), {date} à {time}.',
  },
  'back.until':
    'Vous pouvez l’annuler jusqu’à la fin du {date} : le temps d’une nuit de réflexion. Ensuite, ce qui a été enlevé l’est pour de bon.',
  'back.button': 'Annuler ce changement',
  'back.forget': 'Garder pour de bon',
  'delete.title': 'Supprimer',
  'delete.note':
    'Quelques jours, ou toutes les entrées, le plan et vos réglages. Une exportation avant cela est une copie à garder.',
  'delete.first': 'Du',
  'delete.last': 'Au',
  'delete.days': 'Supprimer ces jours',
  'delete.days.sure': {
    one: 'Supprimer {range} ? Cela fait {count} entrée.',
    other: 'Supprimer {range} ? Cela fait {count} entrées.',
  },
  'delete.days.yes': 'Oui, les supprimer',
  'delete.days.done': 'C’est supprimé. Le plan est recalculé à partir de ce qui reste.',
  'delete.days.none': 'Il n’y a aucune entrée pour {range}.',
  'delete.days.order': 'Le premier jour vient après le dernier. Choisissez-les dans l’autre ordre.',
  'delete.button': 'Tout supprimer',
  'delete.sure': 'Supprimer toutes les entrées, le plan et vos réglages ?',
  'delete.yes': 'Oui, tout supprimer',
  'delete.no': 'Garder mes données',
  'delete.done': 'Tout est supprimé. Deskpace recommence à neuf.',
  'bad.notTaken': 'Rien n’a été importé. {what} Vos données sont comme avant.',
  'bad.syntax':
    'Ligne {line}, colonne {column} : ce n’est pas du JSON. Corrigez-la, ou exportez de nouveau le fichier.',
  'bad.cut':
    'Le fichier finit trop tôt, ligne {line}, colonne {column}. Copiez-le ou exportez-le de nouveau.',
  'bad.deep':
    'Ligne {line}, colonne {column} : des valeurs sont imbriquées plus profondément que dans toute exportation. Choisissez une exportation de Deskpace.',
  'bad.many':
    'Ligne {line}, colonne {column} : il y a plus de valeurs que dans toute exportation. Choisissez une exportation de Deskpace.',
  'bad.encoding':
    'Ligne {line}, colonne {column} : ce n’est pas du texte en UTF-8. Enregistrez le fichier en UTF-8 et choisissez-le de nouveau.',
  'bad.tooLarge':
    'Le fichier dépasse {megabytes} Mo, plus de vingt ans d’entrées. Choisissez une exportation de Deskpace.',
  'bad.empty': 'Le fichier est vide. Copiez-le ou exportez-le de nouveau.',
  'bad.notExport':
    'Ce n’est pas une exportation de Deskpace : le format « deskpace » manque au début. Choisissez un autre fichier.',
  'bad.newer':
    'C’est une exportation de la version {version} ; ici, seule la version 1 est connue. Mettez d’abord Deskpace à jour.',
  'bad.member':
    'Au début, « {name} » n’est pas ce qu’une exportation y met. Exportez de nouveau le fichier.',
  'bad.entry':
    'L’entrée {number} (ligne {line}) est illisible : « {field} » manque ou est hors limites. Corrigez-la, ou exportez de nouveau.',
  'bad.unreadable': 'Le fichier n’a pas pu être ouvert. Choisissez-le de nouveau.',
} as const satisfies Messages;
