import type { DayNumber, Minutes } from './activity.ts';
import { type Day, isWorkday, lastDays, postureOn } from './day.ts';
import { type Plan, withFinding } from './plan.ts';
import { growthRest } from './review-facts.ts';
import { settingOf } from './settings.ts';

/** A full day at the desk; the goal of a shorter one is in proportion (R44). */
const fullDay = 8;
const meanDays = 14;

/** Minutes on the feet, standing and walking, a workday over the last 14 days. */
export function feetMinutes(days: readonly Day[], day: DayNumber): Minutes {
  const worked = lastDays(days, day, meanDays).filter(isWorkday);
  const minutes = worked.map(
    (one) => postureOn(one, 'standing').minutes + postureOn(one, 'walking').minutes,
  );
  return worked.length === 0 ? 0 : minutes.reduce((sum, more) => sum + more, 0) / worked.length;
}

/**
 * The weekly goal (R44): what was done lately and a tenth more, up to 2 hours a day; once those are reached, up to 4. It rests
 * while everything rests.
 */
export function reviewGoal(plan: Plan, days: readonly Day[], day: DayNumber): Plan {
  const mean = feetMinutes(days, day);
  if (mean === 0) return plan;
  const first = settingOf(plan, 'goalMinutes');
  const isLater = plan.goal?.isLater === true || mean >= first;
  const most = isLater ? Math.max(first, settingOf(plan, 'laterGoalMinutes')) : first;
  const growth = growthRest(plan, day) === null ? settingOf(plan, 'goalGrowthPercent') : 0;
  const minutes = Math.min(most, mean * (1 + growth / 100));
  const from = plan.goal?.minutes ?? null;
  const sentence = { key: 'goal', values: { to: minutes } } as const;
  const figures = { mean, most, growth };
  const finding = {
    rule: 'R44',
    activity: null,
    kind: 'goal',
    from,
    to: minutes,
    figures,
    sentence,
  } as const;
  return withFinding({ ...plan, goal: { minutes, isLater } }, finding);
}

/** Today's minutes on the feet to aim for; null before the first review and in a flare-up (no targets then). */
export function goalOf(plan: Plan, hoursAtDesk = fullDay): Minutes | null {
  if (plan.goal === null || plan.flareUp !== null) return null;
  return (plan.goal.minutes * Math.min(fullDay, Math.max(0, hoursAtDesk))) / fullDay;
}
