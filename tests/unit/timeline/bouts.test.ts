import { describe, expect, it } from 'vitest';
import { boutsOf, clockOf } from '../../../lib/timeline/bouts.ts';
import type { Certainty, Posture } from '../../../lib/timeline/entries.ts';
import type { Stretch } from '../../../lib/timeline/stretches.ts';
import { past } from './log.ts';

/** Stretches one after the other from nine o'clock, each of so many minutes. */
function lane(...pieces: readonly (readonly [Posture | 'unsure', number])[]): Stretch[] {
  let at = 0;
  return pieces.map(([posture, minutes]) => {
    const certainty: Certainty = posture === 'unsure' ? 'unsure' : 'confirmed';
    const from = past(at);
    at += minutes;
    return {
      from,
      until: past(at),
      posture: posture === 'unsure' ? 'sitting' : posture,
      certainty,
      cause: 'said',
      zone: 'UTC',
    };
  });
}

const told = (stretches: readonly Stretch[]) =>
  boutsOf(stretches).map(
    ({ activity, carried, minutes, end }) => `${activity} ${carried}+${minutes} ${end}`,
  );
const spent = (stretches: readonly Stretch[]) =>
  clockOf(stretches, stretches.at(-1)?.until ?? 0)?.spent;

describe('bouts and the clock', () => {
  it('gives no credit for a break under two minutes: the bout goes on', () => {
    const day = lane(['sitting', 20], ['walking', 1.9], ['sitting', 10]);
    expect(told(day)).toEqual(['sitting 0+31.9 goesOn']);
    expect(spent(day)).toBe(31.9);
  });

  it('credits a break of two to five minutes in proportion', () => {
    expect(spent(lane(['sitting', 20], ['walking', 2], ['sitting', 0.5]))).toBe(12.5);
    expect(spent(lane(['sitting', 20], ['away', 4], ['sitting', 6]))).toBe(10);
  });

  it('starts the clock again after a walk of exactly five minutes', () => {
    expect(told(lane(['sitting', 20], ['walking', 5], ['sitting', 10]))).toEqual([
      'sitting 0+20 changed',
      'walking 0+5 changed',
      'sitting 0+10 goesOn',
    ]);
  });

  it('ends the bout at the last input before unsure time, and the clock waits through it', () => {
    const day = lane(['sitting', 20], ['unsure', 40], ['sitting', 10]);
    expect(told(day)).toEqual(['sitting 0+20 unsure', 'sitting 20+10 goesOn']);
    expect(clockOf(day.slice(0, 2), past(60))).toMatchObject({ spent: 20, running: false });
  });

  it('counts the rest before and after unsure time together', () => {
    expect(
      spent(lane(['sitting', 20], ['away', 3], ['unsure', 9], ['away', 2], ['sitting', 1])),
    ).toBe(1);
  });

  it('keeps a clock for each posture', () => {
    const day = lane(['sitting', 20], ['standing', 4], ['sitting', 10], ['standing', 3]);
    expect(told(day).at(-1)).toBe('standing 0+3 goesOn');
    expect(clockOf(day.slice(0, 3), past(34))?.spent).toBeCloseTo(14, 9);
  });

  it('takes time of which nothing is told for time away', () => {
    const [before, after] = [lane(['sitting', 30], ['walking', 1]), lane(['sitting', 10])];
    const later = after.map((s) => ({
      ...s,
      from: s.from + 90 * 60_000,
      until: s.until + 90 * 60_000,
    }));
    expect(told([...before, ...later])).toEqual([
      'sitting 0+30 changed',
      'walking 0+1 away',
      'sitting 0+10 goesOn',
    ]);
  });

  it('is one bout where it is known in two ways, and two where nothing is told in between', () => {
    const one = lane(['sitting', 10], ['walking', 6], ['sitting', 10], ['sitting', 10]);
    expect(told(one).at(-1)).toBe('sitting 0+20 goesOn');
    const [first, second] = [lane(['sitting', 30])[0], lane(['sitting', 10])[0]];
    if (first === undefined || second === undefined) throw new Error('no lane');
    const late = { ...second, from: past(90), until: past(100) };
    expect(told([first, late])).toEqual(['sitting 0+30 away', 'sitting 0+10 goesOn']);
  });

  it('goes on over a short break late in the day too', () => {
    const day = lane(
      ['sitting', 20],
      ['standing', 10],
      ['sitting', 20],
      ['walking', 1],
      ['sitting', 5],
    );
    expect(told(day).at(-1)).toBe('sitting 0+26 goesOn');
  });

  it('ends with unsure time, however short, and gives no credit for a minute beside it', () => {
    const short = lane(['sitting', 20], ['unsure', 1], ['sitting', 10]);
    expect(told(short)).toEqual(['sitting 0+20 unsure', 'sitting 20+10 goesOn']);
    const beside = lane(['sitting', 20], ['away', 1], ['unsure', 9], ['sitting', 2]);
    expect(told(beside).at(-1)).toBe('sitting 20+2 goesOn');
  });

  it('is one bout over midnight', () => {
    expect(told(lane(['sitting', 15 * 60 + 20]))).toEqual(['sitting 0+920 goesOn']);
  });

  it('shows no clock while away', () => {
    expect(clockOf(lane(['sitting', 20], ['away', 1]), past(21))).toBeNull();
    expect(clockOf([], past(0))).toBeNull();
    expect(clockOf(lane(['unsure', 5]), past(5))).toBeNull();
  });

  it('ends a bout by away at the beginning of the absence', () => {
    expect(told(lane(['standing', 12], ['away', 30], ['sitting', 1]))).toEqual([
      'standing 0+12 away',
      'sitting 0+1 goesOn',
    ]);
  });
});
