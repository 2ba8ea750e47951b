import { useState } from 'preact/hooks';
import type { Day } from '../../lib/timeline/days.ts';
import { activities, type Instant, type Posture } from '../../lib/timeline/entries.ts';
import type { Speech } from '../workbench/speech.ts';
import type { DayWords } from './entry-words.ts';
import { type Amend, type Bounds, minute } from './pieces.ts';
import { TimeField } from './time-field.tsx';
import { fieldOf, instantOf } from './wall-clock.ts';

interface Props {
  readonly t: DayWords;
  readonly speech: Speech;
  readonly day: Day;
  readonly bounds: Bounds;
  readonly onLog: (change: Amend) => void;
}

const postures = [...activities, 'away'] as const;
/** What is forgotten is mostly short and a moment ago. */
const usualLength = 15 * minute;
const noon = 12 * 60 * minute;

/** "You were standing from 10:10 until 10:25." */
export function LateForm({ t, speech, day, bounds, onLog }: Props) {
  const { zone } = speech;
  const { now, start, end } = bounds;
  const usual = now < end ? now : start + noon;
  const [posture, setPosture] = useState<Posture>('standing');
  const [from, setFrom] = useState(fieldOf(Math.max(start, usual - usualLength), zone));
  const [until, setUntil] = useState(fieldOf(usual, zone));
  const [fault, setFault] = useState<'order' | 'ahead' | null>(null);
  const faultId = fault === null ? undefined : 'late-fault';
  const log = (event: Event) => {
    event.preventDefault();
    const span = spanOf(instantOf(from, day, zone), instantOf(until, day, zone, true), now);
    setFault(typeof span === 'string' ? span : null);
    if (typeof span !== 'string') onLog({ ...span, posture });
  };
  return (
    <section aria-labelledby="late">
      <h2 id="late">{t('late.title')}</h2>
      <form class="row" onSubmit={log}>
        <label>
          {t('late.posture')}
          <select
            value={posture}
            onChange={({ currentTarget }) =>
              setPosture(postures.find((known) => known === currentTarget.value) ?? posture)
            }
          >
            {postures.map((known) => (
              <option key={known} value={known}>
                {t(`kind.${known}`)}
              </option>
            ))}
          </select>
        </label>
        <TimeField label={t('late.from')} value={from} fault={faultId} onChange={setFrom} />
        <TimeField label={t('late.until')} value={until} fault={faultId} onChange={setUntil} />
        <button type="submit">{t('late.log')}</button>
        {fault !== null && (
          <p id="late-fault" class="field-fault" role="alert">
            {t(`late.${fault}`)}
          </p>
        )}
      </form>
    </section>
  );
}

/** The span that was typed, or what is wrong with it. The minute of now is not over yet, and counts as far as it has gone. */
function spanOf(
  from: Instant | null,
  until: Instant | null,
  now: Instant,
): { readonly from: Instant; readonly until: Instant } | 'order' | 'ahead' {
  if (from === null || until === null || until <= from) return 'order';
  return from >= now || until > now + minute ? 'ahead' : { from, until: Math.min(until, now) };
}
