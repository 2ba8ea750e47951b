import { addDays, at, type Day, dayOf, weekdayOf } from '../timeline/days.ts';
import type { Instant } from '../timeline/entries.ts';
import type { ClockRange, TrackerSettings } from './settings.ts';

/** From the first up to, but not including, the second. */
export type Span = readonly [from: Instant, until: Instant];

/** The working hours of a day less its quiet times, in order, as instants. Source: peers.md 20, BreakTimer's several ranges. */
export function promptSpans(settings: TrackerSettings, day: Day, zone: string): readonly Span[] {
  const work = spansOf(settings.workingHours[weekdayOf(day) - 1] ?? [], day, zone);
  return spansOf(settings.quietTimes, day, zone).reduce(without, work);
}

function spansOf(ranges: readonly ClockRange[], day: Day, zone: string): readonly Span[] {
  return ranges
    .map(([from, until]): Span => [at(day, from, zone), endAt(day, until, zone)])
    .filter(([from, until]) => until > from)
    .sort((a, b) => a[0] - b[0]);
}

function endAt(day: Day, time: string, zone: string): Instant {
  return time === '24:00' ? at(addDays(day, 1), '00:00', zone) : at(day, time, zone);
}

function without(spans: readonly Span[], [from, until]: Span): readonly Span[] {
  return spans
    .flatMap(([a, b]): readonly Span[] => [
      [a, Math.min(b, from)],
      [Math.max(a, until), b],
    ])
    .filter(([a, b]) => b > a);
}

/** Until when prompts may show now; null where they may not. */
export function promptsUntil(
  settings: TrackerSettings,
  now: Instant,
  zone: string,
): Instant | null {
  const span = promptSpans(settings, dayOf(now, zone), zone).find(
    ([from, until]) => from <= now && now < until,
  );
  return span?.[1] ?? null;
}

/** When prompts may show next, within the coming week; null where they never do. */
export function promptsFrom(settings: TrackerSettings, now: Instant, zone: string): Instant | null {
  const today = dayOf(now, zone);
  for (let days = 0; days <= 7; days += 1) {
    const next = promptSpans(settings, addDays(today, days), zone).find(([from]) => from > now);
    if (next !== undefined) return next[0];
  }
  return null;
}
