import { movements } from '../../lib/i18n/en/movements.ts';
import { said } from '../../lib/i18n/en/said.ts';
import { readSentence } from '../../lib/pacing/index.ts';
import { activities } from '../../lib/timeline/entries.ts';
import { setupName } from '../setups/setup-name.ts';
import type { Speech } from './speech.ts';

type Words = Pick<Speech, 'texts' | 'weekdayName'>;

/**
 * A sentence of the log or of a review, which are kept in English, in the language of the page. One of another version is shown as
 * it was kept.
 */
export function saidText(speech: Words, text: string): string {
  const read = readSentence(text);
  if (read === null) return text;
  const say = speech.texts(said) as (
    key: string,
    values: Readonly<Record<string, string | number>>,
  ) => string;
  const values = Object.entries(read.values).map(([name, value]) => [
    name,
    wordOf(speech, name, value),
  ]);
  const told = say(`said.${read.key}`, Object.fromEntries(values));
  // A name begins a sentence with a capital letter, wherever in the text that sentence stands.
  return told.replaceAll(/(^|[.?!] )(\p{Ll})/gu, (_, before: string, letter: string) => {
    return before + letter.toLocaleUpperCase();
  });
}

/** What stands in a place: a posture, a day of the week and a movement have names, and a number digits, of their own in each language. */
function wordOf(speech: Words, name: string, value: string): string | number {
  if (name === 'activity') {
    const activity = activities.find((known) => known === value.toLowerCase());
    return activity === undefined ? value : speech.texts(said)(`said.${activity}`);
  }
  if (name === 'boom' || name === 'bust') {
    const day = weekdays.indexOf(value) + 1;
    return day === 0 ? value : speech.weekdayName(`2024-01-0${day}`);
  }
  if (name === 'setup') return setupName(speech.texts, value);
  // What is no name is a number, and has the digits of the language.
  if (name !== 'item') return /^\d+$/.test(value) ? Number(value) : value;
  const title = `${value}.name`;
  return isMovement(title) ? speech.texts(movements)(title) : value;
}

const isMovement = (key: string): key is keyof typeof movements => Object.hasOwn(movements, key);

/** As sentences name them; 1 January 2024 is a Monday. */
const weekdays: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];
