import { minute, type TimedBout } from '../timeline/bouts.ts';
import { type Day, dayOf } from '../timeline/days.ts';
import type { Activity, EntryOf, Instant, Minutes } from '../timeline/entries.ts';
import { justAfter } from '../tracker/paced.ts';
import type { Log } from './log.ts';

/** A rating, where in the day and in which minute of which posture it was said. `score` is null for "pain is starting". */
export interface PainMark {
  readonly day: Day;
  readonly at: Instant;
  /** Hour on the wall clock of that day, with its fraction: 9.5 is half past nine. */
  readonly hour: number;
  readonly score: number | null;
  readonly activity: Activity | null;
  /** Minute on the clock of that bout; null outside every bout. */
  readonly minute: Minutes | null;
}

/** What was said about pain on `days`, in order of time. */
export function painMarks(log: Log, days: readonly Day[]): readonly PainMark[] {
  const asked = new Set(days);
  return log.facts
    .filter((entry) => entry.type === 'painLogged' || entry.type === 'painStarted')
    .filter(({ since, zone }) => asked.has(dayOf(since, zone)))
    .map((entry) => markOf(entry, log.bouts))
    .sort((a, b) => a.at - b.at);
}

function markOf(
  entry: EntryOf<'painLogged'> | EntryOf<'painStarted'>,
  bouts: readonly TimedBout[],
): PainMark {
  const { since, zone } = entry;
  const bout = boutAt(bouts, since);
  return {
    day: dayOf(since, zone),
    at: since,
    hour: hourOf(since, zone),
    score: entry.type === 'painLogged' ? entry.score : null,
    activity: bout?.activity ?? null,
    minute: bout === undefined ? null : clockAt(bout, since),
  };
}

/** The bout going on at `at`, else the one that ended just before. */
function boutAt(bouts: readonly TimedBout[], at: Instant): TimedBout | undefined {
  return (
    bouts.findLast(({ from, until }) => from <= at && at < until) ??
    bouts.findLast(({ from, until }) => from <= at && at <= until + justAfter)
  );
}

/** Minutes on the clock of a bout at an instant within it or after its end. */
function clockAt({ from, minutes, carried }: TimedBout, at: Instant): Minutes {
  return carried + Math.min(minutes, (at - from) / minute);
}

function hourOf(at: Instant, zone: string): number {
  const time = Temporal.Instant.fromEpochMilliseconds(Math.trunc(at)).toZonedDateTimeISO(zone);
  return time.hour + time.minute / 60 + time.second / 3600;
}

/** Ratings said in the same ten minutes of a posture, taken together. What is seen together need not cause each other. */
export interface PainBin {
  readonly activity: Activity;
  readonly from: Minutes;
  readonly until: Minutes;
  readonly ratings: number;
  readonly mean: number;
}

export const binWidth: Minutes = 10;

export function painByMinute(marks: readonly PainMark[]): readonly PainBin[] {
  const bins = new Map<string, { activity: Activity; from: Minutes; scores: number[] }>();
  for (const { activity, minute: at, score } of marks) {
    if (activity === null || at === null || score === null) continue;
    const from = Math.floor(at / binWidth) * binWidth;
    const bin = bins.get(`${activity} ${from}`) ?? { activity, from, scores: [] };
    bin.scores.push(score);
    bins.set(`${activity} ${from}`, bin);
  }
  return [...bins.values()]
    .map(({ activity, from, scores }) => ({
      activity,
      from,
      until: from + binWidth,
      ratings: scores.length,
      mean: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    }))
    .sort((a, b) =>
      a.activity === b.activity ? a.from - b.from : a.activity < b.activity ? -1 : 1,
    );
}
