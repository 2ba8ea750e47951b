import { minute } from '../timeline/bouts.ts';
import { type Day, type DayTotals, endOf, startOf, totalsOf } from '../timeline/days.ts';
import type { Instant, Minutes } from '../timeline/entries.ts';
import type { Stretch } from '../timeline/stretches.ts';
import { type AgainstLimit, againstLimit, type ReportBout } from './bouts.ts';
import type { Log } from './log.ts';
import type { PainMark } from './pain.ts';
import {
  countOutcomes,
  type NaturalBreak,
  type OutcomeCounts,
  type PromptOutcome,
} from './prompts.ts';
import { flareUps, minutesOn, quietSpans, touches } from './spans.ts';

/** One day of a report. */
export interface DayModel {
  readonly day: Day;
  readonly totals: DayTotals;
  /** Minutes in a posture at work: sitting, standing and walking. */
  readonly desk: Minutes;
  readonly limits: AgainstLimit;
  /** The longest bout at the desk. */
  readonly longest: Minutes;
  readonly prompts: OutcomeCounts;
  readonly natural: number;
  /** The lowest and the highest rating; null on a day without one. */
  readonly pain: { readonly low: number; readonly high: number; readonly count: number } | null;
  /** The rating of the whole day, said at its end. */
  readonly rated: number | null;
  readonly flareUp: boolean;
  readonly quiet: Minutes;
  /** Whether the day lies ahead. */
  readonly ahead: boolean;
}

/** What a week found, for its days to take their part of. */
export interface WeekParts {
  readonly bouts: readonly ReportBout[];
  readonly prompts: readonly PromptOutcome[];
  readonly natural: readonly NaturalBreak[];
  readonly pain: readonly PainMark[];
}

export function dayModels(log: Log, days: readonly Day[], parts: WeekParts): readonly DayModel[] {
  const flares = flareUps(log.facts, log.now);
  const quiet = quietSpans(log.facts, log.now);
  return days.map((day) => {
    const totals = totalsOf(around(log.lane, day, log.zone), day);
    const ofDay = <Part extends { readonly day: Day }>(all: readonly Part[]) =>
      all.filter((part) => part.day === day);
    const bouts = ofDay(parts.bouts);
    return {
      day,
      totals,
      desk: deskTime(totals),
      limits: againstLimit(bouts),
      longest: Math.max(0, ...bouts.filter(atDesk).map(({ clock }) => clock)),
      prompts: countOutcomes(ofDay(parts.prompts)),
      natural: ofDay(parts.natural).length,
      pain: rangeOf(ofDay(parts.pain)),
      rated: ratedOn(log, day),
      flareUp: touches(flares, day, log.zone),
      quiet: minutesOn(quiet, day, log.zone),
      ahead: startOf(day, log.zone) > log.now,
    };
  });
}

export function deskTime(totals: DayTotals): Minutes {
  return totals.sitting + totals.standing + totals.walking;
}

function atDesk({ activity }: ReportBout): boolean {
  return activity !== 'walking';
}

/** No zone is further than this from another. */
const zoneSpan: Instant = 27 * 60 * minute;

/** The stretches that may lie on `day` in any zone: reading the calendar for each of a fortnight's stretches is slow. */
function around(lane: readonly Stretch[], day: Day, zone: string): readonly Stretch[] {
  const [start, end] = [startOf(day, zone) - zoneSpan, endOf(day, zone) + zoneSpan];
  return lane.filter(({ from, until }) => from < end && until > start);
}

function rangeOf(marks: readonly PainMark[]): DayModel['pain'] {
  const scores = marks.flatMap(({ score }) => (score === null ? [] : [score]));
  if (scores.length === 0) return null;
  return { low: Math.min(...scores), high: Math.max(...scores), count: scores.length };
}

function ratedOn(log: Log, day: Day): number | null {
  const rated = log.facts.findLast((entry) => entry.type === 'dayRated' && entry.date === day);
  return rated?.type === 'dayRated' ? rated.score : null;
}
