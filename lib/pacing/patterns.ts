import type { DayNumber } from './activity.ts';
import { activities } from './activity.ts';
import { type Day, isWorkday, lastDays, lastWorkdays, median, postureOn } from './day.ts';
import type { Plan } from './plan.ts';
import { settingOf } from './settings.ts';
import { usualOf } from './usual.ts';

const patternDays = 14;
const weeksWithoutGrowth = 21;
const countedWorkdays = 10;

/** A day far over the baseline (R32): one bout of 1.5 baselines, or one baseline too much in all. Planned overdo is none. */
export function isOverdoDay(plan: Plan, day: Day): boolean {
  const postures = activities.map((activity) => postureOn(day, activity));
  const excess = postures.reduce((sum, one) => sum + one.excess, 0);
  const ratio = Math.max(...postures.map((one) => one.ratio));
  return ratio >= settingOf(plan, 'overdoRatio') || excess >= settingOf(plan, 'overdoSum');
}

function totalMinutes(day: Day): number {
  return activities.reduce((sum, activity) => sum + postureOn(day, activity).minutes, 0);
}

/** Boom and bust: the days of 14 far over, each with the quiet or sore day that followed within two (R33). */
export function boomBustPairs(
  plan: Plan,
  days: readonly Day[],
  day: DayNumber,
): readonly { readonly boom: DayNumber; readonly bust: DayNumber }[] {
  const recent = lastDays(days, day, patternDays).filter(isWorkday);
  const usualMinutes = median(recent.map(totalMinutes)) ?? 0;
  const sore = usualOf(plan) + settingOf(plan, 'hardDayRise');
  const isBust = (one: Day) =>
    totalMinutes(one) <= usualMinutes * settingOf(plan, 'quietDayShare') ||
    (one.rating ?? 0) >= sore;
  return recent
    .filter((one) => isOverdoDay(plan, one))
    .flatMap((boom) => {
      const bust = recent.find(
        (one) => one.day > boom.day && one.day <= boom.day + 2 && isBust(one),
      );
      return bust === undefined ? [] : [{ boom: boom.day, bust: bust.day }];
    });
}

function isSmallDay(plan: Plan, day: Day): boolean {
  if (day.top === null || day.top > settingOf(plan, 'greenTop')) return false;
  const isStill = day.movements === 0 && postureOn(day, 'walking').bouts === 0;
  const ratios = activities.map((activity) => postureOn(day, activity).ratio);
  const most = Math.max(...ratios);
  return isStill && most > 0 && most < settingOf(plan, 'smallStepShare');
}

/** Six of ten workdays of short turns and no movement although they felt fine, and nothing grown for three weeks (R34). */
export function isSmallStepDue(plan: Plan, days: readonly Day[], day: DayNumber): boolean {
  const recent = lastWorkdays(days, countedWorkdays);
  const hasGrown = activities.some(
    (activity) => day - plan.postures[activity].lastGrowth < weeksWithoutGrowth,
  );
  const small = recent.filter((one) => isSmallDay(plan, one)).length;
  return !hasGrown && small >= settingOf(plan, 'smallStepDays');
}
