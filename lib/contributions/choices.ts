import type { commandTexts } from '../i18n/en/commands.ts';
import type { popup } from '../i18n/en/popup.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Instant } from '../timeline/entries.ts';
import { comingHalfHours, tomorrow } from '../timeline/times.ts';
import { type Answers, type Ask, answerIn, type Moment, postpones } from './asking.ts';
import { find } from './search.ts';

export type CommandWords = Translator<typeof commandTexts>;

/** How answers are told. */
export interface Speaker {
  readonly t: Translator<typeof popup>;
  /** A time of day. */
  time(at: Instant): string;
}

/** One answer that can be chosen. */
export interface Choice {
  readonly value: Answers[Ask];
  readonly title: string;
  readonly note: string;
}

interface Source {
  readonly language: Speaker;
  readonly t: CommandWords;
  readonly moment: Moment;
}

const minute = 60_000;
const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const agos = [5, 10, 15, 20, 30, 45, 60, 90] as const;
const postures = ['sitting', 'standing', 'walking'] as const;
const gaps = ['walked', 'stood', 'sat', 'notCounted'] as const;

/** What can be answered: what a figure or a time says exactly, else the answers with these words. */
export function choicesFor(ask: Ask, typed: string, source: Source): readonly Choice[] {
  const wanted = typed.trim();
  const exact = wanted === '' ? null : answerIn(ask, wanted, source.moment);
  if (exact !== null) return [choiceOf(ask, exact, source)];
  if (/^\d/.test(wanted)) return [];
  const all = valuesOf(ask, source.moment).map((value) => choiceOf(ask, value, source));
  return find(
    all.map((choice) => ({ ...choice, words: choice.note })),
    wanted,
  ).map(({ line }) => line);
}

/** How an answer that was typed with the command is told. */
export function answerWords(ask: Ask, answers: Partial<Answers>, source: Source): string {
  const value = answers[ask];
  return value === undefined ? '' : choiceOf(ask, value, source).title;
}

function valuesOf(ask: Ask, { now, zone }: Moment): readonly Answers[Ask][] {
  switch (ask) {
    case 'score':
      return scores;
    case 'ago':
      return agos;
    case 'postpone':
      return postpones;
    case 'posture':
      return postures;
    case 'gap':
      return gaps;
    default:
      return [
        now + 30 * minute,
        now + 60 * minute,
        ...comingHalfHours(now, zone, 4),
        tomorrow(now, zone),
      ];
  }
}

function choiceOf(ask: Ask, value: Answers[Ask], source: Source): Choice {
  const { language, t, moment } = source;
  const count = Number(value);
  switch (ask) {
    case 'score':
      return {
        value,
        title: language.t('pain.score', { score: count }),
        note: scoreNote(count, t),
      };
    case 'ago':
      return {
        value,
        title: language.t('ago.minutes', { count }),
        note: language.time(moment.now - count * minute),
      };
    case 'postpone':
      return { value, title: t('ask.postpone.minutes', { count }), note: '' };
    case 'posture':
      return { value, title: language.t(`posture.${value as Answers['posture']}`), note: '' };
    case 'gap':
      return { value, title: language.t(`gap.${value as Answers['gap']}`), note: '' };
    default:
      return { value, title: language.time(count), note: untilNote(count, source) };
  }
}

function scoreNote(score: number, t: CommandWords): string {
  if (score === 0) return t('ask.score.least');
  return score === 10 ? t('ask.score.most') : '';
}

function untilNote(until: number, { t, moment: { now, zone } }: Source): string {
  if (until >= tomorrow(now, zone)) return t('ask.until.tomorrow');
  return t('ask.until.minutes', { count: Math.round((until - now) / minute) });
}
