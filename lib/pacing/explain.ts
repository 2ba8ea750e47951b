import type { Activity, Instant } from './activity.ts';
import { instant, knownActivity } from './check.ts';
import { limitSteps, type Step } from './limit.ts';
import type { Plan } from './plan.ts';
import { settingOf } from './settings.ts';
import { estimateOf } from './told.ts';

/**
 * The chain from what is known of a posture to its limit at that instant: the guess or the estimate, the review or the
 * provisional baseline that followed from it, then every rule that changed the minutes. The last step is the limit.
 */
export function explainLimit(plan: Plan, activity: Activity, at: Instant): readonly Step[] {
  const { guess, observedSince, lastReview } = plan.postures[knownActivity(activity)];
  const [baseline, ...caps] = limitSteps(plan, activity, instant('at', at));
  if (observedSince !== null)
    return [{ rule: 'R6', figures: { guess }, minutes: guess }, baseline, ...caps];
  const risk = settingOf(plan, 'risk');
  const minutes = estimateOf(plan, activity);
  const estimate: Step = { rule: 'R5', figures: { risk, guess }, minutes };
  if (lastReview === null) return [estimate, baseline, ...caps];
  const { rule, from, to, day } = lastReview;
  const review: Step = { rule, figures: { from, to, day }, minutes: baseline.minutes };
  return [estimate, review, ...caps];
}
