import { useMemo } from 'preact/hooks';
import { today } from '../../lib/i18n/en/today.ts';
import { dayView } from '../../lib/report/today.ts';
import { addDays, dayOf } from '../../lib/timeline/days.ts';
import { Broken } from '../workbench/broken.tsx';
import type { ViewProps } from '../workbench/desk.ts';
import { useReading } from '../workbench/reading.ts';
import { Day } from './day.tsx';

/** The day that goes on, read anew whenever something was logged and as the minutes pass. */
export default function TodayView({ desk }: ViewProps) {
  const { session, speech, records } = desk;
  const t = useMemo(() => speech.texts(today), [speech]);
  // Once a minute is often enough for a lane, and for midnight.
  const now =
    Math.floor(Math.max(session.now.value, session.glance.value?.at ?? 0) / 60_000) * 60_000;
  const day = dayOf(now, speech.zone);
  const reading = useReading(() => records.entries(addDays(day, -1), day), day, [
    session.glance.value?.at,
  ]);
  const entries = reading.state === 'read' ? reading.value.entries : [];
  const at = Math.max(now, entries.at(-1)?.at ?? 0);
  const view = useMemo(
    () => dayView({ day, entries, now: at, zone: speech.zone }),
    [day, entries, at, speech],
  );
  return (
    <article class="view today" aria-busy={reading.state === 'reading'}>
      {reading.state === 'broken' && <Broken speech={speech} />}
      {reading.state === 'read' && (
        <Day
          t={t}
          speech={speech}
          view={view}
          now={at}
          undo={session.glance.value?.undo?.act ?? null}
          onUndo={() => void desk.act({ type: 'undo' })}
        />
      )}
    </article>
  );
}
