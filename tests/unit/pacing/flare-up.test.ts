// Longer than 250 lines because a flare-up is followed from its beginning to the last step back.
import { describe, expect, it } from 'vitest';
import {
  beginFlareUp,
  careOf,
  endFlareUp,
  flareUpShare,
  rateDay,
} from '../../../lib/pacing/index.ts';
import { about, at, Diary, dateOf, fine, measured, onSitting, silent, times } from './diary.ts';

const bouts = times(3, fine(20));
const unrated = times(3, silent(20));

/** Ten days that end at 2, measured. */
function usualTwo(): Diary {
  const diary = new Diary();
  for (let i = 0; i < 10; i += 1)
    diary
      .bouts(...bouts)
      .pain(2, 18)
      .close();
  return diary;
}

/** The shares of the days after, one number a day. */
function shares(diary: Diary, days: number, bout = bouts): readonly number[] {
  return Array.from({ length: days }, () => {
    const share = Number(flareUpShare(diary.plan).toFixed(4));
    diary.bouts(...bout).close();
    return share;
  });
}

describe('a flare-up begins (R28)', () => {
  it('when the person says so', () => {
    const diary = usualTwo().change((plan) => beginFlareUp(plan, at(10, 11)));
    expect(diary.plan.flareUp).toEqual({
      since: at(10, 11),
      day: 10,
      by: 'person',
      usual: 2,
      calmSince: null,
      remarks: 0,
      lowered: false,
    });
    expect(diary.close()).toMatchObject([
      { rule: 'R28', kind: 'flareUpBegan', date: dateOf(10), figures: { usual: 2, byPerson: 1 } },
    ]);
  });

  it('with two ratings well above the usual, two hours apart', () => {
    const diary = usualTwo().pain(4, 10);
    expect(diary.plan.flareUp).toBeNull();
    expect(diary.pain(4, 12).plan.flareUp).toMatchObject({ by: 'rule', since: at(10, 12) });
  });

  it('with three of them where the second comes too soon', () => {
    const diary = usualTwo().pain(5, 10).pain(5, 11.9);
    expect(diary.plan.flareUp).toBeNull();
    expect(diary.pain(5, 12).plan.flareUp).not.toBeNull();
  });

  it.each([
    [
      'less than two hours apart',
      [
        [5, 10],
        [5, 11.9],
      ],
    ],
    [
      'with a calm one between them',
      [
        [5, 10],
        [3, 11],
        [5, 12.5],
      ],
    ],
    [
      'below 4',
      [
        [3, 10],
        [3, 13],
      ],
    ],
  ] as const)('not with ratings %s', (_, ratings) => {
    const diary = usualTwo();
    for (const [score, hours] of ratings) diary.pain(score, hours);
    expect(diary.plan.flareUp).toBeNull();
  });

  it('not with ratings less than two above the usual', () => {
    const diary = new Diary();
    for (let i = 0; i < 5; i += 1)
      diary
        .bouts(...bouts)
        .pain(3, 18)
        .close();
    expect(diary.pain(4, 10).pain(4, 13).plan.flareUp).toBeNull();
    expect(diary.pain(5, 14).pain(5, 16).plan.flareUp).not.toBeNull();
  });

  it('not with ratings more than a day apart', () => {
    const diary = usualTwo().pain(5, 9).off(1);
    diary.plan = { ...diary.plan, flareUp: null, high: { since: at(10, 9), last: at(10, 9) } };
    expect(diary.pain(5, 9.1).plan.flareUp).toBeNull();
  });

  it('at the end of a day that ends so', () => {
    const diary = usualTwo()
      .bouts(...bouts)
      .pain(4, 18);
    expect(diary.plan.flareUp).toBeNull();
    diary.close();
    expect(diary.plan.flareUp?.by).toBe('rule');
  });

  it('not by a rating with hours of sitting after it', () => {
    const diary = usualTwo()
      .pain(4, 9.1)
      .bouts(...times(8, fine(20)));
    diary.close();
    expect(diary.plan.flareUp).toBeNull();
    expect(diary.plan.days.at(-1)?.rating).toBeNull();
  });

  it('by the rating of the day rather than by the last rating', () => {
    const diary = usualTwo()
      .bouts(...bouts)
      .pain(2, 18);
    diary.change((plan) => rateDay(plan, { date: dateOf(10), score: 5 })).close();
    expect(diary.plan.flareUp).not.toBeNull();
  });

  it('once, however often it is said', () => {
    const diary = usualTwo().change((plan) => beginFlareUp(plan, at(10, 11)));
    const { plan } = diary;
    expect(beginFlareUp(plan, at(10, 12))).toBe(plan);
  });
});

