import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../lib/timeline/entries.ts';
import { byKeptDay } from '../../../lib/timeline/kept.ts';
import { logOf, past } from './log.ts';

const day = 24 * 60;
const amend = (from: number, until: number): Fact => ({
  type: 'amended',
  from: past(from),
  until: past(until),
  posture: 'standing',
});
const daysOf = (...told: readonly (readonly [number, Fact])[]) => [
  ...byKeptDay(logOf(...told)).keys(),
];

describe('an entry is kept', () => {
  it('with the day it was made on', () => {
    expect(daysOf([0, { type: 'quietEnded' }], [1, amend(0, 1)])).toEqual(['2026-11-23']);
  });

  it('with every day it speaks of', () => {
    expect(daysOf([0, amend(-3 * day, -2 * day)])).toEqual([
      '2026-11-23',
      '2026-11-20',
      '2026-11-21',
    ]);
    const pain: Fact = { type: 'painLogged', score: 3, since: past(-10 * 60) };
    expect(daysOf([0, pain])).toEqual(['2026-11-23', '2026-11-22']);
  });

  it('with the days of what it takes back, and of what that took back', () => {
    const [made] = logOf([0, amend(-3 * day, -3 * day + 5)]);
    const [undone] = logOf([1, { type: 'retracted', target: made?.act ?? '' }]);
    const [again] = logOf([2, { type: 'retracted', target: undone?.act ?? '' }]);
    if (made === undefined || undone === undefined || again === undefined)
      throw new Error('no log');
    expect([...byKeptDay([again], [made, undone]).keys()]).toEqual(['2026-11-23', '2026-11-20']);
  });

  it('once, where two take each other back', () => {
    const [a, b] = logOf(
      [0, { type: 'retracted', target: 'x' }],
      [1, { type: 'retracted', target: 'x' }],
    );
    if (a === undefined || b === undefined) throw new Error('no log');
    const [one, two] = [
      { ...a, target: b.act },
      { ...b, target: a.act },
    ];
    expect([...byKeptDay([one, two])]).toEqual([['2026-11-23', [one, two]]]);
  });

  it('with its own day alone where the span is a slip of a year', () => {
    expect(daysOf([0, amend(-365 * day, -1)])).toEqual(['2026-11-23']);
  });
});
