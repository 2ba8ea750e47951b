/** Which comes first in a date written with figures alone: `26/11/2026` or `11/26/2026`. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** A day as three figures, before anybody knows which of the first two is the month. */
interface Figures {
  readonly parts: readonly [number, number, number];
  readonly order: DateOrder | 'yearFirst' | null;
}

/**
 * A time of day in minutes; null where a text tells none, and NaN where it tells one that cannot be read: `25:00`, `2:30 h.d.`
 * Read are `14:30`, `14.30`, `14h30`, `14:30:15`, `2:30 pm`, `2 pm`, and the halves of the day in our languages.
 */
export function timeIn(text: string): number | null {
  const rest = text.replace(dateText, ' ').replace(/^\s*T/, ' ').trim();
  if (!/\d/.test(rest)) return null;
  const [, before = '', hours = '', minutes, after = ''] =
    /^(?:[\p{L},.]+\s+)?([^\d\s]*)\s*(\d{1,2})(?:[:.h](\d{2})(?:[:.]\d{2}(?:[.,]\d+)?)?)?\s*(\D*)$/u.exec(
      rest,
    ) ?? [];
  const half = halfIn(`${before}${after}`);
  if (hours === '' || half === null || (minutes === undefined && half === '')) return Number.NaN;
  const hour = half === '' ? Number(hours) : hourOfHalf(Number(hours), half);
  return hour < 24 && Number(minutes ?? 0) < 60 ? hour * 60 + Number(minutes ?? 0) : Number.NaN;
}

/** Which half of the day is named; none by a clock of 24 hours, null where what is named is not known. */
function halfIn(text: string): 'a' | 'p' | '' | null {
  const word = text.toLowerCase().replace(/[\s.,]/g, '');
  if (/^(?:|uhr|h|z|\u6642)$/.test(word)) return '';
  if (/^(?:p|pm|nachm|nachmittags|\u0645|\u0645\u0633\u0627\u0621|\u5348\u5f8c)$/.test(word))
    return 'p';
  if (/^(?:a|am|vorm|vormittags|\u0635|\u0635\u0628\u0627\u062d\u0627|\u5348\u524d)$/.test(word))
    return 'a';
  return null;
}

/** NaN where there is no such hour in half a day. */
function hourOfHalf(hour: number, half: 'a' | 'p'): number {
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

const yearFirst = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const yearLast = /(?<!\d)(\d{1,2})[-/.]\s?(\d{1,2})[-/.]\s?(\d{4}|\d{2})(?!\d)/;
const dateText =
  /(?<!\d)(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?\d{2,4})(?!\d)/;

/** The day in a text; null where there is none. `order` settles what figures alone leave open. */
export function dayIn(
  text: string,
  order: DateOrder,
  months: ReadonlyMap<string, number>,
): Temporal.PlainDate | null {
  const figures = figuresIn(text, months);
  if (figures === null) return null;
  const [first, second, third] = figures.parts;
  const by = figures.order ?? order;
  const [year, month, day] =
    by === 'yearFirst'
      ? [first, second, third]
      : by === 'dayFirst'
        ? [third, second, first]
        : [third, first, second];
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** Which order a text leaves possible: null where either is. */
export function orderIn(text: string): DateOrder | null {
  const [, first = '', second = ''] = yearFirst.test(text) ? [] : (yearLast.exec(text) ?? []);
  if (Number(first) > 12) return 'dayFirst';
  return Number(second) > 12 ? 'monthFirst' : null;
}

/** Whether it tells a day by figures of which either may be the month. */
export function isOpen(text: string): boolean {
  return !yearFirst.test(text) && yearLast.test(text) && orderIn(text) === null;
}

function figuresIn(text: string, months: ReadonlyMap<string, number>): Figures | null {
  const iso = yearFirst.exec(text);
  if (iso !== null) return { parts: numbers(iso), order: 'yearFirst' };
  const last = yearLast.exec(text);
  if (last !== null) {
    const [first, second, year] = numbers(last);
    return { parts: [first, second, year < 100 ? 2000 + year : year], order: null };
  }
  return namedIn(text, months);
}

function numbers(found: RegExpExecArray): [number, number, number] {
  return [Number(found[1]), Number(found[2]), Number(found[3])];
}

/** `26 Nov 2026`, `November 26, 2026`, `26. November 2026`. */
function namedIn(text: string, months: ReadonlyMap<string, number>): Figures | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const month = words.map((word) => months.get(word)).find((one) => one !== undefined);
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  const day = /(?<![\d:.])\d{1,2}(?![\d:])/.exec(text)?.[0];
  if (month === undefined || year === undefined || day === undefined) return null;
  return { parts: [Number(year), month, Number(day)], order: 'yearFirst' };
}

/** Months by their names, long and short, in these languages. */
export function monthNames(locales: readonly string[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const locale of locales)
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, {
        month: style,
        day: 'numeric',
        calendar: 'gregory',
        timeZone: 'UTC',
      });
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2026, month - 1, 1));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        const [word] = name.toLowerCase().match(/\p{L}+/u) ?? [];
        if (word !== undefined && !names.has(word)) names.set(word, month);
      }
    }
  return names;
}
