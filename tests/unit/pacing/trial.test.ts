import { describe, expect, it } from 'vitest';
import { armNow, endTrial, startTrial, trialResult } from '../../../lib/pacing/index.ts';
import { type Diary, dateOf, fine, measured, silent, sore, times } from './diary.ts';

const towel = { activity: 'sitting', setup: 'towel', seed: 1 } as const;
const trying = (): Diary => measured(20).change((plan) => startTrial(plan, towel));
const using = (bout: ReturnType<typeof fine>) => ({ ...bout, setup: ['chair', 'towel'] });

/** A trial with so many sore bouts at these minutes in each arm. */
function tried(count: number, withIt: number, withoutIt: number): Diary {
  return trying()
    .bouts(...times(count, using(sore(withIt))))
    .bouts(...times(count, sore(withoutIt)));
}

describe('a trial of one change (R37)', () => {
  it('has too few bouts for a word before eight in each arm', () => {
    expect(trialResult(tried(7, 40, 20).plan)).toMatchObject({
      boutsWith: 7,
      boutsWithout: 7,
      verdict: 'tooFew',
    });
  });

  it('seems to help where that is likely', () => {
    const result = trialResult(tried(8, 40, 20).plan);
    expect(result?.verdict).toBe('helps');
    expect(result?.probability).toBeGreaterThan(0.95);
    expect(result?.minutesLonger).toBeGreaterThan(10);
  });

  it('is unclear where it is not', () => {
    const result = trialResult(tried(8, 20, 20).plan);
    expect(result).toMatchObject({ verdict: 'unclear', minutesLonger: expect.closeTo(0, 9) });
    expect(result?.probability).toBeCloseTo(0.2752, 4);
  });

  it('is a toss-up before it has begun', () => {
    const { plan } = measured(20, { settings: { trialRatio: 1.05 } }).change((before) =>
      startTrial(before, towel),
    );
    const ratio = 1.05 ** 3;
    expect(trialResult(plan)?.probability).toBeCloseTo(1 / (1 + ratio), 9);
  });

  it('counts each bout by what was in use, and those of which nothing was said not at all', () => {
    const diary = trying().bouts(using(fine(20)), fine(20), fine(20), using(silent(20)));
    diary.bouts(fine(20, 'standing'));
    expect(trialResult(diary.plan)).toMatchObject({ boutsWith: 1, boutsWithout: 2 });
  });

  it('counts no more than thirty in an arm', () => {
    expect(trialResult(trying().bouts(...times(40, fine(20))).plan)).toMatchObject({
      boutsWith: 0,
      boutsWithout: 30,
      isFull: false,
    });
  });

  it('ends by itself at the end of the day when both arms are full', () => {
    const diary = tried(30, 30, 20);
    expect(diary.plan.trial).not.toBeNull();
    expect(diary.close().filter(({ rule }) => rule === 'R37')).toMatchObject([
      {
        kind: 'trial',
        date: dateOf(7),
        figures: { boutsWith: 30, boutsWithout: 30 },
        text: 'With towel you were comfortable about 8 minutes longer. It seems to help.',
      },
    ]);
    expect(diary.plan.trial).toBeNull();
  });

  it('goes on while an arm has room', () => {
    const diary = tried(29, 30, 20);
    diary.close();
    expect(diary.plan.trial).not.toBeNull();
  });

  it.each([
    ['too few', 3, 20, 'Too few turns yet to tell what towel does.'],
    ['unclear', 8, 20, 'No clear difference with towel.'],
  ])('is %s in honest words when the person ends it', (_, count, minutes, text) => {
    const diary = tried(count, minutes, minutes).change(endTrial);
    expect(diary.close().find(({ rule }) => rule === 'R37')?.text).toBe(text);
  });

  it('suggests another idea after two without a clear difference', () => {
    const diary = tried(8, 20, 20).change(endTrial);
    diary.change((plan) => startTrial(plan, towel));
    diary.bouts(...times(8, using(sore(20))), ...times(8, sore(20))).change(endTrial);
    const keys = diary.close().map(({ sentence }) => sentence.key);
    expect(keys.filter((key) => key.startsWith('trial'))).toEqual(['trialUnclear', 'trialOther']);
    expect(diary.plan.unclearTrials).toBe(2);
  });

  it('forgets the unclear ones once something helps, and counts none with too few', () => {
    const diary = tried(8, 20, 20)
      .change(endTrial)
      .change((plan) => startTrial(plan, towel));
    diary.change(endTrial);
    expect(diary.plan.unclearTrials).toBe(1);
    diary.change((plan) => startTrial(plan, towel));
    diary.bouts(...times(8, using(sore(40))), ...times(8, sore(20))).change(endTrial);
    expect(diary.plan.unclearTrials).toBe(0);
  });

  it('has both arms each day, in random order that the seed repeats', () => {
    const order = (seed: number) => {
      const diary = measured(20).change((plan) => startTrial(plan, { ...towel, seed }));
      return times(40, 0).map(() => {
        const arms = [armNow(diary.plan, 'morning'), armNow(diary.plan, 'afternoon')];
        diary.close();
        return arms.join();
      });
    };
    const one = order(1);
    expect(new Set(one)).toEqual(new Set(['with,without', 'without,with']));
    expect(order(1)).toEqual(one);
    expect(order(2)).not.toEqual(one);
    const first = one.filter((arms) => arms.startsWith('with,')).length;
    expect(first).toBeGreaterThan(10);
    expect(first).toBeLessThan(30);
  });

  it('is nothing where none runs', () => {
    const { plan } = measured(20);
    expect([trialResult(plan), armNow(plan, 'morning'), endTrial(plan)]).toEqual([
      null,
      null,
      plan,
    ]);
  });

  it('refuses an activity that does not exist', () => {
    expect(() => startTrial(measured(20).plan, { ...towel, activity: 'lying' as never })).toThrow(
      'activity',
    );
  });
});

describe('the drawing of half-days', () => {
  it('has nothing to do with shapes: a trial is read by one', () => {
    const averaged = tried(8, 40, 20);
    const before = trialResult(averaged.plan)?.minutesLonger;
    averaged.plan = {
      ...averaged.plan,
      settings: { ...averaged.plan.settings, averageShapes: true },
    };
    expect(trialResult(averaged.plan)?.minutesLonger).toBe(before);
  });

  it('is the same for ever, or a trial that runs would change its order', () => {
    const diary = measured(20).change((plan) => startTrial(plan, towel));
    const first = times(12, 0).map(() => {
      const arm = armNow(diary.plan, 'morning');
      diary.close();
      return arm === 'with' ? 1 : 0;
    });
    expect(first.join('')).toBe('001001001111');
  });

  it('weighs the bouts of the other arm for what they are', () => {
    const even = trialResult(tried(8, 25, 25).plan)?.probability ?? 0;
    const odd = trialResult(tried(8, 25, 24).plan)?.probability ?? 0;
    expect(odd).toBeGreaterThan(even);
    expect(even).toBeCloseTo(0.28, 1);
  });
});
