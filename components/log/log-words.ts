import { popup } from '../../lib/i18n/en/popup.ts';
import type { GapAnswer, Posture } from '../../lib/timeline/entries.ts';
import type { Glance } from '../../lib/tracker/glance.ts';
import type { Language, Texts } from '../language/language.ts';

/** A short answer to what the person just did. */
export interface Notice {
  readonly tone: 'done' | 'refused';
  readonly text: string;
  /** Of its own for each, so that the same words are heard again. */
  readonly turn?: number;
}

type Told = Extract<keyof typeof popup, `log.${string}`>;
type Word = `posture.${Posture}` | `gap.${GapAnswer}`;

/** What Undo would take back, and when it was done. */
export function undoText({ t, time }: Language, undo: NonNullable<Glance['undo']>): string {
  const { type, value } = undo;
  const key = `log.${type === 'promptAnswered' ? value : type}`;
  return t(isText<Told>(key) ? key : 'log.other', {
    time: time(undo.at),
    score: value,
    posture: wordOf(t, `posture.${value}`),
    answer: wordOf(t, `gap.${value}`),
  });
}

/** A posture or an answer about time away, as its button calls it. */
function wordOf(t: Texts, key: string): string {
  return isText<Word>(key) ? t(key) : '';
}

function isText<Key extends keyof typeof popup>(key: string): key is Key {
  return key in popup;
}
