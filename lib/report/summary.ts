import { addDays } from '../timeline/days.ts';
import { type BaselineCourse, baselineOn } from './baselines.ts';
import { median } from './median.ts';
import { type Sentence, sentence } from './sentence.ts';
import type { WeekModel } from './week.ts';

/** Less unsure time than this is not worth a sentence. */
const unsureWorth = 0.05;
/** Fewer quiet minutes than this are not worth one either. */
const quietWorth = 60;

/** The week in a few plain sentences, the most telling first. Source: design.md 7.3, ux.md 4, R46. */
export function summaryOf(week: WeekModel): readonly Sentence[] {
  if (week.desk < 1) return [emptyOf(week)];
  return [
    ...(week.first ? [sentence('week.first')] : []),
    ...week.baselines.flatMap((course) => feltFine(week, course)),
    ...botheredOf(week),
    ...withinOf(week),
    ...ratingsOf(week),
    loggedOf(week),
    ...flareUpOf(week),
    ...(week.unsureShare >= unsureWorth
      ? [sentence('unsureTime', { share: { share: week.unsureShare } })]
      : []),
    ...(week.quiet >= quietWorth ? [sentence('quietTime', { time: { time: week.quiet } })] : []),
  ];
}

function emptyOf({ phase, first }: WeekModel): Sentence {
  if (phase === 'ahead') return sentence('week.future');
  if (phase === 'before') return sentence('week.empty');
  if (phase === 'current') return sentence(first ? 'week.first' : 'week.fresh');
  return sentence('week.quiet');
}

/** A baseline is how long a posture is comfortable; told of postures that were used this week. */
function feltFine(week: WeekModel, course: BaselineCourse): readonly Sentence[] {
  const { activity } = course;
  const [monday, sunday] = [week.days.at(0)?.day ?? '', week.days.at(-1)?.day ?? ''];
  const minutes = baselineOn(course, sunday);
  if (minutes === null || week.totals[activity] < 1 || activity === 'walking') return [];
  const before = week.first ? null : baselineOn(course, addDays(monday, -1));
  const change = Math.floor(minutes) - Math.floor(before ?? minutes);
  const kind = before === null ? 'first' : change > 0 ? 'more' : change < 0 ? 'less' : 'same';
  return [
    sentence(`feltFine.${activity}.${kind}`, {
      minutes: Math.floor(minutes),
      change: Math.abs(change),
    }),
  ];
}

/** The middle minute at which discomfort began, for postures in which that was said more than once. */
function botheredOf(week: WeekModel): readonly Sentence[] {
  return (['sitting', 'standing'] as const).flatMap((activity) => {
    const onsets = week.bouts.flatMap((bout) =>
      bout.activity === activity && bout.onset !== null ? [bout.onset] : [],
    );
    const middle = median(onsets);
    if (onsets.length < 2 || middle === null) return [];
    return [
      sentence(`bothered.${activity}`, { minutes: Math.round(middle), count: onsets.length }),
    ];
  });
}

function loggedOf({ desk, totals, days }: WeekModel): Sentence {
  const share = (totals.standing + totals.walking) / desk;
  const count = days.filter((day) => day.desk >= 1).length;
  return sentence('logged', { time: { time: desk }, count, share: { share } });
}

function withinOf({ limits, days }: WeekModel): readonly Sentence[] {
  const { count, within, over } = limits;
  if (count === 0) return [];
  if (within === count) return [sentence('within.all', { count })];
  const most = days.reduce((a, b) => (b.limits.over > a.limits.over ? b : a));
  return [sentence('within.some', { within, count, time: { time: over }, day: { day: most.day } })];
}

function ratingsOf({ pain }: WeekModel): readonly Sentence[] {
  const scores = scoresOf(pain);
  if (scores.length === 0) return [];
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  if (low === high) return [sentence('ratings.same', { count: scores.length, score: low })];
  return [
    sentence('ratings.range', { count: scores.length, low, high, middle: median(scores) ?? low }),
  ];
}

function flareUpOf({ flareUpDays }: WeekModel): readonly Sentence[] {
  const [first, last] = [flareUpDays.at(0), flareUpDays.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (first === last) return [sentence('flareUp.one', { day: { day: first } })];
  return [
    sentence('flareUp.some', {
      count: flareUpDays.length,
      first: { day: first },
      last: { day: last },
    }),
  ];
}

export function scoresOf(marks: WeekModel['pain']): readonly number[] {
  return marks.flatMap(({ score }) => (score === null ? [] : [score]));
}
