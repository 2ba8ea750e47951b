import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/data-care.ts, the words of the field in docs/translation.md. */
export const texts = {
  'care.title': 'Ce qui est enregistré',
  'care.counting': 'Décompte en cours.',
  'care.entries': { one: '{count} entrée', other: '{count} entrées' },
  'care.days': { one: 'sur {count} jour', other: 'sur {count} jours' },
  'care.since': 'depuis le {date}',
  'care.none': 'Aucune entrée pour l’instant.',
  'care.size': 'Environ {size} sur cet appareil, réglages et plan compris.',
  'care.unread': {
    one: '{count} enregistrement est illisible. Il reste où il est, et tout le reste est utilisé.',
    other:
      '{count} enregistrements sont illisibles. Ils restent où ils sont, et tout le reste est utilisé.',
  },
  'care.unread.save': 'Les enregistrer dans un fichier',
  'care.repair': 'Réparer',
  'care.repair.note':
    'Retire ce qui est illisible, garde toutes les entrées lisibles et recalcule le plan.',
  'care.repair.done': 'Réparé. Toutes les entrées lisibles sont gardées.',
  'back.repaired': {
    one: 'Réparation : {count} enregistrement retiré, {date} à {time}.',
    other: 'Réparation : {count} enregistrements retirés, {date} à {time}.',
  },
  'backup.title': 'Copie hebdomadaire',
  'backup.note':
    'Une fois par semaine, pendant que vous travaillez, une exportation JSON va dans le dossier Deskpace de vos téléchargements. Le navigateur vous demande d’abord s’il peut enregistrer des fichiers.',
  'backup.on': 'Enregistrer une copie chaque semaine',
  'backup.off': 'Ne plus enregistrer de copies',
  'backup.now': 'En enregistrer une maintenant',
  'backup.saving': 'Enregistrement de la copie.',
  'backup.last': 'Dernière enregistrée : {file}, {date}.',
  'backup.none': 'La première copie arrive dans les prochaines minutes de travail.',
  'backup.saved': 'Enregistrée : {file}.',
  'backup.refused':
    'Le navigateur ne peut pas enregistrer de fichiers, donc rien n’a changé. Choisissez « Autoriser » pour avoir des copies.',
  'backup.stopped':
    'Plus aucune copie n’est enregistrée. Celles qui existent restent dans vos téléchargements.',
  'backup.failed.notAllowed':
    'La dernière copie n’a pas été enregistrée : le navigateur ne peut pas enregistrer de fichiers. Vos données sont gardées. Autorisez-le ci-dessous, ou n’enregistrez plus de copies.',
  'backup.failed.notSaved':
    'La dernière copie n’a pas été enregistrée : le navigateur l’a interrompue, ou le disque est plein. Vos données sont gardées. Faites de la place, puis enregistrez-en une maintenant.',
  'backup.allow': 'L’autoriser de nouveau',
} as const satisfies Messages;
