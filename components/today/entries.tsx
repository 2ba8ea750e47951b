import type { DayView } from '../../lib/report/today.ts';
import { type Day, dayOf } from '../../lib/timeline/days.ts';
import { byPerson } from '../../lib/tracker/undo.ts';
import { Icon } from '../icon/icon.tsx';
import type { Speech } from '../workbench/speech.ts';
import { isLogged } from './edits.ts';
import { type DayWords, entryText } from './entry-words.ts';

interface Props {
  readonly t: DayWords;
  readonly speech: Speech;
  readonly view: DayView;
  /** Entries made before this day stay: the plan has closed their days. */
  readonly openFrom: Day;
  readonly onTakeBack: (act: string) => void;
}

/** What the log of the day holds, newest first. What the person did can be taken back, whenever it was. */
export function Entries({ t, speech, view, openFrom, onTakeBack }: Props) {
  const entries = view.entries.filter(({ entry }) => isLogged(entry));
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="entries">
      <h2 id="entries">{t('today.entries')}</h2>
      <ul class="entries">
        {entries.map(({ entry, stands }, i) => {
          const text = entryText(t, speech, entry, view.day);
          const made = dayOf(entry.at, entry.zone);
          const time = made === view.day ? speech.time(entry.at) : speech.date(made);
          // Several entries of one act are taken back together, so one button is enough.
          const isFirst = entries[i - 1]?.entry.act !== entry.act;
          return (
            <li key={entry.id} data-undone={stands ? undefined : ''}>
              <time>{time}</time>
              <span>
                {text}
                {!stands && <em> ({t('today.undone')})</em>}
              </span>
              {made >= openFrom && stands && isFirst && byPerson(entry) && (
                <button
                  type="button"
                  class="plain"
                  aria-label={t('today.takeBack.entry', { entry: text, time })}
                  title={t('today.takeBack')}
                  onClick={() => onTakeBack(entry.act)}
                >
                  <Icon name="undo" />
                  <span>{t('today.takeBack')}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
