import { limitOf, questionsLeft } from '../pacing/index.ts';
import { minute, type TimedBout } from '../timeline/bouts.ts';
import { type Day, dayOf } from '../timeline/days.ts';
import type { Activity, Entry, Minutes } from '../timeline/entries.ts';
import { promptSpans } from './hours.ts';
import { justAfter } from './paced.ts';
import { present } from './presence.ts';
import type { Asking } from './prospect.ts';

/** What is asked, one at a time and only where somebody looks: how a bout felt, or how the day was on the whole (R26). */
export type Question =
  | { readonly kind: 'bout'; readonly activity: Activity; readonly minutes: Minutes }
  | { readonly kind: 'day'; readonly date: Day };

/** A bout is asked about where it came this near to its limit: shorter ones say little. */
const telling = 0.8;

/** How the day was is asked from so long before the end of working hours on. */
const beforeEnd = 30 * minute;

/** The question that is open now; null where none is, or it was answered or passed over. Source: R26. */
export function questionOf(asking: Asking): Question | null {
  return present(asking.seen) ? (boutQuestion(asking) ?? dayQuestion(asking)) : null;
}

function boutQuestion({ seen, plan, zone }: Asking): Question | null {
  const today = dayOf(seen.now, zone);
  const asked = seen.bouts.filter(
    (bout) =>
      bout.end !== 'goesOn' &&
      bout.activity !== 'walking' &&
      dayOf(bout.until, zone) === today &&
      clockOf(bout) >= telling * limitOf(plan, bout.activity, bout.from) &&
      !seen.facts.some((entry) => isSaid(entry, bout.from, bout.until)),
  );
  const last = asked.at(-1);
  if (last === undefined || questionsLeft(plan, asked.length - 1) === 0) return null;
  const { activity, until } = last;
  const isOver = seen.now - until > justAfter;
  const isAnswered = seen.facts.some(
    (entry) => isSaid(entry, until, seen.now) || (isSkip(entry, 'bout') && entry.at >= until),
  );
  return isOver || isAnswered ? null : { kind: 'bout', activity, minutes: clockOf(last) };
}

function clockOf({ carried, minutes }: TimedBout): Minutes {
  return carried + minutes;
}

function isSaid(entry: Entry, from: number, until: number): boolean {
  const isWord = entry.type === 'painLogged' || entry.type === 'painStarted';
  return isWord && entry.since >= from && entry.since <= until;
}

function isSkip(entry: Entry, question: Question['kind']): boolean {
  return entry.type === 'questionSkipped' && entry.question === question;
}

function dayQuestion({ seen, settings, zone }: Asking): Question | null {
  const date = dayOf(seen.now, zone);
  const end = promptSpans(settings, date, zone).at(-1)?.[1];
  if (end === undefined || seen.now < end - beforeEnd) return null;
  const hasWorked = seen.bouts.some(({ activity, from }) => {
    return activity !== 'walking' && dayOf(from, zone) === date;
  });
  const isAnswered = seen.facts.some(
    (entry) =>
      (entry.type === 'dayRated' && entry.date === date) ||
      (isSkip(entry, 'day') && dayOf(entry.at, zone) === date),
  );
  return hasWorked && !isAnswered ? { kind: 'day', date } : null;
}
