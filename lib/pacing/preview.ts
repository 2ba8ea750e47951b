import { type Activity, activities } from './activity.ts';
import { endOfDay } from './close-day.ts';
import type { Day } from './day.ts';
import { type Decision, decided } from './decision.ts';
import { reviewDoses } from './doses.ts';
import { reviewGoal } from './goal.ts';
import type { Plan } from './plan.ts';
import { reported, reviewOf } from './review.ts';
import { settingOf } from './settings.ts';
import { countOf, observedOf } from './told.ts';

/** What the next review will be if all stays as it is (R10: shown in advance). */
export interface ReviewPreview {
  /** Days from today until the review, which is at the day's end; 0 for this evening. */
  readonly inDays: number;
  /** Its calendar day; null before the first day was closed. */
  readonly date: string | null;
  /** For each posture. */
  readonly decisions: readonly Decision[];
  /** For the movements that would grow, and for the time on the feet. */
  readonly rest: readonly Decision[];
}

function daysSoFar(plan: Plan): readonly Day[] {
  return [...plan.days, { ...plan.today, rating: endOfDay(plan.today) }];
}

/** The next review as it would be if it came this evening. */
export function nextReview(plan: Plan): ReviewPreview {
  const { day } = plan.today;
  const first = plan.firstDate === null ? null : Temporal.PlainDate.from(plan.firstDate);
  const date = first === null ? null : first.add({ days: plan.nextReview }).toString();
  const decisions = activities.map((activity) => {
    const review = reviewOf(plan, activity, daysSoFar(plan), day);
    return decided(reported(review), date ?? '');
  });
  const reviewed = reviewGoal(reviewDoses(plan, day), daysSoFar(plan), day);
  const rest = reviewed.findings
    .filter((finding) => !plan.findings.includes(finding))
    .map((finding) => decided(finding, date ?? ''));
  return { inDays: Math.max(0, plan.nextReview - day), date, decisions, rest };
}

/** What a posture still needs: logged bouts, on so many more days, for its first baseline or for a step up. */
export interface Needed {
  readonly for: 'baseline' | 'growth';
  readonly bouts: number;
  readonly days: number;
}

/** How far the measuring of a posture has come: rated bouts, and on how many days, of those that a first baseline needs (R8). */
export interface Observing {
  readonly bouts: number;
  readonly ofBouts: number;
  readonly days: number;
  readonly ofDays: number;
}

/** Where the measuring stands; null for a posture that is measured. */
export function observingOf(plan: Plan, activity: Activity): Observing | null {
  const { observedSince } = plan.postures[activity];
  if (observedSince === null) return null;
  const { bouts, days } = observedOf(plan, activity, daysSoFar(plan), observedSince);
  const ofBouts = Math.ceil(settingOf(plan, 'firstBouts'));
  return { bouts, ofBouts, days, ofDays: Math.ceil(settingOf(plan, 'firstDays')) };
}

/** "Two more logged bouts": what is missing for the next step; null where nothing is (R8, R11). */
export function neededFor(plan: Plan, activity: Activity): Needed | null {
  const so = observingOf(plan, activity);
  if (so === null) {
    const { logged } = countOf(plan, activity, daysSoFar(plan));
    const bouts = Math.ceil(settingOf(plan, 'growthBouts') - logged);
    return bouts > 0 ? { for: 'growth', bouts, days: 0 } : null;
  }
  const missing = {
    bouts: Math.max(0, so.ofBouts - so.bouts),
    days: Math.max(0, so.ofDays - so.days),
  };
  // A bout on a day yet to come is a bout.
  const bouts = Math.max(missing.bouts, missing.days);
  return bouts > 0 ? { for: 'baseline', bouts, days: missing.days } : null;
}
