import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/data-in.ts, the words of the field in docs/translation.md. */
export const texts = {
  'in.title': 'Import',
  'in.button': 'Importieren',
  'in.note':
    'Ein JSON-Export von Deskpace, oder eine CSV mit Schmerzwerten aus einem anderen Tagebuch. Du siehst, was sich ändern würde, bevor sich etwas ändert.',
  'in.reading': 'Die Datei wird gelesen.',
  'in.writing': 'Sie wird übernommen. Der Plan wird aus dem ganzen Protokoll neu berechnet.',
  'in.before': 'Vor dem Import: {name}',
  'in.made': 'Erstellt am {date}.',
  'in.mode': 'Was damit geschehen soll',
  'in.merge': 'Hinzufügen, was hier noch fehlt',
  'in.replace': 'Das ganze Protokoll dadurch ersetzen',
  'in.settings': 'Auch die Einstellungen übernehmen',
  'in.what': 'Was sich ändern würde',
  'in.added': { one: '{count} Eintrag ist neu.', other: '{count} Einträge sind neu.' },
  'in.known': {
    one: '{count} Eintrag ist schon hier und bleibt, wie er ist.',
    other: '{count} Einträge sind schon hier und bleiben, wie sie sind.',
  },
  'in.removed': {
    one: '{count} Eintrag, der jetzt hier ist, fällt weg.',
    other: '{count} Einträge, die jetzt hier sind, fallen weg.',
  },
  'in.day': 'Ein Tag ändert sich: {range}.',
  'in.days': {
    one: '{count} Tag ändert sich, im Zeitraum {range}.',
    other: '{count} Tage ändern sich, im Zeitraum {range}.',
  },
  'in.settings.changed': {
    one: '{count} Einstellung ändert sich.',
    other: '{count} Einstellungen ändern sich.',
  },
  'in.settings.left': {
    one: '{count} Einstellung der Datei ist hier unbekannt oder außerhalb ihres Bereichs und bleibt weg.',
    other:
      '{count} Einstellungen der Datei sind hier unbekannt oder außerhalb ihres Bereichs und bleiben weg.',
  },
  'in.nothing': 'Nichts ändert sich: Alles ist schon hier.',
  'in.accept.merge': 'Zu meinen Daten hinzufügen',
  'in.accept.replace': 'Meine Daten ersetzen',
  'in.leave': 'Nicht übernehmen',
  'outcome.merged': 'Übernommen. Plan und Bericht rechnen jetzt damit.',
  'outcome.replaced': 'Dein Protokoll ist jetzt das der Datei.',
  'outcome.undone': 'Zurückgenommen. Was seitdem eingetragen wurde, bleibt.',
  'outcome.forgotten': 'Was für das Zurücknehmen aufgehoben war, ist weg.',
  'outcome.nothing': 'Nichts hat sich geändert: Alles ist schon hier.',
  'outcome.newerData':
    'Nichts hat sich geändert: Deine Daten stammen von einer neueren Version von Deskpace. Aktualisiere Deskpace und versuch es dann noch einmal.',
  'outcome.diskFull':
    'Nichts hat sich geändert: Der Speicher ist voll. Deine Daten sind erhalten. Schaffe Platz und versuch es dann noch einmal.',
  'outcome.broken':
    'Nichts hat sich geändert: Die Daten konnten nicht gelesen oder geschrieben werden. Lade die Seite neu und versuch es noch einmal.',
  'back.title': 'Die letzte Änderung',
  'back.merged': {
    one: 'Import von {count} Eintrag, {date} um {time}.',
    other: 'Import von {count} Einträgen, {date} um {time}.',
  },
  'back.replaced': {
    one: 'Durch eine Datei ersetzt ({count} Eintrag), {date} um {time}.',
    other: 'Durch eine Datei ersetzt ({count} Einträge), {date} um {time}.',
  },
  'back.deleted': {
    one: 'Alles gelöscht ({count} Eintrag), {date} um {time}.',
    other: 'Alles gelöscht ({count} Einträge), {date} um {time}.',
  },
  'back.daysDeleted': {
    one: 'Tage gelöscht ({count} Eintrag), {date} um {time}.',
    other: 'Tage gelöscht ({count} Einträge), {date} um {time}.',
  },
  'back.until':
    'Sie lässt sich bis zum Ende von {date} zurücknehmen: lange genug, um darüber zu schlafen. Danach ist endgültig weg, was sie entfernt hat.',
  'back.button': 'Zurücknehmen',
  'back.forget': 'Endgültig behalten',
  'delete.title': 'Löschen',
  'delete.note':
    'Einzelne Tage, oder jeder Eintrag, der Plan und deine Einstellungen. Ein Export zuvor ist eine Kopie zum Behalten.',
  'delete.first': 'Von',
  'delete.last': 'Bis',
  'delete.days': 'Diese Tage löschen',
  'delete.days.sure': {
    one: '{range} löschen? Das ist {count} Eintrag.',
    other: '{range} löschen? Das sind {count} Einträge.',
  },
  'delete.days.yes': 'Ja, löschen',
  'delete.days.done': 'Gelöscht. Der Plan ist aus dem, was bleibt, neu berechnet.',
  'delete.days.none': 'Es gibt keinen Eintrag von {range}.',
  'delete.days.order': 'Der erste Tag liegt nach dem letzten. Wähle sie andersherum.',
  'delete.button': 'Alles löschen',
  'delete.sure': 'Jeden Eintrag, den Plan und deine Einstellungen löschen?',
  'delete.yes': 'Ja, alles löschen',
  'delete.no': 'Meine Daten behalten',
  'delete.done': 'Alles ist gelöscht. Deskpace fängt neu an.',
  'bad.notTaken': 'Nichts wurde importiert. {what} Deine Daten sind wie zuvor.',
  'bad.syntax':
    'Zeile {line}, Spalte {column} ist kein JSON. Berichtige sie dort oder exportiere die Datei neu.',
  'bad.cut':
    'Die Datei endet zu früh, in Zeile {line}, Spalte {column}. Kopiere oder exportiere sie neu.',
  'bad.deep':
    'In Zeile {line}, Spalte {column} liegen Werte tiefer ineinander als in jedem Export. Wähle einen Export von Deskpace.',
  'bad.many':
    'In Zeile {line}, Spalte {column} sind es mehr Werte als in jedem Export. Wähle einen Export von Deskpace.',
  'bad.encoding':
    'Zeile {line}, Spalte {column} ist kein Text in UTF-8. Speichere die Datei als UTF-8 und wähle sie noch einmal.',
  'bad.tooLarge':
    'Die Datei ist größer als {megabytes} MB, mehr als zwanzig Jahre Einträge. Wähle einen Export von Deskpace.',
  'bad.empty': 'Die Datei ist leer. Kopiere oder exportiere sie neu.',
  'bad.notExport':
    'Das ist kein Export von Deskpace: Am Anfang fehlt das Format „deskpace“. Wähle eine andere Datei.',
  'bad.newer':
    'Das ist ein Export der Version {version}, bekannt ist hier 1. Aktualisiere zuerst Deskpace.',
  'bad.member':
    'Ganz oben ist „{name}“ nicht das, was ein Export dort hat. Exportiere die Datei neu.',
  'bad.entry':
    'Eintrag {number} (Zeile {line}) ist nicht lesbar: „{field}“ fehlt oder liegt außerhalb des Bereichs. Berichtige ihn oder exportiere neu.',
  'bad.unreadable': 'Die Datei ließ sich nicht öffnen. Wähle sie noch einmal.',
} as const satisfies Messages;
