import type { Activity, DayNumber, Minutes } from './activity.ts';
import { type Day, isWorkday, lastDays, median } from './day.ts';
import { ceilingOf } from './limit.ts';
import type { Plan, PosturePlan } from './plan.ts';
import { settingOf } from './settings.ts';
import { countOf, estimateOf, observedOf, provenOf } from './told.ts';
import { usualOf } from './usual.ts';

/** All that a review of one posture looks at. */
export interface ReviewFacts {
  readonly plan: Plan;
  readonly activity: Activity;
  readonly day: DayNumber;
  readonly posture: PosturePlan;
  /** The baseline in force. */
  readonly from: Minutes;
  readonly estimate: Minutes;
  readonly logged: number;
  readonly events: number;
  readonly observed: { readonly bouts: number; readonly days: number };
  /** 1.25 x the longest comfortable bout of 14 days (R9); infinite where there was none. */
  readonly proven: Minutes;
  readonly ceiling: Minutes;
  /** Days of the last three that ended well above the usual (R13). */
  readonly hardDays: number;
  /** Workdays missing in this week (R12). */
  readonly absent: number;
  /** Whether nothing may grow now, and by which rule; null where growth is free. */
  readonly restedBy: 'R29' | 'R36' | 'R3' | 'R30' | null;
}

/** Days off are told from the usual week; a week of five until two weeks are known. */
const usualWeek = 5;

function absentDays(plan: Plan, days: readonly Day[], day: DayNumber): number {
  const period = Math.round(settingOf(plan, 'reviewDays'));
  const worked = lastDays(days, day, period).filter(isWorkday).length;
  const usual =
    plan.weeks.length < 2 ? (usualWeek * period) / 7 : (median(plan.weeks) ?? usualWeek);
  return usual - worked;
}

function hardDaysOf(plan: Plan, days: readonly Day[], day: DayNumber): number {
  const hard = usualOf(plan) + settingOf(plan, 'hardDayRise');
  return lastDays(days, day, 3).filter(({ rating }) => rating !== null && rating >= hard).length;
}

/** Which rule keeps everything from growing at the moment (R3, R29, R30, R36). */
export function growthRest(plan: Plan, day: DayNumber): ReviewFacts['restedBy'] {
  const restDays = settingOf(plan, 'redRestDays');
  if (plan.flareUp !== null) return 'R29';
  if (plan.overdoRest !== null && day <= plan.overdoRest) return 'R36';
  if (plan.lastRed !== null && day - plan.lastRed <= restDays) return 'R3';
  const isFresh = plan.flareUpEnded !== null && day - plan.flareUpEnded <= restDays;
  return plan.rung !== null || isFresh ? 'R30' : null;
}

/** The facts of a review held at the end of that day; `days` holds every day up to it. */
export function reviewFacts(
  plan: Plan,
  activity: Activity,
  days: readonly Day[],
  day: DayNumber,
): ReviewFacts {
  const posture = plan.postures[activity];
  const ceiling = ceilingOf(plan, activity);
  return {
    plan,
    activity,
    day,
    posture,
    from: posture.baseline,
    estimate: estimateOf(plan, activity),
    ...countOf(plan, activity, days),
    observed: observedOf(plan, activity, days, posture.observedSince ?? 0),
    proven: Math.min(
      provenOf(plan, activity, days, day) ?? Number.POSITIVE_INFINITY,
      posture.proven ?? Number.POSITIVE_INFINITY,
    ),
    ceiling,
    hardDays: hardDaysOf(plan, days, day),
    absent: absentDays(plan, days, day),
    restedBy: growthRest(plan, day),
  };
}

/** The share of events among the logged bouts; 0 of none. */
export function eventShare({ events, logged }: ReviewFacts): number {
  return logged === 0 ? 0 : events / logged;
}

/** How far a baseline may go up at once: 10 %, at most 5 minutes, at least 1 (R11). */
export function raised({ plan, from }: ReviewFacts): Minutes {
  const percent = 1 + settingOf(plan, 'growthPercent') / 100;
  return Math.max(from + 1, Math.min(from * percent, from + settingOf(plan, 'growthMinutes')));
}
