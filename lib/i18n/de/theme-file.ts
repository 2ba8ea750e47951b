import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/theme-file.ts. */
export const texts = {
  'theme.title': 'Ein VS-Code-Farbdesign aus einer Datei',
  'theme.text':
    'Führe in VS Code „Developer: Generate Color Theme From Current Settings“ aus, speichere, was sich öffnet, und wähle die Datei hier.',
  'theme.choose': 'Farbdesign-Datei wählen',
  'theme.preview': 'Bevor du annimmst: {name}',
  'theme.buildsOn':
    'Es baut auf „{file}“ auf, und diese Datei ist nicht hier. Farben, die fehlen, sind die von {base}.',
  'theme.hard': 'Schwer zu lesen ist darin: {what}.',
  'theme.hard.one': '{what} ({ratio} : 1)',
  'theme.accepted': '{name} gilt jetzt',
  'theme.stored': 'Importiert: {name}',
  'theme.remove': 'Farbdesign entfernen',
  'theme.removed': '{name}: entfernt',
  'theme.fault.tooLarge':
    'sie ist größer als {kilobytes} kB, und das ist kein Farbdesign. Wähle das Farbdesign selbst.',
  'theme.fault.deep':
    'ihre Werte liegen zu tief ineinander. Wähle ein Farbdesign, wie VS Code es schreibt.',
  'theme.fault.syntax':
    'Zeile {line}, Spalte {column} ist kein JSON mit Kommentaren. Bring es dort in Ordnung und wähle sie noch einmal.',
  'theme.fault.notATheme':
    'Zeile {line} gehört zu keinem VS-Code-Farbdesign: „colors“ muss eine Liste von Namen und Farben sein.',
  'theme.fault.notAColor':
    'in Zeile {line} ist „{token}“ keine Farbe wie #1f1f1f. Bring es dort in Ordnung und wähle sie noch einmal.',
  'theme.fault.noColors':
    'sie hat keine Farbe, die Deskpace braucht. Wähle ein Farbdesign mit „colors“.',
  'theme.sample.plain': 'Text',
  'theme.sample.muted': 'Kleingedrucktes',
  'theme.sample.link': 'Ein Link',
  'theme.sample.primary': 'Erste Wahl',
  'theme.sample.secondary': 'Andere Wahl',
  'theme.sample.selected': 'Eine gewählte Zeile',
  'theme.sample.status': 'Statusleiste',
} as const satisfies Messages;
