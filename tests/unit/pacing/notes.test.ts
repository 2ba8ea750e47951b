// Longer than 250 lines because all notes stand together, as a person gets one at a time.
import { describe, expect, it } from 'vitest';
import {
  beginFlareUp,
  lengthenRhythm,
  noteMovement,
  notePrompts,
} from '../../../lib/pacing/index.ts';
import { boomBustPairs, isOverdoDay } from '../../../lib/pacing/patterns.ts';
import { at, type Diary, fine, measured, silent, times } from './diary.ts';

const usualDay = times(6, fine(20));
const longDay = [...times(4, fine(20)), fine(40)];

function days(diary: Diary, ...each: readonly (readonly ReturnType<typeof fine>[])[]): Diary {
  for (const one of each) {
    diary.bouts(...one).close();
  }
  return diary;
}

const notes = (diary: Diary) =>
  diary.decisions.filter(({ kind }) => ['boomBust', 'smallStep', 'fewerPrompts'].includes(kind));

describe('a day far over the baseline (R32)', () => {
  const isOver = (...bouts: readonly ReturnType<typeof fine>[]) => {
    const { plan } = measured(20).bouts(...bouts);
    return isOverdoDay(plan, plan.today);
  };

  it('has a bout of one and a half baselines', () => {
    expect(isOver(fine(30))).toBe(true);
    expect(isOver(fine(29))).toBe(false);
  });

  it('or goes over by a whole baseline in all', () => {
    expect(isOver(...times(4, fine(25)))).toBe(true);
    expect(isOver(...times(3, fine(25)))).toBe(false);
  });

  it('is none while there is no baseline to go by', () => {
    const { plan } = measured(20).bouts(fine(300, 'standing'));
    expect(isOverdoDay(plan, plan.today)).toBe(false);
  });
});

describe('boom and bust (R33)', () => {
  const boomBust = () =>
    days(measured(20), usualDay, longDay, [fine(20)], usualDay, longDay, [fine(20)], usualDay);

  it('is told after two pairs within 14 days, by the names of the days', () => {
    expect(notes(boomBust())).toMatchObject([
      {
        rule: 'R33',
        kind: 'boomBust',
        date: '2026-12-05',
        figures: { pairs: 2 },
        sentence: {
          values: {
            boom: 'Friday',
            bust: 'Saturday',
            boomDate: '2026-12-04',
            bustDate: '2026-12-05',
          },
        },
        text: 'Long Friday, quiet Saturday. Want to try spreading it a little?',
      },
    ]);
  });

  it('is not told after one', () => {
    expect(notes(days(measured(20), usualDay, longDay, [fine(20)], usualDay))).toEqual([]);
  });

  it('is told once a week at most', () => {
    const diary = days(boomBust(), longDay, [fine(20)], longDay, [fine(20)], longDay, [fine(20)]);
    const dates = notes(diary).map(({ date }) => date);
    expect(dates).toEqual(['2026-12-05', '2026-12-12']);
  });

  it('is not told in a flare-up (R29)', () => {
    const diary = days(measured(20), usualDay, longDay, [fine(20)], usualDay, longDay);
    diary.change((plan) => beginFlareUp(plan, diary.now()));
    expect(notes(days(diary, [silent(20)]))).toEqual([]);
  });

  it('takes a day that ends sore for a bust as well', () => {
    const diary = days(measured(20), usualDay, longDay)
      .bouts(...usualDay)
      .pain(4);
    diary.close();
    expect(boomBustPairs(diary.plan, diary.plan.days, 9)).toEqual([{ boom: 8, bust: 9 }]);
  });

  it('looks two days ahead, and takes a day off for no bust', () => {
    const pairs = (...each: readonly (readonly ReturnType<typeof fine>[])[]) => {
      const diary = days(measured(20), usualDay, usualDay, longDay, ...each);
      return boomBustPairs(diary.plan, diary.plan.days, diary.day - 1);
    };
    expect(pairs(usualDay, [fine(20)])).toEqual([{ boom: 9, bust: 11 }]);
    expect(pairs(usualDay, usualDay, [fine(20)])).toEqual([]);
    expect(pairs([], [])).toEqual([]);
  });

  it('forgets what is two weeks ago', () => {
    const diary = days(measured(20), longDay, [fine(20)], ...times(13, usualDay));
    expect(boomBustPairs(diary.plan, diary.plan.days, diary.day - 1)).toEqual([]);
  });
});

