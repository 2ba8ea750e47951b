import { type Activity, type Bout, type Instant, type Minutes, minute } from './activity.ts';
import type { Carried, Loaded, Plan } from './plan.ts';
import { settingOf } from './settings.ts';

export const nothingCarried: Carried = { minutes: 0, isSore: false };

/** With less than this share of the baseline left a posture is rested. */
const restedShare = 0.25;
/** A walk of so many minutes rests off everything that did not bother (R40). */
const fullBreak = 5;
/** Less than this, in minutes, is rested off. */
const smallest = 0.1;

/** What is left after so many minutes of walking, or of the other posture. */
function rested(
  plan: Plan,
  posture: Loaded,
  before: Carried,
  minutes: Minutes,
  walks: boolean,
): Carried {
  if (before.minutes === 0 || minutes <= 0) return before;
  if (walks && !before.isSore && minutes >= fullBreak) return nothingCarried;
  const time = settingOf(plan, walks ? 'restWalking' : 'restElsewhere');
  const slower = before.isSore ? settingOf(plan, 'soreRest') : 1;
  const left = before.minutes * Math.exp(-minutes / (time * slower));
  if (left < smallest) return nothingCarried;
  return {
    minutes: left,
    isSore: before.isSore && left >= restedShare * plan.postures[posture].baseline,
  };
}

/** What is left of a posture at that instant: the time since the last bout told was spent away from the desk. */
function leftAt(plan: Plan, posture: Loaded, at: Instant): Carried {
  const { lastBout } = plan;
  if (lastBout === null) return nothingCarried;
  return rested(plan, posture, plan.carried[posture], (at - lastBout.end) / minute, true);
}

/** Two bouts of one posture without a gap say nothing of the rest between them: none is carried. */
function adjoins(plan: Plan, activity: Activity, at: Instant): boolean {
  const { lastBout } = plan;
  return lastBout?.activity === activity && at - lastBout.end < minute;
}

/**
 * How many minutes of its posture a bout that begins at `at` carries from the bouts before (R47); 0 where its clock was set
 * back for them already, which shows in a start before the last bout ended.
 */
export function carriedInto(plan: Plan, activity: Activity, at: Instant): Minutes {
  const { lastBout } = plan;
  if (activity === 'walking' || lastBout === null || !settingOf(plan, 'carryOver')) return 0;
  if (at < lastBout.end || adjoins(plan, activity, at)) return 0;
  return leftAt(plan, activity, at).minutes;
}

/**
 * Whether a bout that begins at `at` begins rested (R47). One that does not has a shorter limit than others, and is left out of
 * the share of events, which would look better than it is.
 */
export function isRestedAt(plan: Plan, activity: Activity, at: Instant): boolean {
  return carriedInto(plan, activity, at) < restedShare * plan.postures[activity].baseline;
}

function loadedBy(plan: Plan, posture: Loaded, bout: Bout, isSore: boolean): Carried {
  const { activity, start, minutes } = bout;
  const before = leftAt(plan, posture, start);
  if (activity !== posture) return rested(plan, posture, before, minutes, activity === 'walking');
  const earlier = adjoins(plan, activity, start) ? nothingCarried : before;
  return { minutes: earlier.minutes + minutes, isSore: earlier.isSore || isSore };
}

/** The plan after that bout: it loads its own posture and rests the other (R47). */
export function carry(plan: Plan, bout: Bout, isSore: boolean): Plan {
  const carried = {
    sitting: loadedBy(plan, 'sitting', bout, isSore),
    standing: loadedBy(plan, 'standing', bout, isSore),
  };
  const end = bout.start + bout.minutes * minute;
  return { ...plan, carried, lastBout: { activity: bout.activity, end } };
}
