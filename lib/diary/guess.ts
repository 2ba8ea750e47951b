import type { Picked } from './ratings.ts';
import { scoreIn } from './ratings.ts';
import type { Table } from './table.ts';
import { type DateOrder, dayIn, isOpen, orderIn, timeIn } from './when.ts';

/** What a table seems to tell, for a person to look over. */
export interface Guess {
  readonly picked: Picked;
  /** Whether dates can be read either way, so that the order has to be asked for. */
  readonly isOpen: boolean;
}

/** Rows looked at: enough to tell. */
const looked = 500;

/** One in so many scores above 10 is a slip; more, and the scale is another. */
const largeScale = 0.25;

/** Parts of the names that diaries give such columns, in our languages. */
const names = {
  day: /date|day|datum|tag|fecha|día|jour|日付|日時|تاريخ|timestamp/i,
  time: /time|uhr|zeit|hora|heure|時刻|時間|وقت|timestamp/i,
  pain: /pain|score|level|severity|intensity|nrs|vas|schmerz|stärke|dolor|intensidad|douleur|intensité|痛|ألم/i,
} as const;

/** `usual`: the order of dates where the person lives, taken where the file does not tell. */
export function guessFrom(
  { rows, width }: Table,
  months: ReadonlyMap<string, number>,
  usual: DateOrder,
): Guess {
  const sample = rows.slice(1, looked);
  const share = (column: number, fits: (cell: string) => boolean) =>
    sample.filter((row) => fits(row[column] ?? '')).length / Math.max(1, sample.length);
  const columns = Array.from({ length: width }, (_, column) => {
    const name = rows[0]?.[column] ?? '';
    const isDay = (cell: string) =>
      dayIn(cell, 'dayFirst', months) !== null || isOpen(cell) || orderIn(cell) !== null;
    return {
      column,
      day: share(column, isDay) + (names.day.test(name) ? 0.2 : 0),
      time: share(column, isTime) + (names.time.test(name) ? 0.3 : 0),
      pain:
        share(column, (cell) => (scoreIn(cell)?.value ?? -1) >= 0) *
        (names.pain.test(name) ? 1 : 0.5),
    };
  });
  const best = (of: 'day' | 'time' | 'pain', not: readonly number[]) =>
    columns
      .filter(({ column }) => !not.includes(column))
      .reduce((a, b) => (b[of] > a[of] ? b : a), { column: -1, day: 0, time: 0, pain: 0 });
  const day = Math.max(0, best('day', []).column);
  const dayHasTime = share(day, isTime) > 0.5;
  const time = best('time', [day]);
  const pain = best('pain', dayHasTime ? [day] : [day, ...(time.time > 0.5 ? [time.column] : [])]);
  const cells = sample.map((row) => row[day] ?? '');
  const told = cells.map(orderIn).find((order) => order !== null) ?? null;
  const isLarge = share(pain.column, isLargeScore) > largeScale;
  return {
    picked: {
      heading: !isRating(rows[0] ?? [], day, pain.column, months),
      day,
      time: dayHasTime || time.time < 0.5 ? null : time.column,
      pain: pain.column < 0 ? Math.min(1, width - 1) : pain.column,
      order: told ?? usual,
      most: isLarge ? 100 : 10,
    },
    isOpen: told === null && cells.some(isOpen),
  };
}

function isTime(cell: string): boolean {
  return (timeIn(cell) ?? Number.NaN) >= 0;
}

/** One that does not say itself how far its scale goes. */
function isLargeScore(cell: string): boolean {
  const said = scoreIn(cell);
  return said !== null && said.of === null && said.value > 10;
}

function isRating(
  row: readonly string[],
  day: number,
  pain: number,
  months: ReadonlyMap<string, number>,
): boolean {
  return dayIn(row[day] ?? '', 'dayFirst', months) !== null && scoreIn(row[pain] ?? '') !== null;
}
