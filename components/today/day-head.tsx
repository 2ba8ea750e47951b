import { addDays, type Day } from '../../lib/timeline/days.ts';
import { Icon } from '../icon/icon.tsx';
import { addressOf } from '../workbench/routes.ts';
import type { Speech } from '../workbench/speech.ts';
import type { DayWords } from './entry-words.ts';

interface Props {
  readonly t: DayWords;
  readonly speech: Speech;
  readonly day: Day;
  readonly today: Day;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Which day this is, the way to others, and the way back. */
export function DayHead({ t, speech, day, today, canUndo, canRedo, onUndo, onRedo }: Props) {
  const isToday = day === today;
  const go = (to: Day) => location.assign(addressOf('today', to === today ? '' : to));
  return (
    <header class="view-head">
      {/* The ways to other days keep the focus: where they led is told. */}
      <div aria-live="polite" aria-atomic="true">
        <h1>{isToday ? t('today.title') : speech.date(day)}</h1>
        <p class="muted">{speech.range(day, day)}</p>
      </div>
      <nav class="day-nav" aria-label={t('today.days')}>
        <a
          class="button plain"
          href={addressOf('today', addDays(day, -1))}
          title={t('today.older')}
        >
          <i class="day-icon day-icon-older" aria-hidden="true" />
          <span class="unseen">{t('today.older')}</span>
        </a>
        <input
          type="date"
          aria-label={t('today.date')}
          value={day}
          max={today}
          required
          onChange={({ currentTarget: { value } }) => {
            if (/^\d{4}-\d{2}-\d{2}$/.test(value) && value <= today && value >= '1970-01-02')
              go(value);
          }}
        />
        <button
          type="button"
          class="plain"
          title={t('today.newer')}
          aria-label={t('today.newer')}
          disabled={isToday}
          onClick={() => go(addDays(day, 1))}
        >
          <i class="day-icon day-icon-newer" aria-hidden="true" />
        </button>
        {!isToday && (
          <a class="button plain" href={addressOf('today')}>
            {t('today.current')}
          </a>
        )}
      </nav>
      <div class="day-undo">
        <button type="button" disabled={!canUndo} aria-keyshortcuts="Control+Z" onClick={onUndo}>
          <Icon name="undo" />
          {t('today.undo')}
        </button>
        <button type="button" disabled={!canRedo} aria-keyshortcuts="Control+Y" onClick={onRedo}>
          <i class="day-icon day-icon-redo" aria-hidden="true" />
          {t('today.redo')}
        </button>
      </div>
    </header>
  );
}
