import type { Messages } from '../message.ts';

/** A VS Code colour theme from a file: opening it, a sample of it, and what is wrong with one. */
export const themeFileTexts = {
  'theme.title': 'A VS Code theme from a file',
  'theme.text':
    'In VS Code, run “Developer: Generate Color Theme From Current Settings”, save what opens, and choose that file here.',
  'theme.choose': 'Choose a theme file',
  'theme.preview': 'Before you accept: {name}',
  'theme.buildsOn':
    'It builds on “{file}”, which is not here. Colours that it leaves out are those of {base}.',
  'theme.hard': 'Hard to read in it: {what}.',
  'theme.hard.one': '{what} ({ratio} : 1)',
  'theme.accepted': '{name} is in use',
  'theme.stored': 'Imported: {name}',
  'theme.remove': 'Remove the theme',
  'theme.removed': '{name}: removed',
  'theme.fault.tooLarge':
    'it is larger than {kilobytes} kB, which no theme is. Choose the theme itself.',
  'theme.fault.deep': 'its values lie too deep in each other. Choose a theme as VS Code writes it.',
  'theme.fault.syntax':
    'line {line}, column {column} is not JSON with comments. Mend it there and choose it again.',
  'theme.fault.notATheme':
    'line {line} is not that of a VS Code theme: “colors” has to be a list of names and colours.',
  'theme.fault.notAColor':
    'in line {line}, “{token}” is not a colour such as #1f1f1f. Mend it there and choose it again.',
  'theme.fault.noColors': 'it has no colour that Deskpace uses. Choose a theme with “colors”.',
  'theme.sample.plain': 'Text',
  'theme.sample.muted': 'Small print',
  'theme.sample.link': 'A link',
  'theme.sample.primary': 'First choice',
  'theme.sample.secondary': 'Another choice',
  'theme.sample.selected': 'A chosen line',
  'theme.sample.status': 'Status bar',
} as const satisfies Messages;
