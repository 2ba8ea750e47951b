import type { Activity, Minutes } from '../timeline/entries.ts';
import type { ReportBout } from './bouts.ts';

/** From this minute on, `share` (0-1) of the bouts still going on were without discomfort; `left` bouts were seen that long. */
export interface ComfortPoint {
  readonly minute: Minutes;
  readonly share: number;
  readonly left: number;
}

/** How long a posture stayed comfortable, from bouts that were rated. */
export interface ComfortCurve {
  readonly activity: Activity;
  readonly bouts: number;
  /** Bouts in which discomfort began. */
  readonly bothered: number;
  /** A step for each minute at which discomfort began, the first at minute 0, the last where the longest bout ended. */
  readonly points: readonly ComfortPoint[];
  /** The minute by which half of the bouts bothered; null where fewer did. */
  readonly typical: Minutes | null;
}

interface Seen {
  readonly minute: Minutes;
  readonly bothered: boolean;
}

/**
 * The product-limit curve of each posture: a bout that ended in comfort counts as "at least this long" (right-censored), one
 * of which nothing was said is left out. Source: Kaplan and Meier, 1958; R27, pacing.md 2.8.
 */
export function comfortCurves(bouts: readonly ReportBout[]): readonly ComfortCurve[] {
  return (['sitting', 'standing', 'walking'] as const).flatMap((activity) => {
    const seen = bouts
      .filter((bout) => bout.activity === activity && (bout.onset !== null || bout.pain !== null))
      .map(({ onset, clock }): Seen => ({ minute: onset ?? clock, bothered: onset !== null }));
    return seen.length === 0 ? [] : [curveOf(activity, seen)];
  });
}

function curveOf(activity: Activity, seen: readonly Seen[]): ComfortCurve {
  const onsets = seen.filter(({ bothered }) => bothered).map(({ minute }) => minute);
  const points: ComfortPoint[] = [{ minute: 0, share: 1, left: seen.length }];
  let share = 1;
  for (const minute of [...new Set(onsets)].sort((a, b) => a - b)) {
    const left = seen.filter((bout) => bout.minute >= minute).length;
    share *= 1 - onsets.filter((onset) => onset === minute).length / left;
    points.push({ minute, share, left });
  }
  const typical = points.find((point) => point.share <= 0.5)?.minute ?? null;
  const last = Math.max(...seen.map(({ minute }) => minute));
  if (last > (points.at(-1)?.minute ?? 0)) points.push({ minute: last, share, left: 1 });
  return { activity, bouts: seen.length, bothered: onsets.length, points, typical };
}
