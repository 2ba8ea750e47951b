import type { Messages } from '../message.ts';

/** The person's data: taking it out, bringing it in, looking after it. */
export const data = {
  'data.title': 'Your data',
  'data.purpose': 'All of it is on this device alone. Take it with you, bring it in, or delete it.',
  'data.report': 'Back to the report',
  'data.more': 'Backup, deleting and repair',
  'data.exchange': 'Export and import',
  'data.exchange.note':
    'JSON holds everything and can be imported again. CSV opens in a spreadsheet, FHIR in clinical software.',
  'data.json': 'Export JSON',
  'data.csv': 'Export CSV',
  'data.fhir': 'Export FHIR',
  'data.import': 'Import',

  'job.making': 'Putting the file together',
  'job.share': '{share} done',
  'job.stop': 'Stop',
  'job.stopped': 'Stopped. No file was made, and nothing was changed.',
  'job.broken': 'The file could not be made. Your data are kept. Reload the page and try again.',
  'job.made': {
    one: '{count} file is in your downloads folder.',
    other: '{count} files are in your downloads folder.',
  },
  'job.again': 'Save again',
  'job.file': '{name}, {size}',
  'size.kb': '{count} kB',
  'size.mb': '{count} MB',
} as const satisfies Messages;
