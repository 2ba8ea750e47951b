import { useRef, useState } from 'preact/hooks';
import type { Instant } from '../../lib/timeline/entries.ts';
import type { Edits } from './edits.ts';
import type { LaneWindow } from './lane-geometry.ts';
import type { LaneStep } from './lane-keys.ts';
import { type Bounds, type Edge, minute, moved, type Piece, pieceAt, stepped } from './pieces.ts';

export type Side = 'start' | 'end';

/** The day's pieces, the minute that is asked about, and what can be done to the piece that holds it. */
export interface Timeline {
  readonly pieces: readonly Piece[];
  readonly bounds: Bounds;
  readonly cursor: Instant;
  /** The piece that holds the cursor; -1 where nothing is known. */
  readonly selected: number;
  readonly edits: Edits;
  moveCursor(to: Instant): void;
  stepCursor(step: NonNullable<LaneStep>): void;
  stepEdge(side: Side, edge: Edge, step: NonNullable<LaneStep>): void;
  /** Moves an edge as it was when it was taken hold of; while it is `held` nothing is logged. */
  dragEdge(side: Side, origin: Edge, to: Instant, isHeld: boolean): void;
}

export function useTimeline(
  pieces: readonly Piece[],
  bounds: Bounds,
  window: LaneWindow,
  edits: Edits,
): Timeline {
  const [chosen, setChosen] = useState<Instant | null>(null);
  const origin = useRef<Edge | null>(null);
  const within = (at: Instant) => Math.min(window.until - 1, Math.max(window.from, at));
  const cursor = within(chosen ?? usualCursor(pieces, bounds));
  const selected = pieceAt(pieces, cursor);
  const moveCursor = (to: Instant) => setChosen(within(to));
  const dragEdge = (side: Side, edge: Edge, to: Instant, isHeld: boolean) => {
    const at = Math.min(edge.most, Math.max(edge.least, to));
    edits.show(moved(edge, at), isHeld);
    // The piece stays the chosen one, however far its edge goes.
    moveCursor(side === 'start' ? Math.max(cursor, at) : Math.min(cursor, at - 1));
  };
  return {
    pieces,
    bounds,
    cursor,
    selected,
    edits,
    moveCursor,
    dragEdge,
    stepCursor: (step) => moveCursor(cursorAfter(step, cursor, pieces, window)),
    stepEdge: (side, edge, step) => {
      const to = edgeAfter(step, edge);
      if (to === null) return;
      // Presses in a row are one change of the edge as it was before the first of them.
      if (edits.open === null || origin.current === null) origin.current = edge;
      dragEdge(side, origin.current, to, false);
    },
  };
}

/** Now, where the day goes on; else the beginning of the first time at the desk. */
function usualCursor(pieces: readonly Piece[], { now, end, start }: Bounds): Instant {
  const last = pieces.at(-1);
  if (last?.goesOn === true && now < end) return last.until - 1;
  return (pieces.find(({ kind }) => kind !== 'away') ?? pieces[0])?.from ?? start;
}

function cursorAfter(
  step: NonNullable<LaneStep>,
  cursor: Instant,
  pieces: readonly Piece[],
  window: LaneWindow,
): Instant {
  if ('by' in step) return stepped(cursor, step.by);
  switch (step.to) {
    case 'first':
      return window.from;
    case 'last':
      return window.until;
    case 'next':
      return pieces.find(({ from }) => from > cursor)?.from ?? window.until;
    default:
      return pieces.findLast(({ from }) => from < cursor)?.from ?? window.from;
  }
}

function edgeAfter(step: NonNullable<LaneStep>, { at, least, most }: Edge): Instant | null {
  if ('by' in step) return stepped(at, step.by);
  if (step.to === 'first') return least;
  return step.to === 'last' ? Math.floor(most / minute) * minute : null;
}
