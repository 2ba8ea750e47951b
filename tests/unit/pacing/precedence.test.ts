import { describe, expect, it } from 'vitest';
import {
  answerReview,
  beginFlareUp,
  nextPrompt,
  type Plan,
  planOverdo,
} from '../../../lib/pacing/index.ts';
import { reviewRules } from '../../../lib/pacing/review.ts';
import { at, type Diary, fine, measured, onSitting, sore, times } from './diary.ts';

/** A week in which everything speaks at once: as many reasons as wished for, the weaker first. */
const reasons = {
  grow: (diary: Diary) => diary,
  hold: (diary: Diary) => diary.bouts(...times(8, sore(18))),
  stepBack: (diary: Diary) => diary.bouts(...times(9, sore(18))),
  overdo: (diary: Diary) =>
    diary.change((plan) =>
      planOverdo(plan, { activity: 'sitting', from: diary.now(1), until: diary.now(2) }),
    ),
  flareUp: (diary: Diary) => diary.change((plan) => beginFlareUp(plan, diary.now(20))),
} as const;

type Reason = keyof typeof reasons;

function decision(...given: readonly Reason[]) {
  const diary = measured(20);
  for (let i = 0; i < 4; i += 1) diary.bouts(...times(5, fine(36))).close();
  for (const reason of given) reasons[reason](diary);
  diary.close();
  diary.close();
  return onSitting(diary.close());
}

describe('when rules clash, the stronger decides', () => {
  it('growing alone grows', () => {
    expect(decision('grow')).toMatchObject({ rule: 'R11', kind: 'grow' });
  });

  it('holding is stronger than growing', () => {
    expect(decision('grow', 'hold')).toMatchObject({ rule: 'R12', kind: 'hold' });
  });

  it('stepping back is stronger than holding', () => {
    expect(decision('grow', 'hold', 'stepBack')).toMatchObject({ rule: 'R13', kind: 'stepBack' });
  });

  it('a planned overdo is stronger than growing', () => {
    expect(decision('grow', 'overdo')).toMatchObject({ rule: 'R36', kind: 'hold' });
  });

  it('a flare-up is stronger than all of them', () => {
    const all = ['grow', 'hold', 'stepBack', 'overdo', 'flareUp'] as const;
    expect(decision(...all)).toMatchObject({ rule: 'R29', kind: 'hold', from: 20, to: 20 });
  });

  it('the person is stronger than the review', () => {
    const diary = measured(20);
    diary.week(...times(4, fine(36)));
    diary.change((plan) => answerReview(plan, 'sitting', 'hold', diary.now()));
    expect(diary.baseline()).toBe(20);
  });

  it("the person's planned overdo is stronger than a flare-up, for as long as it lasts", () => {
    const diary = measured(20).change((plan) => beginFlareUp(plan, at(7)));
    diary.change((plan) =>
      planOverdo(plan, { activity: 'sitting', from: at(7, 9), until: at(7, 11) }),
    );
    expect(diary.limit('sitting', 8.9)).toBeCloseTo(14, 9);
    expect(diary.limit('sitting', 9)).toBe(45);
    expect(diary.limit('sitting', 11)).toBeCloseTo(14, 9);
  });

  it('a pause (R45) is stronger than everything: no prompt before it is over', () => {
    const due = (plan: Plan) =>
      nextPrompt({
        plan,
        activity: 'sitting',
        clock: { zeroAt: at(7) },
        now: at(7),
        history: [],
        boutPrompts: 0,
        quietUntil: at(7, 23),
        workingRanges: null,
        graceUntil: null,
      }).dueAt;
    const diary = measured(20).change((plan) => beginFlareUp(plan, at(7)));
    expect(due(diary.plan)).toBe(at(7, 23));
  });

  it('the rhythm (R15) caps whatever growth allows', () => {
    const diary = measured(50).change((plan) => ({ ...plan, settings: { rhythmFollows: false } }));
    expect(diary.limit()).toBe(30);
    diary.week(...times(4, fine(60)));
    expect(diary.baseline()).toBe(55);
    expect(diary.limit()).toBe(30);
  });

  it('is written down as the order of the rules', () => {
    expect(reviewRules.map(({ name }) => name)).toEqual([
      'duringFlareUp',
      'whileObserving',
      'stepBack',
      'withinCaps',
      'holdSteady',
      'grow',
    ]);
  });
});
