import { describe, expect, it } from 'vitest';
import {
  changedDays,
  changedLog,
  type Days,
  deleting,
  entriesOf,
  merging,
  replacing,
  reversed,
} from '../../../lib/timeline/change.ts';
import type { Entry, Fact } from '../../../lib/timeline/entries.ts';
import { byKeptDay } from '../../../lib/timeline/kept.ts';
import { logOf, past, type Told } from './log.ts';

const day = 24 * 60;
const quiet: Fact = { type: 'quietEnded' };
const retracted = (entry: Entry | undefined): Fact => ({
  type: 'retracted',
  target: entry?.act ?? 'none',
});
const stood = (from: number): Fact => ({
  type: 'amended',
  from: past(from),
  until: past(from + 5),
  posture: 'standing',
});

/** A log whose next facts may name the entries before them. */
function storyOf(...steps: readonly ((log: readonly Entry[]) => Told)[]): readonly Entry[] {
  const told: Told[] = [];
  for (const step of steps) told.push(step(logOf(...told)));
  return logOf(...told);
}

const knownOf = (log: readonly Entry[]) => new Map(log.map((entry) => [entry.id, entry]));
const idsOf = (entries: Iterable<Entry>) => [...entries].map(({ id }) => id);
const otherwise = (entry: Entry, act: string): Entry => ({ ...entry, act });

describe('the entries of stored days', () => {
  it('are each there once, by id', () => {
    const log = logOf([0, stood(-2 * day)], [1, quiet]);
    const known = entriesOf(byKeptDay(log));
    expect([...known.keys()].sort()).toEqual(idsOf(log));
    expect(known.get(log[1]?.id ?? '')).toBe(log[1]);
  });

  it('that differ under one id are decided by what they say, whichever day comes first', () => {
    const [entry] = logOf([0, quiet]) as [Entry];
    const [a, z] = [otherwise(entry, 'a'), otherwise(entry, 'z')];
    const daysOf = (one: Entry, two: Entry): Days =>
      new Map([
        ['2026-11-22', [one]],
        ['2026-11-23', [two]],
      ]);
    expect(entriesOf(daysOf(a, z)).get(entry.id)).toBe(a);
    expect(entriesOf(daysOf(z, a)).get(entry.id)).toBe(a);
  });
});

describe('what comes in', () => {
  const log = logOf([0, quiet], [1, quiet], [2, quiet]);
  const [first, second, third] = log as [Entry, Entry, Entry];
  const same = { ...first };

  it('is added where it is new, and nothing leaves', () => {
    const change = merging(knownOf([first]), [same, second]);
    expect(change).toEqual({ remove: new Set(), add: [second] });
  });

  it('takes the place of another of its id only where it is the one chosen', () => {
    const [a, z] = [otherwise(first, 'a'), otherwise(first, 'z')];
    expect(merging(knownOf([z, second]), [a, third])).toEqual({
      remove: new Set([first.id]),
      add: [a, third],
    });
    expect(merging(knownOf([a]), [z])).toEqual({ remove: new Set(), add: [] });
  });

  it('takes the place of everything where that is wanted', () => {
    expect(replacing(knownOf([first, second]), [same, third])).toEqual({
      remove: new Set([second.id]),
      add: [third],
    });
    const [a, z] = [otherwise(first, 'a'), otherwise(first, 'z')];
    expect(replacing(knownOf([a]), [z])).toEqual({ remove: new Set([first.id]), add: [z] });
    expect(replacing(knownOf([z]), [a])).toEqual({ remove: new Set([first.id]), add: [a] });
  });

  it('is taken back again, and what it removed comes back', () => {
    const known = knownOf([first, second]);
    const change = replacing(known, [otherwise(first, 'z'), third]);
    const after = changedLog(known, change);
    expect(idsOf(after)).toEqual([first.id, third.id]);
    const back = reversed(known, change);
    expect(back).toEqual({ remove: new Set([first.id, third.id]), add: [first, second] });
    expect(changedLog(knownOf(after), back)).toEqual([first, second]);
  });

  it('is taken back without what was never known', () => {
    expect(reversed(new Map(), { remove: new Set(['gone']), add: [] }).add).toEqual([]);
  });
});

