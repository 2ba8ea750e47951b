// Longer than 250 lines because one bout is judged from all sides.
import { describe, expect, it } from 'vitest';
import {
  type Bout,
  createPlan,
  neededFor,
  type Plan,
  recordBout,
  recordPain,
  setKnown,
} from '../../../lib/pacing/index.ts';
import { judge } from '../../../lib/pacing/judge.ts';
import { estimateOf, isSilenceComfort } from '../../../lib/pacing/told.ts';
import { at, Diary, fine, hour, measured, silent, sore, times } from './diary.ts';

const bout: Bout = { activity: 'sitting', start: at(0), minutes: 30, onset: null, pain: null };
const plan = createPlan();
const said = (score: number, when: number): Plan => recordPain(plan, { at: when, score });

describe('what a bout says (R2)', () => {
  it('is an event at the minute marked', () => {
    expect(judge(plan, { ...bout, onset: 12 })).toEqual({ says: 'event', minutes: 12, event: 1 });
  });

  it('is an event at its end where the rating reaches 4', () => {
    expect(judge(plan, { ...bout, pain: 4 })).toEqual({ says: 'event', minutes: 30, event: 1 });
  });

  it('is comfort up to a rating of 3', () => {
    expect(judge(plan, { ...bout, pain: 3 })).toEqual({ says: 'comfort', minutes: 30, event: 0 });
  });

  it('is an event where the rating rises by 2 from the last before it', () => {
    expect(judge(said(1, at(0) - hour), { ...bout, pain: 3 }).says).toBe('event');
  });

  it('is comfort where the rating rises by 1', () => {
    expect(judge(said(2, at(0)), { ...bout, pain: 3 }).says).toBe('comfort');
  });

  it('takes the first rating within the bout where none came before it', () => {
    expect(judge(said(1, at(0) + 60_000), { ...bout, pain: 3 }).says).toBe('event');
  });

  it('does not compare with a rating of the day before', () => {
    expect(judge(said(0, at(0) - 13 * hour), { ...bout, pain: 3 }).says).toBe('comfort');
  });

  it('does not compare with a rating after its end', () => {
    expect(judge(said(0, at(0) + hour), { ...bout, pain: 3 }).says).toBe('comfort');
  });

  it('is an event at the minute of a rating within it, whatever was said later', () => {
    const sore = said(5, at(0) + 12 * 60_000);
    expect(judge(sore, bout)).toEqual({ says: 'event', minutes: 12, event: 1 });
    expect(judge(sore, { ...bout, pain: 2 })).toEqual({ says: 'event', minutes: 12, event: 1 });
    expect(judge(said(5, at(0)), { ...bout, pain: 2 }).says).toBe('comfort');
    expect(judge(said(5, at(0) + 30 * 60_000), bout).says).toBe('nothing');
  });

  it('counts a rise from the lowest rating so far', () => {
    const low = recordPain(said(3, at(0) - hour), { at: at(0) + 60_000, score: 1 });
    expect(judge(low, { ...bout, pain: 3 }).says).toBe('event');
  });

  it('is half an event where it was about to bother', () => {
    expect(judge(plan, { ...bout, almost: true })).toEqual({
      says: 'comfort',
      minutes: 30,
      event: 0.5,
    });
  });

  it('takes an onset at the very end for an event', () => {
    expect(judge(plan, { ...bout, onset: 30.4 })).toEqual({ says: 'event', minutes: 30, event: 1 });
  });

  it('asks for more than the usual of a person whose usual is 4 or more', () => {
    const diary = new Diary();
    for (let i = 0; i < 5; i += 1) diary.bouts(fine(20)).pain(4).close();
    expect(judge(diary.plan, { ...bout, start: diary.now(), pain: 4 }).says).toBe('comfort');
    expect(judge(diary.plan, { ...bout, start: diary.now(), pain: 5 }).says).toBe('event');
  });

  it('obeys the settings of rise and level', () => {
    const strict = createPlan({ settings: { eventLevel: 3, eventRise: 1 } });
    expect(judge(strict, { ...bout, pain: 3 }).says).toBe('event');
    expect(judge(recordPain(strict, { at: at(0), score: 0 }), { ...bout, pain: 1 }).says).toBe(
      'event',
    );
  });

  it('says nothing where it lasted less than a minute in comfort', () => {
    expect(judge(plan, { ...bout, minutes: 0.9, pain: 0 }).says).toBe('nothing');
    expect(judge(plan, { ...bout, minutes: 1, pain: 0 }).says).toBe('comfort');
  });
});

