import { describe, expect, it } from 'vitest';
import { comingHalfHours, nextAt, tomorrow } from '../../../lib/timeline/times.ts';

const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const told = (instant: number | null) =>
  instant === null ? null : Temporal.Instant.fromEpochMilliseconds(instant).toString();
const berlin = 'Europe/Berlin';

describe('the next time on the clock', () => {
  it.each([
    ['14:30', '2026-11-23T09:00:00Z', '2026-11-23T13:30:00Z'],
    ['14:30', '2026-11-23T13:30:00Z', '2026-11-24T13:30:00Z'],
    ['14:30', '2026-11-23T15:00:00Z', '2026-11-24T13:30:00Z'],
    ['08:05', '2026-11-30T22:59:00Z', '2026-12-01T07:05:00Z'],
  ])('%s after %s is at %s', (time, now, next) => {
    expect(told(nextAt(time, at(now), berlin))).toBe(next);
  });

  it('moves with the clocks', () => {
    expect(told(nextAt('08:00', at('2026-03-28T12:00:00Z'), berlin))).toBe('2026-03-29T06:00:00Z');
  });

  it.each(['', 'noon', '1:30', 'a4:30', '1a:30', '14:a0', '14:3a', 'at 14:30'])(
    'is none for "%s"',
    (time) => {
      expect(nextAt(time, at('2026-11-23T09:00:00Z'), berlin)).toBeNull();
    },
  );
});

describe('tomorrow', () => {
  it('begins at the next midnight of that place', () => {
    expect(told(tomorrow(at('2026-11-23T22:30:00Z'), berlin))).toBe('2026-11-23T23:00:00Z');
    expect(told(tomorrow(at('2026-11-23T23:30:00.5Z') + 0.4, berlin))).toBe('2026-11-24T23:00:00Z');
  });
});

describe('the coming half hours', () => {
  it.each([
    ['2026-11-23T09:00:00Z', ['2026-11-23T09:30:00Z', '2026-11-23T10:00:00Z']],
    ['2026-11-23T09:20:00Z', ['2026-11-23T09:30:00Z', '2026-11-23T10:00:00Z']],
    ['2026-11-23T09:20:01Z', ['2026-11-23T10:00:00Z', '2026-11-23T10:30:00Z']],
    ['2026-11-23T09:45:00Z', ['2026-11-23T10:00:00Z', '2026-11-23T10:30:00Z']],
  ])('after %s are at least ten minutes away', (now, expected) => {
    expect(comingHalfHours(at(now), berlin, 2).map(told)).toEqual(expected);
  });

  it('are as many as are asked for', () => {
    expect(comingHalfHours(at('2026-11-23T09:00:00Z'), 'Asia/Kolkata', 3).map(told)).toEqual([
      '2026-11-23T09:30:00Z',
      '2026-11-23T10:00:00Z',
      '2026-11-23T10:30:00Z',
    ]);
  });
});
