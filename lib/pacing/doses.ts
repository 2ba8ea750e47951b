import type { DayNumber } from './activity.ts';
import { inRange } from './check.ts';
import type { Finding } from './decision.ts';
import { flareUpShare } from './flare-up.ts';
import { type DoseState, type Plan, withFinding } from './plan.ts';
import { growthRest } from './review-facts.ts';
import { settingOf } from './settings.ts';

/** A movement as the catalogue lists it. */
export interface ListedDose {
  readonly id: string;
  readonly start: { readonly amount: number; readonly unit: string };
  /** Null where it grows by a step of the rule's own, or in other ways than by number. */
  readonly growth: { readonly step: number; readonly weeks: number; readonly upTo: number } | null;
}

/** More than the catalogue and a physiotherapist's pack hold; the least lately done is forgotten. */
const mostDoses = 64;
/** Times a week that a dose is done before it grows: strength three days a week (pacing.md 5). */
const timesAWeek = 3;

const newDose: DoseState = {
  start: null,
  weeks: 0,
  comfortable: 0,
  bothered: 0,
  lastDay: 0,
};

/** Whole steps of these units; everything else is counted in ones. */
const grains: Readonly<Record<string, number>> = { seconds: 5, minutes: 0.5 };

function withDose(plan: Plan, id: string, change: Partial<DoseState>): Plan {
  const dose = { ...newDose, ...plan.doses[id], ...change, lastDay: plan.today.day };
  const { [id]: _, ...others } = plan.doses;
  return {
    ...plan,
    doses: Object.fromEntries([...Object.entries(others), [id, dose]].slice(-mostDoses)),
  };
}

/** A movement was done; `comfortable` null where nothing was said. Counts as movement on that day (R34). */
export function noteMovement(
  plan: Plan,
  done: { readonly id: string; readonly comfortable: boolean | null },
): Plan {
  const moved = { ...plan, today: { ...plan.today, movements: plan.today.movements + 1 } };
  const { comfortable, bothered } = { ...newDose, ...plan.doses[done.id] };
  return withDose(moved, done.id, {
    comfortable: comfortable + (done.comfortable === false ? 0 : 1),
    bothered: bothered + (done.comfortable === false ? 1 : 0),
  });
}

/** The person tells how much of it is comfortable: it starts at 70 % of that (R43). @throws RangeError out of 0-3600. */
export function startDose(plan: Plan, id: string, comfortable: number): Plan {
  const amount = inRange('comfortable', comfortable, 0, 3600) * settingOf(plan, 'doseShare');
  return withDose(plan, id, { start: amount, weeks: 0 });
}

/** The person tells how much of it to do: it starts there and grows from there. @throws RangeError out of 0-3600. */
export function setDose(plan: Plan, id: string, amount: number): Plan {
  return withDose(plan, id, { start: inRange('amount', amount, 0, 3600), weeks: 0 });
}

/** How much a dose grows at a step, how often, and up to what: as listed, else by the rule's own (R43). */
function growthOf(
  plan: Plan,
  { start, growth }: ListedDose,
): { step: number; weeks: number; upTo: number } {
  if (growth !== null) return growth;
  const isTime = start.unit === 'seconds';
  const step = settingOf(plan, isTime ? 'doseSecondsStep' : 'doseRepsStep');
  const limit = settingOf(plan, isTime ? 'doseSecondsLimit' : 'doseRepsLimit');
  return { step, weeks: 1, upTo: Math.max(start.amount, limit) };
}

/** How far a movement has grown, before any flare-up. */
function grownTo(plan: Plan, listed: ListedDose): { amount: number; upTo: number } {
  const { start, weeks } = { ...newDose, ...plan.doses[listed.id] };
  const growth = growthOf(plan, listed);
  const grown = (start ?? listed.start.amount) + Math.floor(weeks / growth.weeks) * growth.step;
  return { amount: Math.min(growth.upTo, grown), upTo: growth.upTo };
}

/** How much of a movement to do now: grown week by week up to its limit (R43), less in a flare-up (R29). */
export function doseOf(plan: Plan, listed: ListedDose): number {
  const grain = grains[listed.start.unit] ?? 1;
  const { amount } = grownTo(plan, listed);
  return Math.max(grain, Math.floor((amount * flareUpShare(plan)) / grain + 1e-9) * grain);
}

/** Whether the movement has grown as far as it goes, so that its next variant may follow. */
export function isDoseGrown(plan: Plan, listed: ListedDose): boolean {
  const { amount, upTo } = grownTo(plan, listed);
  return amount >= upTo;
}

/** How a movement stands: what it has grown to, before any flare-up, and what its next step wants (R43). */
export interface DoseAhead {
  /** The amount after the next step; null where it has grown as far as it goes. */
  readonly next: number | null;
  /** Weeks in comfort until then, this one among them. */
  readonly weeks: number;
  /** The share of its limit that it has grown to, 0-1. */
  readonly share: number;
  /** Times since the last review, in comfort and otherwise, and how many a week it wants. */
  readonly comfortable: number;
  readonly bothered: number;
  readonly wanted: number;
}

/** What a movement has grown to and what comes next, told in advance as for the postures (R10, R43). */
export function doseAhead(plan: Plan, listed: ListedDose): DoseAhead {
  const { weeks, comfortable, bothered } = { ...newDose, ...plan.doses[listed.id] };
  const growth = growthOf(plan, listed);
  const { amount, upTo } = grownTo(plan, listed);
  const isGrown = amount >= upTo || growth.step <= 0;
  return {
    next: isGrown ? null : Math.min(upTo, amount + growth.step),
    weeks: growth.weeks - (weeks % growth.weeks),
    share: upTo > 0 ? Math.min(1, amount / upTo) : 1,
    comfortable,
    bothered,
    wanted: timesAWeek,
  };
}

function isReady(plan: Plan, { comfortable, bothered }: DoseState): boolean {
  const done = comfortable + bothered;
  return done >= timesAWeek && bothered / done <= settingOf(plan, 'growthEventShare');
}

/** The weekly review of the doses (R43): those done often enough and in comfort grow, while nothing rests (R11). */
export function reviewDoses(plan: Plan, day: DayNumber): Plan {
  const isResting = growthRest(plan, day) !== null;
  let reviewed = plan;
  const doses = Object.entries(plan.doses).map(([id, dose]) => {
    const grows = !isResting && isReady(plan, dose);
    const weeks = dose.weeks + (grows ? 1 : 0);
    if (grows) reviewed = withFinding(reviewed, grownDose(id, weeks));
    return [id, { ...dose, weeks, comfortable: 0, bothered: 0 }] as const;
  });
  return { ...reviewed, doses: Object.fromEntries(doses) };
}

function grownDose(item: string, weeks: number): Finding {
  const sentence = { key: 'dose', values: { item } } as const;
  return {
    rule: 'R43',
    activity: null,
    kind: 'dose',
    from: null,
    to: null,
    figures: { weeks },
    sentence,
  };
}
