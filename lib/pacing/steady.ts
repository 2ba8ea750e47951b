import type { Minutes } from './activity.ts';
import type { PosturePlan } from './plan.ts';
import { type ChosenSettings, settingOf } from './settings.ts';

/** So many baselines in a row tell whether one is steady: that of now, and after each of four reviews before (R52). */
const reviews = 5;
/** The largest of them is at most so many times the least (R52). */
const spread = 1.1;

/** The baselines after the last reviews, newest last, with one more; none from before it was measured (R52). */
export function withReviewed(known: readonly Minutes[], baseline: Minutes): readonly Minutes[] {
  return [...known, baseline].slice(-reviews);
}

/**
 * In how many days half of what the bouts of a posture say is left. While its baseline moves they fade by R7, for what was true a
 * month ago no longer is; one that has been steady for a month is measured the better the longer its bouts count (R52).
 */
export function halfLifeOf(
  plan: { readonly settings: ChosenSettings },
  { reviewed = [] }: PosturePlan,
): number {
  const usual = settingOf(plan, 'halfLifeDays');
  const isSteady =
    reviewed.length === reviews && Math.max(...reviewed) <= Math.min(...reviewed) * spread;
  return isSteady ? Math.max(usual, settingOf(plan, 'steadyHalfLifeDays')) : usual;
}
