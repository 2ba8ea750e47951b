import type { Instant } from '../../lib/timeline/entries.ts';
import type { Glance } from '../../lib/tracker/glance.ts';
import type { Language } from '../language/language.ts';
import { type Strip, stripOf } from './geometry.ts';
import '../posture/mark.css';
import './strip.css';

interface Props {
  readonly language: Language;
  readonly glance: Pick<Glance, 'strip' | 'pains' | 'totals'>;
  readonly now: Instant;
}

const shown = ['sitting', 'standing', 'walking', 'unsure'] as const;

/** Today as one lane: postures as bars, pains as drops above them, and the same in words. */
export function TodayStrip({ language, glance, now }: Props) {
  const { t, minuteOf } = language;
  const strip = stripOf(glance.strip, glance.pains, now, minuteOf);
  return (
    <section aria-labelledby="today-group">
      <div class="today-head">
        <h2 id="today-group">{t('today.group')}</h2>
        <span class="muted">{strip === null ? t('today.empty') : totals(language, glance)}</span>
      </div>
      {strip !== null && <Lane strip={strip} language={language} glance={glance} />}
    </section>
  );
}

function Lane({ strip, language, glance }: Omit<Props, 'now'> & { readonly strip: Strip }) {
  const { t, time } = language;
  const said = t('today.picture', { from: time(strip.from), totals: inWords(language, glance) });
  return (
    <div role="img" aria-label={said}>
      <div class="strip">
        {strip.bars.map(({ start, length, kind }) => (
          <i
            key={start}
            class="strip-bar"
            data-posture={kind}
            style={{ '--start': start, '--length': length }}
          />
        ))}
        {strip.pains.map(({ place, score }) => (
          <b key={place} class="strip-pain" style={{ '--start': place }}>
            {score}
          </b>
        ))}
      </div>
      <div class="strip-ticks muted">
        {strip.ticks.map(({ at, place }) => (
          <span key={at} style={{ '--start': place }}>
            {time(at)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** `3h 10m sitting · 1h standing`, without what there was none of. */
function totals({ t, short }: Language, { totals: sums }: Pick<Glance, 'totals'>): string {
  return shown
    .filter((kind) => sums[kind] >= 1)
    .map((kind) => t(`today.total.${kind}`, { time: short(sums[kind]) }))
    .join(' · ');
}

function inWords(
  { t, inWords: length }: Language,
  { totals: sums, pains }: Props['glance'],
): string {
  const lengths = shown
    .filter((kind) => sums[kind] >= 1)
    .map((kind) => t(`today.total.${kind}`, { time: length(sums[kind]) }));
  return [
    ...lengths,
    ...(pains.length > 0 ? [t('today.pains', { count: pains.length })] : []),
  ].join(', ');
}
