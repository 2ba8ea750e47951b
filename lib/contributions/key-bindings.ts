import type { CommandId } from './commands.ts';
import { painStartKey, postureKeys, undoKey } from './keys.ts';

export type Keys = { readonly [Id in CommandId]?: readonly string[] };

/** Single keys of pages for logging. */
export const loggingKeys: Keys = {
  'posture.switchToSitting': [postureKeys.sitting],
  'posture.switchToStanding': [postureKeys.standing],
  'posture.switchToWalking': [postureKeys.walking],
  'pain.log': ['0–10'],
  'pain.isStarting': [painStartKey],
  'log.undo': [undoKey, 'Ctrl+Z'],
  'log.redo': ['Ctrl+Shift+Z', 'Ctrl+Y'],
};

/** Keys of the workbench. */
export const workbenchKeys: Keys = {
  'pain.log': ['Alt+P'],
  'log.undo': ['Ctrl+Z'],
  'log.redo': ['Ctrl+Shift+Z', 'Ctrl+Y'],
};
