import type { DayView } from '../../lib/report/today.ts';
import { Icon } from '../icon/icon.tsx';
import type { Speech } from '../workbench/speech.ts';
import { type DayWords, entryText } from './entry-words.ts';

interface Props {
  readonly t: DayWords;
  readonly speech: Speech;
  readonly view: DayView;
  /** The act that undo would take back; null where there is none. */
  readonly undo: string | null;
  readonly onUndo: () => void;
}

/** What the log of the day holds, newest first. The last thing the person did can be taken back. */
export function Entries({ t, speech, view, undo, onUndo }: Props) {
  if (view.entries.length === 0) return null;
  const last = view.entries.find(({ entry }) => entry.act === undo)?.entry.id;
  return (
    <section aria-labelledby="entries">
      <h2 id="entries">{t('today.entries')}</h2>
      <ul class="entries">
        {view.entries.map(({ entry, stands }) => (
          <li key={entry.id} data-undone={stands ? undefined : ''}>
            <time>{speech.time(entry.at)}</time>
            <span>
              {entryText(t, speech, entry)}
              {!stands && <em> ({t('today.undone')})</em>}
            </span>
            {entry.id === last && (
              <button type="button" class="plain" onClick={onUndo}>
                <Icon name="undo" />
                {t('today.undo')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