describe('in a flare-up (R29)', () => {
  it('limits are shorter at once and baselines are kept', () => {
    const diary = measured(20).change((plan) => beginFlareUp(plan, at(7)));
    expect(diary.limit()).toBeCloseTo(14, 9);
    expect(onSitting(diary.week(...unrated))).toMatchObject({ rule: 'R29', kind: 'hold', to: 20 });
  });

  it('the gentle set and a walk each hour are asked for', () => {
    const diary = usualTwo().change((plan) => beginFlareUp(plan, at(10)));
    expect(careOf(diary.plan, at(10))).toMatchObject({
      isGentle: true,
      doseShare: 0.7,
      walkEvery: 60,
    });
  });

  it('the share is the one in the settings', () => {
    const diary = new Diary({ settings: { flareUpShare: 0.5 } });
    diary.change((plan) => beginFlareUp(plan, at(0)));
    expect(diary.limit()).toBe(11.25);
  });
});

describe('a flare-up ends (R30)', () => {
  const begun = () => usualTwo().change((plan) => beginFlareUp(plan, at(10, 9)));

  it('with two calm ratings twelve hours apart', () => {
    const diary = begun().pain(3, 10);
    diary.close();
    expect(diary.pain(3, -2.1).plan.flareUp).not.toBeNull();
    expect(diary.pain(3, -2).plan.flareUp).toBeNull();
  });

  it('not where a rating between them was above it', () => {
    const diary = begun().pain(3, 10).pain(4, 12);
    diary.close();
    expect(diary.pain(2, 9).plan.flareUp).not.toBeNull();
    expect(diary.pain(2, 21).plan.flareUp).toBeNull();
  });

  it('measured by the usual from before it', () => {
    const diary = begun();
    for (let i = 0; i < 12; i += 1)
      diary
        .bouts(...bouts)
        .pain(6, 18)
        .close();
    diary.pain(4, 9).pain(4, 22);
    expect(diary.plan.flareUp).not.toBeNull();
  });

  it('when the person says so, and returns 70, 80, 90, 100 percent by workdays', () => {
    const diary = begun().change((plan) => endFlareUp(plan, at(10, 12)));
    expect(shares(diary, 5)).toEqual([0.7, 0.8, 0.9, 1, 1]);
  });

  it('and returns on weekdays, bouts or none, and on weekends that are worked', () => {
    const diary = begun()
      .change((plan) => endFlareUp(plan, at(10, 12)))
      .off(2);
    expect(shares(diary, 4, [])).toEqual([0.9, 0.9, 0.9, 1]);
    const working = begun()
      .change((plan) => endFlareUp(plan, at(10, 12)))
      .off(2);
    expect(shares(working, 2)).toEqual([0.9, 1]);
  });

  it('and tells each step', () => {
    const diary = begun().change((plan) => endFlareUp(plan, at(10, 12)));
    shares(diary, 4);
    const told = diary.decisions
      .filter(({ rule, kind }) => rule === 'R30' && kind !== 'hold')
      .map(({ kind, text }) => [kind, text]);
    expect(told).toEqual([
      ['flareUpEnded', "Feels like it's easing. We'll go back in small steps over a few days."],
      ['flareUpRung', 'Small steps back: 80 percent of your usual turns.'],
      ['flareUpRung', 'Small steps back: 90 percent of your usual turns.'],
      ['flareUpRung', 'Back at your usual turns.'],
    ]);
  });

  it('and begins again from the whole of it', () => {
    const diary = begun().change((plan) => endFlareUp(plan, at(10, 12)));
    shares(diary, 2);
    diary.change((plan) => beginFlareUp(plan, diary.now()));
    expect(flareUpShare(diary.plan)).toBe(0.7);
    expect(diary.plan.rung).toBeNull();
  });

  it('in as many steps as the settings say', () => {
    const diary = new Diary({ settings: { returnDays: 1 } });
    diary.change((plan) => endFlareUp(beginFlareUp(plan, at(0)), at(0, 10)));
    expect(shares(diary, 3)).toEqual([0.7, 1, 1]);
  });

  it('and nothing grows while it returns, nor for three days (R11)', () => {
    const diary = measured(10);
    for (let i = 0; i < 4; i += 1) diary.bouts(...times(3, fine(20))).close();
    diary.change((plan) => endFlareUp(beginFlareUp(plan, diary.now()), diary.now(10)));
    diary.bouts(...times(3, fine(20))).close();
    diary.close();
    expect(onSitting(diary.close())).toMatchObject({ rule: 'R30', kind: 'hold', to: 10 });
    expect(onSitting(diary.week(...times(3, fine(20))))).toMatchObject({
      rule: 'R11',
      kind: 'grow',
    });
  });

  it('does nothing where there is none', () => {
    const { plan } = usualTwo();
    expect(endFlareUp(plan, at(10))).toBe(plan);
  });

  it.each([
    ['begin', beginFlareUp],
    ['end', endFlareUp],
  ])('refuses to %s at no instant', (_, change) => {
    expect(() => change(usualTwo().plan, Number.NaN)).toThrow(RangeError);
  });
});

