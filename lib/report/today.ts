import { type Day, type DayTotals, dayOf, onDay, totalsOf } from '../timeline/days.ts';
import { byId, type Entry, merge } from '../timeline/entries.ts';
import type { Stretch } from '../timeline/stretches.ts';
import { type ReportBout, reportBouts } from './bouts.ts';
import { deskTime } from './day.ts';
import { limitsIn } from './limits.ts';
import { type LogInput, readLog } from './log.ts';
import { type PainMark, painMarks } from './pain.ts';
import { type PromptOutcome, promptOutcomes } from './prompts.ts';

/** One day as the person can question it: every stretch with its certainty and cause, every entry with whether it stands. */
export interface DayView {
  readonly day: Day;
  readonly stretches: readonly Stretch[];
  readonly totals: DayTotals;
  readonly desk: number;
  readonly bouts: readonly ReportBout[];
  readonly prompts: readonly PromptOutcome[];
  readonly pain: readonly PainMark[];
  /** Made on the day, or later to correct it; newest first. */
  readonly entries: readonly { readonly entry: Entry; readonly stands: boolean }[];
}

export function dayView(input: LogInput & { readonly day: Day }): DayView {
  const { day } = input;
  const log = readLog(input, day, day);
  const totals = totalsOf(log.lane, day);
  const standing = new Set(log.facts.map(({ id }) => id));
  return {
    day,
    stretches: onDay(log.lane, day),
    totals,
    desk: deskTime(totals),
    bouts: reportBouts(log, [day], limitsIn(log.facts)),
    prompts: promptOutcomes(log, [day]),
    pain: painMarks(log, [day]),
    entries: merge(input.entries, [])
      .filter((entry) => entry.type !== 'retracted' && isOf(entry, day))
      .sort((a, b) => byId(b, a))
      .map((entry) => ({ entry, stands: standing.has(entry.id) })),
  };
}

function isOf(entry: Entry, day: Day): boolean {
  if (dayOf(entry.at, entry.zone) === day) return true;
  if (entry.type !== 'amended') return false;
  return dayOf(entry.from, entry.zone) <= day && dayOf(entry.until - 1, entry.zone) >= day;
}
