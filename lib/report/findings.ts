import { daysBetween } from '../timeline/days.ts';
import type { BaselineCourse } from './baselines.ts';
import { comfortFinding, evennessFinding, lanesFinding } from './findings-of-turns.ts';
import type { PainBin } from './pain.ts';
import { type Sentence, sentence } from './sentence.ts';
import { scoresOf } from './summary.ts';
import type { WeekModel } from './week.ts';

/** Each chart's title says what the chart shows. */
export interface Findings {
  readonly days: Sentence;
  readonly lanes: Sentence;
  readonly bouts: Sentence;
  readonly comfort: Sentence;
  readonly evenness: Sentence;
  readonly prompts: Sentence;
  readonly pain: Sentence;
  readonly painMinute: Sentence;
  readonly baselines: Sentence;
}

export function findingsOf(week: WeekModel): Findings {
  return {
    days: daysFinding(week),
    lanes: lanesFinding(week),
    bouts: boutsFinding(week),
    comfort: comfortFinding(week),
    evenness: evennessFinding(week),
    prompts: promptsFinding(week),
    pain: painFinding(week),
    painMinute: painMinuteFinding(week),
    baselines: baselinesFinding(week),
  };
}

function daysFinding({ days, desk, totals }: WeekModel): Sentence {
  const count = days.filter((day) => day.desk >= 1).length;
  if (count === 0) return sentence('finding.days.none');
  const share = (totals.standing + totals.walking) / desk;
  return sentence('finding.days', { count, time: { time: desk / count }, share: { share } });
}

function boutsFinding({ bouts, limits }: WeekModel): Sentence {
  const atDesk = bouts.filter(({ activity }) => activity !== 'walking');
  if (atDesk.length === 0) return sentence('finding.bouts.none');
  const longest = Math.max(...atDesk.map(({ clock }) => clock));
  const { count, within } = limits;
  if (count === 0)
    return sentence('finding.bouts.noLimit', { count: atDesk.length, time: { time: longest } });
  if (within === count) return sentence('finding.bouts.all', { count });
  return sentence('finding.bouts.some', { within, count, time: { time: longest } });
}

function promptsFinding({ prompts, outcomes, natural }: WeekModel): Sentence {
  if (prompts.length === 0) return sentence('finding.prompts.none', { natural: natural.length });
  return sentence('finding.prompts', {
    taken: outcomes.taken,
    count: prompts.length,
    natural: natural.length,
  });
}

function painFinding({ pain, days }: WeekModel): Sentence {
  const scores = scoresOf(pain);
  if (scores.length === 0) return sentence('finding.pain.none');
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  if (low === high) return sentence('finding.pain.same', { count: scores.length, score: low });
  const worst = days.find((day) => day.pain?.high === high);
  return sentence('finding.pain', { low, high, day: { day: worst?.day ?? '' } });
}

/** Fewer ratings than this on either side are too few to compare. */
const enough = 3;
/** A smaller difference is read as none: the scale itself has steps of one. */
const worthSaying = 0.5;

function painMinuteFinding({ painBins }: WeekModel): Sentence {
  const count = painBins.reduce((sum, { ratings }) => sum + ratings, 0);
  if (count === 0) return sentence('finding.painMinute.none');
  for (const activity of ['sitting', 'standing'] as const) {
    const bins = painBins.filter((bin) => bin.activity === activity);
    const split = splitOf(bins);
    if (split === null) continue;
    const [early, late] = [
      meanOf(bins, (from) => from < split),
      meanOf(bins, (from) => from >= split),
    ];
    const by = Math.round(Math.abs(late - early) * 10) / 10;
    const kind = by < worthSaying ? 'alike' : late > early ? 'higher' : 'lower';
    return sentence(`finding.painMinute.${activity}.${kind}`, { minute: split, by });
  }
  return sentence('finding.painMinute.few', { count });
}

/** The minute that parts the ratings most evenly with enough on both sides; null where there is none. */
function splitOf(bins: readonly PainBin[]): number | null {
  const count = bins.reduce((sum, { ratings }) => sum + ratings, 0);
  let [best, bestGap] = [null as number | null, Number.POSITIVE_INFINITY];
  let before = 0;
  for (const { from, ratings } of bins) {
    const gap = Math.abs(count - 2 * before);
    if (before >= enough && count - before >= enough && gap < bestGap)
      [best, bestGap] = [from, gap];
    before += ratings;
  }
  return best;
}

function meanOf(bins: readonly PainBin[], wanted: (from: number) => boolean): number {
  const kept = bins.filter(({ from }) => wanted(from));
  const count = kept.reduce((sum, { ratings }) => sum + ratings, 0);
  return kept.reduce((sum, { ratings, mean }) => sum + ratings * mean, 0) / count;
}

function baselinesFinding({ baselines, courseFrom, days }: WeekModel): Sentence {
  const told = baselines.flatMap((course) =>
    course.end === null ? [] : [{ ...course, end: course.end }],
  );
  const [most] = told.sort((a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a)));
  if (most === undefined) return sentence('finding.baseline.none');
  const first = most.steps[0]?.day ?? courseFrom;
  const weeks = Math.ceil(daysBetween(first, days.at(-1)?.day ?? first).length / 7);
  const change = changeOf(most);
  const kind = change > 0 ? 'grew' : change < 0 ? 'eased' : 'steady';
  const [from, to] = [Math.floor(most.start ?? most.end), Math.floor(most.end)];
  return sentence(`finding.baseline.${most.activity}.${kind}`, { from, to, count: weeks });
}

function changeOf({ start, end }: BaselineCourse): number {
  return start === null || end === null ? 0 : Math.floor(end) - Math.floor(start);
}
