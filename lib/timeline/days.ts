import type { Certainty, Instant, Minutes, Posture } from './entries.ts';
import type { Stretch } from './stretches.ts';

/** A calendar day as ISO 8601 writes it: `2026-11-23`. */
export type Day = string;
/** An ISO 8601 week: `2026-W48`. */
export type Week = string;

/** The day on which `at` falls in `zone`. @throws RangeError for an unknown zone. */
export function dayOf(at: Instant, zone: string): Day {
  return zoned(at, zone).toPlainDate().toString();
}

/** The first instant of a day; not always midnight, where daylight saving starts at 0:00. */
export function startOf(day: Day, zone: string): Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
}

export function endOf(day: Day, zone: string): Instant {
  return startOf(addDays(day, 1), zone);
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Every day from `first` to `last`, both included; none where `last` is earlier. */
export function daysBetween(first: Day, last: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** ISO weekday, 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

export function weekOf(day: Day): Week {
  const date = Temporal.PlainDate.from(day);
  return `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`;
}

/** The seven days of an ISO week, from Monday. @throws RangeError for what is no week. */
export function daysOf(week: Week): readonly Day[] {
  const [, year = '', number = ''] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  if (year === '') throw new RangeError(`not an ISO week: ${week}`);
  const fourth = Temporal.PlainDate.from(`${year}-01-04`);
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: Number(number) - 1 });
  if (weekOf(monday.toString()) !== week) throw new RangeError(`not an ISO week: ${week}`);
  return daysBetween(monday.toString(), monday.add({ days: 6 }).toString());
}

/** The wall clock reads `time` (`09:30`) on `day`; a time skipped by daylight saving is the one after the gap. */
export function at(day: Day, time: string, zone: string): Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time })
    .epochMilliseconds;
}

function zoned(at: Instant, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.trunc(at)).toZonedDateTimeISO(zone);
}

/** The parts of a timeline that lie on `day`, each split at that day's borders in its own zone. */
export function onDay(lane: readonly Stretch[], day: Day): readonly Stretch[] {
  // Reading the calendar is slow, and stretches of a day share their zone.
  const borders = new Map<string, readonly [start: Instant, end: Instant]>();
  return lane.flatMap((stretch) => {
    const { zone } = stretch;
    const [start, end] = borders.get(zone) ?? [startOf(day, zone), endOf(day, zone)];
    borders.set(zone, [start, end]);
    const from = Math.max(stretch.from, start);
    const until = Math.min(stretch.until, end);
    return until > from ? [{ ...stretch, from, until }] : [];
  });
}

export type DayTotals = Readonly<Record<Posture | 'unsure', Minutes>>;

/** Minutes by posture on a day. Unsure time is counted as unsure and as nothing else. */
export function totalsOf(lane: readonly Stretch[], day: Day): DayTotals {
  const totals = { sitting: 0, standing: 0, walking: 0, away: 0, unsure: 0 };
  for (const stretch of onDay(lane, day))
    totals[kindOf(stretch)] += (stretch.until - stretch.from) / 60_000;
  return totals;
}

function kindOf({
  posture,
  certainty,
}: {
  posture: Posture;
  certainty: Certainty;
}): keyof DayTotals {
  return certainty === 'unsure' ? 'unsure' : posture;
}
