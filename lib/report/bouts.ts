import type { BoutEnd, TimedBout } from '../timeline/bouts.ts';
import { type Day, dayOf } from '../timeline/days.ts';
import type { Activity, Entry, Instant, Minutes } from '../timeline/entries.ts';
import { lastSaid, onsetOf } from '../tracker/paced.ts';
import type { LimitOf } from './limits.ts';
import type { Log } from './log.ts';

/** A bout as a report shows it. It belongs to the day on which it began. */
export interface ReportBout {
  readonly activity: Activity;
  readonly day: Day;
  readonly from: Instant;
  readonly until: Instant;
  /** Where it began. */
  readonly zone: string;
  readonly minutes: Minutes;
  /** What the clock read at the end: the minutes and what a short break had left on it. */
  readonly clock: Minutes;
  readonly limit: Minutes | null;
  /** The part of `minutes` for which the clock was past the limit. */
  readonly over: Minutes;
  /** Ended by the limit, give or take the time a prompt waits for a pause; true where no limit is known. */
  readonly within: boolean;
  readonly end: BoutEnd;
  /** Minute of the clock at which discomfort was said to begin; null where none was. */
  readonly onset: Minutes | null;
  /** Comfort last said in the bout or just after it, 0-10. */
  readonly pain: number | null;
}

/** R22: a prompt waits for a pause in work, up to 5 minutes and never past 1.15 times the limit. */
function graceOf(limit: Minutes): Minutes {
  return Math.min(5, limit * 0.15);
}

/** Shorter than this is a click on the wrong button, not a bout. */
export const shortestBout: Minutes = 1;

/** The bouts that began on one of `days`, in order. */
export function reportBouts(
  log: Log,
  days: readonly Day[],
  limitOf: LimitOf,
): readonly ReportBout[] {
  const asked = new Set(days);
  const said = log.facts.filter(({ type }) => type === 'painLogged' || type === 'painStarted');
  return log.bouts
    .filter((bout) => bout.minutes >= shortestBout && asked.has(dayOf(bout.from, bout.zone)))
    .map((bout) => reportBout(said, bout, limitOf(bout)));
}

/** `said`: what was said of comfort. */
function reportBout(said: readonly Entry[], bout: TimedBout, limit: Minutes | null): ReportBout {
  const { activity, from, until, minutes, end, zone } = bout;
  const clock = bout.carried + minutes;
  const over = limit === null ? 0 : Math.min(minutes, Math.max(0, clock - limit));
  const within = limit === null || over <= graceOf(limit);
  return {
    activity,
    day: dayOf(from, zone),
    from,
    until,
    zone,
    minutes,
    clock,
    limit,
    over,
    within,
    end,
    onset: onsetOf(bout, said),
    pain: lastSaid(bout, said),
  };
}

/** How bouts that ended went against their limits. Those without a known limit are left out, and walking has none (R14). */
export interface AgainstLimit {
  readonly count: number;
  readonly within: number;
  readonly over: Minutes;
}

export function againstLimit(bouts: readonly ReportBout[]): AgainstLimit {
  const limited = bouts.filter(({ activity, limit }) => activity !== 'walking' && limit !== null);
  const ended = limited.filter(({ end }) => end !== 'goesOn');
  return {
    count: ended.length,
    within: ended.filter(({ within }) => within).length,
    over: limited.reduce((sum, { over }) => sum + over, 0),
  };
}
