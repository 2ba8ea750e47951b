import type { DayView } from '../../lib/report/today.ts';
import type { Instant } from '../../lib/timeline/entries.ts';
import { PostureKey } from '../report/legend.tsx';
import { stripOf } from '../strip/geometry.ts';
import type { Speech } from '../workbench/speech.ts';
import type { DayWords } from './entry-words.ts';

interface Props {
  readonly t: DayWords;
  readonly speech: Speech;
  readonly view: DayView;
  readonly now: Instant;
}

const kinds = ['sitting', 'standing', 'walking', 'unsure'] as const;

/** Postures by colour, height and pattern, guesses pale, pain as drops, prompts as ticks; the same in words below. */
export function Lane({ t, speech, view, now }: Props) {
  const { minuteOf, time, short, inWords, list } = speech;
  const pains = view.pain.flatMap(({ at, score }) => (score === null ? [] : [{ at, score }]));
  const strip = stripOf(view.stretches, pains, now, minuteOf);
  if (strip === null) return null;
  const place = (at: Instant) => (at - strip.from) / (strip.until - strip.from);
  const told = kinds.filter((kind) => view.totals[kind] >= 1);
  const totals = (written: (minutes: number) => string) =>
    told.map((kind) =>
      t('today.total', { posture: t(`kind.${kind}`), time: written(view.totals[kind]) }),
    );
  const alt = t('today.lane.alt', {
    from: time(strip.from),
    until: time(now),
    totals: list(totals(inWords)),
  });
  return (
    <section class="day-lane" aria-label={t('today.lane')}>
      <div role="img" aria-label={alt}>
        <div class="lane">
          {strip.bars.map(({ start, length, kind, guess }) => (
            <i
              key={start}
              class="lane-bar"
              data-posture={kind}
              data-guess={guess ? '' : undefined}
              style={{ '--start': start, '--length': length }}
            />
          ))}
          {view.prompts.map(({ at }) => (
            <i key={at} class="lane-prompt" style={{ '--start': place(at) }} />
          ))}
          {strip.pains.map(({ place: start, score }) => (
            <b key={start} class="lane-pain" style={{ '--start': start }}>
              {score}
            </b>
          ))}
        </div>
        <div class="lane-ticks muted">
          {strip.ticks.map(({ at, place: start }) => (
            <span key={at} style={{ '--start': start }}>
              {time(at)}
            </span>
          ))}
        </div>
      </div>
      <ul class="legend">
        {told.map((kind) => (
          <PostureKey
            key={kind}
            kind={kind}
            name={t('today.total', { posture: t(`kind.${kind}`), time: short(view.totals[kind]) })}
          />
        ))}
        <li class="muted">{t('today.key.guess')}</li>
        {view.prompts.length > 0 && (
          <li>
            <i class="key-prompt" aria-hidden="true" />
            {t('today.key.prompt')}
          </li>
        )}
        {pains.length > 0 && (
          <li>
            <i class="key-pain" aria-hidden="true" />
            {t('today.key.pain')}
          </li>
        )}
      </ul>
    </section>
  );
}
