import type { Instant } from './entries.ts';

const minute = 60_000;

/** The next instant at which the clock in `zone` reads `time` (`14:30`): today, or tomorrow where it has passed. Null for no time. */
export function nextAt(time: string, now: Instant, zone: string): Instant | null {
  if (!/^\d\d:\d\d/.test(time)) return null;
  const here = zoned(now, zone);
  const today = here.withPlainTime(time).epochMilliseconds;
  return today > now ? today : here.add({ days: 1 }).withPlainTime(time).epochMilliseconds;
}

/** The beginning of tomorrow. */
export function tomorrow(now: Instant, zone: string): Instant {
  return zoned(now, zone).add({ days: 1 }).startOfDay().epochMilliseconds;
}

/** The next full and half hours that are at least ten minutes away. */
export function comingHalfHours(now: Instant, zone: string, count: number): readonly Instant[] {
  const soonest = zoned(now + 10 * minute, zone).round({
    smallestUnit: 'minute',
    roundingMode: 'ceil',
  });
  const first = soonest.add({ minutes: (60 - soonest.minute) % 30 }).epochMilliseconds;
  return Array.from({ length: count }, (_, i) => first + i * 30 * minute);
}

function zoned(at: Instant, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.trunc(at)).toZonedDateTimeISO(zone);
}