describe('soreness after a bout (R4)', () => {
  it('is normal within the hour', () => {
    expect(judge(plan, { ...bout, onset: 90, pain: 2 })).toEqual({
      says: 'comfort',
      minutes: 30,
      event: 0,
    });
  });

  it('is put down to the bout when it comes later', () => {
    expect(judge(plan, { ...bout, onset: 91, pain: 2 })).toEqual({
      says: 'event',
      minutes: 30,
      event: 1,
    });
  });

  it('is no event when it is said apart from a bout', () => {
    const diary = new Diary().bouts(fine(20)).pain(5);
    expect(diary.plan.today.postures.sitting?.events).toBe(0);
  });
});

describe('a bout without a word (R27)', () => {
  it('says nothing', () => {
    expect(judge(plan, bout)).toEqual({ says: 'nothing', minutes: 30 });
  });

  it('is left out of the estimate', () => {
    const told = new Diary().bouts(fine(20));
    const before = estimateOf(told.plan, 'sitting');
    expect(estimateOf(told.bouts(...times(20, silent(50))).plan, 'sitting')).toBe(before);
  });

  it('is left out of the bouts logged', () => {
    const diary = new Diary().bouts(fine(20), silent(20));
    expect(diary.plan.today.postures.sitting).toMatchObject({ bouts: 2, logged: 1, silent: 1 });
  });

  it('does not count as the longest comfortable bout', () => {
    const diary = measured(20);
    diary.week(fine(12), silent(50));
    expect(diary.plan.postures.sitting.proven).toBe(15);
  });

  it('is comfort for a person who marks onsets and has never rated a comfortable bout', () => {
    const diary = new Diary().bouts(...times(10, silent(20)), ...times(2, sore(15)));
    expect(isSilenceComfort(diary.plan)).toBe(false);
    const before = estimateOf(diary.plan, 'sitting');
    diary.bouts(sore(15));
    expect(isSilenceComfort(diary.plan)).toBe(true);
    expect(estimateOf(diary.plan, 'sitting')).toBeGreaterThan(before);
  });

  it('says nothing again once such a person has rated a comfortable bout', () => {
    const diary = new Diary().bouts(...times(10, silent(20)), ...times(5, sore(15)), fine(10));
    expect(isSilenceComfort(diary.plan)).toBe(false);
  });

  it('never is comfort where that is switched off', () => {
    const diary = new Diary({ settings: { silenceMayCount: false } }).bouts(...times(5, sore(15)));
    expect(isSilenceComfort(diary.plan)).toBe(false);
  });

  it('lets a person who only marks onsets grow', () => {
    const diary = new Diary({ settings: { rhythmSitting: 60 } });
    for (let i = 0; i < 6; i += 1)
      diary.week(...times(5, silent(diary.limit())), sore(diary.limit()));
    expect(diary.baseline()).toBeGreaterThan(22.5);
  });
});

