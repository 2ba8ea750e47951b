// Longer than 250 lines because everything a person may change by hand stands together.
import { describe, expect, it } from 'vitest';
import {
  answerReview,
  createPlan,
  measureAgain,
  neededFor,
  nextReview,
  noteMovement,
  setKnown,
  toleranceCurve,
} from '../../../lib/pacing/index.ts';
import { estimateOf } from '../../../lib/pacing/told.ts';
import { about, at, Diary, dateOf, fine, measured, onSitting, sore, times } from './diary.ts';

/** Sitting has just grown from 20 to 22. */
function grown(): Diary {
  const diary = measured(20);
  diary.week(...times(4, fine(36)));
  return diary;
}

describe('the answer to a review (R10)', () => {
  it('accepts it', () => {
    const diary = grown().change((plan) => answerReview(plan, 'sitting', 'accept', at(14)));
    expect(diary.baseline()).toBeCloseTo(22, 9);
    expect(about(diary.close(), 'sitting')).toMatchObject([
      { rule: 'R10', kind: 'person', text: 'Sitting: 22 minutes it is.' },
    ]);
  });

  it('holds what was before it', () => {
    const diary = grown().change((plan) => answerReview(plan, 'sitting', 'hold', at(14)));
    expect(diary.baseline()).toBe(20);
    expect(about(diary.close(), 'sitting')[0]?.text).toBe(
      'Sitting stays at 20 minutes, as you said.',
    );
  });

  it('holds what was before a step back as well', () => {
    const diary = measured(40);
    diary.week(sore(8), sore(8), fine(38));
    diary.change((plan) => answerReview(plan, 'sitting', 'hold', at(14)));
    expect(diary.baseline()).toBe(40);
  });

  it('lowers by one step back from there', () => {
    const diary = grown().change((plan) => answerReview(plan, 'sitting', 'lower', at(14)));
    expect(diary.baseline()).toBe(17);
    diary.change((plan) => answerReview(plan, 'sitting', 'lower', at(14)));
    expect(diary.baseline()).toBeCloseTo(14.45, 9);
    expect(about(diary.close(), 'sitting')[0]?.text).toBe(
      'Sitting goes to 17 minutes, as you said.',
    );
  });

  it('lowers from the present where the review stepped back', () => {
    const diary = measured(40);
    diary.week(sore(8), sore(8), fine(38));
    diary.change((plan) => answerReview(plan, 'sitting', 'lower', at(14)));
    expect(diary.baseline()).toBeCloseTo(34 * 0.85, 9);
  });

  it('never lowers below two minutes', () => {
    const diary = measured(2).change((plan) => answerReview(plan, 'sitting', 'lower', at(7)));
    expect(diary.baseline()).toBe(2);
  });

  it('says hold to nothing before the first review', () => {
    const { plan } = new Diary().change((before) => answerReview(before, 'sitting', 'hold', at(0)));
    expect(plan.postures.sitting).toEqual(createPlan().postures.sitting);
  });

  it('leaves the next review free', () => {
    const diary = grown().change((plan) => answerReview(plan, 'sitting', 'hold', at(14)));
    expect(onSitting(diary.week(...times(4, fine(36)))).kind).toBe('grow');
  });

  it('is refused for no posture and no instant', () => {
    const { plan } = new Diary();
    expect(() => answerReview(plan, 'lying' as never, 'hold', at(0))).toThrow('activity');
    expect(() => answerReview(plan, 'sitting', 'hold', Number.NaN)).toThrow('at');
  });
});

describe('"I know it"', () => {
  it('starts from three quarters of four fifths of it and observes for a week (R6, R8)', () => {
    const diary = measured(20).change((plan) => setKnown(plan, 'sitting', 50));
    expect(diary.plan.postures.sitting).toMatchObject({
      guess: 40,
      baseline: 30,
      observedSince: 7,
    });
    expect(neededFor(diary.plan, 'sitting')).toMatchObject({ for: 'baseline', bouts: 3 });
    expect(about(diary.close(), 'sitting')[0]?.text).toBe(
      'Sitting starts from 30 minutes, from what you told.',
    );
  });

  it('is above what was comfortable lately: the person knows better (R9)', () => {
    const diary = measured(20);
    diary.week(fine(10), fine(10));
    diary.change((plan) => setKnown(plan, 'sitting', 50)).close();
    expect(diary.limit()).toBe(30);
  });

  it('ends with the next review', () => {
    const diary = measured(20).change((plan) => setKnown(plan, 'sitting', 50));
    const decisions = diary.week(...times(2, fine(30)));
    expect(about(decisions, 'sitting').at(-1)).toMatchObject({ kind: 'firstBaseline', from: 30 });
  });

  it('refuses what is out of range by name', () => {
    expect(() => setKnown(new Diary().plan, 'standing', 0)).toThrow('known.standing');
    expect(() => setKnown(new Diary().plan, 'lying' as never, 10)).toThrow('activity');
  });
});

describe('"Measure it again"', () => {
  it('makes what was learned the guess and forgets the bouts (R8)', () => {
    const diary = grown();
    const typical = toleranceCurve(diary.plan, 'sitting').typical;
    diary.change((plan) => measureAgain(plan, 'sitting'));
    expect(diary.plan.postures.sitting).toMatchObject({
      guess: typical * 0.8,
      baseline: 22,
      observedSince: 14,
      evidence: { events: 0 },
    });
    expect(about(diary.close(), 'sitting')[0]?.text).toBe(
      'Sitting is measured again, from 22 minutes.',
    );
  });

  it('never starts higher than before', () => {
    const diary = measured(60).change((plan) => measureAgain(plan, 'sitting'));
    expect(diary.baseline()).toBeLessThan(60);
    expect(() => measureAgain(diary.plan, 'lying' as never)).toThrow('activity');
  });
});

