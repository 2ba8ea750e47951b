import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/popup-troubles.ts, the words of the field in docs/translation.md. */
export const texts = {
  'trouble.damaged':
    'Einige Einträge lassen sich nicht lesen. Sie bleiben erhalten, der Rest wird verwendet. „Deine Daten“ im Bericht sichert oder repariert sie.',
  'trouble.diskFull':
    'Die Festplatte ist voll: Die letzte Änderung wurde nicht gespeichert. Alles davor ist erhalten. Schaff Platz und trag sie dann noch einmal ein.',
  'trouble.storeBroken':
    'Die Datenbank lässt sich nicht öffnen. Was darin ist, bleibt erhalten. Schließ die anderen Fenster dieses Browsers und öffne ihn neu.',
  'trouble.newerData':
    'Deine Daten stammen von einer neueren Version. Sie bleiben unangetastet. Aktualisiere Deskpace, um weiterzumachen.',
  'trouble.notificationsBlocked':
    'Der Browser zeigt keine Mitteilungen. Erinnerungen warten hier und am Symbol. Erlaube Mitteilungen in den Systemeinstellungen.',
  'trouble.alarmRefused':
    'Der Browser hat den Timer abgelehnt. Die Zeit läuft mit, Erinnerungen kommen vielleicht spät. Starte den Browser neu.',
  'trouble.iconRefused':
    'Der Browser zeichnet das Symbol nicht. Die Zeit wird weiter erfasst und steht hier. Starte den Browser neu.',
  'trouble.noWorker':
    'Deskpace hat nicht geantwortet. Was vorher eingetragen wurde, ist erhalten. Versuch es noch einmal oder starte den Browser neu.',
  'trouble.backupFailed':
    'Die wöchentliche Kopie wurde nicht gespeichert. Deine Daten sind noch da. Warum, steht im Bericht unter „Deine Daten“.',
} as const satisfies Messages;