describe('a bout in a flare-up or a planned overdo', () => {
  it('leaves estimate and counts as they were in a flare-up (R29)', () => {
    const diary = new Diary().bouts(fine(20));
    const before = estimateOf(diary.plan, 'sitting');
    diary.pain(9, 10).pain(9, 12).bouts(sore(5));
    expect(diary.plan.flareUp?.by).toBe('rule');
    expect(estimateOf(diary.plan, 'sitting')).toBe(before);
    expect(diary.plan.today.postures.sitting).toMatchObject({ bouts: 2, logged: 1, events: 0 });
  });

  it('tells of tolerance but counts neither as event nor as boom in a planned overdo (R36)', () => {
    const diary = measured(20);
    const before = estimateOf(diary.plan, 'sitting');
    diary.bouts({ ...sore(60), override: true });
    expect(estimateOf(diary.plan, 'sitting')).not.toBe(before);
    expect(diary.plan.today.postures.sitting).toMatchObject({
      bouts: 1,
      logged: 0,
      events: 0,
      ratio: 0,
    });
  });
});

describe('recording a bout', () => {
  it('adds up the day', () => {
    const diary = measured(20).bouts(fine(10), sore(30), silent(24), fine(40, 'standing'));
    expect(diary.plan.today.postures).toEqual({
      sitting: {
        bouts: 3,
        minutes: 64,
        logged: 2,
        events: 1,
        silent: 1,
        longest: 10,
        longestSilent: 24,
        ratio: 1.5,
        excess: expect.closeTo(0.7, 9),
      },
      standing: {
        bouts: 1,
        minutes: 40,
        logged: 1,
        events: 0,
        silent: 0,
        longest: 40,
        longestSilent: 0,
        ratio: 0,
        excess: 0,
      },
    });
  });

  it('remembers when it was last told something', () => {
    const once = recordBout(plan, bout);
    expect(once.seenAt).toBe(at(0, 9.5));
    expect(recordBout(once, { ...bout, start: at(0, 8) }).seenAt).toBe(at(0, 9.5));
  });
});

describe('the edges of what a bout says', () => {
  it('takes an onset half a minute after its end for an event, and a rating of twelve hours ago for fresh', () => {
    expect(judge(plan, { ...bout, onset: 30.5 }).says).toBe('event');
    expect(judge(said(1, at(0) - 12 * hour), { ...bout, pain: 3 }).says).toBe('event');
  });

  it('takes a rating at its very end for its own, not for one before it', () => {
    expect(judge(said(1, at(0) + 30 * 60_000), { ...bout, pain: 3 }).says).toBe('comfort');
  });

  it('is silent without a word on pain even where soreness came later', () => {
    expect(judge(plan, { ...bout, onset: 60 })).toEqual({ says: 'comfort', minutes: 30, event: 0 });
  });

  it('does not take no rating for a rating of 0', () => {
    expect(judge(said(-2 + 2, at(0)), { ...bout, almost: true }).says).toBe('comfort');
    const usualFive = createPlan({ settings: { eventRise: 1 } });
    expect(judge(usualFive, { ...bout, almost: true }).says).toBe('comfort');
  });

  it('counts comforts and onsets of a person one by one', () => {
    const diary = new Diary().bouts(fine(20), fine(20), sore(10), silent(10));
    expect(diary.plan.habit).toEqual({ comforts: 2, onsets: 1 });
  });

  it('remembers the latest end of the day, in whatever order bouts are told', () => {
    const late = recordBout(plan, { ...bout, start: at(0, 12) });
    expect(recordBout(late, bout).today.lastEnd).toBe(at(0, 12.5));
  });

  it('takes the longer of what was said and what was silent for a person who only marks onsets (R9, R27)', () => {
    const diary = measured(20);
    diary.plan = { ...diary.plan, habit: { comforts: 0, onsets: 5 } };
    diary.bouts(silent(12)).close();
    expect(diary.plan.postures.sitting.proven).toBe(15);
  });

  it('counts bouts towards a first baseline from when observing began (R8)', () => {
    const diary = measured(20);
    diary.bouts(...times(5, fine(20))).close();
    diary.change((before) => setKnown(before, 'sitting', 40));
    expect(neededFor(diary.plan, 'sitting')).toMatchObject({ for: 'baseline', bouts: 3 });
  });
});
