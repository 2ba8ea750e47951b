import { describe, expect, it } from 'vitest';
import {
  beginFlareUp,
  doseOf,
  endFlareUp,
  goalOf,
  isDoseGrown,
  type ListedDose,
  noteMovement,
  setDose,
  startDose,
} from '../../../lib/pacing/index.ts';
import { about, Diary, fine, silent } from './diary.ts';

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
const own = (unit: string): ListedDose => ({ id: 'own', start: { amount: 5, unit }, growth: null });

/** Weeks in which it was done so often in comfort and otherwise. */
function done(
  id: string,
  comfortable: number,
  bothered = 0,
  weeks = 1,
  diary = new Diary(),
): Diary {
  for (let i = 0; i < weeks; i += 1) {
    for (let j = 0; j < comfortable + bothered; j += 1) {
      diary.change((plan) => noteMovement(plan, { id, comfortable: j < comfortable }));
    }
    diary.week(fine(20));
  }
  return diary;
}

describe('a dose (R43)', () => {
  it('starts as it is listed', () => {
    expect(doseOf(new Diary().plan, rise)).toBe(5);
  });

  it('starts at seven tenths of what the person finds comfortable', () => {
    expect(doseOf(startDose(new Diary().plan, 'rise-full', 10), rise)).toBe(7);
    expect(() => startDose(new Diary().plan, 'rise-full', -1)).toThrow('comfortable');
  });

  it('grows by a step after a week of three times in comfort', () => {
    const diary = done('rise-full', 3);
    expect(doseOf(diary.plan, rise)).toBe(6);
    expect(about(diary.decisions, null)).toMatchObject([
      {
        rule: 'R43',
        kind: 'dose',
        figures: { weeks: 1 },
        sentence: { values: { item: 'rise-full' } },
      },
    ]);
  });

  it('takes a time of which nothing was said for comfortable', () => {
    const diary = new Diary();
    for (let i = 0; i < 3; i += 1) {
      diary.change((plan) => noteMovement(plan, { id: 'rise-full', comfortable: null }));
    }
    diary.week(fine(20));
    expect(doseOf(diary.plan, rise)).toBe(6);
  });

  it.each([
    ['two times', 2, 0, 5],
    ['one time of four that bothered', 3, 1, 5],
    ['one time of five that bothered', 4, 1, 6],
  ])('after %s is as it follows', (_, comfortable, bothered, amount) => {
    expect(doseOf(done('rise-full', comfortable, bothered).plan, rise)).toBe(amount);
  });

  it('counts each week by itself', () => {
    const diary = done('rise-full', 2, 0, 2);
    expect(doseOf(diary.plan, rise)).toBe(5);
  });

  it('grows every other week where it is listed so', () => {
    const diary = new Diary();
    const amounts = [0, 1, 2, 3].map(() =>
      doseOf(done('walk-stairs', 3, 0, 1, diary).plan, stairs),
    );
    expect(amounts).toEqual([1, 2, 2, 3]);
  });

  it('grows no further than it is listed, and says so', () => {
    const diary = done('rise-full', 3, 0, 6);
    expect([doseOf(diary.plan, rise), isDoseGrown(diary.plan, rise)]).toEqual([11, false]);
    done('rise-full', 3, 0, 3, diary);
    expect([doseOf(diary.plan, rise), isDoseGrown(diary.plan, rise)]).toEqual([12, true]);
  });

  it.each([
    ['reps', 6, 10],
    ['seconds', 10, 30],
  ])('that is not listed to grow does so by the rule of %s', (unit, first, last) => {
    const diary = done('own', 3);
    expect(doseOf(diary.plan, own(unit))).toBe(first);
    expect(doseOf(done('own', 3, 0, 9, diary).plan, own(unit))).toBe(last);
  });

  it('is seven tenths in a flare-up, in whole steps and never nothing (R29)', () => {
    const { plan } = new Diary().change((before) => beginFlareUp(before, 0));
    const listed = (amount: number, unit: string): ListedDose => ({
      ...rise,
      start: { amount, unit },
    });
    expect(doseOf(plan, listed(5, 'reps'))).toBe(3);
    expect(doseOf(plan, listed(1, 'flights'))).toBe(1);
    expect(doseOf(plan, { ...listed(20, 'seconds'), growth: null })).toBe(10);
    expect(doseOf(plan, listed(3, 'minutes'))).toBe(2);
    expect(doseOf(plan, { ...listed(10, 'reps'), growth: null })).toBe(7);
  });

  it('rests while everything rests', () => {
    const diary = new Diary().off(4).change((plan) => endFlareUp(beginFlareUp(plan, 0), 1));
    for (let i = 0; i < 3; i += 1) {
      diary.change((plan) => noteMovement(plan, { id: 'rise-full', comfortable: true }));
    }
    diary.off(3);
    expect(diary.plan.doses['rise-full']).toMatchObject({ weeks: 0, comfortable: 0, bothered: 0 });
  });

  it('is kept for 64 movements, the least lately done forgotten first', () => {
    const diary = new Diary();
    for (let i = 0; i < 64; i += 1) {
      diary.change((plan) => noteMovement(plan, { id: `m${i}`, comfortable: true }));
    }
    diary.change((plan) => noteMovement(plan, { id: 'm0', comfortable: true }));
    diary.change((plan) => noteMovement(plan, { id: 'new', comfortable: true }));
    const ids = Object.keys(diary.plan.doses);
    expect([ids.length, ids.includes('m1'), ids.includes('m0'), ids.at(-1)]).toEqual([
      64,
      false,
      true,
      'new',
    ]);
    expect(diary.plan.today.movements).toBe(66);
  });
});

