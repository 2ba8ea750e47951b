import { describe, expect, it } from 'vitest';
import type { TimedBout } from '../../../lib/timeline/bouts.ts';
import { lastSaid, onsetOf, paced, type Said } from '../../../lib/tracker/paced.ts';
import { logOf, past, type Told } from '../timeline/log.ts';

/** Half an hour of sitting from 09:10 on, after five minutes that a short break left on the clock. */
const bout: TimedBout = {
  activity: 'sitting',
  from: past(10),
  until: past(40),
  carried: 5,
  minutes: 30,
  end: 'changed',
  zone: 'UTC',
};

const said = (...facts: readonly Told[]): Said => ({
  facts: logOf(...facts),
  overdoes: [],
  setups: [],
});
const rated = (score: number, minutes: number): Told => [
  minutes,
  { type: 'painLogged', score, since: past(minutes) },
];
const began = (minutes: number): Told => [minutes, { type: 'painStarted', since: past(minutes) }];

describe('a bout as the pacing takes it', () => {
  it('starts where its clock stood at 0', () => {
    expect(paced(bout, said())).toEqual({
      activity: 'sitting',
      start: past(5),
      minutes: 35,
      onset: null,
      pain: null,
      setup: [],
      override: false,
    });
  });

  it('is a week long at most', () => {
    const week = 7 * 24 * 60;
    const long = { ...bout, minutes: week, until: past(10 + week) };
    expect(paced(long, said())).toMatchObject({ minutes: week, start: past(10) });
  });

  it.each([
    ['at its beginning', 10, 5],
    ['within it', 22, 17],
    ['at its end', 40, 35],
    ['before it', 9.9, null],
    ['after it', 40.1, null],
  ])('has the onset that was marked %s', (_, minutes, onset) => {
    expect(paced(bout, said(began(minutes))).onset).toBe(onset);
  });

  it('has the first of two marks, and no onset that a rating tells', () => {
    expect(paced(bout, said(began(30), began(20))).onset).toBe(25);
    expect(paced(bout, said(rated(8, 20))).onset).toBeNull();
  });

  it('leaves a mark aside that lies before what the engine takes of it', () => {
    const week = 7 * 24 * 60;
    const long = { ...bout, minutes: week + 60, until: past(70 + week) };
    expect(paced(long, said(began(20))).onset).toBeNull();
    expect(paced(long, said(began(70))).onset).toBe(0);
    expect(paced(long, said(began(80))).onset).toBe(10);
  });

  it.each([
    ['as it begins', 10, 4],
    ['ten minutes after it', 50, 4],
    ['later', 50.1, null],
    ['before it', 9.9, null],
  ])('has the comfort said %s', (_, minutes, pain) => {
    const facts = said(rated(4, minutes));
    expect(paced(bout, facts).pain).toBe(pain);
    expect(lastSaid(bout, facts.facts)).toBe(pain);
  });

  it('has the comfort that was said last', () => {
    expect(lastSaid(bout, logOf(rated(4, 20), rated(2, 30)))).toBe(2);
  });

  it('has the setups that were in use as it began', () => {
    const facts = logOf(
      [0, { type: 'setupsChanged', setups: ['mat'] }],
      [10, { type: 'setupsChanged', setups: ['towel'] }],
      [20, { type: 'setupsChanged', setups: ['chair'] }],
    );
    expect(paced(bout, { facts, overdoes: [], setups: [] }).setup).toEqual(['towel']);
    expect(paced(bout, { facts: [], overdoes: [], setups: ['shoes'] }).setup).toEqual(['shoes']);
  });

  it.each([
    ['that ended as it began', 'sitting', 0, 10, false],
    ['that ended in it', 'sitting', 0, 11, true],
    ['within it', 'sitting', 20, 30, true],
    ['around it', 'sitting', 0, 90, true],
    ['that began as it ended', 'sitting', 40, 60, false],
    ['of another posture', 'standing', 0, 90, false],
  ] as const)('is overridden by a longer turn %s', (_, activity, from, until, override) => {
    const overdoes = [{ activity, from: past(from), until: past(until) }];
    expect(paced(bout, { ...said(), overdoes }).override).toBe(override);
  });
});

describe('the onset in a bout', () => {
  it('is the minute on its clock at which it was marked', () => {
    expect(onsetOf(bout, logOf(rated(8, 15), began(25)))).toBe(20);
  });

  it('is else that of the first rating that tells discomfort', () => {
    expect(onsetOf(bout, logOf(rated(2, 15), rated(8, 25), rated(9, 30)))).toBe(20);
    expect(onsetOf(bout, logOf(rated(1, 15), rated(0, 20)))).toBeNull();
    expect(onsetOf(bout, logOf(rated(9, 9), rated(9, 41)))).toBeNull();
  });

  it('is measured against the lowest said so far, before the bout too', () => {
    expect(onsetOf(bout, logOf(rated(1, 5), rated(3, 20)))).toBe(15);
    expect(onsetOf(bout, logOf(rated(3, 5), rated(3, 20)))).toBeNull();
    expect(onsetOf(bout, logOf(rated(3, 12), rated(1, 15), rated(2, 18), rated(3, 20)))).toBe(15);
    expect(onsetOf(bout, logOf(rated(0, 1), rated(3, 5), rated(3, 20)))).toBeNull();
    expect(onsetOf(bout, logOf(rated(1, 10), rated(3, 20)))).toBe(15);
  });

  it('is none where nothing was said', () => {
    expect(onsetOf(bout, [])).toBeNull();
  });
});