describe('a long flare-up (R31)', () => {
  const long = (days: number) => {
    const diary = measured(20).change((plan) => beginFlareUp(plan, at(7)));
    for (let i = 0; i < days; i += 1) diary.bouts(...unrated).close();
    return diary;
  };

  it('points to the help page after a week and to a person after three', () => {
    const told = long(40).decisions.filter(({ kind }) => kind === 'help');
    expect(
      told.map(({ date, figures, sentence }) => [date, figures['days'], sentence.key]),
    ).toEqual([
      [dateOf(15), 8, 'helpPage'],
      [dateOf(29), 22, 'helpPerson'],
    ]);
  });

  it('keeps the baseline for a week, then lowers it once, at a review', () => {
    const told = about(long(40).decisions, 'sitting').slice(1);
    expect(told.map(({ rule, from, to }) => [rule, from, to])).toEqual([
      ['R29', 20, 20],
      ['R31', 20, 17],
      ['R29', 17, 17],
      ['R29', 17, 17],
      ['R29', 17, 17],
    ]);
  });

  it('observes the posture anew from the day after', () => {
    expect(long(14).plan.postures.sitting).toMatchObject({ baseline: 17, observedSince: 21 });
  });

  it('finds a new first baseline once it is over', () => {
    const diary = long(14).change((plan) => endFlareUp(plan, at(21)));
    expect(onSitting(diary.week(...times(4, fine(30))))).toMatchObject({
      rule: 'R8',
      kind: 'firstBaseline',
      from: 17,
    });
  });
});

