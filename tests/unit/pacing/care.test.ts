// Longer than 250 lines because each kind of care is shown from no sign of it to its last.
import { describe, expect, it } from 'vitest';
import { median } from '../../../lib/pacing/day.ts';
import {
  adviceOn,
  beginFlareUp,
  careOf,
  colourOf,
  createPlan,
  goodDayBrakeAt,
  isLongerBreaks,
  questionsLeft,
  rateDay,
  recordPain,
  usualOf,
} from '../../../lib/pacing/index.ts';
import { at, Diary, dateOf, fine, measured, minute, sore, times } from './diary.ts';

const plan = createPlan();

describe('ratings (R3)', () => {
  it('are green to 3, amber to 5, red from 6', () => {
    const colours = [0, 3, 4, 5, 6, 10].map((score) => colourOf(plan, score));
    expect(colours).toEqual(['green', 'green', 'amber', 'amber', 'red', 'red']);
  });

  it('ask to go on, to change, or to change gently', () => {
    expect([3, 4, 6].map((score) => adviceOn(plan, score))).toEqual([
      'goOn',
      'change',
      'changeGently',
    ]);
  });

  it('ask for the gentle set for the rest of a red day', () => {
    const diary = new Diary();
    expect(careOf(diary.plan, at(0)).isGentle).toBe(false);
    diary.pain(6);
    expect(careOf(diary.plan, at(0)).isGentle).toBe(true);
    diary.close();
    expect(careOf({ ...diary.plan, flareUp: null }, at(1)).isGentle).toBe(false);
  });

  it('remember the highest of the day', () => {
    expect(new Diary().pain(2).pain(5).pain(3).plan.today.top).toBe(5);
  });
});

describe('the usual', () => {
  it('is the answer given at set-up before five workdays were rated', () => {
    const diary = new Diary({ settings: { usualPain: 4 } });
    for (let i = 0; i < 4; i += 1) diary.bouts(fine(20)).pain(1).close();
    expect(usualOf(diary.plan)).toBe(4);
    diary.bouts(fine(20)).pain(1).close();
    expect(usualOf(diary.plan)).toBe(1);
  });

  it('is the median of the last 14 workdays', () => {
    const diary = new Diary();
    for (const score of [9, 9, 9, ...times(7, 1), ...times(7, 3)]) {
      diary.bouts(fine(20)).pain(score).close();
    }
    expect(usualOf(diary.plan)).toBe(2);
  });

  it('leaves weekends without a bout out', () => {
    const diary = new Diary();
    for (let i = 0; i < 9; i += 1) diary.pain(i).close();
    expect(diary.plan.endings).toEqual([0, 1, 2, 3, 4, 7, 8]);
    diary.off(3).bouts(fine(20)).pain(9).close();
    expect(diary.plan.endings.at(-1)).toBe(9);
  });
});

describe('the rating of a day (R26)', () => {
  const rated = (score: number, date: string, diary: Diary) =>
    diary.change((before) => rateDay(before, { date, score }));

  it('wins over the last rating said', () => {
    const diary = rated(1, dateOf(0), new Diary().bouts(fine(20)).pain(3));
    diary.close();
    expect(diary.plan.endings).toEqual([1]);
  });

  it('of yesterday comes in time', () => {
    const diary = new Diary().bouts(fine(20));
    diary.close();
    rated(2, dateOf(0), diary);
    expect(diary.plan.days[0]?.rating).toBe(2);
    expect(diary.plan.endings).toEqual([2]);
    expect(rated(3, dateOf(0), diary).plan.endings).toEqual([3]);
    expect(diary.plan.today.rating).toBeNull();
  });

  it('of yesterday, a day off, is no part of the usual', () => {
    const diary = new Diary().off(6);
    rated(2, dateOf(5), diary);
    expect(diary.plan.days.at(-1)?.rating).toBe(2);
    expect(diary.plan.endings).toEqual([]);
  });

  it('of an earlier day comes too late', () => {
    const diary = new Diary().bouts(fine(20)).off(2);
    const before = diary.plan;
    expect(rated(2, dateOf(0), diary).plan).toBe(before);
  });

  it.each([
    ['date', { date: '2026-13-01', score: 2 }],
    ['score', { date: '2026-11-23', score: 11 }],
  ])('is refused where its %s is out of range', (field, day) => {
    expect(() => rateDay(plan, day)).toThrow(field);
  });

  it('may be asked with two questions at bout ends', () => {
    expect([0, 1, 2, 3].map((asked) => questionsLeft(plan, asked))).toEqual([2, 1, 0, 0]);
  });
});

