import { type Activity, hour, type Instant } from './activity.ts';
import { instant } from './check.ts';
import type { Finding } from './decision.ts';
import { type FlareUp, type Plan, withFinding } from './plan.ts';
import { settingOf } from './settings.ts';
import { learnedUsual, usualOf } from './usual.ts';

/** High ratings further apart than this are two matters, not one. */
const together = 24 * hour;

const nothing = { activity: null, from: null, to: null } as const;

function began(by: 'person' | 'rule', usual: number): Finding {
  const sentence = { key: 'flareUpBegan', values: {} } as const;
  return {
    ...nothing,
    rule: 'R28',
    kind: 'flareUpBegan',
    figures: { usual, byPerson: by === 'person' ? 1 : 0 },
    sentence,
  };
}

function ended(by: 'person' | 'rule', days: number): Finding {
  const sentence = { key: 'flareUpEnded', values: {} } as const;
  return {
    ...nothing,
    rule: 'R30',
    kind: 'flareUpEnded',
    figures: { days, byPerson: by === 'person' ? 1 : 0 },
    sentence,
  };
}

export function startFlareUp(plan: Plan, since: Instant, by: 'person' | 'rule'): Plan {
  if (plan.flareUp !== null) return plan;
  const usual = learnedUsual(plan);
  const flareUp: FlareUp = {
    since,
    day: plan.today.day,
    by,
    usual,
    calmSince: null,
    remarks: 0,
    lowered: false,
  };
  return withFinding({ ...plan, flareUp, rung: null, high: null }, began(by, usualOf(plan)));
}

export function stopFlareUp(plan: Plan, by: 'person' | 'rule'): Plan {
  if (plan.flareUp === null) return plan;
  const days = plan.today.day - plan.flareUp.day;
  const calm: Plan = { ...plan, flareUp: null, rung: 0, high: null, flareUpEnded: plan.today.day };
  return withFinding(calm, ended(by, days));
}

/** The person says that it is a flare-up: shorter turns from now on (R28). */
export function beginFlareUp(plan: Plan, at: Instant): Plan {
  return startFlareUp(plan, instant('at', at), 'person');
}

/** The person says that it is over: back in small steps (R30). */
export function endFlareUp(plan: Plan, at: Instant): Plan {
  instant('at', at);
  return stopFlareUp(plan, 'person');
}

/** Whether a rating is clearly above the usual (R28). */
export function isHigh(plan: Plan, score: number): boolean {
  const rise = settingOf(plan, 'flareUpRise');
  return score >= usualOf(plan) + rise && score >= settingOf(plan, 'flareUpLevel');
}

/** What a rating says of a flare-up: that one has begun (R28), that it has settled (R30), or nothing yet. */
export function weighRating(plan: Plan, at: Instant, score: number): Plan {
  return plan.flareUp === null
    ? weighHigh(plan, at, score)
    : weighCalm(plan, plan.flareUp, at, score);
}

function weighHigh(plan: Plan, at: Instant, score: number): Plan {
  if (!isHigh(plan, score)) return plan.high === null ? plan : { ...plan, high: null };
  const { high } = plan;
  if (high === null || at - high.last > together) return { ...plan, high: { since: at, last: at } };
  if (at - high.since >= settingOf(plan, 'flareUpHours') * hour)
    return startFlareUp(plan, at, 'rule');
  return { ...plan, high: { since: high.since, last: at } };
}

function weighCalm(plan: Plan, flareUp: FlareUp, at: Instant, score: number): Plan {
  const usual = flareUp.usual ?? usualOf(plan);
  const isCalm = score <= usual + 1;
  if (!isCalm) return { ...plan, flareUp: { ...flareUp, calmSince: null } };
  if (flareUp.calmSince === null) return { ...plan, flareUp: { ...flareUp, calmSince: at } };
  return at - flareUp.calmSince >= settingOf(plan, 'calmHours') * hour
    ? stopFlareUp(plan, 'rule')
    : plan;
}

/**
 * Whether a posture goes on being observed in a flare-up, though not upwards (R51): before its first baseline there is nothing
 * to keep but a guess, and the bouts of these days are all that is known. Not where its length began the observing (R31).
 */
export function isObservedThrough(plan: Plan, activity: Activity): boolean {
  const isObserved =
    plan.postures[activity].observedSince !== null && plan.flareUp?.lowered !== true;
  return isObserved && settingOf(plan, 'observeInFlareUp');
}

/** The share of the limit in force: 0.7 in a flare-up (R29), then back to 1 in equal steps (R30). */
export function flareUpShare(plan: Plan): number {
  const share = settingOf(plan, 'flareUpShare');
  if (plan.flareUp !== null) return share;
  if (plan.rung === null) return 1;
  const back = ((1 - share) * plan.rung) / Math.round(settingOf(plan, 'returnDays'));
  // Eight tenths are 0.8: a hair less would show a minute less.
  return Math.round((share + back) * 1e6) / 1e6;
}

/** A step of the way back to the full limit (R30). */
export interface Rung {
  /** The share of limits and doses there. */
  readonly share: number;
  readonly is: 'past' | 'now' | 'ahead';
}

/** The way back rung by rung, from the share of a flare-up to the whole (R29, R30); none where no flare-up was. */
export function rungsOf(plan: Plan): readonly Rung[] {
  const now = plan.flareUp === null ? plan.rung : 0;
  if (now === null) return [];
  const steps = Math.round(settingOf(plan, 'returnDays'));
  return Array.from({ length: steps + 1 }, (_, rung) => ({
    share: rung === steps ? 1 : flareUpShare({ ...plan, flareUp: null, rung }),
    is: rung < now ? 'past' : rung > now ? 'ahead' : 'now',
  }));
}

/** The rating at and below which a flare-up counts as settled, told twice, so many hours apart (R30). */
export function calmOf(plan: Plan): { readonly score: number; readonly hours: number } {
  const usual = plan.flareUp?.usual ?? usualOf(plan);
  return { score: Math.floor(usual + 1), hours: settingOf(plan, 'calmHours') };
}

/** One step back to the full limit, at the end of a workday (R30). */
export function climb(plan: Plan): Plan {
  if (plan.rung === null || plan.flareUp !== null) return plan;
  const rung = plan.rung + 1;
  const isDone = rung >= Math.round(settingOf(plan, 'returnDays'));
  const after: Plan = { ...plan, rung: isDone ? null : rung };
  const percent = Math.round(flareUpShare(after) * 100);
  const key = isDone ? 'flareUpDone' : 'flareUpRung';
  const sentence = { key, values: { percent } } as const;
  return withFinding(after, {
    ...nothing,
    rule: 'R30',
    kind: 'flareUpRung',
    figures: { percent },
    sentence,
  });
}
