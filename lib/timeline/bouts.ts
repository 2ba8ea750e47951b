import type { Activity, Instant, Minutes } from './entries.ts';
import type { Stretch } from './stretches.ts';

export const minute = 60_000;

/** How a break is credited to the clock of the posture it interrupts, in minutes. Source: R40, design.md section 4. */
export interface BreakCredit {
  /** A break shorter than this is no break: the bout and its clock go on. */
  readonly short: Minutes;
  /** From this length on the clock starts at 0. In between it is credited in proportion. */
  readonly full: Minutes;
}
export const usualCredit: BreakCredit = { short: 2, full: 5 };

/** Why a bout ended; `goesOn` while it has not. All but an onset are right-censored for the estimate (pacing.md 2.8). */
export type BoutEnd = 'goesOn' | 'changed' | 'away' | 'unsure';

/** An unbroken stretch in one posture. */
export interface TimedBout {
  readonly activity: Activity;
  readonly from: Instant;
  readonly until: Instant;
  /** What stood on the clock when the bout began, left by a break too short for full credit. */
  readonly carried: Minutes;
  /** From `from` to `until`. */
  readonly minutes: Minutes;
  readonly end: BoutEnd;
  readonly zone: string;
}

/** What the clock shows: minutes in the bout and whether they run on. `zeroAt + spent` is the newest instant counted. */
export interface Clock {
  readonly activity: Activity;
  readonly spent: Minutes;
  readonly running: boolean;
  /** Where `running`, the instant at which this clock would have stood at 0. */
  readonly zeroAt: Instant;
  readonly boutFrom: Instant;
}

/** A piece of the timeline as the clock sees it: an activity, a time away, or a time nobody can tell. */
interface Run {
  readonly kind: Activity | 'away' | 'unsure';
  readonly from: Instant;
  readonly until: Instant;
  readonly zone: string;
}

/**
 * The bouts on a timeline, in order, the last with `goesOn` where it does. A walk or absence shorter than `credit.short` does
 * not end a bout; unsure time always does, and the clock waits through it. Source: design.md section 4, R38-R40.
 */
export function boutsOf(
  lane: readonly Stretch[],
  credit: BreakCredit = usualCredit,
): readonly TimedBout[] {
  const runs = absorb(runsOf(lane), credit.short);
  const left = new Map<Activity, { spent: Minutes; rest: Minutes }>();
  const bouts: TimedBout[] = [];
  for (const [i, { kind, from, until, zone }] of runs.entries()) {
    const minutes = (until - from) / minute;
    if (kind !== 'unsure')
      for (const [activity, at] of left) if (activity !== kind) at.rest += minutes;
    if (kind === 'unsure' || kind === 'away') continue;
    const carried = carriedOver(left.get(kind), credit);
    bouts.push({ activity: kind, from, until, carried, minutes, end: endOf(runs[i + 1]), zone });
    left.set(kind, { spent: carried + minutes, rest: 0 });
  }
  return bouts;
}

function runsOf(lane: readonly Stretch[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { from, until, posture, certainty, zone } of lane) {
    const kind = certainty === 'unsure' ? 'unsure' : posture;
    const before = runs.at(-1);
    // Time of which nothing is told is time not known to be at the desk.
    if (before !== undefined && before.until < from)
      runs.push({ kind: 'away', from: before.until, until: from, zone });
    if (before?.kind === kind && before.until === from)
      runs[runs.length - 1] = { ...before, until };
    else runs.push({ kind, from, until, zone });
  }
  return runs;
}

/** Joins what a break too short to count has parted. */
function absorb(runs: readonly Run[], short: Minutes): readonly Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const [before, pause] = [kept.at(-2), kept.at(-1)];
    if (before?.kind === run.kind && pause !== undefined && tooShort(pause, short)) {
      kept.splice(-2, 2, { ...before, until: run.until });
    } else kept.push(run);
  }
  return kept;
}

function tooShort(pause: Run, short: Minutes): boolean {
  return pause.kind !== 'unsure' && (pause.until - pause.from) / minute < short;
}

function endOf(next: Run | undefined): BoutEnd {
  if (next === undefined) return 'goesOn';
  return next.kind === 'unsure' || next.kind === 'away' ? next.kind : 'changed';
}

function carriedOver(
  left: { spent: Minutes; rest: Minutes } | undefined,
  credit: BreakCredit,
): Minutes {
  if (left === undefined || left.rest >= credit.full) return 0;
  return left.rest < credit.short ? left.spent : left.spent * (1 - left.rest / credit.full);
}

/** The clock at the end of the timeline; null before anything is known and while away. While unsure it waits. */
export function clockOf(
  lane: readonly Stretch[],
  now: Instant,
  bouts: readonly TimedBout[] = boutsOf(lane),
): Clock | null {
  const last = lane.at(-1);
  const bout = bouts.at(-1);
  if (last === undefined || bout === undefined || last.posture === 'away') return null;
  const running = last.certainty !== 'unsure';
  const spent = bout.carried + bout.minutes;
  return {
    activity: bout.activity,
    spent,
    running,
    zeroAt: now - spent * minute,
    boutFrom: bout.from,
  };
}
