import { type Activity, activities, type DayNumber } from './activity.ts';
import { type Day, isWorkday, lastDays } from './day.ts';
import type { Finding as Found } from './decision.ts';
import { reviewDoses } from './doses.ts';
import { reviewGoal } from './goal.ts';
import { fadedHeed, nextStretch } from './heeded.ts';
import { isLongerBreaks } from './longer-breaks.ts';
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
import { nextStand } from './stand.ts';
import { withReviewed } from './steady.ts';

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
  const isUndecided = rule === 'R29' || rule === 'R31' || kind === 'observe';
  const isShort = settingOf(plan, 'shortBaseline') > to;
  const observedSince =
    rule === 'R31' ? day + 1 : kind === 'firstBaseline' ? null : posture.observedSince;
  return {
    baseline: to,
    observedSince,
    // What held the limit down in a flare-up or while too little is known goes on holding it (R9).
    proven: isUndecided ? posture.proven : null,
    resting: kind === 'stepBack',
    shortReviews: observedSince === null && isShort ? posture.shortReviews + 1 : 0,
    stretch: nextStretch(plan, posture, to, facts.restedBy === null),
    lastGrowth: to > from ? day : posture.lastGrowth,
    lastReview: { day, rule, kind, from, to },
    reviewed: observedSince === null ? withReviewed(posture.reviewed ?? [], to) : [],
  };
}

/** How many weeks tell the usual week (R12). */
const rememberedWeeks = 4;

function usualWeeks(plan: Plan, days: readonly Day[], day: DayNumber): readonly number[] {
  const period = Math.round(settingOf(plan, 'reviewDays'));
  const worked = lastDays(days, day, period).filter(isWorkday).length;
  return [...plan.weeks, worked].slice(-rememberedWeeks);
}

/** Fewer, longer breaks begin or end with a review (R25). */
function withBreaks(before: Plan, after: Plan): Plan {
  const began = isLongerBreaks(after);
  if (began === isLongerBreaks(before)) return after;
  const kind = began ? 'longerBreaksBegan' : 'longerBreaksEnded';
  const minutes = settingOf(after, 'longerBreakMinutes');
  const figures = { baseline: after.postures.sitting.baseline };
  const sentence = { key: kind, values: { minutes } } as const;
  return withFinding(after, {
    rule: 'R25',
    activity: 'sitting',
    kind,
    from: null,
    to: null,
    figures,
    sentence,
  });
}

/** The next review is on the same weekday, even where days were skipped (R10). */
function following(plan: Plan, day: DayNumber): DayNumber {
  const period = Math.round(settingOf(plan, 'reviewDays'));
  const passed = Math.floor((day - plan.nextReview) / period);
  return plan.nextReview + (passed + 1) * period;
}

function reviewPosture(plan: Plan, review: Review): Plan {
  const { activity } = review.facts;
  const reviewed = withPosture(plan, activity, afterReview(review));
  const known = withFinding(reviewed, reported(review));
  return activity === 'standing'
    ? { ...known, standMinutes: nextStand(plan, review.facts) }
    : known;
}

/** The weekly review (R10): the postures, the doses (R43) and the goal (R44), each from what was known before it. */
export function reviewAll(plan: Plan, days: readonly Day[], day: DayNumber): Plan {
  const reviews = activities.map((activity) => reviewOf(plan, activity, days, day));
  const postures = withBreaks(plan, reviews.reduce(reviewPosture, plan));
  const reviewed = reviewGoal(reviewDoses(postures, day), days, day);
  const { flareUp } = plan;
  const isLowered = reviews.some(({ finding }) => finding.rule === 'R31');
  return {
    ...reviewed,
    flareUp: flareUp === null ? null : { ...flareUp, lowered: flareUp.lowered || isLowered },
    weeks: usualWeeks(plan, days, day),
    heeded: fadedHeed(plan.heeded),
    nextReview: following(plan, day),
  };
}
