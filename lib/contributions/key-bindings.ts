import { allCommands, type CommandId } from './commands.ts';

export type Keys = { readonly [Id in CommandId]?: readonly string[] };

/** The keys of one kind of page, as the commands declare them. */
function keysOf(page: 'logging' | 'workbench'): Keys {
  return Object.fromEntries(
    allCommands.flatMap(({ id, keys }) => (keys?.[page] === undefined ? [] : [[id, keys[page]]])),
  );
}

/** Single keys of pages for logging. */
export const loggingKeys = keysOf('logging');

/** The same where single keys are switched off: those with Ctrl stay. */
export const loggingKeysWithCtrl: Keys = Object.fromEntries(
  Object.entries(loggingKeys).map(([id, keys]) => [id, keys.filter((key) => key.includes('+'))]),
);

/** Keys of the workbench. */
export const workbenchKeys = keysOf('workbench');
