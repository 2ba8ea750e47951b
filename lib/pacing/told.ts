import type { Activity, DayNumber, Minutes } from './activity.ts';
import { type Day, lastDays, lastWorkdays, postureOn } from './day.ts';
import { type Posterior, posteriors, toleranceOf } from './estimate.ts';
import { type Evidence, together } from './evidence.ts';
import type { Plan } from './plan.ts';
import { settingOf } from './settings.ts';

/** The days over which events are counted (R11). */
const countedWorkdays = 5;
/** The days over which the longest comfortable bout is sought (R9). */
const provenDays = 14;
/** Onsets marked before silence may be read as comfort. */
const enoughOnsets = 3;

/**
 * Whether a bout without a word counts as comfortable. It does not (R27): a missing rating is no rating of 0. One habit is an
 * exception: who marks when it starts to bother and has never once rated a comfortable bout says comfort by silence. To
 * leave those bouts out would keep the painful ones alone, and every baseline would fall.
 */
export function isSilenceComfort(plan: Plan): boolean {
  const { comforts, onsets } = plan.habit;
  return settingOf(plan, 'silenceMayCount') && comforts === 0 && onsets >= enoughOnsets;
}

function evidenceOf(plan: Plan, activity: Activity): Evidence {
  const { evidence, silence } = plan.postures[activity];
  return isSilenceComfort(plan) ? together(evidence, silence) : evidence;
}

/** What is known of a posture's tolerance. */
export function knownOf(plan: Plan, activity: Activity): readonly Posterior[] {
  return posteriors(evidenceOf(plan, activity), {
    guess: plan.postures[activity].guess,
    risk: settingOf(plan, 'risk'),
    shape: settingOf(plan, 'shape'),
    averageShapes: settingOf(plan, 'averageShapes'),
  });
}

/** The estimate at the person's risk (R5), before any cap. */
export function estimateOf(plan: Plan, activity: Activity): Minutes {
  return toleranceOf(knownOf(plan, activity), settingOf(plan, 'risk'));
}

function loggedOn(plan: Plan, day: Day, activity: Activity): number {
  const { logged, silent } = postureOn(day, activity);
  return isSilenceComfort(plan) ? logged + silent : logged;
}

/** Bouts logged and events among them over the last five workdays (R11). */
export function countOf(
  plan: Plan,
  activity: Activity,
  days: readonly Day[],
): { logged: number; events: number } {
  const last = lastWorkdays(days, countedWorkdays);
  return {
    logged: last.reduce((sum, day) => sum + loggedOn(plan, day, activity), 0),
    events: last.reduce((sum, day) => sum + postureOn(day, activity).events, 0),
  };
}

/** Bouts logged, and on how many days, since a posture is observed (R8). */
export function observedOf(
  plan: Plan,
  activity: Activity,
  days: readonly Day[],
  since: DayNumber,
): { bouts: number; days: number } {
  const logged = days.filter(({ day }) => day >= since).map((day) => loggedOn(plan, day, activity));
  return {
    bouts: logged.reduce((sum, count) => sum + count, 0),
    days: logged.filter((count) => count > 0).length,
  };
}

/** The longest comfortable bout of the last 14 days, stretched (R9); null where there was none. */
export function provenOf(
  plan: Plan,
  activity: Activity,
  days: readonly Day[],
  day: DayNumber,
): Minutes | null {
  const isComfort = isSilenceComfort(plan);
  const lengths = lastDays(days, day, provenDays).map((one) => {
    const { longest, longestSilent } = postureOn(one, activity);
    return isComfort ? Math.max(longest, longestSilent) : longest;
  });
  const longest = Math.max(0, ...lengths);
  return longest > 0 ? longest * settingOf(plan, 'stretchShare') : null;
}
