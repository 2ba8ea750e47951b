import type { RefObject } from 'preact';
import type { Instant } from '../../lib/timeline/entries.ts';
import type { Speech } from '../workbench/speech.ts';
import type { DayWords } from './entry-words.ts';
import { type LaneWindow, placeIn } from './lane-geometry.ts';
import { type LaneStep, stepOf } from './lane-keys.ts';
import { edgeText } from './minute-words.ts';
import { type Edge, minute, type Piece } from './pieces.ts';
import type { Side, Timeline } from './timeline.ts';

interface SliderProps {
  readonly name: string;
  readonly side: Side | 'cursor';
  /** What it stands at, in words. */
  readonly text: string;
  readonly window: LaneWindow;
  readonly at: Instant;
  readonly least: Instant;
  readonly most: Instant;
  readonly place?: RefObject<HTMLDivElement | null>;
  readonly onStep: (step: NonNullable<LaneStep>) => void;
  /** True where the key meant something. */
  readonly onKey?: (key: string) => boolean;
  readonly onLeave?: () => void;
}

/** A place on the lane that arrow keys move; values are minutes from the lane's beginning. */
function LaneSlider(props: SliderProps) {
  const { name, side, text, window, at, least, most, place, onStep, onKey, onLeave } = props;
  const minutes = (instant: Instant) => Math.floor((instant - window.from) / minute);
  const press = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const step = stepOf(event, isRightToLeft(event.currentTarget));
    if (step !== null) onStep(step);
    if (step !== null || onKey?.(event.key) === true) event.preventDefault();
  };
  return (
    <div
      ref={place ?? null}
      class={side === 'cursor' ? 'lane-cursor' : 'lane-edge'}
      data-side={side}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-orientation="horizontal"
      aria-valuemin={minutes(least)}
      aria-valuemax={minutes(most)}
      aria-valuenow={minutes(at)}
      aria-valuetext={text}
      style={{ '--start': placeIn(window, at) }}
      onKeyDown={press}
      onBlur={onLeave}
    />
  );
}

interface CursorProps {
  readonly t: DayWords;
  /** What is known of the minute under it. */
  readonly text: string;
  readonly place: RefObject<HTMLDivElement | null>;
  readonly window: LaneWindow;
  readonly timeline: Timeline;
}

/** The minute that is asked about: it tells what is known, and chooses the piece to change. */
export function Cursor({ t, text, place, window, timeline }: CursorProps) {
  return (
    <LaneSlider
      name={t('minute.cursor')}
      side="cursor"
      text={text}
      window={window}
      at={timeline.cursor}
      least={window.from}
      most={window.until}
      place={place}
      onStep={timeline.stepCursor}
    />
  );
}

interface HandleProps {
  readonly t: DayWords;
  readonly speech: Speech;
  readonly side: Side;
  readonly edge: Edge;
  readonly piece: Piece;
  readonly window: LaneWindow;
  readonly timeline: Timeline;
}

/** An edge of the chosen piece. What is moved is logged when the keys come to rest, by Enter, or on leaving. */
export function EdgeHandle({ t, speech, side, edge, piece, window, timeline }: HandleProps) {
  const { pieces, selected, edits } = timeline;
  const beside = pieces[selected + (side === 'start' ? -1 : 1)];
  const touching = beside?.until === edge.at || beside?.from === edge.at ? beside : null;
  const [before, after] = side === 'start' ? [touching, piece] : [piece, touching];
  const decide = (key: string) => {
    if (key === 'Enter') edits.keep();
    if (key === 'Escape') edits.show(null);
    return key === 'Enter' || key === 'Escape';
  };
  return (
    <LaneSlider
      name={t(`edge.${side}`, { posture: t(`kind.${piece.kind}`) })}
      side={side}
      text={edgeText(t, speech, edge, before, after)}
      window={window}
      at={edge.at}
      least={edge.least}
      most={edge.most}
      onStep={(step) => timeline.stepEdge(side, edge, step)}
      onKey={decide}
      onLeave={edits.keep}
    />
  );
}

export function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
