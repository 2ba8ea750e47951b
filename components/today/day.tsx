import { useRef } from 'preact/hooks';
import type { DayView } from '../../lib/report/today.ts';
import type { Day as CalendarDay } from '../../lib/timeline/days.ts';
import type { Instant } from '../../lib/timeline/entries.ts';
import type { Glance } from '../../lib/tracker/glance.ts';
import type { PersonIntent } from '../../lib/tracker/intents.ts';
import { GapQuestion } from '../gap/gap.tsx';
import { Spoken } from '../spoken/spoken.tsx';
import type { Speech } from '../workbench/speech.ts';
import { Edit } from './edit.tsx';
import type { Edits } from './edits.ts';
import { Entries } from './entries.tsx';
import type { DayWords } from './entry-words.ts';
import { Lane } from './lane.tsx';
import { laneWindow } from './lane-geometry.ts';
import { LateForm } from './late-form.tsx';
import { type Bounds, piecesOf } from './pieces.ts';
import { StretchTable } from './stretch-table.tsx';
import { useTimeline } from './timeline.ts';
import './lane.css';
import './today.css';

interface Props {
  readonly t: DayWords;
  readonly speech: Speech;
  readonly view: DayView;
  readonly bounds: Bounds;
  readonly edits: Edits;
  /** Time away of today that nobody has explained. */
  readonly gap: Glance['gap'];
  /** Entries made since this day can still be taken back. */
  readonly openFrom: CalendarDay;
  readonly act: (intent: PersonIntent) => void;
}

/** The day in a lane, in sums, in stretches and in entries; each can be changed. */
export function Day({ t, speech, view, bounds, edits, gap, openFrom, act }: Props) {
  const lane = useRef<HTMLDivElement>(null);
  const pieces = piecesOf(view.stretches, bounds);
  const marks = [...view.pain, ...view.prompts].map(({ at }) => at);
  const window = laneWindow(pieces, marks, bounds, speech.minuteOf);
  const whole = { from: bounds.start, until: bounds.end };
  const timeline = useTimeline(pieces, bounds, window ?? whole, edits);
  const choose = (at: Instant) => {
    timeline.moveCursor(at);
    lane.current?.querySelector<HTMLElement>('.lane-cursor')?.focus();
  };
  return (
    <>
      <p class="today-words">
        <Spoken
          shown={summary(t, speech, view, bounds, speech.short)}
          said={summary(t, speech, view, bounds, speech.inWords)}
        />
      </p>
      {gap !== null && (
        <div class="today-gap">
          <GapQuestion
            language={speech}
            gap={gap}
            hasKeys={false}
            onAnswer={(as) => act({ type: 'settleGap', as })}
          />
        </div>
      )}
      {window !== null && (
        <div ref={lane}>
          <Lane t={t} speech={speech} view={view} window={window} timeline={timeline} />
          <Edit
            t={t}
            speech={speech}
            day={view.day}
            timeline={timeline}
            onBegan={(to, since) => act({ type: 'changePosture', to, since })}
          />
        </div>
      )}
      <LateForm t={t} speech={speech} day={view.day} bounds={bounds} onLog={edits.make} />
      <div class="today-lists">
        {window !== null && (
          <StretchTable
            t={t}
            speech={speech}
            stretches={view.stretches}
            now={bounds.now}
            onChoose={choose}
          />
        )}
        <Entries
          t={t}
          speech={speech}
          view={view}
          openFrom={openFrom}
          onTakeBack={(target) => act({ type: 'takeBack', act: target })}
        />
      </div>
    </>
  );
}

function summary(
  t: DayWords,
  speech: Speech,
  view: DayView,
  { now, end }: Bounds,
  length: Speech['short'],
): string {
  const { desk, totals } = view;
  if (desk >= 1) {
    const share = (totals.standing + totals.walking) / desk;
    return t('today.logged', { time: length(desk), share: speech.share(share) });
  }
  if (totals.unsure >= 1) return t('today.someUnsure', { time: length(totals.unsure) });
  const isOver = now >= end;
  if (totals.away >= 1) return t(isOver ? 'today.away.past' : 'today.away');
  return t(isOver ? 'today.nothing.past' : 'today.nothing');
}
