import { describe, expect, it } from 'vitest';
import { careOf, endOverdo, limitOf, overdoAdvice, planOverdo } from '../../../lib/pacing/index.ts';
import { isOverdoDay } from '../../../lib/pacing/patterns.ts';
import { at, Diary, fine, measured, onSitting, times } from './diary.ts';

const meeting = { activity: 'sitting', from: at(0, 13), until: at(0, 15) } as const;
const planned = (): Diary => new Diary().change((plan) => planOverdo(plan, meeting));

describe('a planned overdo (R36)', () => {
  it('leaves the limit as it is before, lifts it within, and shortens it after', () => {
    const diary = planned();
    expect([12, 13, 14.9, 15, 20].map((hours) => diary.limit('sitting', hours))).toEqual([
      22.5, 45, 45, 20.25, 20.25,
    ]);
  });

  it('leaves other postures alone while it lasts', () => {
    expect(planned().limit('standing', 14)).toBe(15);
  });

  it('never makes a limit shorter while it lasts', () => {
    const diary = measured(55).change((plan) =>
      planOverdo(plan, { activity: 'sitting', from: at(7, 13), until: at(7, 15) }),
    );
    expect(diary.limit('sitting', 14)).toBe(55);
  });

  it('shortens no limit that a flare-up has shortened', () => {
    const diary = planned().pain(9, 9).pain(9, 12);
    expect(diary.limit('sitting', 16)).toBeCloseTo(15.75, 9);
  });

  it('stands above a flare-up while it lasts', () => {
    expect(planned().pain(9, 9).pain(9, 12).limit('sitting', 14)).toBe(45);
  });

  it('is cut to ten hours', () => {
    const { plan } = planned().change((before) => planOverdo(before, { ...meeting, until: at(2) }));
    expect(plan.overdo?.until).toBe(at(0, 23));
  });

  it('ends sooner when the person says so', () => {
    const { plan } = planned().change((before) => endOverdo(before, at(0, 14)));
    expect(plan.overdo?.until).toBe(at(0, 14));
    expect(limitOf(plan, 'sitting', at(0, 14))).toBe(20.25);
  });

  it('is forgotten when it ends before it began', () => {
    expect(endOverdo(planned().plan, at(0, 12)).overdo).toBeNull();
  });

  it('cannot end when it is over, or when there is none', () => {
    const { plan } = planned();
    expect(endOverdo(plan, at(0, 15))).toBe(plan);
    const none = new Diary().plan;
    expect(endOverdo(none, at(0, 15))).toBe(none);
  });

  it('is forgotten with the end of its day', () => {
    const diary = planned().bouts({ ...fine(370), override: true });
    diary.close();
    expect(diary.plan.overdo).toBeNull();
    expect(diary.limit()).toBe(22.5);
  });

  it('is forgotten once its day is surely over, even where nothing was recorded after it', () => {
    const diary = planned();
    diary.close();
    expect(diary.plan.overdo).not.toBeNull();
    diary.close();
    expect(diary.plan).toMatchObject({ overdo: null, overdoRest: 3 });
  });

  it('is kept until its day has come', () => {
    const diary = new Diary().change((plan) =>
      planOverdo(plan, { activity: 'sitting', from: at(1, 10), until: at(1, 12) }),
    );
    diary.bouts(fine(20)).close();
    expect(diary.plan.overdo).not.toBeNull();
    expect(diary.limit('sitting', 11)).toBe(45);
  });

  it('lets nothing grow for 48 hours', () => {
    for (const [day, rule] of [
      [4, 'R36'],
      [3, 'R11'],
    ] as const) {
      const diary = measured(10);
      for (let i = 0; i < 5; i += 1) {
        if (i === day) {
          const from = diary.now(9);
          diary.change((plan) =>
            planOverdo(plan, { activity: 'sitting', from, until: from + 3_600_000 }),
          );
        }
        diary.bouts(...times(3, fine(20))).close();
      }
      diary.close();
      expect(onSitting(diary.close()).rule).toBe(rule);
    }
  });

  it('does not count as boom (R32)', () => {
    const diary = measured(20).bouts({ ...fine(120), override: true });
    expect(isOverdoDay(diary.plan, diary.plan.today)).toBe(false);
    expect(isOverdoDay(diary.plan, diary.bouts(fine(120)).plan.today)).toBe(true);
  });

  it('asks for a walk of five minutes after it', () => {
    const { plan } = planned();
    expect([12, 14, 16].map((hours) => careOf(plan, at(0, hours)).breakMinutes)).toEqual([3, 3, 5]);
  });

  it.each([
    ['until', { until: at(0, 13) }],
    ['until', { until: Number.NaN }],
    ['from', { from: Number.NaN }],
    ['activity', { activity: 'lying' as never }],
  ])('refuses a %s out of range', (field, wrong) => {
    const call = () => planOverdo(new Diary().plan, { ...meeting, ...wrong });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(field);
  });
});

describe('the advice on it (R36)', () => {
  const common = { shiftEvery: 20, riseEvery: 45, walkAfter: [5, 10], length: 120 };

  it('fits before, within and after', () => {
    const { plan } = planned();
    expect(overdoAdvice(plan, at(0, 12))).toEqual({
      ...common,
      phase: 'before',
      tips: ['keepMovingBefore', 'sitNearTheDoor', 'agendaBreak'],
    });
    expect(overdoAdvice(plan, at(0, 13))).toEqual({
      ...common,
      phase: 'during',
      tips: ['shiftOften', 'standAtTheWall', 'walkAfter'],
    });
    expect(overdoAdvice(plan, at(0, 15))).toEqual({
      ...common,
      phase: 'after',
      tips: ['walkAfter'],
    });
  });

  it('is none where nothing is planned, or long after', () => {
    expect(overdoAdvice(new Diary().plan, at(0))).toBeNull();
    expect(overdoAdvice(planned().plan, at(1, 1))).toBeNull();
  });
});

describe('the edges of a planned overdo', () => {
  it('ended at the very instant at which it begins, it never was', () => {
    expect(endOverdo(planned().plan, at(0, 13)).overdo).toBeNull();
  });

  it('is settled by something told at the very instant at which it ends', () => {
    const diary = planned().pain(1, 15);
    diary.close();
    expect(diary.plan).toMatchObject({ overdo: null, overdoRest: 2 });
  });

  it('is settled by the calendar at ten in the morning, world time, and not sooner', () => {
    const overdo = (until: number) => {
      const diary = new Diary().change((plan) =>
        planOverdo(plan, { activity: 'sitting', from: until - 3_600_000, until }),
      );
      diary.close();
      return diary.plan.overdo;
    };
    expect(overdo(at(0, 10))).toBeNull();
    expect(overdo(at(0, 10.1))).not.toBeNull();
  });

  it('cannot end at no instant', () => {
    expect(() => endOverdo(planned().plan, Number.NaN)).toThrow('at is');
  });
});