describe('breaks', () => {
  it('are three minutes of walking, five after a long stretch (R17)', () => {
    expect(careOf(plan, at(0))).toEqual({
      breakMinutes: 3,
      standMinutes: 5,
      isGentle: false,
      doseShare: 1,
      walkEvery: null,
      isLongerBreaks: false,
    });
  });

  it('are five minutes once sitting was below 15 for two reviews (R25)', () => {
    const diary = measured(14);
    const told = [0, 1].map(() => diary.week(fine(10)));
    expect(told.map((decisions) => decisions.filter(({ rule }) => rule === 'R25'))).toMatchObject([
      [],
      [{ kind: 'longerBreaksBegan', activity: 'sitting' }],
    ]);
    expect(careOf(diary.plan, diary.now())).toMatchObject({
      breakMinutes: 5,
      isLongerBreaks: true,
    });
  });

  it('are of their usual length again when sitting has grown (R25)', () => {
    const diary = measured(14);
    for (let i = 0; i < 2; i += 1) diary.week(...times(2, fine(11.5)));
    expect(isLongerBreaks(diary.plan)).toBe(true);
    const ended = [0, 1].flatMap(() => diary.week(...times(4, fine(30))));
    expect(ended.filter(({ rule }) => rule === 'R25')).toMatchObject([
      { kind: 'longerBreaksEnded' },
    ]);
    expect(isLongerBreaks(diary.plan)).toBe(false);
  });

  it('keep the length in the settings where that is longer', () => {
    const diary = measured(14, { settings: { breakMinutes: 10 } });
    for (let i = 0; i < 2; i += 1) diary.week(fine(10));
    expect(careOf(diary.plan, diary.now()).breakMinutes).toBe(10);
  });
});

describe('the first stands (R16)', () => {
  it('are five minutes, and a minute more after each week that felt fine', () => {
    const diary = new Diary();
    const minutes = [0, 1, 2].map(() => {
      diary.week(...times(2, fine(8, 'standing')));
      return diary.plan.standMinutes;
    });
    expect(minutes).toEqual([6, 7, 8]);
  });

  it('stay as they are where standing bothered, was not rated, or everything rests', () => {
    const stands = (diary: Diary) => diary.plan.standMinutes;
    const bothered = new Diary();
    bothered.week(...times(2, sore(5, 'standing')), fine(5, 'standing'));
    expect(stands(bothered)).toBe(5);
    const unrated = new Diary();
    unrated.week();
    expect(stands(unrated)).toBe(5);
    const sitting = new Diary();
    sitting.week(...times(3, fine(20)));
    expect(stands(sitting)).toBe(5);
    const resting = new Diary();
    for (let i = 0; i < 5; i += 1) resting.bouts(...times(2, fine(8, 'standing'))).close();
    resting.pain(6).off(2);
    expect(stands(resting)).toBe(5);
  });

  it('grow no longer than the rhythm, and are no longer than the limit', () => {
    const diary = new Diary({ settings: { rhythmStanding: 7 } });
    for (let i = 0; i < 4; i += 1) diary.week(...times(2, fine(8, 'standing')));
    expect(diary.plan.standMinutes).toBe(7);
    diary.change((before) => beginFlareUp(before, diary.now()));
    expect(careOf(diary.plan, diary.now()).standMinutes).toBeCloseTo(4.9, 9);
  });
});

