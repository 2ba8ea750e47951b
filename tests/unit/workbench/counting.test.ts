import { describe, expect, it } from 'vitest';
import {
  begun,
  type Count,
  counted,
  stagesOf,
  standingOf,
  uncounted,
} from '../../../components/movements/counting.ts';
import type { Dose } from '../../../lib/movements/index.ts';

const dose: Dose = { amount: 2, unit: 'reps', each: true, rounds: 2 };
const pressed = (presses: number): Count => {
  let count = begun;
  for (let i = 0; i < presses; i += 1) count = counted(dose, count, 1);
  return count;
};

describe('a count', () => {
  it('goes through both sides in every round', () => {
    expect(stagesOf(dose)).toBe(4);
    const told = [0, 1, 2, 4, 7].map((presses) => standingOf(dose, pressed(presses)));
    expect(told.map(({ side, round, done }) => [side, round, done])).toEqual([
      [1, 1, 0],
      [1, 1, 1],
      [2, 1, 0],
      [1, 2, 0],
      [2, 2, 1],
    ]);
  });

  it('is over when all of it is done, and stays so', () => {
    expect(standingOf(dose, pressed(8))).toMatchObject({ isOver: true, share: 1 });
    expect(pressed(9)).toEqual(pressed(8));
    expect(standingOf(dose, pressed(7)).share).toBe(7 / 8);
  });

  it('goes back one, into the side before as well, and never under nothing', () => {
    expect(uncounted(dose, pressed(2))).toEqual({ stage: 0, done: 1 });
    expect(uncounted(dose, pressed(1))).toEqual(begun);
    expect(uncounted(dose, begun)).toEqual(begun);
  });

  it('does not carry seconds over to the other side', () => {
    const held: Dose = { amount: 20, unit: 'seconds', each: true, rounds: 1 };
    expect(counted(held, { stage: 0, done: 12 }, 9.5)).toEqual({ stage: 1, done: 0 });
    expect(counted(held, { stage: 0, done: 12 }, 5)).toEqual({ stage: 0, done: 17 });
  });
});
