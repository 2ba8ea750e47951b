import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/settings-editor.ts, the words of the field in docs/translation.md. */
export const texts = {
  'settings.onlyChanged': 'Nur geänderte ({count})',
  'settings.noneChanged': 'Nichts weicht von den Vorgaben ab.',
  'settings.resetAll': 'Alle zurücksetzen',
  'settings.resetDone': 'Alle Einstellungen stehen auf der Vorgabe',
  'settings.takeBack': 'Zurücksetzen rückgängig machen',
  'settings.takenBack': 'Die Einstellungen von vorher sind wieder da',
  'settings.by.company': 'von deiner Firma gesetzt',
  'settings.by.you': 'von dir gesetzt',
  'settings.asJson': 'Als JSON',
  'settings.kept': 'Werte, die erhalten bleiben und nicht verwendet werden',
  'settings.kept.remove': '{key} entfernen',
  'settings.kept.removed': '{key}: entfernt',
  'settings.kept.notANumber':
    'Das ist keine Zahl. Der Wert bleibt erhalten, und die Vorgabe wird verwendet.',
  'settings.kept.outOfRange':
    'Das liegt nicht zwischen {minimum} und {maximum}. Der Wert bleibt erhalten, und die Vorgabe wird verwendet.',
  'settings.kept.notHours':
    'Das sind keine Zeiten eines Tages. Sie bleiben erhalten, und die Vorgabe wird verwendet.',
  'settings.kept.elsewhere': 'Das wird an einer eigenen Stelle gewählt und hier nicht geändert.',
  'settings.json.name': 'Einstellungen als JSON',
  'settings.json.about':
    'Was von den Vorgaben abweicht. Strg+S speichert. Falsche und unbekannte Werte bleiben erhalten und werden nicht verwendet.',
  'settings.json.save': 'Speichern',
  'settings.json.discard': 'Änderungen verwerfen',
  'settings.json.meanwhile':
    'Seit Beginn dieses Textes anderswo geändert; bleibt so, wenn der Text es nicht auch ändert: {keys}.',
  'settings.json.saved': 'Einstellungen: gespeichert',
  'settings.json.syntax':
    'Nicht gespeichert: Zeile {line}, Spalte {column} ist kein JSON. Dein Text bleibt, wie er ist.',
  'settings.json.notAnObject':
    'Nicht gespeichert: Der ganze Text muss ein Objekt in geschweiften Klammern sein. Dein Text bleibt, wie er ist.',
  'settings.json.at': 'Zeile {line}, {key}: {what}',
  'topic.appearance.words': 'Aussehen Oberfläche',
  'topic.hours.words': 'Zeitplan Büro Wochenende Mittag nicht stören stumm Pause schlummern',
  'topic.presence.words': 'abwesend inaktiv Sperre Ton Musik Video Anruf Maus Tastatur Erkennung',
  'topic.breaks.words': 'Pause Rast Stehtisch höhenverstellbar Übung unauffällig',
  'topic.comfort.words': 'Schmerz Wert Schwelle Symptom Skala NRS',
  'topic.first.words': 'Anfang Ausgangswert einrichten kalibrieren schätzen',
  'topic.reviews.words': 'Fortschritt steigern wachsen wöchentlich Stufe',
  'topic.rhythm.words': 'Benachrichtigung Hinweis Wecker Abstand Häufigkeit schlummern',
  'topic.flareUps.words': 'schlechter Tag Rückschlag Rückfall wund schlimmer',
  'topic.evenness.words': 'Überlastung Schonung Durchschnitt gleichmäßig',
  'topic.overdo.words': 'Ausnahme Flug Besprechung überschreiten',
  'topic.trials.words': 'Versuch Stuhl Tisch Matte testen vergleichen',
  'topic.doses.words': 'Übung Wiederholung halten Satz',
  'topic.carry.words': 'Gedächtnis abklingen Erholung übertragen',
} as const satisfies Messages;
