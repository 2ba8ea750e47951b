import type { Messages } from '../../lib/i18n/message.ts';
import type { Day } from '../../lib/timeline/days.ts';
import { type Language, language } from '../language/language.ts';

/** How the workbench says things: the popup's language, and days, shares and numbers as the language writes them. */
export interface Speech extends Language {
  readonly locale: string;
  /** `Mon`. */
  weekday(day: Day): string;
  /** `M`. */
  weekdayLetter(day: Day): string;
  /** `Monday`. */
  weekdayName(day: Day): string;
  /** `Mon, Nov 23`. */
  date(day: Day): string;
  /** `Nov`: the month of a day. */
  month(day: Day): string;
  /** `November 23 – 29, 2026`. */
  range(first: Day, last: Day): string;
  /** `27%`. */
  share(share: number): string;
  number(value: number): string;
  /** `a, b and c`. */
  list(items: readonly string[]): string;
  /** The same with the times of day of another zone. @throws RangeError for an unknown zone. */
  inZone(zone: string): Speech;
}

/**
 * @param translated the texts of `locale` by key, where there are any; the rest is said in English
 * @throws RangeError for an unknown zone or a locale that is none
 */
export function speech(locale: string, zone: string, translated: Messages = {}): Speech {
  const days = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, options);
    return (day: Day) => format.format(Temporal.PlainDate.from(day));
  };
  const long = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const listing = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  return {
    ...language(locale, zone, translated),
    locale,
    weekday: days({ weekday: 'short' }),
    weekdayLetter: days({ weekday: 'narrow' }),
    weekdayName: days({ weekday: 'long' }),
    month: days({ month: 'short' }),
    date: days({ weekday: 'short', day: 'numeric', month: 'short' }),
    range: (first, last) =>
      long.formatRange(Temporal.PlainDate.from(first), Temporal.PlainDate.from(last)),
    share: (share) => percent.format(share),
    number: (value) => plain.format(value),
    list: (items) => listing.format(items),
    inZone: (other) => speech(locale, other, translated),
  };
}
