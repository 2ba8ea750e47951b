import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/diary.ts, the words of the field in docs/translation.md. */
export const texts = {
  'diary.before': 'Bevor du importierst: {name}',
  'diary.note':
    'Schmerzwerte kommen hinein, mit Tag und Uhrzeit. Notizen und alle anderen Spalten bleiben draußen.',
  'diary.columns': 'Welche Spalte was sagt',
  'diary.day': 'Tag',
  'diary.time': 'Uhrzeit',
  'diary.time.withDay': 'beim Tag, oder keine',
  'diary.pain': 'Schmerz',
  'diary.column': 'Spalte {number}',
  'diary.most': 'Schlimmster Schmerz auf der Skala',
  'diary.order': 'Daten wie 03.04. beginnen mit',
  'diary.order.dayFirst': 'dem Tag',
  'diary.order.monthFirst': 'dem Monat',
  'diary.order.open': 'Die Datei sagt nicht, was zuerst kommt. Bitte sieh dir die Tage unten an.',
  'diary.heading': 'Die erste Zeile benennt die Spalten',
  'diary.sample': 'Wie die ersten Zeilen verstanden werden',
  'diary.row': 'Zeile',
  'diary.file': 'In der Datei',
  'diary.understood': 'Verstanden als',
  'diary.rating': '{date}, {time}: Schmerz {score}',
  'diary.none': 'Keine Zeile nennt einen Tag und einen Wert. Wähle andere Spalten.',
  'diary.ratings': { one: '{count} Wert, {range}.', other: '{count} Werte, {range}.' },
  'diary.known': { one: '{count} davon ist schon hier.', other: '{count} davon sind schon hier.' },
  'diary.allKnown': 'Alle sind schon hier: Es ändert sich nichts.',
  'diary.noon': {
    one: '{count} Wert hat keine Uhrzeit und wird auf Mittag gesetzt.',
    other: '{count} Werte haben keine Uhrzeit und werden auf Mittag gesetzt.',
  },
  'diary.rounded': {
    one: '{count} Wert wird auf eine ganze Zahl von 0 bis 10 gerundet.',
    other: '{count} Werte werden auf ganze Zahlen von 0 bis 10 gerundet.',
  },
  'diary.zone': 'Uhrzeiten gelten wie in {zone}.',
  'diary.fault.noDay': {
    one: 'Zeile {row} bleibt draußen: kein lesbarer Tag.',
    other: '{count} Zeilen bleiben draußen, zuerst Zeile {row}: kein lesbarer Tag.',
  },
  'diary.fault.noTime': {
    one: 'Zeile {row} bleibt draußen: Ihre Uhrzeit lässt sich nicht lesen.',
    other:
      '{count} Zeilen bleiben draußen, zuerst Zeile {row}: Ihre Uhrzeiten lassen sich nicht lesen.',
  },
  'diary.fault.future': {
    one: 'Zeile {row} bleibt draußen: Sie liegt in der Zukunft.',
    other: '{count} Zeilen bleiben draußen, zuerst Zeile {row}: Sie liegen in der Zukunft.',
  },
  'diary.fault.noScore': {
    one: 'Zeile {row} bleibt draußen: keine Zahl für Schmerz.',
    other: '{count} Zeilen bleiben draußen, zuerst Zeile {row}: keine Zahl für Schmerz.',
  },
  'diary.fault.outOfRange': {
    one: 'Zeile {row} bleibt draußen: Die Zahl liegt nicht auf der Skala.',
    other:
      '{count} Zeilen bleiben draußen, zuerst Zeile {row}: Die Zahlen liegen nicht auf der Skala.',
  },
  'diary.accept': { one: '{count} Wert hinzufügen', other: '{count} Werte hinzufügen' },
  'diary.bad.tooLarge':
    'Die Datei ist größer als {megabytes} MB, und das ist kein Tagebuch. Wähle die CSV selbst.',
  'diary.bad.tooMany':
    'Die Datei hat mehr als {rows} Zeilen. Teile sie und importiere die Teile nacheinander.',
  'diary.bad.empty': 'Die Datei ist leer. Exportiere sie noch einmal aus dem Tagebuch.',
  'diary.bad.noTable':
    'Die Datei ist keine CSV. Speichere sie in der Tabelle oder im Tagebuch als CSV.',
  'diary.bad.oneColumn':
    'Die Datei hat nur eine Spalte. Gebraucht werden ein Tag und ein Wert, getrennt durch Komma, Semikolon oder Tabulator.',
  'diary.bad.quotes':
    'In Zeile {row} ist ein Anführungszeichen nicht geschlossen. Berichtige es dort und wähle die Datei noch einmal.',
} as const satisfies Messages;
