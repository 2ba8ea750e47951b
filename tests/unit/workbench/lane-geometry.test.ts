import { describe, expect, it } from 'vitest';
import { inRows, laneWindow, placeIn, ticksOf } from '../../../components/today/lane-geometry.ts';
import { stepOf } from '../../../components/today/lane-keys.ts';
import type { Kind, Piece } from '../../../components/today/pieces.ts';
import { minute, past } from '../timeline/log.ts';

const hour = 60 * minute;
/** Midnight to midnight; nine o'clock is the ninth hour. */
const bounds = { start: past(-540), end: past(900), now: past(900) };
const minuteOf = (at: number) => Math.floor(at / minute) % 60;
const piece = (kind: Kind, from: number, until: number): Piece => ({
  kind,
  from: past(from),
  until: past(until),
  parts: [],
  goesOn: false,
});
const hours = (window: { from: number; until: number } | null) =>
  window === null
    ? null
    : [(window.from - bounds.start) / hour, (window.until - bounds.start) / hour];

describe('what the lane shows', () => {
  it('is eight hours from the full hour before, or more where it takes more', () => {
    expect(hours(laneWindow([piece('sitting', 20, 30)], [], bounds, minuteOf))).toEqual([9, 17]);
    expect(hours(laneWindow([piece('sitting', 20, 541)], [], bounds, minuteOf))).toEqual([9, 19]);
  });

  it('stays within the day, late in the evening too', () => {
    expect(hours(laneWindow([piece('sitting', 800, 900)], [], bounds, minuteOf))).toEqual([16, 24]);
  });

  it('leaves time away at its ends out, and shows a day away whole', () => {
    const day = [piece('away', -540, 0), piece('sitting', 0, 60), piece('away', 60, 900)];
    expect(hours(laneWindow(day, [], bounds, minuteOf))).toEqual([9, 17]);
    expect(hours(laneWindow([piece('away', -540, 900)], [], bounds, minuteOf))).toEqual([0, 24]);
    expect(laneWindow([], [], bounds, minuteOf)).toBeNull();
  });

  it('reaches to what was said outside every stretch', () => {
    const marks = [past(-200)];
    expect(hours(laneWindow([piece('sitting', 0, 60)], marks, bounds, minuteOf))).toEqual([5, 13]);
  });
});

it('names as many hours as there is room for', () => {
  const window = { from: past(0), until: past(480) };
  expect(ticksOf(window, 1000)).toHaveLength(7);
  expect(ticksOf(window, 300).map((at) => (at - past(0)) / hour)).toEqual([2, 4, 6]);
  expect(ticksOf(window, 100)).toEqual([]);
  expect(placeIn(window, past(240))).toBe(0.5);
  expect(placeIn(window, past(999))).toBe(1);
});

it('puts marks that would hide each other into rows', () => {
  const marks = [0, 0.01, 0.02, 0.5].map((place) => ({ place }));
  expect(inRows(marks, 1000, 16).map(({ row }) => row)).toEqual([0, 1, 0, 0]);
  expect(inRows(marks, 300, 16).map(({ row }) => row)).toEqual([0, 1, 2, 0]);
});

it('reads arrow keys as the text runs', () => {
  const key = (name: string, shiftKey = false) => ({ key: name, shiftKey });
  expect(stepOf(key('ArrowRight'), false)).toEqual({ by: 1 });
  expect(stepOf(key('ArrowRight', true), true)).toEqual({ by: -5 });
  expect(stepOf(key('ArrowLeft'), true)).toEqual({ by: 1 });
  expect(stepOf(key('PageDown'), false)).toEqual({ to: 'previous' });
  expect(stepOf(key('x'), false)).toBeNull();
});
