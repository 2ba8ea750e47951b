import { addDays, type Day } from '../timeline/days.ts';
import { type Activity, activities, type Entry, type Minutes } from '../timeline/entries.ts';

/** A decision about a baseline, as it was made: old weeks read the same under newer rules. */
export interface BaselineStep {
  /** The first day on which it held. */
  readonly day: Day;
  readonly from: Minutes | null;
  readonly to: Minutes;
  readonly rule: string;
  readonly kind: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly text: string;
}

/** The baseline of a posture over some weeks: what it was when they began, and each decision since. */
export interface BaselineCourse {
  readonly activity: Activity;
  readonly start: Minutes | null;
  readonly steps: readonly BaselineStep[];
  /** What it was on the last day; null where nobody knows yet. */
  readonly end: Minutes | null;
}

export const courseWeeks = 12;

/**
 * The course of each posture's baseline from `first` to `last`. Where the log holds no decision, the baseline is `current`, as
 * known now.
 */
export function baselineCourses(
  facts: readonly Entry[],
  first: Day,
  last: Day,
  current: Partial<Record<Activity, Minutes>> = {},
): readonly BaselineCourse[] {
  return activities.map((activity) => {
    const all = facts.flatMap((entry) => stepOf(entry, activity));
    const steps = all.filter(({ day }) => day >= first && day <= last);
    const before = all.findLast(({ day }) => day < first)?.to ?? null;
    const after = all.find(({ day }) => day > last)?.from ?? null;
    const told =
      steps[0]?.from ?? before ?? after ?? (all.length === 0 ? (current[activity] ?? null) : null);
    return { activity, start: before ?? told, steps, end: steps.at(-1)?.to ?? told };
  });
}

/** Decisions of other kinds carry minutes or repetitions of something else. */
export const ofBaseline: ReadonlySet<string> = new Set([
  'firstBaseline',
  'observe',
  'grow',
  'hold',
  'stepBack',
  'cap',
  'person',
]);

function stepOf(entry: Entry, activity: Activity): readonly BaselineStep[] {
  if (entry.type !== 'decided' || entry.activity !== activity) return [];
  const { from, to, rule, kind, figures, text, date } = entry;
  if (to === null || !ofBaseline.has(kind)) return [];
  // A review closes a day and holds from the next; what a person says holds at once.
  return [
    { day: kind === 'person' ? date : addDays(date, 1), from, to, rule, kind, figures, text },
  ];
}

/** The baseline of a course on `day`. */
export function baselineOn(course: BaselineCourse, day: Day): Minutes | null {
  return course.steps.findLast((step) => step.day <= day)?.to ?? course.start;
}
