import type { Messages } from '../message.ts';

/** What is stored and how large it is, what cannot be read, and the weekly copy. */
export const dataCare = {
  'care.title': 'What is stored',
  'care.counting': 'Counting.',
  'care.entries': { one: '{count} entry', other: '{count} entries' },
  'care.days': { one: 'on {count} day', other: 'on {count} days' },
  'care.since': 'since {date}',
  'care.none': 'No entry yet.',
  'care.size': 'About {size} on this device, settings and plan included.',
  'care.unread': {
    one: '{count} record cannot be read. It stays where it is, and everything else is in use.',
    other:
      '{count} records cannot be read. They stay where they are, and everything else is in use.',
  },
  'care.unread.save': 'Save them as a file',
  'care.repair': 'Repair',
  'care.repair.note':
    'Takes out what cannot be read, keeps every entry that can, and works the plan out again.',
  'care.repair.done': 'Repaired. Every entry that can be read is kept.',
  'back.repaired': {
    one: 'Repair: {count} record taken out, {date} at {time}.',
    other: 'Repair: {count} records taken out, {date} at {time}.',
  },
  'backup.title': 'Weekly copy',
  'backup.note':
    'Once a week, while you are at work, a JSON export goes into the folder Deskpace in your downloads. The browser asks you first whether it may save files.',
  'backup.on': 'Save a copy each week',
  'backup.off': 'Save no more copies',
  'backup.now': 'Save one now',
  'backup.saving': 'Saving the copy.',
  'backup.last': 'Last saved: {file}, {date}.',
  'backup.none': 'The first copy comes in the next minutes at work.',
  'backup.saved': 'Saved: {file}.',
  'backup.refused':
    'The browser may not save files, so nothing changed. Choose Allow to have copies.',
  'backup.stopped': 'No more copies are saved. Those that were stay in your downloads.',
  'backup.failed.notAllowed':
    'The last copy was not saved: the browser may not save files. Your data are kept. Allow it below, or save no more copies.',
  'backup.failed.notSaved':
    'The last copy was not saved: the browser stopped it, or the disk is full. Your data are kept. Make room, then save one now.',
  'backup.allow': 'Allow it again',
} as const satisfies Messages;
