import type { Instant } from '../../lib/timeline/entries.ts';
import type { Glance } from '../../lib/tracker/glance.ts';
import type { Language } from '../language/language.ts';
import { type Reading, readClock, sinceWhen } from './reading.ts';
import './clock.css';

interface Props {
  readonly language: Language;
  readonly glance: Glance;
  readonly now: Instant;
}

/** Minutes of the bout in a ring that fills towards the limit. Read out when asked for, not each minute. */
export function Clock({ language, glance, now }: Props) {
  const { t } = language;
  const reading = readClock(glance, now);
  const limit = reading === null ? t('clock.none') : t('clock.of', { count: reading.limit });
  return (
    <div class="clock" data-posture={reading?.activity} data-due={reading?.due ? '' : undefined}>
      <Ring share={reading?.share ?? 0} due={reading?.due ?? false} />
      <p
        role="timer"
        class="clock-timer"
        aria-label={reading === null ? limit : inWords(language, reading)}
      >
        <span class="clock-spent">{reading?.spent ?? '–'}</span>{' '}
        <span class="clock-limit">{limit}</span>
      </p>
      <div class="clock-lines muted">
        <p>{sinceOf(language, glance)}</p>
        <p>{nextOf(language, glance, reading, now)}</p>
      </div>
    </div>
  );
}

const around = 2 * Math.PI * 34;

function Ring({ share, due }: { readonly share: number; readonly due: boolean }) {
  const length = share * around;
  return (
    <svg class="clock-ring" viewBox="0 0 76 76" aria-hidden="true">
      <circle class="clock-track" cx="38" cy="38" r="34" />
      {share > 0 && (
        <circle
          class="clock-run"
          cx="38"
          cy="38"
          r="34"
          stroke-dasharray={due ? `${around / 24} ${around / 24}` : `${length} ${around}`}
        />
      )}
    </svg>
  );
}

function inWords({ t }: Language, { activity, spent, limit }: Reading): string {
  return t('clock.reading', { posture: t(`posture.${activity}`), spent, count: limit });
}

/** The posture, since when, and whether it is a guess. */
function sinceOf({ t, time }: Language, glance: Glance): string {
  const { posture, certainty } = glance;
  const since = { posture: t(`posture.${posture}`), time: time(sinceWhen(glance)) };
  if (certainty === 'unsure') return t('clock.unsure', since);
  if (glance.askPosture) return t('clock.still', since);
  return t(posture === 'away' || certainty === 'confirmed' ? 'clock.since' : 'clock.guess', since);
}

/** When the next change comes, where one does; other reasons stand below, among the states. */
function nextOf(
  { t, time }: Language,
  glance: Glance,
  reading: Reading | null,
  now: Instant,
): string {
  if (reading === null || !reading.running) return t('clock.waits');
  if (glance.prompt !== null || glance.running !== null || reading.activity === 'walking')
    return '';
  if (reading.due && glance.silent === null) return t('clock.due');
  const { nextPromptAt } = glance;
  if (nextPromptAt === null) return '';
  const words = isSooner(glance, reading) ? 'clock.sooner' : 'clock.next';
  return t(words, { time: time(Math.max(nextPromptAt, now)) });
}

/** A minute or more before the limit on the ring: after a longer turn, or soon after the last one in this posture. */
function isSooner({ nextPromptAt, clock }: Glance, { limit }: Reading): boolean {
  if (nextPromptAt === null || clock === null || limit === 0) return false;
  return nextPromptAt <= clock.zeroAt + (limit - 1) * 60_000;
}
