import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/data.ts, the words of the field in docs/translation.md. */
export const texts = {
  'data.title': 'Deine Daten',
  'data.purpose': 'Alles liegt nur auf diesem Gerät. Nimm dir eine Kopie mit, wann immer du magst.',
  'data.report': 'Zurück zum Bericht',
  'data.exchange': 'Export',
  'data.exchange.note':
    'JSON enthält alles. CSV öffnet sich in einer Tabellenkalkulation, FHIR in Praxissoftware.',
  'data.json': 'JSON exportieren',
  'data.csv': 'CSV exportieren',
  'data.fhir': 'FHIR exportieren',
  'job.making': 'Die Datei wird zusammengestellt',
  'job.share': '{share} fertig',
  'job.stop': 'Anhalten',
  'job.stopped': 'Angehalten. Es entstand keine Datei, und nichts wurde geändert.',
  'job.broken':
    'Die Datei konnte nicht erstellt werden. Deine Daten sind erhalten. Lade die Seite neu und versuch es noch einmal.',
  'job.made': {
    one: '{count} Datei liegt in deinem Download-Ordner.',
    other: '{count} Dateien liegen in deinem Download-Ordner.',
  },
  'job.again': 'Noch einmal speichern',
  'job.file': '{name}, {size}',
  'size.kb': '{count} kB',
  'size.mb': '{count} MB',
} as const satisfies Messages;
