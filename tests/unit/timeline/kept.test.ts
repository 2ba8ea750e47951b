import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../lib/timeline/entries.ts';
import { byKeptDay, daysToldBy } from '../../../lib/timeline/kept.ts';
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

  it.each<Fact>([
    { type: 'gapSettled', from: past(-600), until: past(-590), as: 'sat' },
    { type: 'wasStill', from: past(-600), until: past(-590), why: 'quiet' },
    { type: 'postureChanged', posture: 'sitting', since: past(-600), by: 'person' },
    { type: 'wentIdle', since: past(-600) },
    { type: 'locked', since: past(-600) },
    { type: 'gapFound', since: past(-600), cause: 'slept' },
    { type: 'painStarted', since: past(-600) },
  ])('with the day before where it speaks of that: $type', (fact) => {
    expect(daysOf([0, fact])).toEqual(['2026-11-23', '2026-11-22']);
  });

  it('with each of the days of a month, and no more', () => {
    expect(daysOf([0, amend(-31 * day, 0)])).toHaveLength(32);
    expect(daysOf([0, amend(-31 * day - 1, 0)])).toHaveLength(1);
  });

  it('with the days of all that one act did, where it takes that back', () => {
    const made = logOf([0, amend(-3 * day, -3 * day + 5)], [0, amend(-5 * day, -5 * day + 5)]);
    const act = made.map((entry) => ({ ...entry, act: 'a' }));
    const [undone] = logOf([1, { type: 'retracted', target: 'a' }]);
    const [later] = logOf([2, { type: 'quietEnded' }]);
    if (undone === undefined || later === undefined) throw new Error('no log');
    const kept = byKeptDay([later, undone], act.reverse());
    expect([...kept.keys()]).toEqual(['2026-11-23', '2026-11-20', '2026-11-18']);
    expect(kept.get('2026-11-23')).toEqual([later, undone]);
  });

  it('with the days of what it takes back, and of what that took back', () => {
    const [made] = logOf([0, amend(-3 * day, -3 * day + 5)]);
    const [undone] = logOf([1, { type: 'retracted', target: made?.act ?? '' }]);
    const [again] = logOf([2, { type: 'retracted', target: undone?.act ?? '' }]);
    if (made === undefined || undone === undefined || again === undefined)
      throw new Error('no log');
    for (const known of [
      [made, undone],
      [undone, made],
    ])
      expect([...byKeptDay([again], known).keys()]).toEqual(['2026-11-23', '2026-11-20']);
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

describe('the days that an entry tells of', () => {
  const daysTold = (fact: Fact) => logOf([0, fact]).map(daysToldBy);

  it('are those that it speaks of, and not the one on which it was made', () => {
    expect(daysTold(amend(-2 * day, -day))).toEqual([['2026-11-21', '2026-11-22']]);
  });

  it('are else the one on which it was made', () => {
    expect(daysTold({ type: 'quietEnded' })).toEqual([['2026-11-23']]);
    expect(daysTold(amend(-365 * day, -1))).toEqual([['2026-11-23']]);
  });
});