describe('deleting days', () => {
  it('takes what was made on them and what tells of them, to both ends', () => {
    const log = logOf([-3 * day, quiet], [-2 * day, quiet], [-day, quiet], [0, stood(-2 * day)]);
    const [, two, one, correction] = log as [Entry, Entry, Entry, Entry];
    const only = deleting(knownOf(log), '2026-11-21', '2026-11-21');
    expect(only).toEqual({ remove: new Set([two.id, correction.id]), add: [] });
    const both = deleting(knownOf(log), '2026-11-21', '2026-11-22');
    expect(both.remove).toEqual(new Set([two.id, one.id, correction.id]));
  });

  it('leaves what was said on them of other days', () => {
    const log = logOf([0, stood(-2 * day)]);
    expect(deleting(knownOf(log), '2026-11-23', '2026-11-23').remove).toEqual(new Set());
  });

  it('takes what took the entry back with it, and the taking back of that', () => {
    const log = storyOf(
      () => [-2 * day, quiet],
      (made) => [0, retracted(made[0])],
      (made) => [1, retracted(made[1])],
    );
    expect(deleting(knownOf([...log].reverse()), '2026-11-21', '2026-11-21').remove).toEqual(
      new Set(idsOf(log)),
    );
  });

  it('leaves a taking back whose entry stays, on whatever day it was made', () => {
    const log = storyOf(
      () => [-2 * day, quiet],
      (made) => [0, retracted(made[0])],
      () => [1, quiet],
    );
    expect(deleting(knownOf(log), '2026-11-23', '2026-11-23').remove).toEqual(
      new Set([log[2]?.id]),
    );
  });
});

describe('the days that a change touches', () => {
  const story = storyOf(
    () => [-2 * day, quiet],
    () => [-day, quiet],
    () => [0, quiet],
  );
  const [two, one, today] = story as [Entry, Entry, Entry];
  const known = knownOf(story);

  const touched = (days: Days, before: ReadonlyMap<string, Entry>, add: Entry[], gone: Entry[]) => {
    const change = { remove: new Set(idsOf(gone)), add };
    return changedDays(days, change, changedLog(before, change));
  };

  it('are those that lose an entry, and no others', () => {
    const changed = touched(byKeptDay(story), known, [], [one]);
    expect([...changed]).toEqual([['2026-11-22', []]]);
  });

  it('are those that gain one, with what was there, in order of id', () => {
    const changed = touched(byKeptDay([two, today]), knownOf([two, today]), [one], []);
    expect([...changed]).toEqual([['2026-11-22', [one]]]);
    const [early] = logOf([-5, quiet]) as [Entry];
    expect(touched(byKeptDay(story), known, [early], []).get('2026-11-23')).toEqual([early, today]);
  });

  it('hold an entry that is said otherwise once', () => {
    const changed = touched(byKeptDay(story), known, [otherwise(one, 'z')], [one]);
    expect([...changed]).toEqual([['2026-11-22', [otherwise(one, 'z')]]]);
  });

  it('do not hold again what they held', () => {
    expect(touched(byKeptDay(story), known, [one], []).size).toBe(0);
  });

  it('of what takes back are those of what is taken back, though that was there before', () => {
    const undone = logOf([0, retracted(two)]).map((entry) => ({ ...entry, id: `1${entry.id}` }));
    const changed = touched(byKeptDay(story), known, undone, []);
    expect([...changed.keys()].sort()).toEqual(['2026-11-21', '2026-11-23']);
    expect(changed.get('2026-11-21')).toEqual([two, ...undone]);
  });

  it('take in what took back an entry that comes later, and what took that back', () => {
    const log = storyOf(
      () => [-2 * day, quiet],
      (made) => [0, retracted(made[0])],
      (made) => [1, retracted(made[1])],
    );
    const [entry, undone, redone] = log as [Entry, Entry, Entry];
    const before = [undone, redone];
    const changed = touched(byKeptDay(before), knownOf(before), [entry], []);
    expect([...changed]).toEqual([['2026-11-21', [entry, undone, redone]]]);
  });
});
