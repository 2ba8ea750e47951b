import type { Instant } from '../../lib/timeline/entries.ts';
import type { Glance } from '../../lib/tracker/glance.ts';
import type { Language } from '../language/language.ts';
import { type Strip, stripOf, upToNow } from './geometry.ts';
import '../posture/mark.css';
import './strip.css';

interface Props {
  readonly language: Language;
  readonly glance: Pick<Glance, 'strip' | 'pains' | 'posture' | 'certainty' | 'postureSince'>;
  readonly now: Instant;
}

/** Today as one lane: postures as bars, pains as drops above them, and the same in words. */
export function TodayStrip({ language, glance, now }: Props) {
  const { t, time, short, minuteOf } = language;
  const strip = stripOf(upToNow(glance), glance.pains, now, minuteOf);
  return (
    <section aria-labelledby="today-group">
      <div class="today-head">
        <h2 id="today-group">{t('today.group')}</h2>
        {strip === null && <span class="muted">{t('today.empty')}</span>}
        {/* The same as the picture below, which has it in words. */}
        <p class="today-totals muted" aria-hidden="true">
          {strip?.totals.map(({ kind, minutes }) => (
            <span
              key={kind}
              data-posture={kind}
              title={t(`today.${kind}`, { time: short(minutes) })}
            >
              <i class="posture-mark" aria-hidden="true" />
              {short(minutes)}
            </span>
          ))}
        </p>
      </div>
      {strip !== null && (
        <div role="img" aria-label={inWords(language, strip)}>
          <Lane strip={strip} />
          <div class="strip-ticks muted" aria-hidden="true">
            {strip.ticks.map(({ at, place }) => (
              <span key={at} style={{ '--start': place }}>
                {time(at)}
              </span>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}

function Lane({ strip: { bars, pains } }: { readonly strip: Strip }) {
  return (
    <div class="strip" aria-hidden="true">
      {bars.map(({ start, length, kind }) => (
        <i
          key={start}
          class="strip-bar"
          data-posture={kind}
          style={{ '--start': start, '--length': length }}
        />
      ))}
      {pains.map(({ place, score }) => (
        <b key={place} class="strip-pain" style={{ '--start': place }}>
          {score}
        </b>
      ))}
    </div>
  );
}

function inWords({ t, time, inWords: length }: Language, { from, totals, pains }: Strip): string {
  const said = totals.map(({ kind, minutes }) => t(`today.${kind}`, { time: length(minutes) }));
  if (pains.length > 0) said.push(t('today.pains', { count: pains.length }));
  return t('today.picture', { from: time(from), totals: said.join(', ') });
}