describe('what is told of a flare-up', () => {
  const told = (diary: Diary) =>
    diary.decisions
      .filter(({ kind }) => kind === 'flareUpBegan' || kind === 'flareUpEnded')
      .map(({ rule, activity, from, to, figures }) => [rule, activity, from, to, figures]);

  it('is who began and ended it, the usual and its days', () => {
    const diary = usualTwo().change((plan) => beginFlareUp(plan, at(10, 9)));
    diary
      .off(2)
      .change((plan) => endFlareUp(plan, at(12)))
      .off(1);
    expect(told(diary)).toEqual([
      ['R28', null, null, null, { usual: 2, byPerson: 1 }],
      ['R30', null, null, null, { days: 2, byPerson: 1 }],
    ]);
  });

  it('is that the ratings said so', () => {
    const diary = usualTwo().pain(5, 9).pain(5, 11).off(1).pain(2, 9).pain(2, 21).off(1);
    expect(told(diary)).toEqual([
      ['R28', null, null, null, { usual: 2, byPerson: 0 }],
      ['R30', null, null, null, { days: 1, byPerson: 0 }],
    ]);
  });

  it('is the percentage of each step back', () => {
    const diary = usualTwo().change((plan) => endFlareUp(beginFlareUp(plan, at(10)), at(10)));
    diary.bouts(...bouts).close();
    expect(diary.decisions.at(-1)).toMatchObject({ kind: 'flareUpRung', figures: { percent: 80 } });
  });

  it('is since when, where a day that ended sore began it', () => {
    const ended = (diary: Diary) => {
      diary.close();
      return diary.plan.flareUp?.since;
    };
    const rated = (plan: Diary['plan']) => rateDay(plan, { date: dateOf(10), score: 6 });
    expect(ended(usualTwo().bouts(fine(20)).change(rated))).toBe(at(10, 9) + 20 * 60_000);
    const idle = usualTwo();
    expect(ended(idle.change(rated))).toBe(at(9, 18));
    expect(ended(new Diary().change((plan) => rateDay(plan, { date: dateOf(0), score: 6 })))).toBe(
      0,
    );
  });
});

describe('high ratings', () => {
  it('a day apart to the minute are one matter', () => {
    const diary = usualTwo();
    diary.plan = { ...diary.plan, high: { since: at(9, 9), last: at(9, 9) } };
    expect(diary.pain(5, 9).plan.flareUp).not.toBeNull();
  });

  it('change nothing by being absent', () => {
    const { plan } = usualTwo();
    expect(plan.high).toBeNull();
    expect(usualTwo().pain(1, 9).plan.high).toBeNull();
  });

  it('of an hour before the last bout ended are still of the evening', () => {
    const ending = (minutesBefore: number) => {
      const diary = usualTwo().pain(4, 9);
      diary.bouts(silent(minutesBefore));
      diary.close();
      return diary.plan.days.at(-1)?.rating;
    };
    expect([ending(60), ending(60.1)]).toEqual([4, null]);
  });
});

describe('the limit of a flare-up that follows another', () => {
  it('is seven tenths, whatever step the first had come back to', () => {
    const diary = usualTwo().change((plan) => endFlareUp(beginFlareUp(plan, at(10)), at(10)));
    diary.bouts(...bouts).close();
    const again = beginFlareUp(diary.plan, at(11));
    expect(flareUpShare({ ...again, rung: 2 })).toBe(0.7);
  });
});

describe('the caps in a flare-up (R9, R29, R31)', () => {
  it('stay as they were through the reviews held in it', () => {
    const diary = measured(20);
    diary.week(fine(10));
    expect(diary.plan.postures.sitting.proven).toBe(12.5);
    diary.change((plan) => beginFlareUp(plan, diary.now()));
    for (let i = 0; i < 3; i += 1) diary.week(silent(10));
    expect(diary.plan.postures.sitting).toMatchObject({
      proven: 12.5,
      lastReview: { rule: 'R29' },
    });
    expect(diary.decisions.filter(({ rule }) => rule === 'R31').map(({ kind }) => kind)).toContain(
      'stepBack',
    );
    expect(diary.limit()).toBeLessThanOrEqual(12.5);
  });

  it('go on tightening while a posture is observed anew', () => {
    const diary = measured(20);
    diary.week(fine(10));
    diary.change((plan) => beginFlareUp(plan, diary.now()));
    for (let i = 0; i < 3; i += 1) diary.week(silent(10));
    diary.bouts(fine(4)).close();
    expect(diary.plan.postures.sitting.observedSince).not.toBeNull();
    expect(diary.limit()).toBeLessThanOrEqual(5);
  });

  it('a week after it began is not yet long', () => {
    const diary = measured(20).change((plan) => beginFlareUp(plan, at(7)));
    diary.plan = { ...diary.plan, nextReview: 14 };
    for (let i = 0; i < 8; i += 1) diary.bouts(...unrated).close();
    expect(onSitting(diary.decisions.slice(-4)).rule).toBe('R29');
  });
});
