import { Key } from '../icon/key.tsx';
import type { Language } from '../language/language.ts';
import { ScoreRow } from './scores.tsx';
import './pain.css';

interface Props {
  readonly language: Language;
  readonly last: { readonly score: number; readonly since: number } | null;
  readonly onPain: (score: number) => void;
  readonly onStart: (ago: number) => void;
}

/** Pain now, 0 to 10, and its start, which may be some minutes ago. */
export function PainGroup({ language: { t, time }, last, onPain, onStart }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend where nothing else can stand beside it.
    <div role="group" aria-labelledby="pain-group" aria-describedby="pain-ends">
      <div class="pain-head">
        <h2 id="pain-group">{t('pain.group')}</h2>
        {/* The ends describe the group: shown as well, they would be read twice. */}
        <span class="muted" aria-hidden={last === null}>
          {last === null
            ? t('pain.ends')
            : t('pain.last', { score: last.score, time: time(last.since) })}
        </span>
        <span id="pain-ends" class="unseen">
          {t('pain.ends')}
        </span>
      </div>
      <ScoreRow nameOf={(score) => t('pain.score', { score })} onScore={onPain} />
      <div class="pain-start">
        <button type="button" aria-keyshortcuts="P" onClick={() => onStart(0)}>
          {t('pain.starting')}
          <Key name="P" />
        </button>
        {[5, 10].map((ago) => (
          <button
            key={ago}
            type="button"
            aria-label={t('pain.ago', { count: ago })}
            onClick={() => onStart(ago)}
          >
            {t('ago.minutes', { count: ago })}
          </button>
        ))}
      </div>
    </div>
  );
}
