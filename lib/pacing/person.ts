import type { Activity, Instant, Minutes } from './activity.ts';
import { instant, knownActivity } from './check.ts';
import { guessOf } from './create-plan.ts';
import type { Finding } from './decision.ts';
import { toleranceOf } from './estimate.ts';
import { noEvidence } from './evidence.ts';
import { type Plan, type PosturePlan, withFinding, withPosture } from './plan.ts';
import { shortestBaseline } from './review-rules.ts';
import type { SentenceKey } from './sentences.ts';
import { pacingSettings, settingOf } from './settings.ts';
import { knownOf } from './told.ts';

/** The person's own hand moved a baseline, or left it as it was. */
function byHand(
  plan: Plan,
  activity: Activity,
  key: SentenceKey,
  change: Partial<PosturePlan>,
): Plan {
  const from = plan.postures[activity].baseline;
  const changed = withPosture(plan, activity, change);
  const to = changed.postures[activity].baseline;
  const sentence = { key, values: { activity, from, to } };
  const finding: Finding = {
    rule: 'R10',
    activity,
    kind: 'person',
    from,
    to,
    figures: {},
    sentence,
  };
  return withFinding(changed, finding);
}

/** The shortest of the two minutes, less one step back (R13). */
function lowered(plan: Plan, minutes: Minutes): Minutes {
  const share = 1 - settingOf(plan, 'stepBackPercent') / 100;
  return Math.min(minutes, Math.max(shortestBaseline, minutes * share));
}

/**
 * What the person says to the last review: accept it, hold what was before it, or lower by one step back from there. The
 * person's word stands above every rule of the review. Before a first review "hold" changes nothing.
 */
export function answerReview(
  plan: Plan,
  activity: Activity,
  answer: 'accept' | 'hold' | 'lower',
  at: Instant,
): Plan {
  instant('at', at);
  const { baseline, lastReview } = plan.postures[knownActivity(activity)];
  const before = lastReview?.from ?? baseline;
  const review = (to: Minutes) => (lastReview === null ? null : { ...lastReview, from: to, to });
  switch (answer) {
    case 'accept':
      return byHand(plan, activity, 'personAccepted', {});
    case 'hold':
      return byHand(plan, activity, 'personHeld', { baseline: before, lastReview: review(before) });
    case 'lower': {
      const to = lowered(plan, Math.min(before, baseline));
      return byHand(plan, activity, 'personLowered', { baseline: to, lastReview: review(to) });
    }
  }
}

/** A posture observed anew from a guess (R6, R8). */
function observed(plan: Plan, guess: Minutes): Partial<PosturePlan> {
  const baseline = guess * settingOf(plan, 'provisionalShare');
  const observedSince = plan.today.day;
  return {
    guess,
    baseline,
    observedSince,
    proven: null,
    resting: false,
    shortReviews: 0,
    lastReview: null,
  };
}

/** "I know it": minutes to onset, typed in (1-1440). The posture starts from them and is observed for a week (R6, R8). */
export function setKnown(plan: Plan, activity: Activity, minutesToOnset: Minutes): Plan {
  const guess = guessOf(plan.settings, knownActivity(activity), minutesToOnset);
  return byHand(plan, activity, 'personKnows', observed(plan, guess));
}

/** "Measure it for me", again: what was learned becomes the guess, and the posture is observed for a week (R8). */
export function measureAgain(plan: Plan, activity: Activity): Plan {
  const typical = toleranceOf(knownOf(plan, knownActivity(activity)), 0.5);
  const fresh = observed(plan, Math.min(120, Math.max(1, typical * settingOf(plan, 'guessShare'))));
  const baseline = Math.min(fresh.baseline ?? typical, plan.postures[activity].baseline);
  return byHand(plan, activity, 'personMeasures', {
    ...fresh,
    baseline,
    evidence: noEvidence,
    silence: noEvidence,
  });
}

/** "Fewer prompts, please": both rhythms 10 minutes longer, within their ranges (R23). Baselines stay. */
export function lengthenRhythm(plan: Plan): Plan {
  const more = settingOf(plan, 'longerRhythmMinutes');
  const longer = (key: 'rhythmSitting' | 'rhythmStanding') =>
    Math.min(pacingSettings[key].maximum, settingOf(plan, key) + more);
  const rhythms = {
    rhythmSitting: longer('rhythmSitting'),
    rhythmStanding: longer('rhythmStanding'),
  };
  return { ...plan, settings: { ...plan.settings, ...rhythms } };
}
