import { useRef, useState } from 'preact/hooks';
import type { DayView } from '../../lib/report/today.ts';
import type { Instant } from '../../lib/timeline/entries.ts';
import type { Speech } from '../workbench/speech.ts';
import { Bars, Pains, Prompts } from './bars.tsx';
import type { DayWords } from './entry-words.ts';
import { type LaneWindow, placeIn, ticksOf } from './lane-geometry.ts';
import { Cursor, EdgeHandle } from './lane-sliders.tsx';
import { LaneLegend } from './legend.tsx';
import { minuteText } from './minute-words.ts';
import { type Edge, edgesOf, endEdge, startEdge } from './pieces.ts';
import type { Timeline } from './timeline.ts';
import { usePointer } from './use-pointer.ts';
import { useWidth } from './use-width.ts';

interface Props {
  readonly t: DayWords;
  readonly speech: Speech;
  readonly view: DayView;
  readonly window: LaneWindow;
  readonly timeline: Timeline;
}

const zooms = [1, 2, 4, 8];

/** The day as one lane to look at, to ask and to change. The same stands in words below. */
export function Lane({ t, speech, view, window, timeline }: Props) {
  const track = useRef<HTMLDivElement>(null);
  const cursorPlace = useRef<HTMLDivElement>(null);
  const width = useWidth(track, 640);
  const [zoom, setZoom] = useState(1);
  const [hover, setHover] = useState<Instant | null>(null);
  const { pieces, bounds, cursor, selected } = timeline;
  const piece = pieces[selected] ?? null;
  const edges = {
    start: startEdge(pieces, selected, bounds),
    end: endEdge(pieces, selected, bounds),
  };
  const pointer = usePointer({
    window,
    edges: edgesOf(pieces, bounds),
    timeline,
    onHover: setHover,
    focus: () => cursorPlace.current?.focus({ preventScroll: true }),
  });
  const asked = hover ?? cursor;
  const zoomTo = (next: number | undefined) => {
    if (next === undefined) return;
    setZoom(next);
    requestAnimationFrame(() =>
      cursorPlace.current?.scrollIntoView({ block: 'nearest', inline: 'center' }),
    );
  };
  const handle = (side: 'start' | 'end', edge: Edge | null) =>
    edge !== null &&
    piece !== null && (
      <EdgeHandle
        key={side}
        t={t}
        speech={speech}
        side={side}
        edge={edge}
        piece={piece}
        window={window}
        timeline={timeline}
      />
    );
  return (
    <section class="day-lane" aria-label={t('today.lane')}>
      <div class="lane-scroll">
        <div class="lane-wide" style={{ '--zoom': zoom }}>
          <div aria-hidden="true">
            <Pains view={view} window={window} width={width} />
          </div>
          <div
            class="lane"
            ref={track}
            data-near={pointer.isNear ? '' : undefined}
            {...pointer.handlers}
          >
            <div aria-hidden="true">
              <Bars pieces={pieces} selected={piece} window={window} />
              {hover !== null && (
                <i class="lane-hover" style={{ '--start': placeIn(window, hover) }} />
              )}
            </div>
            <Cursor
              t={t}
              text={minuteText(t, speech, view, cursor)}
              place={cursorPlace}
              window={window}
              timeline={timeline}
            />
            {handle('start', edges.start)}
            {handle('end', edges.end)}
          </div>
          <div aria-hidden="true">
            <Prompts view={view} window={window} width={width} />
            <div class="lane-ticks muted">
              {ticksOf(window, width).map((at) => (
                <span key={at} style={{ '--start': placeIn(window, at) }}>
                  {speech.time(at)}
                </span>
              ))}
            </div>
          </div>
        </div>
      </div>
      <div class="lane-foot">
        <p class="lane-minute">{minuteText(t, speech, view, asked)}</p>
        <button
          type="button"
          class="plain"
          title={t('today.zoomOut')}
          aria-label={t('today.zoomOut')}
          disabled={zoom === zooms[0]}
          onClick={() => zoomTo(zooms[zooms.indexOf(zoom) - 1])}
        >
          <i class="day-icon day-icon-zoom-out" aria-hidden="true" />
        </button>
        <button
          type="button"
          class="plain"
          title={t('today.zoomIn')}
          aria-label={t('today.zoomIn')}
          disabled={zoom === zooms.at(-1)}
          onClick={() => zoomTo(zooms[zooms.indexOf(zoom) + 1])}
        >
          <i class="day-icon day-icon-zoom-in" aria-hidden="true" />
        </button>
      </div>
      <LaneLegend t={t} speech={speech} view={view} />
      <p class="muted lane-hint">{t('today.hint')}</p>
    </section>
  );
}
