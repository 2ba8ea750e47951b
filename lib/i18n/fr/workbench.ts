import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/workbench.ts, the words of the field in docs/translation.md. */
export const texts = {
  'workbench.title': '{view} – Deskpace',
  'workbench.views': 'Vues',
  'workbench.broken':
    'Les données enregistrées n’ont pas pu être lues. Elles sont gardées. Fermez les autres fenêtres de ce navigateur et rouvrez-le.',
  'workbench.skip': 'Aller au contenu',
  'workbench.today': 'Aujourd’hui',
  'workbench.plan': 'Plan',
  'workbench.report': 'Rapport',
  'workbench.movements': 'Mouvements',
  'workbench.settings': 'Réglages',
  'workbench.get-started': 'Premiers pas',
  'workbench.notLoaded':
    'Cette vue n’a pas été chargée. Rien n’est perdu. Rechargez la page, ou redémarrez le navigateur.',
  'workbench.status': 'État',
  'status.sitting': { one: 'Position assise {count} min', other: 'Position assise {count} min' },
  'status.standing': { one: 'Debout {count} min', other: 'Debout {count} min' },
  'status.walking': { one: 'Marche {count} min', other: 'Marche {count} min' },
  'status.away': 'Loin du bureau',
  'status.unsure': 'Posture incertaine',
  'status.limit': { one: 'limite {count} min', other: 'limite {count} min' },
  'status.next': 'Prochain changement vers {time}',
  'status.due': 'Un changement ferait du bien',
  'status.prompt': 'Un rappel attend',
  'status.hours': 'Hors des heures de travail',
  'status.quiet.meeting': 'En réunion jusqu’à {time}',
  'status.quiet.pause': 'Calme jusqu’à {time}',
  'status.overdo': 'Phase longue jusqu’à {time}',
  'status.flareUp': 'Plan de poussée',
} as const satisfies Messages;
