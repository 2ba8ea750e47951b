import type { Minutes } from './activity.ts';
import { limitOf } from './limit.ts';
import type { Plan } from './plan.ts';
import { eventShare, type ReviewFacts } from './review-facts.ts';
import { settingOf } from './settings.ts';

/**
 * How long a stand is asked for (R16): five minutes at first, early and often, and a minute more after each week in which
 * standing felt fine. The limit of standing is another matter: it says when standing had its turn.
 */
export function standMinutes(plan: Plan, at: number): Minutes {
  return Math.min(plan.standMinutes, limitOf(plan, 'standing', at));
}

/** The stand of the week to come. */
export function nextStand(plan: Plan, facts: ReviewFacts): Minutes {
  const isFine =
    facts.restedBy === null &&
    facts.logged >= settingOf(plan, 'firstBouts') &&
    eventShare(facts) <= settingOf(plan, 'growthEventShare');
  return isFine
    ? Math.min(plan.standMinutes + 1, settingOf(plan, 'rhythmStanding'))
    : plan.standMinutes;
}
