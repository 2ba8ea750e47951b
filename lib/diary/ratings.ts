import { exportFormat } from '../report/export-json.ts';
import type { ExportFile } from '../report/import-json.ts';
import type { Entry, Instant } from '../timeline/entries.ts';
import { idFor } from '../timeline/stamp.ts';
import type { Table } from './table.ts';
import { type DateOrder, dayIn, timeIn } from './when.ts';

/** Which columns tell what, and how they are to be understood. */
export interface Picked {
  readonly heading: boolean;
  readonly day: number;
  /** Null where the time stands with the day, or nowhere. */
  readonly time: number | null;
  readonly pain: number;
  readonly order: DateOrder;
  /** The worst pain of the scale; scores are brought to 0-10. */
  readonly most: 10 | 100;
}

export const rowFaults = ['noDay', 'noTime', 'future', 'noScore', 'outOfRange'] as const;
export type RowFault = (typeof rowFaults)[number];

export interface Rating {
  /** As a spreadsheet counts them, from 1. */
  readonly row: number;
  readonly at: Instant;
  /** 0-10. */
  readonly score: number;
  /** Whether the row tells no time: noon is taken. */
  readonly atNoon: boolean;
  readonly rounded: boolean;
}

/** What a table tells: every row is a rating, or has a fault. */
export interface Understood {
  readonly ratings: readonly Rating[];
  readonly faults: readonly { readonly row: number; readonly why: RowFault }[];
}

/** Where the table is read. */
export interface Reader {
  readonly zone: string;
  readonly now: Instant;
  readonly months: ReadonlyMap<string, number>;
}

export function ratingsIn(table: Table, picked: Picked, reader: Reader): Understood {
  const ratings: Rating[] = [];
  const faults: { row: number; why: RowFault }[] = [];
  table.rows.forEach((cells, i) => {
    if ((picked.heading && i === 0) || cells.every((cell) => cell === '')) return;
    const row = table.first + i;
    const read = ratingIn(cells, picked, reader);
    if (typeof read === 'string') faults.push({ row, why: read });
    else ratings.push({ row, ...read });
  });
  return { ratings, faults };
}

function ratingIn(
  cells: readonly string[],
  picked: Picked,
  reader: Reader,
): Omit<Rating, 'row'> | RowFault {
  const when = whenIn(cells, picked, reader);
  if (typeof when === 'string') return when;
  if (when.at > reader.now) return 'future';
  const said = scoreIn(cells[picked.pain] ?? '');
  if (said === null) return 'noScore';
  const top = said.of ?? picked.most;
  if (said.value < 0 || said.value > top) return 'outOfRange';
  const tenths = (said.value * 10) / top;
  const score = Math.round(tenths);
  return { ...when, score, rounded: score !== tenths };
}

function whenIn(
  cells: readonly string[],
  { day, time, order }: Picked,
  { zone, months }: Reader,
): Pick<Rating, 'at' | 'atNoon'> | 'noDay' | 'noTime' {
  const text = cells[day] ?? '';
  const exact = exactIn(text);
  if (exact !== null) return { at: exact, atNoon: false };
  const date = dayIn(text, order, months);
  if (date === null) return 'noDay';
  const told = time === null ? timeBeside(text) : timeIn(cells[time] ?? '');
  if (Number.isNaN(told)) return 'noTime';
  const at = instantOf(date, told ?? noon, zone);
  return at === null ? 'noDay' : { at, atNoon: told === null };
}

const noon = 12 * 60;

/** The time that stands with a day. One written with the name of its month has figures that are no time. */
function timeBeside(text: string): number | null {
  if (!/\p{L}{3}/u.test(text) || !Number.isNaN(timeIn(text))) return timeIn(text);
  return timeIn(/\d{1,2}[:.h]\d{2}.*$/.exec(text)?.[0] ?? '');
}

/** A text that names its offset from UTC tells an instant by itself. */
function exactIn(text: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) return null;
  try {
    return Temporal.Instant.from(text.replace(' ', 'T')).epochMilliseconds;
  } catch {
    return null;
  }
}

function instantOf(day: Temporal.PlainDate, minutes: number, zone: string): Instant | null {
  if (day.year < 1970) return null;
  const time = Temporal.PlainTime.from({
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
  });
  return day.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
}

/** A number for pain, and the worst that it could have been where it says so itself. */
export interface Said {
  readonly value: number;
  readonly of: number | null;
}

/** `4`, `4.5`, `4,5`, `4/10`, `40 %`. Null where it is no number. */
export function scoreIn(text: string): Said | null {
  const [, number, percent, worst] =
    /^([-+]?\d{1,3}(?:[.,]\d{1,6})?)\s*(?:(%)|\/\s*([1-9]\d{0,2}))?$/.exec(text) ?? [];
  if (number === undefined) return null;
  const of = percent === undefined ? (worst === undefined ? null : Number(worst)) : 100;
  return { value: Number(number.replace(',', '.')), of };
}

/** Names whoever wrote them in the ids of entries. */
const device = 'diary';

/**
 * The ratings as entries. Their ids follow from what they say, so that a file brought in twice, or in pieces, adds nothing twice.
 */
export function diaryFile(ratings: readonly Rating[], { zone, now }: Reader): ExportFile {
  const entries = new Map<string, Entry>();
  for (const { at, score } of ratings) {
    const id = idFor(at, score, device);
    entries.set(id, { type: 'painLogged', score, since: at, id, act: id, at, zone });
  }
  return {
    exportedAt: Temporal.Instant.fromEpochMilliseconds(now).toString(),
    device: `${exportFormat}-${device}`,
    settings: {},
    entries: [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
