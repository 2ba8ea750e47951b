import { type Activity, activities, type Instant } from './activity.ts';

/** The number itself. @throws RangeError naming the field unless it is within the range. */
export function inRange(field: string, value: number, minimum: number, maximum: number): number {
  if (typeof value === 'number' && value >= minimum && value <= maximum) return value;
  throw new RangeError(`${field} is ${value}, outside ${minimum} to ${maximum}`);
}

/** A rating in whole numbers (R1). @throws RangeError outside 0 to 10. */
export function rating(field: string, value: number): number {
  return Math.round(inRange(field, value, 0, 10));
}

/** The furthest instant that calendars know. */
const furthest = 8.64e15;

export function instant(field: string, value: Instant): Instant {
  return inRange(field, value, -furthest, furthest);
}

export function knownActivity(value: Activity): Activity {
  if (activities.includes(value)) return value;
  throw new RangeError(`activity is ${value}, not one of ${activities.join(', ')}`);
}

/** A calendar day. @throws RangeError naming the field when it is none. */
export function calendarDay(field: string, value: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' });
  } catch {
    throw new RangeError(`${field} is ${value}, not a day such as 2026-11-22`);
  }
}
