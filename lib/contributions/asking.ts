import type { Activity, GapAnswer, Instant, Minutes } from '../timeline/entries.ts';
import { nextAt } from '../timeline/times.ts';
import type { Glance } from '../tracker/glance.ts';

/** What a command may ask for, by the name under which its `run` gets it. */
export interface Answers {
  readonly score: number;
  readonly ago: Minutes;
  readonly until: Instant;
  readonly postpone: Minutes;
  readonly posture: Activity;
  readonly gap: GapAnswer;
}
export type Ask = keyof Answers;

/** What holds when a command is run. */
export interface Moment {
  readonly now: Instant;
  readonly zone: string;
  readonly glance: Glance | null;
}

/** What a command asks for before it runs, and what it also understands where it was typed. */
export interface Asking {
  readonly asks?: readonly Ask[];
  readonly may?: readonly Ask[];
}

const minute = 60_000;
const longest = 720;

/** Minutes by which a prompt may be put off. */
export const postpones = [5, 10, 15] as const;

/** The answer that a figure or a time (`4`, `14:30`) gives to what is asked; null where it is none. */
export function answerIn(ask: Ask, figure: string, { now, zone }: Moment): number | null {
  const time = /^([01]?\d|2[0-3])[:.h]([0-5]\d)$/.exec(figure);
  if (time !== null) {
    return ask === 'until' ? nextAt(`${time[1]?.padStart(2, '0')}:${time[2]}`, now, zone) : null;
  }
  const count = /^\d{1,3}$/.test(figure) ? Number(figure) : Number.NaN;
  const within = (least: number, most: number) => (count >= least && count <= most ? count : null);
  switch (ask) {
    case 'score':
      return within(0, 10);
    case 'ago':
      return within(1, longest);
    case 'until':
      return within(1, longest) === null ? null : now + count * minute;
    case 'postpone':
      return postpones.find((known) => known === count) ?? null;
    default:
      return null;
  }
}

/** What was typed, taken apart: the words to look for, and the figures and times among them. */
export interface Typed {
  readonly words: string;
  readonly figures: readonly string[];
}

/** `fillers`: words that only go with figures (`min`, `ago`), which nobody looks for. */
export function takeApart(typed: string, fillers: string): Typed {
  const parts = typed.split(/\s+/).filter((part) => part !== '');
  const figures = parts.filter((part) => /^\d+(?:[:.h]\d\d)?$/.test(part));
  const idle = figures.length === 0 ? [] : fillers.split(' ');
  const words = parts.filter(
    (part) => !figures.includes(part) && !idle.includes(part.toLocaleLowerCase()),
  );
  return { words: words.join(' '), figures };
}

/** The answers that figures give a command, each to the first thing it fits; null where one of them fits nothing. */
export function answersIn(
  { asks = [], may = [] }: Asking,
  figures: readonly string[],
  moment: Moment,
): Partial<Answers> | null {
  let answers: Partial<Answers> = {};
  for (const figure of figures) {
    const ask = [...asks, ...may].find(
      (name) => answers[name] === undefined && answerIn(name, figure, moment) !== null,
    );
    if (ask === undefined) return null;
    answers = { ...answers, [ask]: answerIn(ask, figure, moment) };
  }
  return answers;
}
