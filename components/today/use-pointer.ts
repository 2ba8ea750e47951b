import { useEffect, useRef, useState } from 'preact/hooks';
import type { Instant } from '../../lib/timeline/entries.ts';
import type { LaneWindow } from './lane-geometry.ts';
import { isRightToLeft } from './lane-sliders.tsx';
import { type Edge, minute, pieceAt } from './pieces.ts';
import type { Side, Timeline } from './timeline.ts';

interface Wants {
  readonly window: LaneWindow;
  readonly edges: readonly Edge[];
  readonly timeline: Timeline;
  readonly onHover: (at: Instant | null) => void;
  readonly focus: () => void;
}

interface Held {
  readonly edge: Edge;
  readonly side: Side;
}

type LaneEvent = PointerEvent & { readonly currentTarget: HTMLElement };

/** How near to an edge a press takes hold of it, in pixels; fingers get the wider handles of the chosen piece. */
const reach = 6;

/** Mouse, pen and finger on the lane: an edge is dragged, anywhere else the cursor follows. */
export function usePointer({ window, edges, timeline, onHover, focus }: Wants) {
  const held = useRef<Held | null>(null);
  const [isNear, setNear] = useState(false);
  const [isDown, setDown] = useState(false);
  const { edits } = timeline;

  const instantAt = ({ clientX, currentTarget }: LaneEvent): Instant => {
    const { left, right, width } = currentTarget.getBoundingClientRect();
    const along = isRightToLeft(currentTarget) ? right - clientX : clientX - left;
    const share = Math.min(1, Math.max(0, along / width));
    return window.from + share * (window.until - window.from);
  };
  const edgeNear = (event: LaneEvent): Edge | null => {
    const at = instantAt(event);
    const width = event.currentTarget.getBoundingClientRect().width;
    const far = (edge: Edge) => (Math.abs(edge.at - at) / (window.until - window.from)) * width;
    const near = edges
      .filter((edge) => edge.least < edge.most && far(edge) <= reach)
      .sort((a, b) => far(a) - far(b));
    return near[0] ?? null;
  };
  const holdOf = (event: LaneEvent): Held | null => {
    const side = (event.target as HTMLElement).dataset['side'];
    const own = timeline.pieces[timeline.selected];
    if ((side === 'start' || side === 'end') && own !== undefined) {
      const at = side === 'start' ? own.from : own.until;
      const edge = edges.find((other) => other.at === at);
      return edge === undefined ? null : { edge, side };
    }
    const edge = edgeNear(event);
    if (edge === null) return null;
    return { edge, side: pieceAt(timeline.pieces, edge.at) < 0 ? 'end' : 'start' };
  };
  const down = (event: LaneEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    edits.keep();
    held.current = holdOf(event);
    setDown(true);
    if (held.current === null) timeline.moveCursor(instantAt(event));
    else if (held.current.side === 'start') timeline.moveCursor(held.current.edge.at);
    else timeline.moveCursor(held.current.edge.at - 1);
    focus();
  };
  const move = (event: LaneEvent) => {
    const at = instantAt(event);
    if (!isDown) {
      onHover(event.pointerType === 'touch' ? null : at);
      setNear(edgeNear(event) !== null);
      return;
    }
    if (held.current === null) timeline.moveCursor(at);
    else {
      const { side, edge } = held.current;
      timeline.dragEdge(side, edge, Math.round(at / minute) * minute, true);
    }
  };
  const release = (isKept: boolean) => {
    if (held.current !== null) {
      if (isKept) edits.keep();
      else edits.show(null);
    }
    held.current = null;
    setDown(false);
  };
  useEffect(() => {
    if (!isDown) return;
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') release(false);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isDown, edits]);
  return {
    isNear,
    isDown,
    handlers: {
      onPointerDown: down,
      onPointerMove: move,
      onPointerUp: () => release(true),
      onPointerCancel: () => release(false),
      onPointerLeave: () => {
        onHover(null);
        setNear(false);
      },
    },
  };
}
