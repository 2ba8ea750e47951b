import { boutsOf, type TimedBout } from '../timeline/bouts.ts';
import { addDays, type Day, startOf } from '../timeline/days.ts';
import { type Entry, type Instant, merge, standing } from '../timeline/entries.ts';
import { type Opening, type Stretch, stretchesOf } from '../timeline/stretches.ts';

/** What is known about a stretch of days. Entries may come in any order, and twice. */
export interface LogInput {
  readonly entries: readonly Entry[];
  /** The stretch that goes on from before the first entry. */
  readonly opening?: Opening;
  readonly now: Instant;
  /** The reader's zone: it says where days without entries begin. Days with entries are those of the entries' zone. */
  readonly zone: string;
}

/** The log as every part of a report reads it. */
export interface Log {
  /** Entries that stand, in the order made. */
  readonly facts: readonly Entry[];
  readonly lane: readonly Stretch[];
  readonly bouts: readonly TimedBout[];
  readonly now: Instant;
  readonly zone: string;
}

/** Days before `first` that the timeline still reads, so that what began the evening before is known. */
const runIn = 2;

/**
 * The timeline from `first` to `last`, both included. Entries long before it are read for what they decided and not drawn, so
 * that a report costs the same however much lies before it.
 */
export function readLog(input: LogInput, first: Day, last: Day): Log {
  const { now, zone, opening = null } = input;
  const entries = merge(input.entries, []);
  const from = startOf(addDays(first, -runIn), zone);
  const end = startOf(addDays(last, 2), zone);
  const near = entries.filter(({ at }) => at >= from);
  const lane = stretchesOf(
    near,
    Math.min(now, end),
    near.length === entries.length ? opening : null,
  );
  return { facts: standing(entries), lane, bouts: boutsOf(lane), now, zone };
}