describe('the goal of time on the feet (R44)', () => {
  const standing = (minutes: number) => silent(minutes, 'standing');
  const walking = (minutes: number) => silent(minutes, 'walking');

  it('is unknown before the first review', () => {
    expect(goalOf(new Diary().bouts(standing(20)).plan)).toBeNull();
  });

  it('is the mean of the workdays of two weeks and a tenth more', () => {
    const diary = new Diary();
    const decisions = diary.week(fine(30), standing(30), walking(20));
    expect(goalOf(diary.plan)).toBeCloseTo(55, 9);
    expect(decisions.filter(({ rule }) => rule === 'R44')).toMatchObject([
      {
        kind: 'goal',
        from: null,
        figures: { mean: 50, most: 120, growth: 10 },
        text: 'This week: about 55 minutes on your feet a day, standing and walking together.',
      },
    ]);
    diary.week(standing(100));
    expect(goalOf(diary.plan)).toBeCloseTo(82.5, 9);
    diary.week(standing(100));
    expect(goalOf(diary.plan)).toBeCloseTo(110, 9);
  });

  it('is two hours at first, and four once two are reached', () => {
    const diary = new Diary();
    diary.week(standing(115));
    expect(goalOf(diary.plan)).toBe(120);
    diary.week(standing(130)).concat(diary.week(standing(130)));
    expect(goalOf(diary.plan)).toBeCloseTo(143, 9);
    diary.week(standing(230)).concat(diary.week(standing(230)));
    expect(goalOf(diary.plan)).toBe(240);
    diary.week(standing(50)).concat(diary.week(standing(50)));
    expect(diary.plan.goal?.isLater).toBe(true);
  });

  it('is in proportion to the hours at the desk', () => {
    const diary = new Diary();
    diary.week(standing(50));
    expect([8, 4, 12, -1].map((hours) => goalOf(diary.plan, hours))).toEqual([
      expect.closeTo(55, 9),
      expect.closeTo(27.5, 9),
      expect.closeTo(55, 9),
      0,
    ]);
  });

  it('is none in a flare-up, and does not grow while everything rests', () => {
    const diary = new Diary();
    diary.week(standing(50));
    diary.change((plan) => beginFlareUp(plan, diary.now()));
    expect(goalOf(diary.plan)).toBeNull();
    diary.week(standing(50));
    diary.change((plan) => endFlareUp(plan, diary.now()));
    expect(goalOf(diary.plan)).toBeCloseTo(50, 9);
  });

  it('stays as it was where nothing was stood or walked', () => {
    const diary = new Diary();
    diary.week(fine(20));
    expect(goalOf(diary.plan)).toBeNull();
  });
});

describe('the edges of goal and dose', () => {
  it('opens the later goal at exactly two hours', () => {
    const diary = new Diary();
    diary.week(silent(120, 'standing'));
    expect(diary.plan.goal).toEqual({ minutes: expect.closeTo(132, 9), isLater: true });
  });

  it('counts what bothered, and says nothing of a dose that did not grow', () => {
    const diary = new Diary();
    for (const comfortable of [false, false, true]) {
      diary.change((plan) => noteMovement(plan, { id: 'rise-full', comfortable }));
    }
    expect(diary.plan.doses['rise-full']).toMatchObject({ comfortable: 1, bothered: 2 });
    expect(diary.week(fine(20)).filter(({ rule }) => rule === 'R43')).toEqual([]);
  });
});

it('starts where the person sets it, and grows from there', () => {
  const diary = done('rise-full', 3);
  diary.change((plan) => setDose(plan, 'rise-full', 8));
  expect(doseOf(diary.plan, rise)).toBe(8);
  expect(doseOf(done('rise-full', 3, 0, 1, diary).plan, rise)).toBe(9);
  expect(() => setDose(diary.plan, 'rise-full', -1)).toThrow(RangeError);
});
