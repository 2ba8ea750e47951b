import { describe, expect, it } from 'vitest';
import { doseAhead, type ListedDose, noteMovement, setDose } from '../../../lib/pacing/index.ts';
import { Diary, fine } from './diary.ts';

const rise: ListedDose = {
  id: 'rise-full',
  start: { amount: 5, unit: 'reps' },
  growth: { step: 1, weeks: 1, upTo: 12 },
};
const stairs: ListedDose = {
  id: 'walk-stairs',
  start: { amount: 1, unit: 'flights' },
  growth: { step: 1, weeks: 2, upTo: 4 },
};

/** So many weeks in which it was done three times in comfort. */
function done(id: string, weeks: number): Diary {
  const diary = new Diary();
  for (let i = 0; i < weeks; i += 1) {
    for (let j = 0; j < 3; j += 1)
      diary.change((plan) => noteMovement(plan, { id, comfortable: true }));
    diary.week(fine(20));
  }
  return diary;
}

describe('what comes next of a movement, told in advance (R43)', () => {
  it('is a step further, with what it wants', () => {
    const diary = new Diary();
    diary.change((plan) => noteMovement(plan, { id: rise.id, comfortable: true }));
    diary.change((plan) => noteMovement(plan, { id: rise.id, comfortable: false }));
    expect(doseAhead(diary.plan, rise)).toEqual({
      next: 6,
      weeks: 1,
      share: 5 / 12,
      comfortable: 1,
      bothered: 1,
      wanted: 3,
    });
  });

  it('takes the weeks that are left, and the last step no further than the limit', () => {
    expect(doseAhead(done(stairs.id, 1).plan, stairs)).toMatchObject({ next: 2, weeks: 1 });
    expect(doseAhead(done(stairs.id, 2).plan, stairs)).toMatchObject({ next: 3, weeks: 2 });
    expect(doseAhead(setDose(new Diary().plan, rise.id, 11.5), rise).next).toBe(12);
  });

  it('is nothing where it has grown as far as it goes', () => {
    expect(doseAhead(setDose(new Diary().plan, rise.id, 12), rise)).toMatchObject({
      next: null,
      share: 1,
    });
    const fixed = { ...rise, growth: { step: 0, weeks: 1, upTo: 5 } };
    expect(doseAhead(new Diary().plan, fixed).next).toBeNull();
  });
});
