import type { Messages } from '../message.ts';

/** Bringing in ratings of pain from another diary's CSV: its columns, what they tell, and what is wrong with it. */
export const diaryTexts = {
  'diary.before': 'Before you import: {name}',
  'diary.note':
    'Ratings of pain come in, with their day and time. Notes and all other columns are left out.',
  'diary.columns': 'Which column tells what',
  'diary.day': 'Day',
  'diary.time': 'Time',
  'diary.time.withDay': 'with the day, or none',
  'diary.pain': 'Pain',
  'diary.column': 'Column {number}',
  'diary.most': 'Worst pain on its scale',
  'diary.order': 'Dates such as 03/04 begin with',
  'diary.order.dayFirst': 'the day',
  'diary.order.monthFirst': 'the month',
  'diary.order.open': 'The file does not tell which comes first. Please look at the days below.',
  'diary.heading': 'The first row names the columns',
  'diary.sample': 'How the first rows are understood',
  'diary.row': 'Row',
  'diary.file': 'In the file',
  'diary.understood': 'Understood as',
  'diary.rating': '{date}, {time}: pain {score}',
  'diary.none': 'No row tells a day and a rating. Choose other columns.',
  'diary.ratings': { one: '{count} rating, {range}.', other: '{count} ratings, {range}.' },
  'diary.known': {
    one: '{count} of them is here already.',
    other: '{count} of them are here already.',
  },
  'diary.allKnown': 'All of them are here already: nothing changes.',
  'diary.noon': {
    one: '{count} rating has no time and is set at noon.',
    other: '{count} ratings have no time and are set at noon.',
  },
  'diary.rounded': {
    one: '{count} rating is rounded to a whole number from 0 to 10.',
    other: '{count} ratings are rounded to whole numbers from 0 to 10.',
  },
  'diary.zone': 'Times count as in {zone}.',
  'diary.fault.noDay': {
    one: 'Row {row} is left out: no day that can be read.',
    other: '{count} rows are left out, first row {row}: no day that can be read.',
  },
  'diary.fault.noTime': {
    one: 'Row {row} is left out: its time cannot be read.',
    other: '{count} rows are left out, first row {row}: their times cannot be read.',
  },
  'diary.fault.future': {
    one: 'Row {row} is left out: it lies in the future.',
    other: '{count} rows are left out, first row {row}: they lie in the future.',
  },
  'diary.fault.noScore': {
    one: 'Row {row} is left out: no number for pain.',
    other: '{count} rows are left out, first row {row}: no number for pain.',
  },
  'diary.fault.outOfRange': {
    one: 'Row {row} is left out: its number is not within the scale.',
    other: '{count} rows are left out, first row {row}: their numbers are not within the scale.',
  },
  'diary.accept': { one: 'Add {count} rating', other: 'Add {count} ratings' },
  'diary.bad.tooLarge':
    'The file is larger than {megabytes} MB, which no diary is. Choose the CSV itself.',
  'diary.bad.tooMany':
    'The file has more than {rows} rows. Split it, and bring in one after the other.',
  'diary.bad.empty': 'The file is empty. Export it from the diary again.',
  'diary.bad.noTable': 'The file is not a CSV. In the spreadsheet or diary, save it as CSV.',
  'diary.bad.oneColumn':
    'The file has one column only. A day and a rating are needed, separated by commas, semicolons or tabs.',
  'diary.bad.quotes':
    'In row {row} a quotation mark is not closed. Mend it there and choose the file again.',
} as const satisfies Messages;
