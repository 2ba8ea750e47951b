import type { Messages } from '../message.ts';

/** Bringing data in: the preview, what became of it, what is wrong with a file, and taking it back. */
export const dataIn = {
  'in.title': 'Import',
  'in.button': 'Import',
  'in.note':
    'A JSON export of Deskpace, or a CSV of pain ratings from another diary. You see what would change before anything does.',
  'in.reading': 'Reading the file.',
  'in.writing': 'Bringing it in. The plan is worked out again from the whole log.',

  'in.before': 'Before you import: {name}',
  'in.made': 'Made on {date}.',
  'in.mode': 'What to do with it',
  'in.merge': 'Add what is not here yet',
  'in.replace': 'Replace the whole log by it',
  'in.settings': 'Take over its settings too',
  'in.what': 'What would change',
  'in.added': { one: '{count} entry is new.', other: '{count} entries are new.' },
  'in.known': {
    one: '{count} entry is here already and stays as it is.',
    other: '{count} entries are here already and stay as they are.',
  },
  'in.removed': {
    one: '{count} entry that is here now goes.',
    other: '{count} entries that are here now go.',
  },
  'in.day': 'One day changes: {range}.',
  'in.days': {
    one: '{count} day changes, within {range}.',
    other: '{count} days change, within {range}.',
  },
  'in.settings.changed': {
    one: '{count} setting changes.',
    other: '{count} settings change.',
  },
  'in.settings.left': {
    one: '{count} setting in the file is not known here, or out of range, and is left out.',
    other: '{count} settings in the file are not known here, or out of range, and are left out.',
  },
  'in.nothing': 'Nothing changes: all of it is here already.',
  'in.accept.merge': 'Add to my data',
  'in.accept.replace': 'Replace my data',
  'in.leave': 'Leave it',

  'outcome.merged': 'It is in. The plan and the report now count with it.',
  'outcome.replaced': 'Your log is now that of the file.',
  'outcome.undone': 'Taken back. What was logged since is kept.',
  'outcome.forgotten': 'What was kept to take it back is gone.',
  'outcome.nothing': 'Nothing changed: all of it is here already.',
  'outcome.newerData':
    'Nothing changed: your data are of a newer version of Deskpace. Update Deskpace, then try again.',
  'outcome.diskFull':
    'Nothing changed: the disk is full. Your data are kept. Make room, then try again.',
  'outcome.broken':
    'Nothing changed: the data could not be read or written. Reload the page and try again.',

  'back.title': 'The last change',
  'back.merged': {
    one: 'Import of {count} entry, {date} at {time}.',
    other: 'Import of {count} entries, {date} at {time}.',
  },
  'back.replaced': {
    one: 'Replaced by a file ({count} entry), {date} at {time}.',
    other: 'Replaced by a file ({count} entries), {date} at {time}.',
  },
  'back.deleted': {
    one: 'Everything was deleted ({count} entry), {date} at {time}.',
    other: 'Everything was deleted ({count} entries), {date} at {time}.',
  },
  'back.daysDeleted': {
    one: 'Days were deleted ({count} entry), {date} at {time}.',
    other: 'Days were deleted ({count} entries), {date} at {time}.',
  },
  'back.until':
    'It can be taken back until the end of {date}: long enough to sleep on it. Then what it took away is gone for good.',
  'back.button': 'Take it back',
  'back.forget': 'Keep it for good',

  'delete.title': 'Delete',
  'delete.note':
    'Some days, or every entry, the plan and your settings. An export first is a copy to keep.',
  'delete.first': 'From',
  'delete.last': 'Until',
  'delete.days': 'Delete these days',
  'delete.days.sure': {
    one: 'Delete {range}? That is {count} entry.',
    other: 'Delete {range}? That is {count} entries.',
  },
  'delete.days.yes': 'Yes, delete them',
  'delete.days.done': 'Deleted. The plan was worked out again from what is left.',
  'delete.days.none': 'There is no entry of {range}.',
  'delete.days.order': 'The first day lies after the last. Choose them the other way round.',
  'delete.button': 'Delete everything',
  'delete.sure': 'Delete every entry, the plan and your settings?',
  'delete.yes': 'Yes, delete everything',
  'delete.no': 'Keep my data',
  'delete.done': 'All of it is deleted. Deskpace begins anew.',

  'bad.notTaken': 'Nothing was imported. {what} Your data are as before.',
  'bad.syntax':
    'Line {line}, column {column} is not JSON. Mend it there, or export the file again.',
  'bad.cut': 'The file ends too soon, at line {line}, column {column}. Copy or export it again.',
  'bad.deep':
    'At line {line}, column {column} values lie deeper in each other than in any export. Choose an export of Deskpace.',
  'bad.many':
    'At line {line}, column {column} there are more values than in any export. Choose an export of Deskpace.',
  'bad.encoding':
    'Line {line}, column {column} is not text in UTF-8. Save the file as UTF-8 and choose it again.',
  'bad.tooLarge':
    'The file is larger than {megabytes} MB, more than twenty years of entries. Choose an export of Deskpace.',
  'bad.empty': 'The file is empty. Copy or export it again.',
  'bad.notExport':
    'It is no export of Deskpace: its first line lacks the format “deskpace”. Choose another file.',
  'bad.newer': 'It is an export of version {version}, and 1 is known here. Update Deskpace first.',
  'bad.member': 'Its “{name}” at the top are not what an export has there. Export the file again.',
  'bad.entry':
    'Entry {number} (line {line}) cannot be read: its “{field}” is missing or out of range. Mend it, or export again.',
  'bad.unreadable': 'The file could not be opened. Choose it again.',
} as const satisfies Messages;
