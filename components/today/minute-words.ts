import type { DayView } from '../../lib/report/today.ts';
import type { Instant } from '../../lib/timeline/entries.ts';
import type { Stretch } from '../../lib/timeline/stretches.ts';
import type { Speech } from '../workbench/speech.ts';
import type { DayWords } from './entry-words.ts';
import { type Edge, kindOf, minute, type Piece } from './pieces.ts';

/** What is known of a minute, how surely and why, and what was said in it. */
export function minuteText(t: DayWords, speech: Speech, view: DayView, at: Instant): string {
  const stretch = view.stretches.find(({ from, until }) => from <= at && at < until);
  return [known(t, speech, stretch, at), ...saidIn(t, view, at)].join(' · ');
}

function known(t: DayWords, { time }: Speech, stretch: Stretch | undefined, at: Instant): string {
  if (stretch === undefined) return t('minute.unknown', { time: time(at) });
  return t('minute.known', {
    time: time(at),
    posture: t(`kind.${kindOf(stretch)}`),
    sure: t(`sure.${stretch.certainty}`),
    why: t(`cause.${stretch.cause}`),
  });
}

function saidIn(t: DayWords, { pain, prompts }: DayView, at: Instant): readonly string[] {
  const isNow = (mark: { readonly at: Instant }) =>
    Math.floor(mark.at / minute) === Math.floor(at / minute);
  return [
    ...pain
      .filter(isNow)
      .map(({ score }) => (score === null ? t('minute.painStarted') : t('minute.pain', { score }))),
    ...prompts.filter(isNow).map(({ outcome }) => t(`today.key.prompt.${outcome}`)),
  ];
}

/** Where an edge lies and how long that makes what it parts. Null is time of which nothing is known. */
export function edgeText(
  t: DayWords,
  { time, inWords }: Speech,
  { at }: Edge,
  before: Piece | null,
  after: Piece | null,
): string {
  const length = (piece: Piece | null) =>
    piece === null
      ? t('kind.away')
      : t('edge.length', {
          posture: t(`kind.${piece.kind}`),
          time: inWords((piece.until - piece.from) / minute),
        });
  return t('edge.text', { time: time(at), before: length(before), after: length(after) });
}
