import { at, type Day, endOf } from '../../lib/timeline/days.ts';
import type { Instant } from '../../lib/timeline/entries.ts';

/** What a field for a time of day shows: `09:30`. */
export function fieldOf(instant: Instant, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(instant))
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}

/** The instant of a field's value on `day`; `isEnd`: midnight is the one that ends the day. Null for an empty field. */
export function instantOf(value: string, day: Day, zone: string, isEnd = false): Instant | null {
  if (!/^\d{2}:\d{2}/.test(value)) return null;
  if (isEnd && value.startsWith('00:00')) return endOf(day, zone);
  return at(day, value.slice(0, 5), zone);
}
