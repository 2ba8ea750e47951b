// The README's tables of commands and settings, from what declares them. Run by itself it writes them; a test compares them.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { allCommands } from '../lib/contributions/commands.ts';
import { type Setting, settings } from '../lib/contributions/settings.ts';
import { commandTexts } from '../lib/i18n/en/commands.ts';
import { settingTexts } from '../lib/i18n/en/settings.ts';
import { pacingTexts } from '../lib/i18n/en/settings-pacing.ts';

const commandWords: Readonly<Record<string, unknown>> = commandTexts;
const settingWords: Readonly<Record<string, unknown>> = { ...settingTexts, ...pacingTexts };

/** Every command: its title, its keys, and its row in the menu of the toolbar icon. */
function commandTable(): readonly string[] {
  const keysOf = (keys: readonly string[] = []) => keys.map((key) => `\`${key}\``).join(', ');
  return [
    '| command | popup, side panel | workbench | everywhere | menu |',
    '| --- | --- | --- | --- | --- |',
    ...allCommands.map(({ id, keys, shortcut, menu }) =>
      row([
        String(commandWords[id] ?? id),
        keysOf(keys?.logging),
        keysOf(keys?.workbench),
        keysOf(shortcut === undefined ? [] : [shortcut]),
        menu === undefined ? '' : 'yes',
      ]),
    ),
  ];
}

/** Every setting: its title, its key in the JSON view, its default and what it may be. */
function settingTable(): readonly string[] {
  return [
    '| setting | key | default | may be |',
    '| --- | --- | --- | --- |',
    ...settings.map((setting) =>
      row([
        String(settingWords[`${setting.key}.title`] ?? setting.key),
        `\`${setting.key}\``,
        setting.type === 'weekHours' ? 'Monday to Friday' : shown(setting.default),
        rangeOf(setting),
      ]),
    ),
  ];
}

function rangeOf(setting: Setting): string {
  switch (setting.type) {
    case 'number':
      return `${setting.minimum} to ${setting.maximum} ${setting.unit}`.trim();
    case 'choice':
      return setting.choices.join(', ');
    case 'boolean':
      return 'on or off';
    default:
      return 'hours of the day';
  }
}

function shown(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return Array.isArray(value) && value.length === 0 ? 'none' : String(value);
}

const row = (cells: readonly string[]) =>
  `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;

const tables = { commands: commandTable, settings: settingTable } as const;

/** The README with its tables as they have to be. @throws Error where it has no place for one. */
export function withTables(readme: string): string {
  return Object.entries(tables).reduce((text, [name, table]) => {
    const [begin, end] = [`<!-- ${name}: node scripts/readme.ts -->`, `<!-- ${name} end -->`];
    const [from, until] = [text.indexOf(begin), text.indexOf(end)];
    if (from < 0 || until < from) throw new Error(`README.md has no place for its ${name}`);
    return `${text.slice(0, from + begin.length)}\n\n${table().join('\n')}\n\n${text.slice(until)}`;
  }, readme);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.join(path.dirname(path.dirname(process.argv[1])), 'README.md');
  writeFileSync(file, withTables(readFileSync(file, 'utf8')));
}