describe('the next review', () => {
  it('is shown in advance as it would be this evening (R10)', () => {
    const diary = measured(20);
    for (let i = 0; i < 3; i += 1) diary.bouts(...times(4, fine(36))).close();
    const { inDays, date, decisions } = nextReview(diary.plan);
    expect([inDays, date]).toEqual([3, dateOf(13)]);
    expect(onSitting(decisions)).toMatchObject({
      rule: 'R11',
      kind: 'grow',
      from: 20,
      to: 22,
      date,
    });
  });

  it('is what then comes, where nothing comes between', () => {
    const diary = measured(20);
    for (let i = 0; i < 5; i += 1) diary.bouts(...times(4, fine(36))).close();
    diary.close();
    diary.change((plan) => noteMovement(plan, { id: 'sit-rock', comfortable: true }));
    diary.change((plan) => noteMovement(plan, { id: 'sit-rock', comfortable: true }));
    diary.change((plan) => noteMovement(plan, { id: 'sit-rock', comfortable: true }));
    diary.bouts(fine(12, 'walking'));
    const preview = nextReview(diary.plan);
    expect(preview.inDays).toBe(0);
    expect(preview.rest.map(({ kind }) => kind)).toEqual(['dose', 'goal']);
    expect(diary.close()).toEqual(expect.arrayContaining([...preview.decisions, ...preview.rest]));
  });

  it('has no date before the first day', () => {
    expect(nextReview(createPlan())).toMatchObject({ inDays: 6, date: null });
  });

  it('changes nothing', () => {
    const { plan } = grown();
    const before = JSON.stringify(plan);
    nextReview(plan);
    expect(JSON.stringify(plan)).toBe(before);
  });
});

describe('the tolerance curve (R5)', () => {
  it('rises from nothing through the accepted risk at the estimate', () => {
    const { plan } = grown();
    const curve = toleranceCurve(plan, 'sitting');
    expect(curve.points).toHaveLength(61);
    expect(curve.points[0]).toEqual({ minutes: 0, risk: 0, low: 0, high: 0 });
    expect(curve.estimate).toBe(estimateOf(plan, 'sitting'));
    expect(curve).toMatchObject({ risk: 0.2, baseline: 22, events: 0 });
    const risks = curve.points.map(({ risk }) => risk);
    expect([...risks].sort((a, b) => a - b)).toEqual(risks);
    expect(risks[30]).toBeCloseTo(0.5, 6);
  });

  it('reaches past a baseline that is far beyond the estimate', () => {
    const { points } = toleranceCurve(measured(90).plan, 'sitting');
    expect(points.at(-1)?.minutes).toBe(108);
  });

  it('lies within its band, which narrows with events', () => {
    const width = (diary: Diary) => {
      const { points } = toleranceCurve(diary.plan, 'sitting');
      const middle = points[30];
      if (middle === undefined) throw new Error('no middle');
      expect(middle.low).toBeLessThan(middle.risk);
      expect(middle.high).toBeGreaterThan(middle.risk);
      return middle.high - middle.low;
    };
    const few = width(new Diary().bouts(sore(30)));
    const many = width(new Diary().bouts(...times(30, sore(30))));
    expect(many).toBeLessThan(few / 2);
    expect(many).toBeCloseTo(0.16, 2);
  });

  it('averages the shapes where that is wished for', () => {
    const bouts = times(10, sore(30));
    const one = toleranceCurve(new Diary().bouts(...bouts).plan, 'sitting');
    const four = toleranceCurve(
      new Diary({ settings: { averageShapes: true } }).bouts(...bouts).plan,
      'sitting',
    );
    expect(four.estimate).toBeGreaterThan(one.estimate);
  });
});

describe('the answer to a review, said twice', () => {
  it('holds what was held', () => {
    const diary = grown().change((plan) => answerReview(plan, 'sitting', 'lower', at(14)));
    diary.change((plan) => answerReview(plan, 'sitting', 'hold', at(14)));
    expect(diary.baseline()).toBe(17);
    expect(diary.plan.postures.sitting.lastReview).toEqual({
      day: 13,
      rule: 'R11',
      kind: 'grow',
      from: 17,
      to: 17,
    });
  });

  it('leaves no review behind where there was none', () => {
    const { plan } = new Diary().change((before) =>
      answerReview(before, 'sitting', 'lower', at(0)),
    );
    expect(plan.postures.sitting.lastReview).toBeNull();
    expect(plan.postures.sitting.baseline).toBeCloseTo(22.5 * 0.85, 9);
  });

  it('is reported fifty times a day at most', () => {
    const diary = grown();
    for (let i = 0; i < 60; i += 1)
      diary.change((plan) => answerReview(plan, 'sitting', 'accept', at(14)));
    expect(diary.close().filter(({ kind }) => kind === 'person')).toHaveLength(50);
  });

  it('ends the rest after a step back where the person types the minutes in (R13)', () => {
    const diary = measured(40);
    diary.week(sore(8), sore(8), fine(38));
    expect(diary.plan.postures.sitting.resting).toBe(true);
    expect(setKnown(diary.plan, 'sitting', 30).postures.sitting.resting).toBe(false);
  });
});
