import type { Instant, Posture } from '../../lib/timeline/entries.ts';
import type { Glance, StripPiece } from '../../lib/tracker/glance.ts';

/** A piece of the strip as shares of its length, 0-1. */
export interface Bar {
  readonly start: number;
  readonly length: number;
  readonly kind: Posture | 'unsure';
  /** A guess that nobody has confirmed or doubted. */
  readonly guess: boolean;
}

export interface Strip {
  readonly from: Instant;
  readonly until: Instant;
  readonly bars: readonly Bar[];
  readonly ticks: readonly { readonly at: Instant; readonly place: number }[];
  readonly pains: readonly { readonly place: number; readonly score: number }[];
  /** Minutes of each kind, without time away and without what was less than a minute. */
  readonly totals: readonly {
    readonly kind: Exclude<Bar['kind'], 'away'>;
    readonly minutes: number;
  }[];
}

const minute = 60_000;
const hour = 60 * minute;
/** A day at the desk; the strip is at least this long, so that the morning does not fill it. */
const usualDay = 8 * hour;

/**
 * Where everything lies on today's strip. It begins at the full hour before the first piece and reaches at least eight hours;
 * `minuteOf` tells which minute of its hour an instant is. Null where not a minute is known of today. The last piece goes on to
 * `now`. Away is left out: an empty place tells it.
 */
export function stripOf(
  pieces: readonly StripPiece[],
  pains: readonly { readonly at: Instant; readonly score: number }[],
  now: Instant,
  minuteOf: (at: Instant) => number,
): Strip | null {
  const totals = totalsOf(pieces, now);
  const first = pieces.find(({ posture }) => posture !== 'away') ?? pieces[0];
  if (first === undefined || (totals.length === 0 && pains.length === 0)) return null;
  const from = hourBefore(first.from, minuteOf);
  const end = Math.max(now, pieces.at(-1)?.until ?? now);
  const until = Math.max(from + usualDay, hourBefore(end, minuteOf) + hour);
  const place = (at: Instant) => Math.min(1, Math.max(0, (at - from) / (until - from)));
  return {
    from,
    until,
    bars: drawn(pieces, now, place),
    ticks: ticksOf(from, until).map((at) => ({ at, place: place(at) })),
    pains: apart(pains.map(({ at, score }) => ({ place: place(at), score }))),
    totals,
  };
}

/**
 * The pieces of a glance with the one that goes on. A posture that began as the glance was made has no length in it yet, and
 * time since then is not the posture's before.
 */
export function upToNow({
  strip,
  posture,
  certainty,
  postureSince: from,
}: Pick<Glance, 'strip' | 'posture' | 'certainty' | 'postureSince'>): readonly StripPiece[] {
  const last = strip.at(-1);
  if (last !== undefined && last.until > from) return strip;
  return [...strip, { from, until: from, posture, certainty }];
}

export function hourBefore(at: Instant, minuteOf: (at: Instant) => number): Instant {
  const whole = Math.floor(at / minute) * minute;
  return whole - minuteOf(whole) * minute;
}

function drawn(
  pieces: readonly StripPiece[],
  now: Instant,
  place: (at: Instant) => number,
): readonly Bar[] {
  return pieces
    .map((piece): Bar => {
      const start = place(piece.from);
      const length = place(endOf(piece, pieces, now)) - start;
      return { start, length, kind: kindOf(piece), guess: piece.certainty === 'inferred' };
    })
    .filter(({ kind, length }) => kind !== 'away' && length > 0);
}

function totalsOf(pieces: readonly StripPiece[], now: Instant): Strip['totals'] {
  return (['sitting', 'standing', 'walking', 'unsure'] as const)
    .map((kind) => ({ kind, minutes: minutesOf(kind) }))
    .filter(({ minutes }) => minutes >= 1);

  function minutesOf(kind: Bar['kind']): number {
    return pieces
      .filter((piece) => kindOf(piece) === kind)
      .reduce((sum, piece) => sum + (endOf(piece, pieces, now) - piece.from) / minute, 0);
  }
}

function kindOf({ posture, certainty }: StripPiece): Bar['kind'] {
  return certainty === 'unsure' ? 'unsure' : posture;
}

/** The last piece goes on. */
function endOf(piece: StripPiece, pieces: readonly StripPiece[], now: Instant): Instant {
  return piece === pieces.at(-1) ? Math.max(piece.until, now) : piece.until;
}

/** Marks closer than their own width would hide each other: of those the last one logged is shown. */
function apart(pains: Strip['pains']): Strip['pains'] {
  return pains.filter(
    ({ place }, i) => !pains.slice(i + 1).some((later) => Math.abs(later.place - place) < 0.04),
  );
}

/** Every other hour, or every third or fourth on a long day; none at the very ends. */
function ticksOf(from: Instant, until: Instant): readonly Instant[] {
  const hours = (until - from) / hour;
  const step = hours <= 10 ? 2 : hours <= 15 ? 3 : 4;
  return Array.from(
    { length: Math.max(0, Math.ceil(hours / step) - 1) },
    (_, i) => from + (i + 1) * step * hour,
  );
}
