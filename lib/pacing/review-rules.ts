import type { Minutes } from './activity.ts';
import type { DecisionKind, SentenceValues } from './decision.ts';
import { isObservedThrough } from './flare-up.ts';
import { eventShare, type ReviewFacts, raised } from './review-facts.ts';
import type { SentenceKey } from './sentences.ts';
import { settingOf } from './settings.ts';

/** What one review finds for one posture. */
export interface Finding {
  readonly kind: DecisionKind;
  readonly rule: string;
  readonly to: Minutes;
  readonly key: SentenceKey;
  readonly values?: SentenceValues;
}

/** A rule of the review: what it finds, or null where it has nothing to say. */
export type ReviewRule = (facts: ReviewFacts) => Finding | null;

/** No baseline goes below this. */
export const shortestBaseline = 2;

function hold(
  rule: string,
  { from }: ReviewFacts,
  key: SentenceKey,
  values: SentenceValues = {},
): Finding {
  return { kind: 'hold', rule, to: from, key, values };
}

function lowered({ plan, from }: ReviewFacts): Minutes {
  const share = 1 - settingOf(plan, 'stepBackPercent') / 100;
  return Math.min(from, Math.max(shortestBaseline, from * share));
}

/** In a flare-up the baseline is kept (R29); after more than a week it is lowered once and observed anew (R31). */
export const duringFlareUp: ReviewRule = (facts) => {
  const { plan, activity, day } = facts;
  if (plan.flareUp === null || isObservedThrough(plan, activity)) return null;
  const isLong = day - plan.flareUp.day > settingOf(plan, 'longFlareUpDays');
  if (!isLong || plan.flareUp.lowered) return hold('R29', facts, 'holdFlareUp');
  return { kind: 'stepBack', rule: 'R31', to: lowered(facts), key: 'longFlareUp' };
};

/** The first real baseline, once enough is known (R8): the estimate, reached in steps where it lies higher. */
export const whileObserving: ReviewRule = (facts) => {
  const { plan, posture, observed, estimate, proven, ceiling, from, restedBy } = facts;
  if (posture.observedSince === null) return null;
  const bouts = Math.max(1, settingOf(plan, 'firstBouts') - observed.bouts);
  const isEnough =
    observed.bouts >= settingOf(plan, 'firstBouts') &&
    observed.days >= settingOf(plan, 'firstDays');
  if (!isEnough)
    return { kind: 'observe', rule: 'R8', to: from, key: 'observe', values: { bouts } };
  const most = restedBy === null ? raised(facts) : from;
  const least = Math.min(from, shortestBaseline);
  const to = Math.max(least, Math.min(estimate, proven, ceiling, most));
  return { kind: 'firstBaseline', rule: 'R8', to, key: 'firstBaseline' };
};

/** Down to what was comfortable lately (R9) and to the ceiling (R14). */
export const withinCaps: ReviewRule = ({ from, proven, ceiling }) => {
  if (ceiling < from && ceiling <= proven)
    return { kind: 'cap', rule: 'R14', to: ceiling, key: 'ceiling' };
  const to = Math.max(shortestBaseline, proven);
  return to < from ? { kind: 'cap', rule: 'R9', to, key: 'cap' } : null;
};

/** Too many events, or hard days: down to the estimate, by 15 % at most and by a minute at least (R13). */
export const stepBack: ReviewRule = (facts) => {
  const { plan, from, estimate, logged, hardDays } = facts;
  // A single sore bout is no pattern: as many as a first baseline needs.
  const isCounted = logged >= settingOf(plan, 'firstBouts');
  const isTooMany = isCounted && eventShare(facts) > settingOf(plan, 'stepBackEventShare');
  if (!(isTooMany || (hardDays >= 2 && logged > 0))) return null;
  const to = Math.min(from - 1, Math.max(estimate, lowered(facts)));
  if (to < shortestBaseline) return hold('R13', facts, 'holdMixed');
  return { kind: 'stepBack', rule: 'R13', to, key: 'stepBack' };
};

const restKeys = {
  R29: 'holdFlareUp',
  R36: 'holdOverdo',
  R3: 'holdRed',
  R30: 'holdReturn',
} as const;

/** What keeps a baseline where it is although it might grow (R3, R12, R13, R30, R36). */
export const holdSteady: ReviewRule = (facts) => {
  const { plan, posture, logged, restedBy, absent } = facts;
  const bouts = Math.ceil(settingOf(plan, 'growthBouts') - logged);
  if (restedBy !== null) return hold(restedBy, facts, restKeys[restedBy]);
  if (posture.resting) return hold('R13', facts, 'holdAfterStepBack');
  if (absent >= settingOf(plan, 'absenceDays')) return hold('R12', facts, 'holdAbsence');
  if (bouts > 0) return hold('R12', facts, 'holdFewBouts', { bouts });
  if (eventShare(facts) > settingOf(plan, 'growthEventShare'))
    return hold('R12', facts, 'holdMixed');
  return null;
};

/** Up to the estimate, within 10 %, 5 minutes and the caps; by less than a minute it is not worth a change (R11). */
export const grow: ReviewRule = (facts) => {
  const { from, estimate, proven, ceiling } = facts;
  if (estimate < from + 1) return hold('R11', facts, 'holdSteady');
  if (ceiling < from + 1) return hold('R14', facts, 'holdCeiling');
  if (proven < from + 1) return hold('R9', facts, 'holdProven');
  return {
    kind: 'grow',
    rule: 'R11',
    to: Math.min(estimate, raised(facts), proven, ceiling),
    key: 'grow',
  };
};
