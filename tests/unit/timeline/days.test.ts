import { describe, expect, it } from 'vitest';
import {
  addDays,
  at,
  dayOf,
  daysOf,
  endOf,
  onDay,
  startOf,
  totalsOf,
  weekdayOf,
  weekOf,
} from '../../../lib/timeline/days.ts';
import type { Stretch } from '../../../lib/timeline/stretches.ts';

const hour = 3_600_000;

describe('days', () => {
  it('gives the day of the zone, not of UTC', () => {
    const late = Date.UTC(2026, 10, 23, 23, 30);
    expect(dayOf(late, 'UTC')).toBe('2026-11-23');
    expect(dayOf(late, 'Europe/Berlin')).toBe('2026-11-24');
    expect(dayOf(late, 'America/Los_Angeles')).toBe('2026-11-23');
  });

  it('is 23 hours long when clocks go forward and 25 when they go back', () => {
    expect(endOf('2026-03-29', 'Europe/Berlin') - startOf('2026-03-29', 'Europe/Berlin')).toBe(
      23 * hour,
    );
    expect(endOf('2026-10-25', 'Europe/Berlin') - startOf('2026-10-25', 'Europe/Berlin')).toBe(
      25 * hour,
    );
  });

  it('starts at one o’clock where midnight is skipped', () => {
    expect(at('2026-09-06', '00:00', 'America/Santiago')).toBe(
      startOf('2026-09-06', 'America/Santiago'),
    );
    expect(
      startOf('2026-09-06', 'America/Santiago') - at('2026-09-05', '23:00', 'America/Santiago'),
    ).toBe(hour);
  });

  it('counts weeks as ISO 8601 does, over the turn of the year', () => {
    expect(weekOf('2026-01-01')).toBe('2026-W01');
    expect(weekOf('2027-01-03')).toBe('2026-W53');
    expect(daysOf('2026-W53')).toEqual([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ]);
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('refuses a week that does not exist and names it', () => {
    expect(() => daysOf('2026-W54')).toThrow('not an ISO week: 2026-W54');
    expect(() => daysOf('last week')).toThrow('not an ISO week: last week');
    expect(() => daysOf('2026-W48 or so')).toThrow('not an ISO week: 2026-W48 or so');
    expect(() => daysOf('in 2026-W48')).toThrow('not an ISO week: in 2026-W48');
  });

  it('has nothing of what ended as it began', () => {
    const [from, until] = [startOf('2026-11-22', 'UTC'), endOf('2026-11-22', 'UTC')];
    const sat = { posture: 'sitting', certainty: 'confirmed', cause: 'said', zone: 'UTC' } as const;
    expect(onDay([{ from, until, ...sat }], '2026-11-23')).toEqual([]);
    expect(onDay([{ from, until, ...sat }], '2026-11-21')).toEqual([]);
    expect(onDay([{ from, until, ...sat }], '2026-11-22')).toHaveLength(1);
  });

  it('splits totals at midnight and counts unsure time as nothing else', () => {
    const from = at('2026-11-22', '23:00', 'UTC');
    const lane: Stretch[] = [
      {
        from,
        until: from + 2 * hour,
        posture: 'sitting',
        certainty: 'confirmed',
        cause: 'said',
        zone: 'UTC',
      },
      {
        from: from + 2 * hour,
        until: from + 3 * hour,
        posture: 'sitting',
        certainty: 'unsure',
        cause: 'idle',
        zone: 'UTC',
      },
    ];
    expect(totalsOf(lane, '2026-11-22')).toEqual({
      sitting: 60,
      standing: 0,
      walking: 0,
      away: 0,
      unsure: 0,
    });
    expect(totalsOf(lane, '2026-11-23')).toEqual({
      sitting: 60,
      standing: 0,
      walking: 0,
      away: 0,
      unsure: 60,
    });
  });
});
