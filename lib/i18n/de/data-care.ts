import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/data-care.ts, the words of the field in docs/translation.md. */
export const texts = {
  'care.title': 'Was gespeichert ist',
  'care.counting': 'Wird gezählt.',
  'care.entries': { one: '{count} Eintrag', other: '{count} Einträge' },
  'care.days': { one: 'an {count} Tag', other: 'an {count} Tagen' },
  'care.since': 'seit {date}',
  'care.none': 'Noch kein Eintrag.',
  'care.size': 'Etwa {size} auf diesem Gerät, mit Einstellungen und Plan.',
  'care.unread': {
    one: '{count} Datensatz lässt sich nicht lesen. Er bleibt, wo er ist, und alles andere wird benutzt.',
    other:
      '{count} Datensätze lassen sich nicht lesen. Sie bleiben, wo sie sind, und alles andere wird benutzt.',
  },
  'care.unread.save': 'Als Datei speichern',
  'care.repair': 'Reparieren',
  'care.repair.note':
    'Nimmt heraus, was sich nicht lesen lässt, behält jeden lesbaren Eintrag und berechnet den Plan neu.',
  'care.repair.done': 'Repariert. Jeder lesbare Eintrag ist noch da.',
  'back.repaired': {
    one: 'Reparatur: {count} Datensatz herausgenommen, {date} um {time}.',
    other: 'Reparatur: {count} Datensätze herausgenommen, {date} um {time}.',
  },
  'backup.title': 'Wöchentliche Kopie',
  'backup.note':
    'Einmal in der Woche kommt, während du arbeitest, ein JSON-Export in den Ordner Deskpace bei deinen Downloads. Der Browser fragt dich vorher, ob er Dateien speichern darf.',
  'backup.on': 'Jede Woche eine Kopie speichern',
  'backup.off': 'Keine Kopien mehr speichern',
  'backup.now': 'Jetzt eine speichern',
  'backup.saving': 'Die Kopie wird gespeichert.',
  'backup.last': 'Zuletzt gespeichert: {file}, {date}.',
  'backup.none': 'Die erste Kopie kommt in den nächsten Minuten bei der Arbeit.',
  'backup.saved': 'Gespeichert: {file}.',
  'backup.refused':
    'Der Browser darf keine Dateien speichern, darum hat sich nichts geändert. Wähle „Zulassen“, um Kopien zu bekommen.',
  'backup.stopped':
    'Es werden keine Kopien mehr gespeichert. Die vorhandenen bleiben bei deinen Downloads.',
  'backup.failed.notAllowed':
    'Die letzte Kopie wurde nicht gespeichert: Der Browser darf keine Dateien speichern. Deine Daten sind noch da. Erlaube es unten, oder speichere keine Kopien mehr.',
  'backup.failed.notSaved':
    'Die letzte Kopie wurde nicht gespeichert: Der Browser hat abgebrochen, oder der Datenträger ist voll. Deine Daten sind noch da. Schaffe Platz und speichere dann jetzt eine.',
  'backup.allow': 'Wieder erlauben',
} as const satisfies Messages;
