import type { Bout, Minutes } from './activity.ts';
import { betaShare } from './beta.ts';
import { knownActivity } from './check.ts';
import type { Finding } from './decision.ts';
import { posteriors, toleranceOf } from './estimate.ts';
import { addBout, noEvidence, powerSum } from './evidence.ts';
import type { Verdict } from './judge.ts';
import { type Arm, type Plan, type Trial, withFinding } from './plan.ts';
import { settingOf } from './settings.ts';

export type ArmName = 'with' | 'without';

/** What a trial says so far. */
export interface TrialResult {
  readonly boutsWith: number;
  readonly boutsWithout: number;
  /** How likely it is that the setup makes comfort last 1.1 times as long (R37). */
  readonly probability: number;
  /** Minutes by which the typical time to discomfort is longer with it; negative where shorter. */
  readonly minutesLonger: Minutes;
  readonly verdict: 'tooFew' | 'helps' | 'unclear';
  /** Both arms are full: nothing more is counted. */
  readonly isFull: boolean;
}

const noArm: Arm = { bouts: 0, evidence: noEvidence };
/** Trials without a clear difference before another idea is suggested (R37). */
const enoughUnclear = 2;

/** Begins a one-change comparison (R37); `seed` draws the order of its half-days. A trial that runs is dropped. */
export function startTrial(
  plan: Plan,
  wanted: { readonly activity: Trial['activity']; readonly setup: string; readonly seed: number },
): Plan {
  const activity = knownActivity(wanted.activity);
  const { setup, seed } = wanted;
  return {
    ...plan,
    trial: { activity, setup, seed, day: plan.today.day, with: noArm, without: noArm },
  };
}

/** A coin that falls the same way for the same seed and number. Source: the finaliser of MurmurHash3. */
function coin(seed: number, number: number): boolean {
  let bits = (Math.trunc(seed) ^ Math.imul(number + 1, 0x9e3779b9)) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) & 1) === 1;
}

/** Which arm this half of the day is for: each day has both, in random order (blocks of two, R37). Null without a trial. */
export function armNow(plan: Plan, half: 'morning' | 'afternoon'): ArmName | null {
  if (plan.trial === null) return null;
  const isFirst = half === 'morning';
  return coin(plan.trial.seed, plan.today.day) === isFirst ? 'with' : 'without';
}

/** Counts a bout in its arm, by what was in use; a full arm counts no more. */
export function tallyTrial(plan: Plan, bout: Bout, verdict: Verdict): Plan {
  const { trial } = plan;
  if (trial === null || trial.activity !== bout.activity || verdict.says === 'nothing') return plan;
  const name: ArmName = bout.setup?.includes(trial.setup) === true ? 'with' : 'without';
  const arm = trial[name];
  if (arm.bouts >= settingOf(plan, 'trialStop')) return plan;
  const evidence = addBout(arm.evidence, verdict.minutes, verdict.event);
  return { ...plan, trial: { ...trial, [name]: { bouts: arm.bouts + 1, evidence } } };
}

/** How likely comfort lasts at least `ratio` times as long with the setup: exact, where pacing.md draws 4000 pairs. */
function probabilityOf(plan: Plan, trial: Trial, ratio: number): number {
  const shape = settingOf(plan, 'shape');
  const first = plan.postures[trial.activity].guess ** shape;
  const rate = (arm: Arm) => first + powerSum(arm.evidence, shape);
  const odds = (ratio ** shape * rate(trial.without)) / rate(trial.with);
  return (
    1 -
    betaShare(odds / (1 + odds), 1 + trial.without.evidence.events, 1 + trial.with.evidence.events)
  );
}

function typical(plan: Plan, trial: Trial, arm: Arm): Minutes {
  const { guess } = plan.postures[trial.activity];
  const shape = settingOf(plan, 'shape');
  return toleranceOf(
    posteriors(arm.evidence, { guess, risk: 0.5, shape, averageShapes: false }),
    0.5,
  );
}

/** What the trial says so far; null without one. */
export function trialResult(plan: Plan): TrialResult | null {
  const { trial } = plan;
  if (trial === null) return null;
  const boutsWith = trial.with.bouts;
  const boutsWithout = trial.without.bouts;
  const probability = probabilityOf(plan, trial, settingOf(plan, 'trialRatio'));
  const fewest = Math.min(boutsWith, boutsWithout);
  const isSure = probability >= settingOf(plan, 'trialSure');
  return {
    boutsWith,
    boutsWithout,
    probability,
    minutesLonger: typical(plan, trial, trial.with) - typical(plan, trial, trial.without),
    verdict: fewest < settingOf(plan, 'trialBouts') ? 'tooFew' : isSure ? 'helps' : 'unclear',
    isFull: fewest >= settingOf(plan, 'trialStop'),
  };
}

/** Ends the trial and tells what it found, in honest words. */
export function endTrial(plan: Plan): Plan {
  const result = trialResult(plan);
  const { trial } = plan;
  if (result === null || trial === null) return plan;
  const unclearTrials =
    result.verdict === 'helps' ? 0 : plan.unclearTrials + (result.verdict === 'unclear' ? 1 : 0);
  return withFinding(
    { ...plan, trial: null, unclearTrials },
    reportOf(trial, result, unclearTrials),
  );
}

function reportOf(trial: Trial, result: TrialResult, unclear: number): Finding {
  const { boutsWith, boutsWithout, probability, minutesLonger, verdict } = result;
  const keys = {
    tooFew: 'trialTooFew',
    helps: 'trialHelps',
    unclear: unclear >= enoughUnclear ? 'trialOther' : 'trialUnclear',
  } as const;
  return {
    rule: 'R37',
    activity: trial.activity,
    kind: 'trial',
    from: null,
    to: null,
    figures: { boutsWith, boutsWithout, probability, minutesLonger },
    sentence: { key: keys[verdict], values: { setup: trial.setup, minutes: minutesLonger } },
  };
}

/** A trial whose arms are both full ends by itself at the end of the day. */
export function settleTrial(plan: Plan): Plan {
  return trialResult(plan)?.isFull === true ? endTrial(plan) : plan;
}
