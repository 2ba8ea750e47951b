import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/popup-troubles.ts, the words of the field in docs/translation.md. */
export const texts = {
  'trouble.damaged':
    'Certaines entrées sont illisibles. Elles sont conservées, le reste est utilisé. Ouvrez Vos données, dans le rapport, pour les enregistrer ou réparer.',
  'trouble.diskFull':
    'Le disque est plein : le dernier changement n’a pas été enregistré. Tout ce qui précède est gardé. Libérez de la place, puis notez-le de nouveau.',
  'trouble.storeBroken':
    'La base de données ne s’ouvre pas. Son contenu est gardé. Fermez les autres fenêtres de ce navigateur et rouvrez-le.',
  'trouble.newerData':
    'Vos données viennent d’une version plus récente. Elles restent intactes. Mettez Deskpace à jour pour continuer.',
  'trouble.notificationsBlocked':
    'Le navigateur n’affiche pas de notifications. Les rappels attendent ici et sur l’icône. Autorisez les notifications dans les réglages du système.',
  'trouble.alarmRefused':
    'Le navigateur a refusé le minuteur. Le temps est gardé, les rappels peuvent tarder. Redémarrez le navigateur.',
  'trouble.iconRefused':
    'Le navigateur ne dessine pas l’icône. Le temps est compté et s’affiche ici. Redémarrez le navigateur.',
  'trouble.noWorker':
    'Deskpace n’a pas répondu. Ce qui était noté avant est gardé. Réessayez, ou redémarrez le navigateur.',
  'trouble.backupFailed':
    'La copie hebdomadaire n’a pas été enregistrée. Vos données sont conservées. Ouvrez « Vos données », dans le rapport, pour voir pourquoi.',
} as const satisfies Messages;
