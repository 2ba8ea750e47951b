import { sidepanel } from '../../lib/i18n/en/sidepanel.ts';
import type { Instant } from '../../lib/timeline/entries.ts';
import type { Glance, StripPiece } from '../../lib/tracker/glance.ts';
import type { Language } from '../language/language.ts';
import { Length } from '../spoken/spoken.tsx';
import { upToNow } from '../strip/geometry.ts';
import '../posture/mark.css';
import './turns.css';

interface Props {
  readonly language: Language;
  readonly glance: Glance | null;
  readonly now: Instant;
}

const minute = 60_000;

/** Today turn by turn, the newest first: what the strip shows, in words. */
export function Turns({ language, glance, now }: Props) {
  const t = language.texts(sidepanel);
  const turns = glance === null ? [] : turnsOf(upToNow(glance), now);
  if (turns.length === 0) return null;
  return (
    <section class="turns" aria-labelledby="turns-title">
      <h2 id="turns-title">{t('panel.turns')}</h2>
      <ol>
        {turns.map(({ from, until, posture, certainty }) => (
          <li
            key={from}
            data-posture={certainty === 'unsure' ? 'unsure' : posture}
            data-certainty={certainty}
          >
            <i class="posture-mark" aria-hidden="true" />
            <span>
              {certainty === 'unsure' ? t('panel.unsure') : language.t(`posture.${posture}`)}
            </span>
            <span class="muted">
              {t('panel.span', { from: language.time(from), until: language.time(until) })}
            </span>
            <span class="turns-length">
              <Length speech={language} minutes={(until - from) / minute} />
            </span>
          </li>
        ))}
      </ol>
      <a href="workbench.html#/today" target="_blank" rel="noopener">
        {t('panel.change')}
      </a>
    </section>
  );
}

/** Pieces of a minute and more, newest first; the last one goes on until now. */
export function turnsOf(pieces: readonly StripPiece[], now: Instant): readonly StripPiece[] {
  return pieces
    .map((piece, i) =>
      i === pieces.length - 1 ? { ...piece, until: Math.max(piece.until, now) } : piece,
    )
    .filter(({ from, until }) => until - from >= minute)
    .reverse();
}