describe('the good-day brake (R35)', () => {
  const good = () => measured(20).pain(1);

  it('comes at 1.1 baselines on a day better than usual', () => {
    expect(goodDayBrakeAt(good().plan, 'sitting', at(7))).toBe(at(7) + 22 * minute);
  });

  it('does not come on a day as usual', () => {
    expect(goodDayBrakeAt(measured(20).pain(2).plan, 'sitting', at(7))).toBeNull();
  });

  it('does not come where today has no rating yet', () => {
    expect(goodDayBrakeAt(measured(20).plan, 'sitting', at(7))).toBeNull();
  });

  it('goes by the last rating', () => {
    expect(goodDayBrakeAt(good().pain(2).plan, 'sitting', at(7))).toBeNull();
  });

  it('does not come while there is no baseline', () => {
    const diary = new Diary().pain(0);
    expect(goodDayBrakeAt(diary.plan, 'sitting', at(0))).toBeNull();
  });

  it('can be switched off', () => {
    const diary = measured(20, { settings: { goodDayBrake: false } }).pain(1);
    expect(goodDayBrakeAt(diary.plan, 'sitting', at(7))).toBeNull();
  });
});

describe('a rating', () => {
  it('is remembered with the last six', () => {
    const diary = new Diary();
    for (let i = 0; i < 9; i += 1) diary.pain(i);
    expect(diary.plan.ratings.map(({ score }) => score)).toEqual([3, 4, 5, 6, 7, 8]);
  });

  it('changes no limit within the day, short of a flare-up', () => {
    const diary = measured(20);
    const before = diary.limit();
    for (const score of [0, 3, 5, 0]) expect(diary.pain(score).limit()).toBe(before);
    expect(recordPain(diary.plan, { at: diary.now(), score: 3 }).postures).toEqual(
      diary.plan.postures,
    );
  });
});

describe('the edges of ratings', () => {
  it('a rating of a day without any instant is taken as it comes', () => {
    expect(rateDay(plan, { date: dateOf(0), score: 7 }).ratings).toEqual([{ at: 0, score: 7 }]);
    const later = recordPain(plan, { at: at(0), score: 1 });
    expect(rateDay(later, { date: dateOf(0), score: 2 }).ratings.at(-1)).toEqual({
      at: at(0),
      score: 2,
    });
  });

  it('a rating for yesterday replaces the one it had, and fourteen are kept', () => {
    const diary = new Diary();
    for (let i = 0; i < 20; i += 1) diary.bouts(fine(20)).pain(1).close();
    diary.change((before) => rateDay(before, { date: dateOf(19), score: 4 }));
    expect(diary.plan.endings).toEqual([...times(13, 1), 4]);
    diary.bouts(fine(20)).close();
    diary.change((before) => rateDay(before, { date: dateOf(20), score: 5 }));
    expect(diary.plan.endings).toEqual([...times(12, 1), 4, 5]);
  });

  it('what was seen last is never set back', () => {
    const once = recordPain(plan, { at: at(0, 10), score: 1 });
    expect(recordPain(once, { at: at(0, 9), score: 1 }).seenAt).toBe(at(0, 10));
    expect(recordPain(once, { at: at(0, 11), score: 1 }).seenAt).toBe(at(0, 11));
  });

  it('the first stands grow with exactly one event in five', () => {
    const diary = new Diary();
    diary.bouts(sore(8, 'standing')).close();
    for (let i = 0; i < 4; i += 1) diary.bouts(fine(8, 'standing')).close();
    diary.off(2);
    expect(diary.plan.standMinutes).toBe(6);
    const three = new Diary();
    for (let i = 0; i < 3; i += 1) three.bouts(fine(8, 'standing')).close();
    three.off(4);
    expect(three.plan.standMinutes).toBe(6);
  });

  it('the median of unsorted numbers is the middle one', () => {
    expect([median([5, 1, 9]), median([10, 9, 1, 2]), median([])]).toEqual([5, 5.5, null]);
  });
});
