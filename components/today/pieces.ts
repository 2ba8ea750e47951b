import type { Instant, Posture } from '../../lib/timeline/entries.ts';
import type { Stretch } from '../../lib/timeline/stretches.ts';

export const minute = 60_000;

export type Kind = Posture | 'unsure';

/** Neighbouring stretches of one posture, whatever is known of each: what a person sees as one piece of the day. */
export interface Piece {
  readonly from: Instant;
  readonly until: Instant;
  readonly kind: Kind;
  readonly parts: readonly Stretch[];
  /** It has not ended. */
  readonly goesOn: boolean;
}

/** The day that is shown, and how much of it has passed: nothing can be changed beyond `now`. */
export interface Bounds {
  readonly start: Instant;
  readonly end: Instant;
  readonly now: Instant;
}

export function kindOf({ certainty, posture }: Stretch): Kind {
  return certainty === 'unsure' ? 'unsure' : posture;
}

/** The pieces of a day's stretches, in order of time. */
export function piecesOf(stretches: readonly Stretch[], { now }: Bounds): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const stretch of stretches) {
    const { from, until } = stretch;
    const kind = kindOf(stretch);
    const before = pieces.at(-1);
    const goesOn = until >= now;
    if (before?.kind === kind && before.until === from)
      pieces[pieces.length - 1] = { ...before, until, goesOn, parts: [...before.parts, stretch] };
    else pieces.push({ from, until, kind, goesOn, parts: [stretch] });
  }
  return pieces;
}

/** The place of the piece that holds `at`; -1 where nothing is known of that instant. */
export function pieceAt(pieces: readonly Piece[], at: Instant): number {
  return pieces.findIndex(({ from, until }) => from <= at && at < until);
}

/**
 * Where one piece gives way to the next, and how far that can be moved: from `least` to `most`. What takes the room is `earlier`
 * where it moves back, `later` where it moves on; unsure time takes none, as nobody can say that they are unsure.
 */
export interface Edge {
  readonly at: Instant;
  readonly least: Instant;
  readonly most: Instant;
  readonly earlier: Posture | null;
  readonly later: Posture | null;
}

/** The beginning of a piece; null where it began on the day before. */
export function startEdge(pieces: readonly Piece[], index: number, bounds: Bounds): Edge | null {
  const piece = pieces[index];
  if (piece === undefined || piece.from <= bounds.start) return null;
  const before = pieces[index - 1];
  const touches = before?.until === piece.from;
  return edge(piece.from, touches ? before : null, piece, {
    least: touches ? before.from + minute : (before?.until ?? bounds.start),
    most: piece.until - minute,
  });
}

/** The end of a piece; null where it goes on, or ends on the day after. */
export function endEdge(pieces: readonly Piece[], index: number, bounds: Bounds): Edge | null {
  const piece = pieces[index];
  if (piece === undefined || piece.goesOn || piece.until >= bounds.end) return null;
  const after = pieces[index + 1];
  if (after?.from === piece.until) return startEdge(pieces, index + 1, bounds);
  return edge(piece.until, piece, null, {
    least: piece.from + minute,
    most: Math.min(after?.from ?? bounds.end, bounds.now),
  });
}

/** Time of which nothing is known is time away. */
function edge(
  at: Instant,
  before: Piece | null,
  after: Piece | null,
  { least, most }: { readonly least: Instant; readonly most: Instant },
): Edge {
  const posture = (piece: Piece | null) => (piece === null ? 'away' : piece.kind);
  const [left, right] = [posture(before), posture(after)];
  return {
    at,
    least: right === 'unsure' ? at : Math.min(at, least),
    most: left === 'unsure' ? at : Math.max(at, most),
    earlier: right === 'unsure' ? null : right,
    later: left === 'unsure' ? null : left,
  };
}

/** Every edge of the day, each once. */
export function edgesOf(pieces: readonly Piece[], bounds: Bounds): readonly Edge[] {
  const edges = pieces.flatMap((_, i) => [
    startEdge(pieces, i, bounds),
    endEdge(pieces, i, bounds),
  ]);
  const seen = new Map(edges.flatMap((found) => (found === null ? [] : [[found.at, found]])));
  return [...seen.values()];
}

/** A stretch of the day in another posture than the log tells, as the tracker is asked for it. */
export interface Amend {
  readonly from: Instant;
  readonly until: Instant;
  readonly posture: Posture;
}

/** What moving an edge changes; null where it stays. `to` is taken to the nearest instant that is allowed. */
export function moved(edge: Edge, to: Instant): Amend | null {
  const until = Math.min(edge.most, Math.max(edge.least, to));
  if (until < edge.at && edge.earlier !== null)
    return { from: until, until: edge.at, posture: edge.earlier };
  if (until > edge.at && edge.later !== null) return { from: edge.at, until, posture: edge.later };
  return null;
}

/** So many whole minutes on, beginning with the next one: from 10:12:37 one minute on is 10:13. */
export function stepped(at: Instant, minutes: number): Instant {
  const whole = minutes > 0 ? Math.floor(at / minute) : Math.ceil(at / minute);
  return (whole + minutes) * minute;
}
