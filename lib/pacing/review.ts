import { type Activity, activities, type DayNumber } from './activity.ts';
import { type Day, isWorkday, lastDays } from './day.ts';
import type { Finding as Found } from './decision.ts';
import { type Plan, type PosturePlan, withFinding, withPosture } from './plan.ts';
import { eventShare, type ReviewFacts, reviewFacts } from './review-facts.ts';
import {
  duringFlareUp,
  type Finding,
  grow,
  holdSteady,
  type ReviewRule,
  stepBack,
  whileObserving,
  withinCaps,
} from './review-rules.ts';
import { settingOf } from './settings.ts';

/** The rules of a review, the strongest first: the first that finds something decides. Source: pacing.md 3.1, precedence. */
export const reviewRules: readonly ReviewRule[] = [
  duringFlareUp,
  whileObserving,
  stepBack,
  withinCaps,
  holdSteady,
  grow,
];

/** The outcome of one posture's review. */
export interface Review {
  readonly facts: ReviewFacts;
  readonly finding: Finding;
}

/** What a review at the end of that day finds; changes nothing. */
export function reviewOf(
  plan: Plan,
  activity: Activity,
  days: readonly Day[],
  day: DayNumber,
): Review {
  const facts = reviewFacts(plan, activity, days, day);
  for (const rule of reviewRules) {
    const finding = rule(facts);
    if (finding !== null) return { facts, finding };
  }
  throw new TypeError('the last rule of a review always finds something');
}

function figuresOf(facts: ReviewFacts): Record<string, number> {
  const { from, estimate, logged, events, proven, ceiling, observed, hardDays, absent } = facts;
  const figures = {
    from,
    estimate,
    logged,
    events,
    eventShare: eventShare(facts),
    proven,
    ceiling,
    observedBouts: observed.bouts,
    observedDays: observed.days,
    hardDays,
    absent,
  };
  return Object.fromEntries(
    Object.entries(figures).filter(([, figure]) => Number.isFinite(figure)),
  );
}

/** The review as a finding for the log. */
export function reported({ facts, finding }: Review): Found {
  const { activity, from } = facts;
  const { rule, kind, to, key } = finding;
  const values = { activity, from, to, ...finding.values };
  return { rule, activity, kind, from, to, figures: figuresOf(facts), sentence: { key, values } };
}

function afterReview({ facts, finding }: Review): Partial<PosturePlan> {
  const { plan, posture, day, from } = facts;
  const { kind, rule, to } = finding;
  const isShort = settingOf(plan, 'shortBaseline') > to;
  const observedSince =
    rule === 'R31' ? day + 1 : kind === 'firstBaseline' ? null : posture.observedSince;
  return {
    baseline: to,
    observedSince,
    proven: null,
    resting: kind === 'stepBack',
    shortReviews: observedSince === null && isShort ? posture.shortReviews + 1 : 0,
    lastGrowth: to > from ? day : posture.lastGrowth,
    lastReview: { day, kind, from, to },
  };
}

/** How many weeks tell the usual week (R12). */
const rememberedWeeks = 4;

/** The weekly review of all postures (R10). */
export function reviewAll(plan: Plan, days: readonly Day[], day: DayNumber): Plan {
  let reviewed = plan;
  for (const activity of activities) {
    const review = reviewOf(plan, activity, days, day);
    reviewed = withFinding(withPosture(reviewed, activity, afterReview(review)), reported(review));
  }
  const period = Math.round(settingOf(plan, 'reviewDays'));
  const worked = lastDays(days, day, period).filter(isWorkday).length;
  const flareUp = plan.flareUp;
  const isLowered = flareUp !== null && day - flareUp.day >= settingOf(plan, 'longFlareUpDays');
  return {
    ...reviewed,
    flareUp: flareUp === null ? null : { ...flareUp, lowered: flareUp.lowered || isLowered },
    weeks: [...plan.weeks, worked].slice(-rememberedWeeks),
    nextReview: day + period,
  };
}
