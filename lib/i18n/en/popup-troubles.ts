import type { Messages } from '../message.ts';

/** What went wrong: what happened, what was kept, what to do, in that order. */
export const troubles = {
  'trouble.damaged':
    'Some records cannot be read. They are kept, the rest is in use. Open Your data, in Report, to save or repair them.',
  'trouble.diskFull':
    'The disk is full: the last change was not stored. All before it is kept. Free some space, then log it again.',
  'trouble.storeBroken':
    'The database does not open. What is in it is kept. Close other windows of this browser and open it again.',
  'trouble.newerData':
    'Your data are from a newer version. They are left untouched. Update Deskpace to go on.',
  'trouble.notificationsBlocked':
    'The browser shows no notifications. Prompts wait here and on the icon. Allow notifications in the system settings.',
  'trouble.alarmRefused':
    'The browser refused the timer. Time is kept, prompts may come late. Restart the browser.',
  'trouble.iconRefused':
    'The browser does not draw the icon. Time is kept, and it shows here. Restart the browser.',
  'trouble.noWorker':
    'Deskpace did not answer. What was logged before is kept. Try again, or restart the browser.',
  'trouble.backupFailed':
    'The weekly copy was not saved. Your data are kept. Open Your data, in Report, to see why.',
} as const satisfies Messages;
