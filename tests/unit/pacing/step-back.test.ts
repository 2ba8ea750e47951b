import { describe, expect, it } from 'vitest';
import { createPlan, recordBout } from '../../../lib/pacing/index.ts';
import { at, fine, measured, onSitting, silent, sore, times } from './diary.ts';

describe('stepping back (R13)', () => {
  it('is by 15 percent at most', () => {
    const decision = onSitting(measured(40).week(sore(8), sore(8), fine(38)));
    expect(decision).toMatchObject({ rule: 'R13', kind: 'stepBack', from: 40, to: 34 });
  });

  it('goes to the estimate where that is nearer', () => {
    const bouts = [...times(2, sore(18)), ...times(3, fine(20))];
    const estimate = onSitting(measured(22).week(...bouts)).figures['estimate'] ?? 0;
    const decision = onSitting(measured(estimate + 1.5).week(...bouts));
    expect(decision).toMatchObject({ rule: 'R13', kind: 'stepBack' });
    expect(decision.to).toBeCloseTo(estimate, 9);
  });

  it('is by a minute at least', () => {
    const decision = onSitting(measured(10).week(...times(3, fine(30)), ...times(2, sore(29))));
    expect(decision).toMatchObject({ rule: 'R13', from: 10, to: 9 });
  });

  it('comes with more than 35 percent of events, and not with exactly that', () => {
    const plan = measured(20);
    for (let i = 0; i < 4; i += 1) plan.bouts(...times(4, fine(20))).close();
    plan.bouts(...times(4, sore(15)), ...times(3, sore(15))).close();
    plan.close();
    const decision = onSitting(plan.close());
    expect(decision.figures['eventShare']).toBeCloseTo(7 / 23, 9);
    expect(decision.rule).toBe('R12');
    const share = (events: number, fines: number) => {
      const diary = measured(20);
      for (let i = 0; i < 5; i += 1)
        diary.bouts(...times(events, sore(15)), ...times(fines, fine(20))).close();
      diary.close();
      return onSitting(diary.close()).rule;
    };
    expect(share(7, 13)).toBe('R12');
    expect(share(8, 13)).toBe('R13');
  });

  it('does not come of a single sore bout', () => {
    const diary = measured(20);
    diary.bouts(sore(10), fine(19)).off(6);
    const decision = onSitting(diary.close());
    expect(decision).toMatchObject({ rule: 'R12', figures: { logged: 2, eventShare: 0.5 } });
  });

  it('comes with two days of three that end well above the usual', () => {
    const diary = measured(20, { settings: { usualPain: 0 } });
    for (let i = 0; i < 4; i += 1) diary.bouts(...times(3, fine(20))).close();
    diary
      .bouts(...times(3, fine(20)))
      .pain(2, 18)
      .close();
    diary.pain(2, 18).close();
    expect(onSitting(diary.close())).toMatchObject({
      rule: 'R13',
      kind: 'stepBack',
      figures: { hardDays: 2 },
    });
  });

  it('does not come with one such day', () => {
    const diary = measured(20, { settings: { usualPain: 0 } });
    for (let i = 0; i < 5; i += 1) diary.bouts(...times(3, fine(20))).close();
    diary.pain(2, 18).close();
    expect(onSitting(diary.close()).figures['hardDays']).toBe(1);
    expect(diary.decisions.at(-1)?.kind).not.toBe('stepBack');
  });

  it('does not touch a posture that was not logged', () => {
    const diary = measured(20, { settings: { usualPain: 0 } });
    for (let i = 0; i < 5; i += 1) diary.bouts(silent(20)).close();
    diary.pain(2, 18).close();
    diary.pain(2, 18);
    expect(onSitting(diary.close()).kind).toBe('hold');
  });

  it('is followed by a review that does not grow', () => {
    const diary = measured(10);
    diary.week(...times(3, sore(6)), fine(9));
    const lower = diary.baseline();
    expect(lower).toBeLessThan(10);
    expect(onSitting(diary.week(...times(20, fine(12))))).toMatchObject({
      rule: 'R13',
      kind: 'hold',
      to: lower,
      sentence: { key: 'holdAfterStepBack' },
    });
    expect(onSitting(diary.week(...times(20, fine(12)))).rule).not.toBe('R13');
  });

  it('ends at two minutes', () => {
    const diary = measured(2.5);
    expect(onSitting(diary.week(...times(4, sore(1))))).toMatchObject({
      rule: 'R13',
      kind: 'hold',
      to: 2.5,
    });
  });

  it('is as long as the setting says', () => {
    const settings = { stepBackPercent: 30 };
    const decision = onSitting(measured(40, { settings }).week(sore(8), sore(8), fine(38)));
    expect(decision.to).toBeCloseTo(28, 9);
  });

  it('holds between 20 and 35 percent of events (R12)', () => {
    const decision = onSitting(measured(20).week(sore(15), fine(20), fine(20)));
    expect(decision).toMatchObject({ rule: 'R12', kind: 'hold', sentence: { key: 'holdMixed' } });
  });

  it('never comes of bouts that nobody spoke of (R27)', () => {
    const bout = {
      activity: 'sitting',
      start: at(0),
      minutes: 90,
      onset: null,
      pain: null,
    } as const;
    expect(recordBout(createPlan(), bout).today.postures.sitting?.events).toBe(0);
  });
});
