import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/packs.ts, the words of the field in docs/translation.md. */
export const texts = {
  'packs.title': 'Pakete',
  'packs.text':
    'Übungen aus deiner Physiotherapie kommen als kleine Datei. Du siehst, was darin ist, bevor du sie annimmst.',
  'packs.choose': 'Paketdatei wählen',
  'packs.drop': 'oder hier ablegen',
  'packs.none': 'Noch kein Paket.',
  'packs.by': 'von {by}',
  'packs.count': { one: '{count} Übung', other: '{count} Übungen' },
  'packs.remove': 'Entfernen',
  'packs.remove.name': '{name} entfernen',
  'packs.removed': '{name}: entfernt. Der Umfang der Übungen bleibt gemerkt.',
  'packs.accepted': '{name}: angenommen',
  'packs.unreadable':
    'Ein gespeichertes Paket lässt sich nicht lesen. Es bleibt erhalten und wird nicht verwendet.',
  'preview.title': 'Bevor du annimmst: {name}',
  'preview.new': { one: '{count} neu', other: '{count} neu' },
  'preview.changed': { one: '{count} geändert', other: '{count} geändert' },
  'preview.same': { one: '{count} wie bisher', other: '{count} wie bisher' },
  'preview.gone': 'Nicht mehr dabei: {names}.',
  'preview.replaces': 'Ersetzt das Paket dieses Namens von {by}.',
  'preview.state.new': 'neu',
  'preview.state.changed': 'geändert',
  'preview.state.same': 'wie bisher',
  'preview.accept': 'Annehmen',
  'preview.leave': 'Lassen',
  'fault.notTaken': 'Die Datei wurde nicht übernommen: {what} Nichts geändert.',
  'fault.place': 'In {place}: {what}',
  'fault.tooLarge':
    'sie ist größer als {kilobytes} kB, was kein Paket ist. Bitte um das Paket selbst.',
  'fault.encoding':
    'sie ist kein Text in UTF-8. Speichere sie als UTF-8 und wähle sie noch einmal.',
  'fault.syntax':
    'Zeile {line}, Spalte {column} ist kein JSON. Berichtige es dort und wähle sie noch einmal.',
  'fault.notAPack': 'sie ist kein Übungspaket. Das Format muss „deskpace-pack“ sein.',
  'fault.newer':
    'sie ist ein Paket einer anderen Version als 1. Aktualisiere Deskpace, oder bitte um Version 1.',
  'fault.unknown':
    'ein Feld dieses Namens ist nicht bekannt. Nimm es heraus, oder berichtige den Namen.',
  'fault.missing': 'es fehlt. Ergänze es.',
  'fault.type':
    'ein Wert dieser Art gehört nicht hierher. Wer das Paket gemacht hat, kann es berichtigen.',
  'fault.empty': 'es ist leer. Füll es aus.',
  'fault.html': 'im Text steht Auszeichnung. Schreib ihn als einfachen Text.',
  'fault.control': 'im Text steht ein Zeilenumbruch oder ein unsichtbares Zeichen. Nimm es heraus.',
  'fault.blank': 'der Text beginnt oder endet mit einem Leerzeichen. Nimm es weg.',
  'fault.range': 'die Zahl ist zu klein oder zu groß. Wähle eine andere.',
  'fault.id': 'hier sind Kleinbuchstaben, Ziffern und Bindestriche erlaubt, bis 40.',
  'fault.deep': 'Werte liegen zu tief ineinander. Wer das Paket gemacht hat, kann es berichtigen.',
  'fault.twice': 'eine Übung davor hat dieselbe Kennung. Gib ihr eine eigene.',
  'fault.atMost': 'es ist länger als {most}. Kürze es.',
  'fault.choice': 'wähle eines von {choices}.',
  'fault.tooMany': 'es sind schon {most} Pakete da. Entferne zuerst eins.',
  'place.item': 'Übung {number}',
  'place.field': '„{field}“',
  'place.entry': '„{field}“ {number}',
} as const satisfies Messages;
