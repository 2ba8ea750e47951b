import type { Instant } from './activity.ts';
import { calendarDay, instant, rating } from './check.ts';
import { isWeekday } from './day.ts';
import { weighRating } from './flare-up.ts';
import { type Plan, seen } from './plan.ts';
import { settingOf } from './settings.ts';
import { usualDays } from './usual.ts';

/** How many ratings back a rise within a bout may have to look. */
const remembered = 6;

/** Red is 6 and above: change now, the gentle set, and no growth for some days (R3). */
export function colourOf(plan: Plan, score: number): 'green' | 'amber' | 'red' {
  if (score <= settingOf(plan, 'greenTop')) return 'green';
  return score <= settingOf(plan, 'amberTop') ? 'amber' : 'red';
}

/** The plan after a rating, whether it came with a bout or by itself. */
export function noteRating(plan: Plan, at: Instant, score: number): Plan {
  const today = { ...plan.today, top: Math.max(plan.today.top ?? 0, score) };
  const lastRed = colourOf(plan, score) === 'red' ? plan.today.day : plan.lastRed;
  const ratings = [...plan.ratings, { at, score }].slice(-remembered);
  return weighRating(seen({ ...plan, today, lastRed, ratings }, at), at, score);
}

/** A rating apart from a bout's end. @throws RangeError naming the field out of range. */
export function recordPain(
  plan: Plan,
  pain: { readonly at: Instant; readonly score: number },
): Plan {
  const at = instant('at', pain.at);
  const score = rating('score', pain.score);
  const noted = noteRating(plan, at, score);
  return { ...noted, today: { ...noted.today, said: { at, score } } };
}

/**
 * How a day was on the whole (R26): the day in progress, where it wins over the last rating of the day, or the one just
 * closed, told the morning after. @throws RangeError naming the field out of range.
 */
export function rateDay(plan: Plan, day: { readonly date: string; readonly score: number }): Plan {
  const date = calendarDay('date', day.date).toString();
  const score = rating('score', day.score);
  if (plan.lastDate !== null && date <= plan.lastDate) return rateClosed(plan, date, score);
  const noted = noteRating(plan, plan.seenAt ?? 0, score);
  return { ...noted, today: { ...noted.today, rating: score } };
}

/** A rating for the day just closed joins the usual; for days before it, it comes too late. */
function rateClosed(plan: Plan, date: string, score: number): Plan {
  const last = plan.days.at(-1);
  if (last === undefined || date !== plan.lastDate) return plan;
  const days = [...plan.days.slice(0, -1), { ...last, rating: score }];
  if (!isWeekday(last, Temporal.PlainDate.from(date))) return { ...plan, days };
  const before = last.rating === null ? plan.endings : plan.endings.slice(0, -1);
  return { ...plan, days, endings: [...before, score].slice(-usualDays) };
}
