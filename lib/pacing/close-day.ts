import { type Minutes, minute } from './activity.ts';
import { calendarDay } from './check.ts';
import { type Day, emptyDay, isWeekday } from './day.ts';
import { type Decision, decided } from './decision.ts';
import { fade } from './evidence.ts';
import { climb, isHigh, startFlareUp } from './flare-up.ts';
import { makeNotes, remarkOnLength } from './notes.ts';
import { settleOverdo } from './overdo.ts';
import { type Plan, type PosturePlan, withPostures } from './plan.ts';
import { reviewAll } from './review.ts';
import { halfLifeOf } from './steady.ts';
import { provenOf } from './told.ts';
import { settleTrial } from './trial.ts';
import { usualDays } from './usual.ts';

/** Four weeks of days are kept: no rule looks back further. */
const keptDays = 28;

/** A rating counts as the end-of-day rating unless an hour of sitting or standing came after it. */
const stillEvening = 60 * minute;

/** The end-of-day rating: the one given as such, else the last of the day where it was late enough. */
export function endOfDay({ rating, said, lastEnd }: Day): number | null {
  if (rating !== null) return rating;
  const isLate = said !== null && (lastEnd === null || said.at >= lastEnd - stillEvening);
  return isLate ? said.score : null;
}

/** How many days after the first: 0 for the first. */
function dayNumber(plan: Plan, date: Temporal.PlainDate): number {
  return plan.firstDate === null ? 0 : Temporal.PlainDate.from(plan.firstDate).until(date).days;
}

/** The end-of-day rating may tell a flare-up (R28) and, on a workday, becomes part of the usual. */
function weighEnding(plan: Plan, date: Temporal.PlainDate): Plan {
  const { rating, lastEnd } = plan.today;
  if (rating === null) return plan;
  const told = isHigh(plan, rating)
    ? startFlareUp(plan, lastEnd ?? plan.seenAt ?? 0, 'rule')
    : plan;
  if (!isWeekday(plan.today, date)) return told;
  return { ...told, endings: [...plan.endings, rating].slice(-usualDays) };
}

/** Bouts fade with each day (R7); what was comfortable lately caps the limit, ever tighter until the review (R9). */
function overnight(plan: Plan, days: readonly Day[], passed: number): Plan {
  const { day } = plan.today;
  return withPostures(plan, (posture, activity) => ({
    ...posture,
    evidence: fade(posture.evidence, passed, halfLifeOf(plan, posture)),
    silence: fade(posture.silence, passed, halfLifeOf(plan, posture)),
    proven: tightened(posture, provenOf(plan, activity, days, day)),
  }));
}

/** R9 is for measured baselines; it stays in force while one is observed anew, not where the person typed one in. */
function tightened({ observedSince, proven }: PosturePlan, lately: Minutes | null): Minutes | null {
  if (lately === null || (observedSince !== null && proven === null)) return proven;
  return proven === null ? lately : Math.min(proven, lately);
}

/**
 * Ends a calendar day, worked or not; called once for each, in order. Everything decided since the last one is returned, the
 * weekly review among it. A day that was closed before changes nothing; skipped days count as days off.
 * @throws RangeError for a date that is none.
 */
export function closeDay(plan: Plan, date: string): { plan: Plan; decisions: Decision[] } {
  const closed = calendarDay('date', date);
  const day = dayNumber(plan, closed);
  if (day < plan.today.day) return { plan, decisions: [] };
  const passed = day - plan.today.day + 1;
  const today: Day = { ...plan.today, day, rating: endOfDay(plan.today) };
  const name = closed.toString();
  const ended: Plan = { ...plan, today, firstDate: plan.firstDate ?? name, lastDate: name };
  const days = [...plan.days, today].slice(-keptDays);
  const settled = settleOverdo(
    weighEnding(isWeekday(today, closed) ? climb(ended) : ended, closed),
    closed,
  );
  const remarked = makeNotes(remarkOnLength(settleTrial(settled), day), days, day);
  const reviewed = day >= plan.nextReview ? reviewAll(remarked, days, day) : remarked;
  const rested = overnight(reviewed, days, passed);
  const next: Plan = { ...rested, days, today: emptyDay(day + 1), findings: [] };
  return { plan: next, decisions: rested.findings.map((finding) => decided(finding, name)) };
}
