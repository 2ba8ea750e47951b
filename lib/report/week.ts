import {
  addDays,
  type Day,
  type DayTotals,
  dayOf,
  daysBetween,
  daysOf,
  type Week,
  weekOf,
} from '../timeline/days.ts';
import { type Activity, type Entry, type Minutes, merge } from '../timeline/entries.ts';
import { type BaselineCourse, baselineCourses, courseWeeks } from './baselines.ts';
import { type AgainstLimit, againstLimit, type ReportBout, reportBouts } from './bouts.ts';
import { type ComfortCurve, comfortCurves } from './comfort.ts';
import { type DayModel, dayModels, deskTime } from './day.ts';
import { type EvenDay, evennessOf } from './evenness.ts';
import { type LaneOver, type LanePiece, laneOvers, lanePieces } from './lanes.ts';
import { limitsIn } from './limits.ts';
import { type LogInput, readLog } from './log.ts';
import { type PainBin, type PainMark, painByMinute, painMarks } from './pain.ts';
import {
  countOutcomes,
  type NaturalBreak,
  naturalBreaks,
  type OutcomeCounts,
  type PromptOutcome,
  promptOutcomes,
} from './prompts.ts';
import { type SetupComparison, setupsCompared } from './setups.ts';

export interface WeekInput extends LogInput {
  readonly week: Week;
  /** The baselines and limits of today, for a log that says nothing of them. */
  readonly baselines?: Partial<Record<Activity, Minutes>>;
  readonly limits?: Partial<Record<Activity, Minutes>>;
  /** What the summaries of `weeksInShort` hold; entries of those weeks themselves do as well. */
  readonly before?: readonly Entry[];
  /** The first day with anything logged at all. */
  readonly firstDay?: Day | null;
}

/** How a week stands: over, going on, ahead, before the first entry, or the one in which the log began. */
export type WeekPhase = 'over' | 'current' | 'ahead' | 'before';

/** One ISO week, derived from the log alone. */
export interface WeekModel {
  readonly week: Week;
  readonly phase: WeekPhase;
  /** The log began in this week. */
  readonly first: boolean;
  readonly days: readonly DayModel[];
  readonly totals: DayTotals;
  readonly desk: Minutes;
  /** Unsure time as a share (0-1) of the time in a posture and unsure. */
  readonly unsureShare: number;
  readonly bouts: readonly ReportBout[];
  readonly lanes: readonly LanePiece[];
  readonly overs: readonly LaneOver[];
  readonly limits: AgainstLimit;
  readonly prompts: readonly PromptOutcome[];
  readonly outcomes: OutcomeCounts;
  readonly natural: readonly NaturalBreak[];
  readonly pain: readonly PainMark[];
  readonly painBins: readonly PainBin[];
  /** Over the twelve weeks up to the end of this one. */
  readonly baselines: readonly BaselineCourse[];
  readonly courseFrom: Day;
  /** From when on anything is known of them. */
  readonly knownFrom: Day;
  /** How long each posture stayed comfortable, over the four weeks up to the end of this one. */
  readonly comfort: readonly ComfortCurve[];
  /** Setups against doing without them, over the same four weeks. */
  readonly setups: readonly SetupComparison[];
  /** Worked days of the two weeks up to the end of this one, against the baselines. */
  readonly evenness: readonly EvenDay[];
  readonly flareUpDays: readonly Day[];
  readonly quiet: Minutes;
}

/** The days whose entries a report of `week` reads whole: four weeks, what runs into them, and what was corrected in the week after. */
export function daysToRead(week: Week): readonly [first: Day, last: Day] {
  const [monday, sunday] = ends(week);
  return [addDays(monday, -7 * recentWeeks), addDays(sunday, 7)];
}

const recentWeeks = 4;

/** The weeks before those days that a report needs only in short, in order. */
export function weeksInShort(week: Week): readonly Week[] {
  const [monday] = ends(week);
  const back = Array.from({ length: courseWeeks - recentWeeks }, (_, i) => courseWeeks - i);
  return back.map((weeks) => weekOf(addDays(monday, -7 * weeks)));
}

/** Curves and comparisons need more bouts than a week has. */
const recentDays = 28;
const evenDays = 14;

export function weekModel(input: WeekInput): WeekModel {
  const days = daysOf(input.week);
  const [monday, sunday] = ends(input.week);
  const recent = daysBetween(addDays(sunday, 1 - recentDays), sunday);
  const entries = merge(input.entries, input.before ?? []);
  const log = readLog({ ...input, entries }, recent[0] ?? monday, sunday);
  const recentBouts = reportBouts(log, recent, limitsIn(log.facts, input.limits));
  const bouts = recentBouts.filter(({ day }) => day >= monday);
  const prompts = promptOutcomes(log, days);
  const natural = naturalBreaks(log, days);
  const pain = painMarks(log, days);
  const parts = { bouts, prompts, natural, pain };
  const fortnight = dayModels(log, recent.slice(-evenDays), parts);
  const models = fortnight.slice(-days.length);
  const courseFrom = addDays(monday, -7 * (courseWeeks - 1));
  const baselines = baselineCourses(log.facts, courseFrom, sunday, input.baselines);
  const totals = sumTotals(models);
  const desk = deskTime(totals);
  return {
    week: input.week,
    ...standingOf(input),
    days: models,
    totals,
    desk,
    unsureShare: desk + totals.unsure === 0 ? 0 : totals.unsure / (desk + totals.unsure),
    bouts,
    lanes: lanePieces(log.lane, days),
    overs: laneOvers(bouts),
    limits: againstLimit(bouts),
    prompts,
    outcomes: countOutcomes(prompts),
    natural,
    pain,
    painBins: painByMinute(pain),
    baselines,
    comfort: comfortCurves(recentBouts),
    setups: setupsCompared(recentBouts, log.facts),
    evenness: evennessOf(fortnight, recentBouts, baselines, log.facts),
    courseFrom,
    knownFrom: later(courseFrom, input.firstDay ?? courseFrom),
    flareUpDays: models.filter(({ flareUp, ahead }) => flareUp && !ahead).map(({ day }) => day),
    quiet: models.reduce((sum, { quiet }) => sum + quiet, 0),
  };
}

function ends(week: Week): readonly [monday: Day, sunday: Day] {
  const [monday = '', sunday = ''] = [daysOf(week).at(0), daysOf(week).at(-1)];
  return [monday, sunday];
}

function standingOf({
  week,
  now,
  zone,
  firstDay = null,
}: WeekInput): Pick<WeekModel, 'phase' | 'first'> {
  const current = weekOf(dayOf(now, zone));
  const began = firstDay === null ? null : weekOf(firstDay);
  const phase =
    week > current
      ? 'ahead'
      : began === null || week < began
        ? 'before'
        : week === current
          ? 'current'
          : 'over';
  return {
    phase: phase === 'before' && week === current ? 'current' : phase,
    first: week === began,
  };
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function sumTotals(days: readonly DayModel[]): DayTotals {
  const sum = { sitting: 0, standing: 0, walking: 0, away: 0, unsure: 0 };
  for (const { totals } of days) {
    sum.sitting += totals.sitting;
    sum.standing += totals.standing;
    sum.walking += totals.walking;
    sum.away += totals.away;
    sum.unsure += totals.unsure;
  }
  return sum;
}
