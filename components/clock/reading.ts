import type { Activity, Instant, Minutes } from '../../lib/timeline/entries.ts';
import type { Glance } from '../../lib/tracker/glance.ts';

/** What the clock shows at `now`. */
export interface Reading {
  readonly activity: Activity;
  /** Whole minutes of the bout so far. */
  readonly spent: Minutes;
  /** Whole minutes until a change; 0 where no limit is known. */
  readonly limit: Minutes;
  /** How much of the limit is used, 0-1. */
  readonly share: number;
  readonly due: boolean;
  readonly running: boolean;
}

const minute = 60_000;

/** The clock at `now`, or null where there is none to read. A clock that is set back shows no negative time. */
export function readClock(
  { clock, limits }: Pick<Glance, 'clock' | 'limits'>,
  now: Instant,
): Reading | null {
  if (clock === null) return null;
  const exact = clock.running ? Math.max(0, (now - clock.zeroAt) / minute) : clock.spent;
  const limit = limits[clock.activity];
  const known = Number.isFinite(limit) && limit > 0;
  return {
    activity: clock.activity,
    spent: Math.floor(exact),
    limit: known ? Math.floor(limit) : 0,
    share: known ? Math.min(1, exact / limit) : 0,
    due: known && exact >= limit,
    running: clock.running,
  };
}

/** Since when the posture has been what it is: one that was a guess first and was confirmed is one posture all along. */
export function sinceWhen({
  posture,
  certainty,
  postureSince,
  strip,
}: Pick<Glance, 'posture' | 'certainty' | 'postureSince' | 'strip'>): Instant {
  if (certainty === 'unsure') return postureSince;
  return strip.reduceRight(
    (since, piece) =>
      piece.posture === posture && piece.certainty !== 'unsure' && piece.until === since
        ? piece.from
        : since,
    postureSince,
  );
}
