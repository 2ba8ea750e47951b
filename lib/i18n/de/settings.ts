import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/settings.ts, the words of the field in docs/translation.md. */
export const texts = {
  'settings.title': 'Einstellungen',
  'settings.search': 'Einstellungen durchsuchen',
  'settings.contents': 'Inhalt',
  'settings.found': { one: '{count} Einstellung', other: '{count} Einstellungen' },
  'settings.nothing':
    'Keine Einstellung hat diese Wörter. Versuch es mit einem anderen oder mit weniger.',
  'settings.reset': '{title} zurücksetzen',
  'settings.modified': 'Vorgabe: {value}',
  'settings.saved': '{title}: gespeichert',
  'settings.on': 'an',
  'settings.off': 'aus',
  'settings.hours.none': 'keine',
  'settings.fault.unknown':
    'Diese Einstellung ist hier nicht bekannt. Ihr Wert bleibt erhalten und wird nicht verwendet.',
  'settings.fault.notANumber': 'Nicht gespeichert: Das ist keine Zahl. Der Wert davor bleibt.',
  'settings.fault.outOfRange':
    'Nicht gespeichert: Wähle von {minimum} bis {maximum}. Der Wert davor bleibt.',
  'settings.fault.notASwitch':
    'Der gespeicherte Wert ist weder an noch aus. Die Vorgabe wird verwendet.',
  'settings.fault.notAChoice':
    'Der gespeicherte Wert steht nicht zur Wahl. Die Vorgabe wird verwendet.',
  'settings.fault.notHours':
    'Nicht gespeichert: Jede Zeitspanne endet nach ihrem Anfang. Die Zeiten davor bleiben.',
  'settings.fault.twice': 'Diese Einstellung steht weiter unten noch einmal. Die letzte zählt.',
  'settings.unused':
    'Ein gespeicherter Wert ist nicht brauchbar. Er bleibt erhalten, und die Vorgabe wird verwendet, bis du ihn änderst.',
  'settings.range': 'von {minimum} bis {maximum}',
  'settings.from': 'Von, {day}',
  'settings.until': 'Bis, {day}',
  'settings.add': 'Zeitspanne hinzufügen, {day}',
  'settings.remove': 'Zeitspanne entfernen, {day}',
  'settings.everyDay': 'jeden Tag',
  'settings.noRange': 'keine Zeiten',
  'settings.rule': 'Regel {rule}',
  'topic.appearance': 'Aussehen',
  'topic.hours': 'Zeiten',
  'topic.presence': 'Am Schreibtisch',
  'topic.breaks': 'Pausen',
  'topic.comfort': 'Was als Unbehagen zählt',
  'topic.first': 'Die ersten Tage',
  'topic.reviews': 'Wöchentliche Rückblicke',
  'topic.rhythm': 'Rhythmus und Erinnerungen',
  'topic.flareUps': 'Schübe',
  'topic.evenness': 'Lange und ruhige Tage',
  'topic.overdo': 'Längere Phasen',
  'topic.trials': 'Eine Ausstattung ausprobieren',
  'topic.doses': 'Bewegungen',
  'topic.carry': 'Von einer Phase zur nächsten',
  'unit.minutes': 'min',
  'unit.seconds': 's',
  'unit.hours': 'h',
  'unit.days': 'Tage',
  'unit.percent': '%',
  'unit.share': '%',
  'unit.times': '-mal',
  'unit.NRS': 'von 10',
  'unit.bouts': 'Phasen',
  'unit.prompts': 'Erinnerungen',
  'unit.texts': 'Texte',
  'unit.questions': 'Fragen',
  'unit.pairs': 'Paare',
  'unit.repetitions': 'Wiederholungen',
  'appearance.language.words': 'Übersetzung',
  'appearance.language.title': 'Sprache',
  'appearance.language.description': 'Die Seite öffnet sich neu in der Sprache, die du wählst.',
  'choice.appearance.language.browser': 'Wie der Browser',
  'appearance.singleKeys.title': 'Einzelne Tasten im Popup',
  'appearance.singleKeys.description':
    'S, T, W, P, U und die Ziffern tragen in Popup und Seitenleiste etwas ein. Ohne sie wird nichts versehentlich eingetragen; F1 und Strg+Z bleiben.',
  'appearance.theme.words': 'dunkel hell Modus Farbe Design Kontrast',
  'appearance.theme.title': 'Farbdesign',
  'appearance.theme.description':
    'Die Farben von VS Code: wie das System es will, wie du es willst, oder aus einer Datei.',
  'choice.appearance.theme.system': 'Wie das System',
  'choice.appearance.theme.light': 'Light Modern',
  'choice.appearance.theme.dark': 'Dark Modern',
  'choice.appearance.theme.hc-light': 'Hell, hoher Kontrast',
  'choice.appearance.theme.hc-dark': 'Dunkel, hoher Kontrast',
  'choice.appearance.theme.imported': 'Importiertes Farbdesign',
  'hours.working.title': 'Arbeitszeit',
  'hours.working.description':
    'Erinnerungen erscheinen in dieser Zeit; außerhalb läuft die Zeit trotzdem mit.',
  'hours.quiet.title': 'Ruhezeiten',
  'hours.quiet.description':
    'Zeiten an jedem Tag innerhalb der Arbeitszeit, in denen keine Erinnerung erscheint.',
  'presence.badgeEvery.title': 'Zahl am Symbol alle',
  'presence.badgeEvery.description':
    'Die Zahl am Symbol geht in Schritten dieser Länge weiter; kürzere Schritte brauchen etwas mehr Strom.',
  'presence.awayAfter.title': 'Unklar nach',
  'presence.awayAfter.description':
    'So lange ohne Tasten oder Maus, dann kennt niemand die Haltung, und die Uhr wartet.',
  'presence.soundCounts.title': 'Ton heißt, dass du da bist',
  'presence.soundCounts.description':
    'Ein Tab, der Ton abspielt, hält die Uhr ohne Tasten oder Maus am Laufen.',
  'presence.inputEndsWalk.title': 'Tippen beendet das Gehen',
  'presence.inputEndsWalk.description':
    'Tasten oder Maus nach dem Gehen heißen, dass du wieder am Schreibtisch bist.',
  'breaks.standDesk.title': 'Ein Tisch zum Stehen',
  'breaks.standDesk.description':
    'Ohne einen tritt ein kurzer Spaziergang an die Stelle des Stehens.',
  'breaks.discreet.title': 'Unauffällige Bewegungen',
  'breaks.discreet.description': 'Erinnerungen schlagen Bewegungen vor, die niemandem auffallen.',
} as const satisfies Messages;
