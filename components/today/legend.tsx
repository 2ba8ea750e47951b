import { outcomes } from '../../lib/report/prompts.ts';
import type { DayView } from '../../lib/report/today.ts';
import { PostureKey } from '../report/legend.tsx';
import { Spoken } from '../spoken/spoken.tsx';
import type { Speech } from '../workbench/speech.ts';
import type { DayWords } from './entry-words.ts';

interface Props {
  readonly t: DayWords;
  readonly speech: Speech;
  readonly view: DayView;
}

const kinds = ['sitting', 'standing', 'walking', 'unsure'] as const;

/** The day's sums, and what the marks mean that are on the lane. */
export function LaneLegend({ t, speech, view }: Props) {
  const isGuessed = view.stretches.some(
    ({ certainty, posture }) => certainty === 'inferred' && posture !== 'away',
  );
  const total = (kind: (typeof kinds)[number], length: Speech['short']) =>
    t('today.total', { posture: t(`kind.${kind}`), time: length(view.totals[kind]) });
  return (
    <ul class="legend">
      {kinds
        .filter((kind) => view.totals[kind] >= 1)
        .map((kind) => (
          <PostureKey
            key={kind}
            kind={kind}
            name={<Spoken shown={total(kind, speech.short)} said={total(kind, speech.inWords)} />}
          />
        ))}
      {isGuessed && (
        <li>
          <i class="key-guess" aria-hidden="true" />
          {t('today.key.guess')}
        </li>
      )}
      {outcomes
        .filter((outcome) => view.prompts.some((prompt) => prompt.outcome === outcome))
        .map((outcome) => (
          <li key={outcome}>
            <i class="prompt-mark" data-outcome={outcome} aria-hidden="true" />
            {t(`today.key.prompt.${outcome}`)}
          </li>
        ))}
      {view.pain.some(({ score }) => score === null) && (
        <li>
          <b class="key-pain" aria-hidden="true">
            !
          </b>
          {t('minute.painStarted')}
        </li>
      )}
      {view.pain.some(({ score }) => score !== null) && (
        <li>
          <i class="key-pain" aria-hidden="true" />
          {t('today.key.pain')}
        </li>
      )}
    </ul>
  );
}
