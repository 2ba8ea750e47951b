import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/workbench.ts, the words of the field in docs/translation.md. */
export const texts = {
  'workbench.title': '{view} – Deskpace',
  'workbench.views': 'Ansichten',
  'workbench.broken':
    'Was gespeichert ist, ließ sich nicht lesen. Es bleibt erhalten. Schließ die anderen Fenster dieses Browsers und öffne ihn neu.',
  'workbench.skip': 'Zum Inhalt springen',
  'workbench.today': 'Heute',
  'workbench.plan': 'Plan',
  'workbench.report': 'Bericht',
  'workbench.movements': 'Bewegungen',
  'workbench.settings': 'Einstellungen',
  'workbench.get-started': 'Erste Schritte',
  'workbench.notLoaded':
    'Diese Ansicht wurde nicht geladen. Nichts ist verloren. Lade die Seite neu, oder starte den Browser neu.',
  'workbench.status': 'Status',
  'status.sitting': { one: 'Sitzen {count} min', other: 'Sitzen {count} min' },
  'status.standing': { one: 'Stehen {count} min', other: 'Stehen {count} min' },
  'status.walking': { one: 'Gehen {count} min', other: 'Gehen {count} min' },
  'status.away': 'Weg vom Schreibtisch',
  'status.unsure': 'Haltung unklar',
  'status.limit': { one: 'Limit {count} min', other: 'Limit {count} min' },
  'status.next': 'Nächster Wechsel etwa {time}',
  'status.due': 'Ein Wechsel täte jetzt gut',
  'status.prompt': 'Eine Erinnerung wartet',
  'status.hours': 'Außerhalb der Arbeitszeit',
  'status.quiet.meeting': 'In einer Besprechung bis {time}',
  'status.quiet.pause': 'Ruhe bis {time}',
  'status.overdo': 'Längere Phase bis {time}',
  'status.flareUp': 'Schubplan',
} as const satisfies Messages;
