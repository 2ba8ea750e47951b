import { type Asking, answersIn, type Moment, postpones } from './asking.ts';
import type { CommandWords } from './choices.ts';
import type { Command, Effect } from './command.ts';
import { allCommands } from './commands.ts';
import { panelItem } from './panel-item.ts';

/** Commands that can be run where no page is open. */
export const outsideCommands = allCommands.filter(({ onPage }) => onPage !== true);

/** Opens the popup, where pain is one digit. */
export const popupShortcut = 'Alt+Shift+D';

/** The word before a command in the address bar. */
export const keyword = 'pace';

/** `commands` of the manifest: the key of the popup, and every command for people to give a key to. */
export function manifestCommands() {
  const own = outsideCommands.map(({ id, shortcut }) => [
    nameOf(id),
    {
      description: `__MSG_${nameOf(id)}__`,
      ...(shortcut === undefined ? {} : { suggested_key: { default: shortcut } }),
    },
  ]);
  return {
    _execute_action: { suggested_key: { default: popupShortcut } },
    ...Object.fromEntries(own),
  } as Record<string, { description?: string; suggested_key?: { default: string } }>;
}

/** What the browser itself says of commands, by the names that a manifest may use. `titles`: those of the commands in one language. */
export function browserMessages(titles: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    outsideCommands.map(({ id }) => [nameOf(id), { message: String(titles[id] ?? id) }]),
  );
}

/** By which browsers know a command. Chromium translates no description of a name that has a dot in it. */
export function nameOf(id: string): string {
  return `command_${id.replaceAll('.', '_')}`;
}

/** The command of that name; null for none. */
export function commandNamed(name: string): string | null {
  return outsideCommands.find(({ id }) => nameOf(id) === name)?.id ?? null;
}

/** An item of the menu of the toolbar icon. `parent`: the item that opens on it. */
export interface MenuItem {
  readonly id: string;
  readonly title: string;
  readonly parent?: string;
}

const more = 'more';

/** What is chosen from where a command asks for it; other questions are asked by the palette. */
const figures: { readonly [Ask in NonNullable<Asking['asks']>[number]]?: readonly number[] } = {
  score: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  postpone: postpones,
};

/** The menu as the commands declare it: browsers show six items at first, so that the rest opens on the last of them. */
export function menuItems(t: CommandWords, hasPanel: boolean): readonly MenuItem[] {
  const itemsOf = (row: 'first' | 'more', parent?: string) =>
    outsideCommands
      .filter(({ menu }) => menu === row)
      .flatMap((command) => itemsFor(command, t, parent));
  return [
    ...itemsOf('first'),
    { id: more, title: t('menu.more') },
    ...(hasPanel ? [{ id: panelItem, title: t('menu.panel'), parent: more }] : []),
    ...itemsOf('more', more),
  ];
}

function itemsFor({ id, asks = [] }: Command, t: CommandWords, parent?: string): MenuItem[] {
  const [ask] = asks;
  const given = asks.length === 1 && ask !== undefined ? (figures[ask] ?? []) : [];
  const under = parent === undefined ? {} : { parent };
  return [
    { id, title: withoutCategory(t(id as 'log.undo')), ...under },
    ...given.map((figure) => ({
      id: `${id} ${figure}`,
      title: new Intl.NumberFormat(t.locale).format(figure),
      parent: id,
    })),
  ];
}

/** `Category: Title`, with the colon of whatever language. */
function withoutCategory(title: string): string {
  return title.replace(/^[^:：]+[:：]\s*/u, '');
}

/** Where an item of the menu, or a key that the browser knows, leads. `ask`: to the palette, which asks for what is missing. */
export function effectOf(item: string, moment: Moment): Effect | { readonly ask: string } | null {
  const [id, figure] = item.split(' ');
  const command = outsideCommands.find((known) => known.id === id);
  if (command === undefined) return null;
  const answers = answersIn(command, figure === undefined ? [] : [figure], moment) ?? {};
  const isWhole = (command.asks ?? []).every((ask) => answers[ask] !== undefined);
  return isWhole ? command.run(moment, answers) : { ask: command.id };
}
