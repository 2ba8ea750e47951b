import type { Messages } from '../message.ts';

/** The person's data, and taking it out. */
export const data = {
  'data.title': 'Your data',
  'data.purpose': 'All of it is on this device alone. Take a copy with you whenever you like.',
  'data.report': 'Back to the report',
  'data.exchange': 'Export',
  'data.exchange.note':
    'JSON holds everything. CSV opens in a spreadsheet, FHIR in clinical software.',
  'data.json': 'Export JSON',
  'data.csv': 'Export CSV',
  'data.fhir': 'Export FHIR',

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
