import type { EntryOf } from '../../lib/timeline/entries.ts';
import { addressOf } from '../workbench/routes.ts';
import { saidText } from '../workbench/said.ts';
import type { Speech } from '../workbench/speech.ts';
import type { PlanWords } from './postures.tsx';

interface Props {
  readonly t: PlanWords;
  readonly speech: Speech;
  /** Newest first. */
  readonly notes: readonly EntryOf<'decided'>[];
}

/** What was noticed along the way, long days and quiet ones among it, to be read again. */
export function Notes({ t, speech, notes }: Props) {
  return (
    <section>
      <h2>{t('plan.notes')}</h2>
      {notes.length === 0 && <p>{t('plan.notes.none')}</p>}
      {notes.length > 0 && (
        <ul class="plan-list">
          {notes.map(({ id, date, text, kind }) => (
            <li key={id}>
              <time class="muted" dateTime={date}>
                {speech.date(date)}
              </time>
              <p>
                {saidText(speech, text)}{' '}
                {kind === 'help' && (
                  <a href={addressOf('get-started', 'help')}>{t('plan.notes.help')}</a>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
