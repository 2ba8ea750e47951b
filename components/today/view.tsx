import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { today as todayTexts } from '../../lib/i18n/en/today.ts';
import { dayView } from '../../lib/report/today.ts';
import {
  addDays,
  type Day as CalendarDay,
  dayOf,
  endOf,
  startOf,
} from '../../lib/timeline/days.ts';
import type { Entry } from '../../lib/timeline/entries.ts';
import { Broken } from '../workbench/broken.tsx';
import type { ViewProps } from '../workbench/desk.ts';
import { useReading } from '../workbench/reading.ts';
import { Day } from './day.tsx';
import { DayHead } from './day-head.tsx';
import { useEdits, withEdits } from './edits.ts';
import { useUndoKeys } from './undo-keys.ts';

const none: readonly Entry[] = [];
/** Often enough for a lane, and for midnight. */
const beat = 10_000;

/** The day that goes on or one that is past, read anew whenever something was logged and as time passes. */
export default function TodayView({ desk, rest }: ViewProps) {
  const { session, speech: here, records, act } = desk;
  const t = useMemo(() => here.texts(todayTexts), [here]);
  const glance = session.glance.value;
  const clock = useComputed(() => Math.floor(session.now.value / beat) * beat).value;
  const today = dayOf(clock, here.zone);
  const day = dayNamed(rest, today);
  const isToday = day === today;
  const reading = useReading(() => records.entries(addDays(day, -1), addDays(day, 1)), day, [
    glance?.at,
  ]);
  const logged = reading.state === 'read' ? reading.value.entries : none;
  const edits = useEdits(logged, (change) => act({ type: 'amend', ...change }));
  // What was logged a moment ago has begun, if only just.
  const now = Math.max(clock, (logged.at(-1)?.at ?? 0) + 1);
  const { view, speech, bounds } = useMemo(() => {
    const entries = withEdits(logged, edits.shown, { at: now, zone: here.zone });
    const shown = dayView({ day, entries, now, zone: here.zone });
    const zone = shown.stretches[0]?.zone ?? here.zone;
    return {
      view: shown,
      speech: zone === here.zone ? here : here.inZone(zone),
      bounds: { start: startOf(day, zone), end: endOf(day, zone), now },
    };
  }, [day, logged, edits.shown, now, here]);
  const undo = () => (edits.open === null ? void act({ type: 'undo' }) : edits.show(null));
  const redo = () => void act({ type: 'redo' });
  useUndoKeys(undo, redo);
  return (
    <article class="view today" aria-busy={reading.state === 'reading'}>
      <DayHead
        t={t}
        speech={here}
        day={day}
        today={today}
        canUndo={glance?.undo != null || edits.open !== null}
        canRedo={glance?.redo === true}
        onUndo={undo}
        onRedo={redo}
      />
      {!isToday && <p class="muted">{t('today.past')}</p>}
      {speech !== here && <p class="muted">{t('today.zone', { zone: speech.zone })}</p>}
      {reading.state === 'broken' && <Broken speech={here} />}
      {reading.state === 'read' && (
        <Day
          key={day}
          t={t}
          speech={speech}
          view={view}
          bounds={bounds}
          edits={edits}
          gap={isToday ? (glance?.gap ?? null) : null}
          openFrom={addDays(today, -1)}
          act={(intent) => void act(intent)}
        />
      )}
    </article>
  );
}

/** The day that an address names, up to today; today where it names none. */
function dayNamed(rest: string, today: CalendarDay): CalendarDay {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(rest) || rest > today) return today;
  try {
    return Temporal.PlainDate.from(rest, { overflow: 'reject' }).toString();
  } catch {
    return today;
  }
}