describe('one small step (R34)', () => {
  /** Four weeks of short, comfortable turns. */
  const short = (workday: (diary: Diary) => void = () => {}, weeks = 4) => {
    const diary = measured(40, { settings: { silenceMayCount: false } });
    diary.plan = { ...diary.plan, nextReview: 1000 };
    for (let i = 0; i < weeks * 7; i += 1) {
      if (i % 7 < 5) {
        diary.bouts(...times(3, fine(15)));
        workday(diary);
      }
      diary.close();
    }
    return diary;
  };

  it('is offered after three weeks without growth, once a week', () => {
    const told = notes(short());
    expect(told.map(({ rule, date }) => [rule, date])).toEqual([
      ['R34', '2026-12-14'],
      ['R34', '2026-12-21'],
    ]);
    expect(told[0]?.text).toBe(
      'Things have been quiet. One easy thing today, maybe half a minute of standing?',
    );
  });

  it.each<[string, (diary: Diary) => void]>([
    [
      'a movement was done',
      (diary) => diary.change((plan) => noteMovement(plan, { id: 'sit-rock', comfortable: true })),
    ],
    ['there was a walk', (diary) => diary.bouts(silent(3, 'walking'))],
    ['a bout reached half of the baseline', (diary) => diary.bouts(fine(20))],
    ['a rating went above 3', (diary) => diary.pain(4)],
  ])('is not offered where %s', (_, workday) => {
    expect(notes(short(workday)).filter(({ rule }) => rule === 'R34')).toEqual([]);
  });

  it('is not offered where nothing was rated', () => {
    const diary = measured(40);
    diary.plan = { ...diary.plan, nextReview: 1000 };
    for (let i = 0; i < 28; i += 1) diary.bouts(...times(3, silent(15))).close();
    expect(notes(diary)).toEqual([]);
  });

  it('is not offered while a baseline has grown within three weeks', () => {
    const diary = short(() => {}, 2);
    const sitting = { ...diary.plan.postures.sitting, lastGrowth: diary.day };
    diary.plan = { ...diary.plan, postures: { ...diary.plan.postures, sitting } };
    for (let i = 0; i < 21; i += 1) diary.bouts(...times(3, fine(15))).close();
    expect(notes(diary)).toEqual([]);
    diary.bouts(...times(3, fine(15))).close();
    expect(notes(diary)).toHaveLength(1);
  });
});

describe('prompts that are not followed (R23)', () => {
  const withPrompts = (shown: number, taken: number, count = 3) => {
    const diary = measured(20);
    for (let i = 0; i < count; i += 1) {
      diary
        .bouts(fine(20))
        .change((plan) => notePrompts(plan, { shown, taken }))
        .close();
    }
    return diary;
  };

  it('lead to an offer of fewer after three workdays', () => {
    expect(notes(withPrompts(5, 1))).toMatchObject([
      { rule: 'R23', kind: 'fewerPrompts', figures: { shown: 15, taken: 3 } },
    ]);
  });

  it.each([
    ['two in five are taken', 5, 2, 3],
    ['there were hardly any', 1, 0, 3],
    ['two days are known', 5, 0, 2],
  ])('lead to nothing where %s', (_, shown, taken, count) => {
    expect(notes(withPrompts(shown, taken, count))).toEqual([]);
  });

  it('are offered a rhythm ten minutes longer, never beyond its range, and more prompts never', () => {
    const { plan } = withPrompts(5, 1).change((before) => ({ ...before, settings: {} }));
    const longer = lengthenRhythm(plan).settings;
    expect(longer).toEqual({ rhythmSitting: 40, rhythmStanding: 25 });
    const most = [1, 2, 3, 4].reduce(lengthenRhythm, plan).settings;
    expect(most).toEqual({ rhythmSitting: 60, rhythmStanding: 40 });
  });
});

describe('the edges of the notes', () => {
  it('a day of exactly three fifths is quiet, and the day itself is no bust of its own (R33)', () => {
    const diary = days(
      measured(20),
      times(5, fine(20)),
      times(5, fine(20)),
      longDay,
      times(3, fine(20)),
    );
    expect(boomBustPairs(diary.plan, diary.plan.days, diary.day - 1)).toEqual([
      { boom: 9, bust: 10 },
    ]);
    const sorest = days(measured(20), usualDay, usualDay)
      .bouts(...longDay)
      .pain(4);
    sorest.close();
    expect(boomBustPairs(sorest.plan, sorest.plan.days, sorest.day - 1)).toEqual([]);
  });

  it('the help page is a matter of R31', () => {
    const diary = measured(20).change((plan) => beginFlareUp(plan, at(7)));
    for (let i = 0; i < 9; i += 1) diary.close();
    expect(diary.decisions.find(({ kind }) => kind === 'help')).toMatchObject({
      rule: 'R31',
      activity: null,
    });
  });

  it('five prompts are enough to tell, of the last three workdays that had any (R23)', () => {
    const withPrompts = (...each: readonly (readonly [number, number])[]) => {
      const diary = measured(20);
      for (const [shown, taken] of each) {
        diary
          .bouts(fine(20))
          .change((plan) => notePrompts(plan, { shown, taken }))
          .close();
      }
      return notes(diary).map(({ figures }) => figures);
    };
    expect(withPrompts([2, 0], [2, 0], [1, 0])).toEqual([{ shown: 5, taken: 0 }]);
    expect(withPrompts([9, 9], [2, 0], [2, 0], [1, 0])).toEqual([{ shown: 5, taken: 0 }]);
    expect(withPrompts([2, 0], [0, 0], [2, 0], [1, 0])).toEqual([{ shown: 5, taken: 0 }]);
    expect(withPrompts([2, 0], [0, 0], [3, 0])).toEqual([]);
  });

  it('six small days of ten are enough (R34)', () => {
    const diary = measured(40, { settings: { silenceMayCount: false } });
    diary.plan = { ...diary.plan, nextReview: 1000 };
    for (let i = 0; i < 30; i += 1)
      diary
        .bouts(i % 5 < 2 ? fine(30) : fine(15))
        .pain(3)
        .close();
    expect(notes(diary).length).toBeGreaterThan(0);
    const five = measured(40);
    five.plan = { ...five.plan, nextReview: 1000 };
    for (let i = 0; i < 30; i += 1)
      five
        .bouts(i % 2 === 0 ? fine(30) : fine(15))
        .pain(3)
        .close();
    expect(notes(five)).toEqual([]);
  });
});
