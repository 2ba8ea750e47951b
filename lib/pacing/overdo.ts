import { type Activity, hour, type Instant, minute } from './activity.ts';
import { instant, knownActivity } from './check.ts';
import { type Plan, type PlannedOverdo, seen } from './plan.ts';
import { settingOf } from './settings.ts';

/** No plan to hold one posture goes beyond ten hours (R36). */
const longest = 600 * minute;
/** "The rest of the day" after it, where closing the day does not end it sooner. */
const restOfDay = 10 * hour;

/**
 * "I need to sit until 15:00": for that time the person's own word stands above every limit (R36). Cut to ten hours.
 * @throws RangeError naming the field, also where `until` is not after `from`.
 */
export function planOverdo(plan: Plan, wanted: PlannedOverdo): Plan {
  const activity = knownActivity(wanted.activity);
  const from = instant('from', wanted.from);
  const until = Math.min(instant('until', wanted.until), from + longest);
  if (until <= from) throw new RangeError(`until is ${until}, not after from, ${from}`);
  return { ...plan, overdo: { activity, from, until } };
}

/** It is over sooner than planned; one that has not begun is forgotten. */
export function endOverdo(plan: Plan, at: Instant): Plan {
  instant('at', at);
  const { overdo } = plan;
  if (overdo === null || at >= overdo.until) return plan;
  return at <= overdo.from
    ? { ...plan, overdo: null }
    : seen({ ...plan, overdo: { ...overdo, until: at } }, at);
}

/** Whether a planned overdo of that posture is on. */
export function isOverdoOn(plan: Plan, activity: Activity, at: Instant): boolean {
  const { overdo } = plan;
  return overdo !== null && overdo.activity === activity && at >= overdo.from && at < overdo.until;
}

/** Whether it is over and the rest of its day is to be gentle. */
export function isAfterOverdo(plan: Plan, at: Instant): boolean {
  const { overdo } = plan;
  return overdo !== null && at >= overdo.until && at - overdo.until < restOfDay;
}

/** Whatever its zone, a day has lasted until at least ten in the morning UTC. */
const surely = 10 * hour;

function isOver({ overdo, seenAt }: Plan, date: Temporal.PlainDate): boolean {
  if (overdo === null) return false;
  const began = date.toZonedDateTime('UTC').epochMilliseconds;
  return overdo.until <= began + surely || (seenAt !== null && seenAt >= overdo.until);
}

/** At the end of its day a planned overdo is forgotten; nothing grows for 48 hours. */
export function settleOverdo(plan: Plan, date: Temporal.PlainDate): Plan {
  if (!isOver(plan, date)) return plan;
  const restDays = Math.ceil(settingOf(plan, 'overdoRestHours') / 24);
  return { ...plan, overdo: null, overdoRest: plan.today.day + restDays };
}
