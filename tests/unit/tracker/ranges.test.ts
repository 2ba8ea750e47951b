import { describe, expect, it } from 'vitest';
import { promptSpans, promptsFrom, promptsUntil } from '../../../lib/tracker/hours.ts';
import { type TrackerSettings, usualTracker } from '../../../lib/tracker/settings.ts';

type Ranges = TrackerSettings['quietTimes'];

/** The same ranges on Mondays, none on other days. */
const mondays = (work: Ranges, quietTimes: Ranges = []): TrackerSettings => ({
  ...usualTracker,
  workingHours: [work, [], [], [], [], [], []],
  quietTimes,
});
const monday = '2026-11-23';
const at = (time: string, day = monday, zone = 'UTC') =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).epochMilliseconds;
const told = (settings: TrackerSettings, day = monday, zone = 'UTC') =>
  promptSpans(settings, day, zone).map((span) =>
    span.map((instant) =>
      Temporal.Instant.fromEpochMilliseconds(instant)
        .toZonedDateTimeISO(zone)
        .toPlainTime()
        .toString({ smallestUnit: 'minute' }),
    ),
  );

describe('when prompts may show', () => {
  it('is within several ranges a weekday, in order', () => {
    const settings = mondays([
      ['13:00', '17:00'],
      ['08:00', '12:00'],
    ]);
    expect(told(settings)).toEqual([
      ['08:00', '12:00'],
      ['13:00', '17:00'],
    ]);
    expect(told(settings, '2026-11-24')).toEqual([]);
  });

  it('is not within quiet times, which split, cut and cover ranges', () => {
    const quiet: Ranges = [
      ['07:00', '08:30'],
      ['10:00', '10:15'],
      ['11:45', '13:10'],
      ['16:00', '20:00'],
    ];
    const settings = mondays(
      [
        ['08:00', '12:00'],
        ['13:00', '17:00'],
        ['18:00', '19:00'],
      ],
      quiet,
    );
    expect(told(settings)).toEqual([
      ['08:30', '10:00'],
      ['10:15', '11:45'],
      ['13:10', '16:00'],
    ]);
  });

  it('ends with the day at 24:00, and takes a range that ends before it begins for none', () => {
    expect(told(mondays([['22:00', '24:00']]))).toEqual([['22:00', '00:00']]);
    expect(told(mondays([['10:00', '09:00']]))).toEqual([]);
    expect(told(mondays([['10:00', '10:00']]))).toEqual([]);
  });

  it('is by the wall clock where clocks change', () => {
    const sundays: TrackerSettings = {
      ...usualTracker,
      workingHours: [[], [], [], [], [], [], [['01:00', '04:00']]],
    };
    const [spring] = promptSpans(sundays, '2026-03-29', 'Europe/Berlin');
    const [autumn] = promptSpans(sundays, '2026-10-25', 'Europe/Berlin');
    const hours = (span: readonly number[] = []) => ((span[1] ?? 0) - (span[0] ?? 0)) / 3_600_000;
    expect([hours(spring), hours(autumn)]).toEqual([2, 4]);
  });

  it('includes the first instant of a range and not the last', () => {
    const settings = mondays([['08:00', '12:00']]);
    expect(promptsUntil(settings, at('08:00') - 1, 'UTC')).toBeNull();
    expect(promptsUntil(settings, at('08:00'), 'UTC')).toBe(at('12:00'));
    expect(promptsUntil(settings, at('12:00') - 1, 'UTC')).toBe(at('12:00'));
    expect(promptsUntil(settings, at('12:00'), 'UTC')).toBeNull();
  });

  it('begins again with the next range, today or up to a week ahead', () => {
    const settings = mondays([
      ['08:00', '12:00'],
      ['13:00', '17:00'],
    ]);
    expect(promptsFrom(settings, at('07:00'), 'UTC')).toBe(at('08:00'));
    expect(promptsFrom(settings, at('08:00'), 'UTC')).toBe(at('13:00'));
    expect(promptsFrom(settings, at('13:00'), 'UTC')).toBe(at('08:00', '2026-11-30'));
    expect(promptsFrom(mondays([]), at('07:00'), 'UTC')).toBeNull();
  });
});
