import type { Instant } from '../../lib/timeline/entries.ts';
import { hourBefore } from '../strip/geometry.ts';
import type { Bounds, Piece } from './pieces.ts';

const hour = 3_600_000;
/** A day at the desk; the lane is at least this long, so that the morning does not fill it. */
const usualDay = 8 * hour;

/** The part of the day that the lane shows. */
export interface LaneWindow {
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * From the full hour before the first time at the desk to the one after the last, eight hours at least, within the day. A day away
 * is shown whole. Null where nothing is known. `marks` are instants that have to be on it as well.
 */
export function laneWindow(
  pieces: readonly Piece[],
  marks: readonly Instant[],
  { start, end }: Bounds,
  minuteOf: (at: Instant) => number,
): LaneWindow | null {
  const desk = pieces.filter(({ kind }) => kind !== 'away');
  const shown = desk.length === 0 ? pieces : desk;
  const times = [...shown.flatMap(({ from, until }) => [from, until]), ...marks];
  if (times.length === 0) return null;
  const first = hourBefore(Math.min(...times), minuteOf);
  const last = hourBefore(Math.max(...times) - 1, minuteOf) + hour;
  const until = Math.min(end, Math.max(last, first + usualDay));
  return { from: Math.max(start, Math.min(first, until - usualDay)), until };
}

/** Where an instant lies, as a share of the lane's length, 0-1. */
export function placeIn({ from, until }: LaneWindow, at: Instant): number {
  return Math.min(1, Math.max(0, (at - from) / (until - from)));
}

/** Room for `12:00 PM` and a gap, in pixels. */
const tickRoom = 68;

/** Full hours to be named, as many as there is room for in `width` pixels; none at the very ends. */
export function ticksOf({ from, until }: LaneWindow, width: number): readonly Instant[] {
  const hours = (until - from) / hour;
  const step =
    [1, 2, 3, 4, 6, 8, 12].find((hoursApart) => (width / hours) * hoursApart >= tickRoom) ?? 24;
  const count = Math.max(0, Math.ceil(hours / step) - 1);
  return Array.from({ length: count }, (_, i) => from + (i + 1) * step * hour).filter(
    (at) =>
      placeIn({ from, until }, at) * width > tickRoom / 2 &&
      (1 - placeIn({ from, until }, at)) * width > tickRoom / 2,
  );
}

/** Marks in as many rows as it takes for none to hide another; places are shares of `width`, `size` is a mark's in pixels. */
export function inRows<Mark extends { readonly place: number }>(
  marks: readonly Mark[],
  width: number,
  size: number,
): readonly (Mark & { readonly row: number })[] {
  const ends: number[] = [];
  return [...marks]
    .sort((a, b) => a.place - b.place)
    .map((mark) => {
      const from = mark.place * width - size / 2;
      const free = ends.findIndex((end) => end <= from);
      const row = free < 0 ? ends.length : free;
      ends[row] = from + size + 1;
      return { ...mark, row };
    });
}
