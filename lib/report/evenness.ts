import { addDays, type Day } from '../timeline/days.ts';
import type { Entry, Minutes } from '../timeline/entries.ts';
import { type BaselineCourse, baselineOn } from './baselines.ts';
import type { ReportBout } from './bouts.ts';
import type { DayModel } from './day.ts';
import { median } from './median.ts';

/** How a day went against the baselines. */
export interface EvenDay {
  readonly day: Day;
  /** The longest bout as a multiple of its baseline; null on a day without a bout or a baseline. */
  readonly ratio: number | null;
  /** Minutes in a posture. */
  readonly minutes: Minutes;
  /** `long`: far over the baseline (R32); `quiet`: far under the usual within two days of one, or sore (R33). */
  readonly kind: 'long' | 'quiet' | null;
}

/** R32 and R33, their defaults: one bout of 1.5 baselines, or one baseline too much in all; 60 % of the median; two points. */
const longRatio = 1.5;
const longExcess = 1;
const quietShare = 0.6;
const soreRise = 2;
/** So many days after a long one may be quiet because of it. */
const quietWithin = 2;
const fewestRatings = 5;

/**
 * Each day against the baseline of that day, with long days and the quiet ones that followed. Bouts of a planned overdo are
 * left out (R36). It describes, and compares with nobody else (R46). Source: R32, R33.
 */
export function evennessOf(
  days: readonly DayModel[],
  bouts: readonly ReportBout[],
  courses: readonly BaselineCourse[],
  facts: readonly Entry[],
): readonly EvenDay[] {
  const worked = days.filter(({ desk }) => desk >= 1);
  const usualMinutes = median(worked.map(({ desk }) => desk)) ?? 0;
  const ratings = worked.flatMap(({ rated }) => (rated === null ? [] : [rated]));
  const sore = ratings.length < fewestRatings ? null : (median(ratings) ?? 0) + soreRise;
  const planned = facts.filter((entry) => entry.type === 'overdoPlanned');
  const counted = bouts.filter(
    ({ from, until }) =>
      !planned.some((overdo) => (overdo.from ?? overdo.at) < until && overdo.until > from),
  );
  const long = new Set(
    worked.map(({ day }) => day).filter((day) => isLong(ratiosOn(day, counted, courses))),
  );
  return worked.map(({ day, desk, rated }) => {
    const after = [1, 2].slice(0, quietWithin).some((back) => long.has(addDays(day, -back)));
    const quiet =
      after && (desk <= usualMinutes * quietShare || (sore !== null && (rated ?? 0) >= sore));
    const ratios = ratiosOn(day, counted, courses);
    const ratio = ratios.length === 0 ? null : Math.max(...ratios);
    return { day, ratio, minutes: desk, kind: long.has(day) ? 'long' : quiet ? 'quiet' : null };
  });
}

function ratiosOn(
  day: Day,
  bouts: readonly ReportBout[],
  courses: readonly BaselineCourse[],
): readonly number[] {
  return bouts
    .filter((bout) => bout.day === day && bout.activity !== 'walking')
    .flatMap(({ activity, clock }) => {
      const course = courses.find((one) => one.activity === activity);
      const baseline = course === undefined ? null : baselineOn(course, day);
      return baseline === null || baseline <= 0 ? [] : [clock / baseline];
    });
}

function isLong(ratios: readonly number[]): boolean {
  const excess = ratios.reduce((sum, ratio) => sum + Math.max(0, ratio - 1), 0);
  return excess >= longExcess || ratios.some((ratio) => ratio >= longRatio);
}
