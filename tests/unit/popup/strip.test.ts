import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripOf, upToNow } from '../../../components/strip/geometry.ts';
import type { StripPiece } from '../../../lib/tracker/glance.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = Date.parse('2026-11-23T00:00:00Z');
const at = (hours: number, minutes = 0) => day + hours * hour + minutes * minute;
const utc = (instant: number) => new Date(instant).getUTCMinutes();
const piece = (from: number, until: number, more: Partial<StripPiece> = {}): StripPiece => ({
  from,
  until,
  posture: 'sitting',
  certainty: 'confirmed',
  ...more,
});

describe("today's strip", () => {
  it('is nothing while nothing is known', () => {
    expect(stripOf([], [], at(9), utc)).toBeNull();
  });

  it('begins at the full hour before the first posture and lasts a working day', () => {
    const strip = stripOf([piece(at(8, 52), at(9, 30))], [], at(9, 30), utc);
    expect(strip).toMatchObject({ from: at(8), until: at(16) });
  });

  it('begins with the first posture, not with the night before it', () => {
    const night = piece(at(0), at(8, 30), { posture: 'away', certainty: 'inferred' });
    expect(stripOf([night, piece(at(8, 30), at(9))], [], at(9), utc)?.from).toBe(at(8));
  });

  it('grows by the hour after that', () => {
    expect(stripOf([piece(at(8, 52), at(17, 10))], [], at(17, 10), utc)?.until).toBe(at(18));
  });

  it('finds the full hour where the zone is half an hour off', () => {
    const kolkata = (instant: number) => new Date(instant + 30 * minute).getUTCMinutes();
    expect(stripOf([piece(at(3, 50), at(4))], [], at(4), kolkata)?.from).toBe(at(3, 30));
  });

  it('draws postures as shares of the day, leaves time away empty and lets the last go on until now', () => {
    const pieces = [
      piece(at(8), at(10)),
      piece(at(10), at(11), { posture: 'away', certainty: 'inferred' }),
      piece(at(11), at(12), { certainty: 'unsure' }),
      piece(at(12), at(12, 30), { posture: 'walking', certainty: 'inferred' }),
    ];
    expect(stripOf(pieces, [], at(13), utc)?.bars).toEqual([
      { start: 0, length: 0.25, kind: 'sitting', guess: false },
      { start: 0.375, length: 0.125, kind: 'unsure', guess: false },
      { start: 0.5, length: 0.125, kind: 'walking', guess: true },
    ]);
  });

  it('counts minutes of each kind up to now, and leaves out time away and what is less than a minute', () => {
    const pieces = [
      piece(at(8), at(9)),
      piece(at(9), at(9, 0.5), { posture: 'walking' }),
      piece(at(9, 0.5), at(9, 30), { posture: 'away' }),
      piece(at(9, 30), at(10), { certainty: 'unsure' }),
      piece(at(10), at(10, 10)),
    ];
    expect(stripOf(pieces, [], at(10, 20), utc)?.totals).toEqual([
      { kind: 'sitting', minutes: 80 },
      { kind: 'unsure', minutes: 30 },
    ]);
  });

  it('is nothing yet in the first minute', () => {
    expect(stripOf([piece(at(8), at(8))], [], at(8, 0.9), utc)).toBeNull();
  });

  it('marks pains at their time, inside the strip', () => {
    const strip = stripOf(
      [piece(at(8), at(9))],
      [
        { at: at(10), score: 4 },
        { at: at(7), score: 2 },
      ],
      at(12),
      utc,
    );
    expect(strip?.pains).toEqual([
      { place: 0.25, score: 4 },
      { place: 0, score: 2 },
    ]);
  });

  it('shows of two pains in the same place the one logged last', () => {
    const pains = [
      { at: at(10), score: 4 },
      { at: at(10, 5), score: 6 },
      { at: at(11), score: 1 },
    ];
    const strip = stripOf([piece(at(8), at(9))], pains, at(12), utc);
    expect(strip?.pains.map(({ score }) => score)).toEqual([6, 1]);
  });

  it('has a few ticks on full hours, whatever the day', () => {
    const ticks = (until: number) =>
      stripOf([piece(at(6, 20), until)], [], until, utc)?.ticks ?? [];
    expect(ticks(at(9)).map(({ at: tick }) => tick)).toEqual([at(8), at(10), at(12)]);
    expect(ticks(at(23, 40)).map(({ at: tick }) => tick)).toEqual([at(10), at(14), at(18), at(22)]);
  });

  it('stays between its ends and in order, whatever the day and the clock', () => {
    const anyPieces = fc
      .uniqueArray(fc.integer({ min: 0, max: 24 * 60 }), { minLength: 2, maxLength: 40 })
      .map((minutes) => minutes.sort((a, b) => a - b).map((value) => at(0, value)))
      .map((times) => times.slice(1).map((until, i) => piece(times[i] ?? until, until)));
    fc.assert(
      fc.property(anyPieces, fc.integer({ min: -600, max: 2000 }), (pieces, shift) => {
        const strip = stripOf(pieces, [], at(0, shift), utc);
        for (const { start, length } of strip?.bars ?? []) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start + length).toBeLessThanOrEqual(1 + 1e-9);
          expect(length).toBeGreaterThan(0);
        }
        const starts = strip?.bars.map(({ start }) => start) ?? [];
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
    );
  });

  it('gives the time since a change to the posture that began then, not to the one before', () => {
    const walked = piece(at(9), at(9, 6), { posture: 'walking' });
    const since = { posture: 'sitting', certainty: 'confirmed', postureSince: at(9, 6) } as const;
    const totals = stripOf(upToNow({ strip: [walked], ...since }), [], at(9, 10), utc)?.totals;
    expect(totals).toEqual([
      { kind: 'sitting', minutes: 4 },
      { kind: 'walking', minutes: 6 },
    ]);
    expect(upToNow({ strip: [walked, piece(at(9, 6), at(9, 8))], ...since })).toHaveLength(2);
  });
});
