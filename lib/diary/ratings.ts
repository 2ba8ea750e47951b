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

export const rowFaults = ['noDay', 'future', 'noScore', 'outOfRange'] as const;
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
    if (picked.heading && i === 0) return;
    const read = ratingIn(cells, picked, reader);
    if (typeof read === 'string') faults.push({ row: i + 1, why: read });
    else ratings.push({ row: i + 1, ...read });
  });
  return { ratings, faults };
}

function ratingIn(
  cells: readonly string[],
  { day, time, pain, order, most }: Picked,
  { zone, now, months }: Reader,
): Omit<Rating, 'row'> | RowFault {
  const text = cells[day] ?? '';
  const told = timeIn(time === null ? text : (cells[time] ?? ''));
  const at = exactIn(text) ?? instantOf(dayIn(text, order, months), told ?? noon, zone);
  if (at === null) return 'noDay';
  if (at > now) return 'future';
  const said = scoreIn(cells[pain] ?? '');
  if (said === null) return 'noScore';
  if (said < 0 || said > most) return 'outOfRange';
  const exact = (said * 10) / most;
  const score = Math.round(exact);
  return {
    at,
    score,
    atNoon: told === null && exactIn(text) === null,
    rounded: score !== exact,
  };
}

const noon = 12 * 60;

/** A text that names its offset from UTC tells an instant by itself. */
function exactIn(text: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) return null;
  try {
    return Temporal.Instant.from(text.replace(' ', 'T')).epochMilliseconds;
  } catch {
    return null;
  }
}

function instantOf(day: Temporal.PlainDate | null, minutes: number, zone: string): Instant | null {
  if (day === null || day.year < 1970) return null;
  const time = Temporal.PlainTime.from({
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
  });
  return day.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
}

/** `4`, `4.5`, `4,5`, `4/10`, `40 %`. Null where it is no number. */
export function scoreIn(text: string): number | null {
  const [, number] = /^([-+]?\d{1,3}(?:[.,]\d{1,6})?)\s*(?:%|\/\s*\d{1,3})?$/.exec(text) ?? [];
  return number === undefined ? null : Number(number.replace(',', '.'));
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
