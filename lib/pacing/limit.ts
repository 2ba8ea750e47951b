import type { Activity, Instant, Minutes } from './activity.ts';
import { carriedInto } from './carried.ts';
import { instant, knownActivity } from './check.ts';
import { flareUpShare } from './flare-up.ts';
import { isAfterOverdo, isOverdoOn } from './overdo.ts';
import type { Plan } from './plan.ts';
import { settingOf } from './settings.ts';

/** One link of the chain from a baseline to a prompt: the rule, what it looked at, and the minutes after it. */
export interface Step {
  readonly rule: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly minutes: Minutes;
}

const ceilings = { sitting: 'ceilingSitting', standing: 'ceilingStanding', walking: null } as const;
const rhythms = { sitting: 'rhythmSitting', standing: 'rhythmStanding', walking: null } as const;

/** The most a baseline may be (R14); infinite for walking. */
export function ceilingOf(plan: Plan, activity: Activity): Minutes {
  const key = ceilings[activity];
  return key === null ? Number.POSITIVE_INFINITY : settingOf(plan, key);
}

/** The most a limit may be (R15); infinite for walking. */
export function rhythmOf(plan: Plan, activity: Activity): Minutes {
  const key = rhythms[activity];
  return key === null ? Number.POSITIVE_INFINITY : settingOf(plan, key);
}

function capped(step: Step, rule: string, cap: Minutes): readonly Step[] {
  return cap < step.minutes ? [{ rule, figures: { cap }, minutes: cap }] : [];
}

function shared(step: Step, rule: string, share: number): readonly Step[] {
  return share < 1 ? [{ rule, figures: { share }, minutes: step.minutes * share }] : [];
}

/** Prompts come later where few of them are followed (R50). */
function stretched(step: Step, stretch: number): readonly Step[] {
  return stretch > 1
    ? [{ rule: 'R50', figures: { stretch }, minutes: step.minutes * stretch }]
    : [];
}

/** Once a posture is measured, its own baseline is the rhythm, the same all week (R49). */
function hasOwnRhythm(plan: Plan, activity: Activity): boolean {
  return settingOf(plan, 'rhythmFollows') && plan.postures[activity].observedSince === null;
}

/** What is carried shortens no limit below this. */
const shortestLimit = 5;

/** What the bouts before have left is spent already (R47). */
function lessCarried(step: Step, carried: Minutes): readonly Step[] {
  const minutes = Math.max(Math.min(step.minutes, shortestLimit), step.minutes - carried);
  return minutes < step.minutes ? [{ rule: 'R47', figures: { carried }, minutes }] : [];
}

/** The rules between a baseline and its limit, in the order in which they apply. */
const links: readonly ((
  plan: Plan,
  activity: Activity,
  at: Instant,
  step: Step,
  begunAt: Instant,
) => readonly Step[])[] = [
  (plan, activity, _, step) => stretched(step, plan.postures[activity].stretch),
  (plan, activity, _, step) => capped(step, 'R14', ceilingOf(plan, activity)),
  (plan, activity, _, step) => {
    const { proven } = plan.postures[activity];
    return proven === null ? [] : capped(step, 'R9', proven);
  },
  (plan, activity, _, step) =>
    hasOwnRhythm(plan, activity) ? [] : capped(step, 'R15', rhythmOf(plan, activity)),
  (plan, _, __, step) => shared(step, plan.flareUp === null ? 'R30' : 'R29', flareUpShare(plan)),
  (plan, _, at, step) =>
    isAfterOverdo(plan, at) && flareUpShare(plan) === 1
      ? shared(step, 'R36', settingOf(plan, 'afterOverdoShare'))
      : [],
  (plan, activity, _, step, begunAt) => lessCarried(step, carriedInto(plan, activity, begunAt)),
  (plan, activity, at, step) => {
    const minutes = settingOf(plan, 'overdoRiseMinutes');
    const isRaised = isOverdoOn(plan, activity, at) && minutes > step.minutes;
    return isRaised ? [{ rule: 'R36', figures: { minutes }, minutes }] : [];
  },
];

/**
 * From the baseline to the limit at that instant, for a bout begun at another: the rules that changed the minutes, in order,
 * the limit last.
 */
export function limitSteps(
  plan: Plan,
  activity: Activity,
  at: Instant,
  begunAt: Instant = at,
): readonly [Step, ...Step[]] {
  const { baseline, observedSince } = plan.postures[activity];
  const rule = observedSince === null ? 'R10' : 'R8';
  const steps: [Step, ...Step[]] = [{ rule, figures: { baseline }, minutes: baseline }];
  for (const link of links)
    steps.push(...link(plan, activity, at, steps[steps.length - 1] ?? steps[0], begunAt));
  return steps;
}

/**
 * After how many minutes to change posture, for a bout running at that instant: the baseline within its caps (R9, R14), within
 * the rhythm (R15), shortened in and after a flare-up (R29, R30), while the person's own planned overdo stands above all (R36).
 * Fractions allowed, above 0, finite. @throws RangeError naming the field out of range.
 */
export function limitOf(plan: Plan, activity: Activity, at: Instant): Minutes {
  const steps = limitSteps(plan, knownActivity(activity), instant('at', at));
  return (steps[steps.length - 1] ?? steps[0]).minutes;
}
