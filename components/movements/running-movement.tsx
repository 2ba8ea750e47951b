import { useEffect, useId, useState } from 'preact/hooks';
import { breakTexts } from '../../lib/i18n/en/popup-break.ts';
import type { Dose } from '../../lib/movements/index.ts';
import type { Instant } from '../../lib/timeline/entries.ts';
import type { MovementWords } from '../break/movement-words.ts';
import type { Speech } from '../workbench/speech.ts';
import { begun, type Count, counted, standingOf, uncounted } from './counting.ts';
import type { PageWords } from './words.ts';

interface Props {
  readonly t: PageWords;
  readonly speech: Speech;
  readonly words: MovementWords;
  readonly dose: Dose;
  readonly now: Instant;
  /** `isDone`: all of it, however soon. */
  readonly onEnd: (isDone: boolean) => void;
}

/** A movement while it is done: its steps, a count or a timer by side and round, and a way out at any time. */
export function RunningMovement({ t, speech, words, dose, now, onEnd }: Props) {
  const [count, setCount] = useState<Count>(begun);
  const [startedAt, setStartedAt] = useState<Instant | null>(null);
  const id = useId();
  const inBreak = speech.texts(breakTexts);
  const isTimed = dose.unit === 'seconds';
  const passed = startedAt === null ? 0 : Math.max(0, (now - startedAt) / 1000);
  useEffect(() => {
    // Each side has its own start: one has to change sides first.
    if (startedAt === null || count.done + passed < dose.amount) return;
    setCount(counted(dose, count, passed));
    setStartedAt(null);
  }, [now]);
  const pause = () => {
    setCount(counted(dose, count, passed));
    setStartedAt(null);
  };
  const standing = standingOf(dose, { ...count, done: count.done + passed });
  const saying = (at: typeof standing) =>
    at.isOver ? t('running.all') : standingText(t, at, dose, isTimed);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend where nothing else can stand beside it.
    <div role="group" class="running" aria-label={inBreak('break.group')}>
      <div class="running-head">
        <h2 id={id}>{words.name}</h2>
        <span class="muted">{words.dose}</span>
      </div>
      <ol id={`${id}-steps`}>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="running-count" role={isTimed ? undefined : 'status'}>
        {saying(standing)}
      </p>
      {/* Seconds are shown one by one, and told ten by ten. */}
      {isTimed && (
        <p class="unseen" role="status">
          {saying({ ...standing, done: startedAt === null ? standing.done : tens(standing.done) })}
        </p>
      )}
      <progress aria-label={t('running.progress')} max={1} value={standing.share} />
      <div class="row">
        {standing.isOver ? (
          <button type="button" class="primary" onClick={() => onEnd(true)}>
            {t('running.done')}
          </button>
        ) : (
          <>
            {isTimed && (
              <button
                type="button"
                class="primary"
                aria-describedby={`${id} ${id}-steps`}
                onClick={startedAt === null ? () => setStartedAt(now) : pause}
              >
                {t(startedAt === null ? 'running.start' : 'running.pause')}
              </button>
            )}
            {!isTimed && (
              <>
                <button
                  type="button"
                  class="primary"
                  aria-describedby={`${id} ${id}-steps`}
                  onClick={() => setCount(counted(dose, count, 1))}
                >
                  {t('running.one')}
                </button>
                <button type="button" onClick={() => setCount(uncounted(dose, count))}>
                  {t('running.back')}
                </button>
              </>
            )}
            <button type="button" onClick={() => onEnd(true)}>
              {t('running.done')}
            </button>
          </>
        )}
        <button type="button" class="plain" onClick={() => onEnd(false)}>
          {inBreak('break.end')}
        </button>
      </div>
    </div>
  );
}

const tens = (seconds: number) => Math.floor(seconds / 10) * 10;

function standingText(
  t: PageWords,
  { side, round, done }: ReturnType<typeof standingOf>,
  { amount, rounds }: Dose,
  isTimed: boolean,
): string {
  const parts = [t(isTimed ? 'running.time' : 'running.count', { done: Math.floor(done), amount })];
  if (side !== null) parts.push(t(`running.side.${side}`));
  if (rounds > 1) parts.push(t('running.round', { round, rounds }));
  return parts.join(', ');
}
