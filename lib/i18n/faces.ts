import type { Instant, Minutes } from '../timeline/entries.ts';

/**
 * How a language writes times and lengths, made once: the first use of the browser's own formatters costs a new page some 17 ms,
 * more than all else that the popup does before its first frame. JSON-safe.
 */
export interface Faces {
  readonly locale: string;
  /** The text for each hour of the day, 0-23, with `{m}` where the minutes stand. */
  readonly hours: readonly string[];
  /** The digits 0-9. */
  readonly digits: readonly string[];
  readonly narrow: Lengths;
  readonly long: Lengths;
}

/** Lengths below a day: 0-59 minutes, 0-23 hours, and what stands between hours and minutes. */
export interface Lengths {
  readonly minutes: readonly string[];
  readonly hours: readonly string[];
  readonly join: string;
}

export type LengthStyle = 'narrow' | 'long';

const hour = 60 * 60_000;

/** @throws RangeError for a locale that is none */
export function makeFaces(locale: string): Faces {
  const clock = clockOf(locale, 'UTC');
  const digit = new Intl.NumberFormat(locale, { useGrouping: false });
  return {
    locale,
    hours: Array.from({ length: 24 }, (_, n) =>
      clock
        .formatToParts(n * hour)
        .map(({ type, value }) => (type === 'minute' ? '{m}' : value))
        .join(''),
    ),
    digits: Array.from({ length: 10 }, (_, n) => digit.format(n)),
    narrow: makeLengths(locale, 'narrow'),
    long: makeLengths(locale, 'long'),
  };
}

function makeLengths(locale: string, style: LengthStyle): Lengths {
  const minute = unitOf(locale, 'minute', style);
  const hours = unitOf(locale, 'hour', style);
  const [one, twenty] = [hours.format(1), minute.format(20)];
  const both = new Intl.DurationFormat(locale, { style }).format({ hours: 1, minutes: 20 });
  return {
    minutes: Array.from({ length: 60 }, (_, n) => minute.format(n)),
    hours: Array.from({ length: 24 }, (_, n) => hours.format(n)),
    join: both.slice(one.length, both.length - twenty.length),
  };
}

/** The browser's formatter for times of day: `10:42`, `10:42 AM`. @throws RangeError for an unknown zone. */
export function clockOf(locale: string, timeZone: string | undefined): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone });
}

/** The browser's formatter for a number of minutes or hours. */
export function unitOf(
  locale: string,
  unit: 'minute' | 'hour',
  style: LengthStyle,
): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: style });
}

/** A time of day in the zone of this computer. */
export function writeTime({ hours, digits }: Faces, at: Instant): string {
  const time = new Date(at);
  const minutes = [...String(time.getMinutes()).padStart(2, '0')].map((n) => digits[Number(n)]);
  return (hours[time.getHours()] ?? '').replace('{m}', minutes.join(''));
}

/** A length in whole minutes; null from a day on, which no face is made for. */
export function writeLength({ minutes, hours, join }: Lengths, length: Minutes): string | null {
  const whole = Math.floor(length);
  const [hour, minute] = [hours[Math.floor(whole / 60)], minutes[whole % 60]];
  if (whole < 60 || hour === undefined || minute === undefined) return minutes[whole] ?? null;
  return whole % 60 === 0 ? hour : hour + join + minute;
}

/** The stored faces, where they are of this language; null where there are none. */
export function facesFor(stored: unknown, locale: string): Faces | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { locale: of, hours, digits, narrow, long } = stored as Partial<Faces>;
  return of === locale && hours?.length === 24 && digits?.length === 10 && narrow && long
    ? { locale, hours, digits, narrow, long }
    : null;
}
