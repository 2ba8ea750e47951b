import { describe, expect, it } from 'vitest';
import {
  edgesOf,
  endEdge,
  moved,
  type Piece,
  pieceAt,
  piecesOf,
  startEdge,
  stepped,
} from '../../../components/today/pieces.ts';
import type { Certainty, Posture } from '../../../lib/timeline/entries.ts';
import type { Stretch } from '../../../lib/timeline/stretches.ts';
import { minute, past } from '../timeline/log.ts';

const stretch = (
  from: number,
  until: number,
  posture: Posture,
  certainty: Certainty = 'confirmed',
): Stretch => ({
  from: past(from),
  until: past(until),
  posture,
  certainty,
  cause: 'said',
  zone: 'UTC',
});

const bounds = { start: past(-540), end: past(900), now: past(120) };
const day = [
  stretch(0, 20, 'sitting'),
  stretch(20, 40, 'sitting', 'inferred'),
  stretch(40, 60, 'standing'),
  stretch(60, 80, 'sitting', 'unsure'),
  stretch(90, 120, 'sitting'),
];
const pieces = piecesOf(day, bounds);
const told = (all: readonly Piece[]) =>
  all.map(({ from, until, kind, parts, goesOn }) => [
    (from - past(0)) / minute,
    (until - past(0)) / minute,
    kind,
    parts.length,
    goesOn,
  ]);

describe('the pieces of a day', () => {
  it('join stretches of one posture, however sure each is', () => {
    expect(told(pieces)).toEqual([
      [0, 40, 'sitting', 2, false],
      [40, 60, 'standing', 1, false],
      [60, 80, 'unsure', 1, false],
      [90, 120, 'sitting', 1, true],
    ]);
  });

  it('hold each instant once, and none where nothing is known', () => {
    expect(pieceAt(pieces, past(39))).toBe(0);
    expect(pieceAt(pieces, past(40))).toBe(1);
    expect(pieceAt(pieces, past(85))).toBe(-1);
  });
});

describe('an edge', () => {
  it('moves between a minute after the piece before and a minute before the next', () => {
    expect(startEdge(pieces, 1, bounds)).toEqual({
      at: past(40),
      least: past(1),
      most: past(59),
      earlier: 'standing',
      later: 'sitting',
    });
  });

  it('gives unsure time no room, and takes it any', () => {
    expect(startEdge(pieces, 2, bounds)).toMatchObject({
      least: past(60),
      most: past(79),
      earlier: null,
    });
    expect(endEdge(pieces, 2, bounds)).toMatchObject({
      least: past(61),
      most: past(80),
      later: null,
    });
  });

  it('takes time of which nothing is known for time away', () => {
    expect(startEdge(pieces, 0, bounds)).toMatchObject({ least: bounds.start, later: 'away' });
    expect(startEdge(pieces, 3, bounds)).toMatchObject({ least: past(80), later: 'away' });
  });

  it('is none at midnight, and none where a piece goes on', () => {
    const fromMidnight = { ...bounds, start: past(0) };
    expect(startEdge(pieces, 0, fromMidnight)).toBeNull();
    expect(endEdge(pieces, 3, bounds)).toBeNull();
    expect(startEdge(pieces, 9, bounds)).toBeNull();
  });

  it('is each once in the list of all', () => {
    expect(edgesOf(pieces, bounds).map(({ at }) => (at - past(0)) / minute)).toEqual([
      0, 40, 60, 80, 90,
    ]);
  });

  it('changes what it passes over, to the piece that grows', () => {
    const edge = startEdge(pieces, 1, bounds);
    if (edge === null) throw new Error('no edge');
    expect(moved(edge, past(30))).toEqual({ from: past(30), until: past(40), posture: 'standing' });
    expect(moved(edge, past(45))).toEqual({ from: past(40), until: past(45), posture: 'sitting' });
    expect(moved(edge, past(40))).toBeNull();
    expect(moved(edge, past(-99))).toEqual({ from: past(1), until: past(40), posture: 'standing' });
  });

  it('steps to whole minutes first', () => {
    expect(stepped(past(12) + 37_000, 1)).toBe(past(13));
    expect(stepped(past(12) + 37_000, -1)).toBe(past(12));
    expect(stepped(past(12), 5)).toBe(past(17));
    expect(stepped(past(12), -5)).toBe(past(7));
  });
});
