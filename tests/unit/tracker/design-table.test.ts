// Longer than 250 lines because it holds every row of the table in design.md section 4, each under its own name.
import { describe, expect, it } from 'vitest';
import { boutsOf } from '../../../lib/timeline/bouts.ts';
import { totalsOf } from '../../../lib/timeline/days.ts';
import type { GapAnswer } from '../../../lib/timeline/entries.ts';
import { stretchesOf } from '../../../lib/timeline/stretches.ts';
import { Desk, minute, nine } from './day.ts';

const hour = 60 * minute;

/** Standing, said so, for ten minutes. */
function standing(): Desk {
  const desk = new Desk();
  desk.does({ type: 'changePosture', to: 'standing' });
  return desk.passes(10);
}

/** Sitting, said so, for twenty minutes. */
function sitting(): Desk {
  const desk = new Desk();
  desk.does({ type: 'changePosture', to: 'sitting' });
  return desk.passes(20);
}

describe('the browser starts, or the first input of the day', () => {
  it('goes on with the last posture after a short gap', () => {
    const desk = standing().sleeps(15);
    desk.does({ type: 'start', why: 'browser' });
    expect(desk.passes(5).lane().at(-1)).toBe('25-30 standing inferred');
  });

  it('is sitting, inferred, after a long one', () => {
    const desk = standing().sleeps(16);
    desk.does({ type: 'start', why: 'browser' });
    expect(desk.passes(4).lane().at(-1)).toBe('26-30 sitting inferred');
  });

  it('is sitting, inferred, where nothing is known yet', () => {
    expect(new Desk().passes(5).lane()).toEqual(['0-5 sitting inferred']);
  });

  it('is sitting, inferred, with the first input of a day', () => {
    const desk = standing()
      .locks()
      .passes(15 * 60)
      .returns()
      .passes(5);
    expect(desk.state.today).toBe('2026-11-24');
    expect(desk.lane().at(-1)).toBe('910-915 sitting inferred');
  });
});

describe('work goes on, nothing is logged', () => {
  it('lets the posture go on and the clock run', () => {
    const desk = standing().passes(30);
    expect(desk.lane().at(-1)).toBe('0-40 standing confirmed');
    expect(desk.glance).toMatchObject({ posture: 'standing', clock: { running: true } });
    expect(desk.clock?.spent).toBe(40);
  });
});

describe('idle up to the away threshold', () => {
  it('lets the posture go on, inferred', () => {
    const desk = standing().idles(4.9).returns().passes(1);
    expect(desk.lane().slice(-3)).toEqual([
      '0-10 standing confirmed',
      '10-14.9 standing inferred',
      '14.9-15.9 standing confirmed',
    ]);
    expect(desk.clock?.spent).toBeCloseTo(15.9, 9);
  });

  it('reaches as far as the setting says', () => {
    for (const awayAfter of [3, 5, 12]) {
      const [short, long] = [standing(), standing()];
      short.settings = { ...short.settings, awayAfter };
      long.settings = short.settings;
      expect(short.idles(awayAfter - 0.1).returns().glance.gap).toBeNull();
      long.idles(awayAfter).returns();
      expect(long.lane().at(-1)).toBe(`10-${10 + awayAfter} standing unsure`);
    }
  });
});

describe('idle longer, and a tab plays sound or a meeting is on', () => {
  it('lets the posture go on, inferred, while a tab plays', () => {
    const desk = standing();
    desk.audible = true;
    desk.idles(40);
    desk.audible = false;
    desk.returns();
    expect(desk.lane().slice(-1)).toEqual(['10-50 standing inferred']);
    expect(desk.glance.gap).toBeNull();
  });

  it('is unsure from when the sound was heard last', () => {
    const desk = standing();
    desk.audible = true;
    desk.idles(20);
    desk.audible = false;
    desk.passes(20).returns();
    expect(desk.lane().slice(-2)).toEqual(['10-26 standing inferred', '26-50 standing unsure']);
  });

  it('lets the posture go on, inferred, while a meeting is on', () => {
    const desk = standing();
    desk.does({ type: 'beQuiet', until: nine + 50 * minute, why: 'meeting' });
    desk.idles(35).returns();
    expect(desk.lane().slice(-1)).toEqual(['10-45 standing inferred']);
  });

  it('takes a pause for no meeting', () => {
    const desk = standing();
    desk.does({ type: 'beQuiet', until: nine + 50 * minute, why: 'pause' });
    desk.idles(35).returns();
    expect(desk.lane().slice(-1)).toEqual(['10-45 standing unsure']);
  });

  it('is unsure where the person has switched sound off', () => {
    const desk = standing();
    desk.settings = { ...desk.settings, soundCounts: false };
    desk.audible = true;
    desk.idles(40).returns();
    expect(desk.lane().slice(-1)).toEqual(['10-50 standing unsure']);
  });
});

describe('idle longer, neither', () => {
  it('is unsure from the last input on, and the clock waits', () => {
    const desk = standing().idles(30);
    desk.does({ type: 'wake' });
    expect(desk.lane()).toEqual(['0-10 standing confirmed', '10-40 standing unsure']);
    expect(desk.glance.clock).toMatchObject({ spent: 10, running: false });
  });
});

describe('the screen locks', () => {
  it('is away from the lock on', () => {
    const desk = standing().locks().passes(30);
    expect(desk.lane()).toEqual(['0-10 standing confirmed', '10-40 away inferred']);
    expect(desk.glance.clock).toBeNull();
  });

  it('is away from the lock on, after unsure time too', () => {
    const desk = standing().idles(8);
    desk.does({ type: 'wake' });
    expect(desk.locks().passes(2).lane().slice(-2)).toEqual([
      '10-18 standing unsure',
      '18-20 away inferred',
    ]);
  });
});

describe('the computer slept, or the browser was closed', () => {
  it('is away from the last instant seen on', () => {
    const asleep = standing().sleeps(50);
    asleep.does({ type: 'wake' });
    const closed = standing().sleeps(50);
    closed.does({ type: 'start', why: 'browser' });
    for (const desk of [asleep, closed])
      expect(desk.lane()).toEqual(['0-10 standing confirmed', '10-60 away inferred']);
  });
});

describe('input comes back after unsure or away', () => {
  const back = () => sitting().idles(9).returns();
  const settled = (as: GapAnswer) => {
    const desk = back();
    desk.does({ type: 'settleGap', as });
    return desk;
  };

  it('asks once, and one answer settles it', () => {
    const gap = { from: nine + 20 * minute, until: nine + 29 * minute, locked: false };
    expect(back().glance.gap).toEqual(gap);
    const lanes = (['walked', 'stood', 'sat', 'notCounted'] as const).map((as) => {
      const desk = settled(as);
      expect(desk.glance.gap).toBeNull();
      expect(desk.does({ type: 'settleGap', as: 'sat' })).toBe('noGap');
      return [desk.lane()[1], desk.clock?.spent];
    });
    expect(lanes).toEqual([
      ['20-29 walking confirmed', 0],
      ['20-29 standing confirmed', 0],
      ['20-29 sitting confirmed', 29],
      ['20-29 away confirmed', 0],
    ]);
  });

  it('asks of a lock, of sleep and of a closed browser too', () => {
    const asleep = sitting().sleeps(9);
    asleep.does({ type: 'wake' });
    const closed = sitting().sleeps(9);
    closed.does({ type: 'start', why: 'browser' });
    for (const desk of [sitting().locks().passes(9).returns(), asleep, closed])
      expect(desk.glance.gap).toMatchObject({ from: nine + 20 * minute, locked: true });
  });

  it('does not prompt for ten minutes without an answer', () => {
    const desk = back();
    desk.still = true;
    const before = desk.logged('prompted').length;
    expect(desk.passes(9.9).logged('prompted')).toHaveLength(before);
    expect(desk.passes(0.2).logged('prompted')).toHaveLength(before + 1);
  });

  it('leaves an unlocked gap unsure and a locked one away where nobody answers', () => {
    const [idle, locked] = [back().passes(30), sitting().locks().passes(9).returns().passes(30)];
    expect(idle.lane()[1]).toBe('20-29 sitting unsure');
    expect(locked.lane()[1]).toBe('20-29 away inferred');
    expect(totalsOf(stretchesOf(idle.log, idle.now), '2026-11-23').unsure).toBe(9);
  });

  it('ends the bout before it, right-censored, at the last input', () => {
    const [bout] = boutsOf(stretchesOf(back().log, nine + 29 * minute));
    expect(bout).toMatchObject({ until: nine + 20 * minute, minutes: 20, end: 'unsure' });
  });
});

describe('a break (walked, or away)', () => {
  const spentAfter = (rest: (desk: Desk, minutes: number) => void) => (minutes: number) => {
    const desk = sitting();
    rest(desk, minutes);
    return desk.clock?.spent;
  };
  const walked = spentAfter((desk, minutes) => {
    desk.does({ type: 'changePosture', to: 'walking' });
    desk.passes(minutes).does({ type: 'changePosture', to: 'sitting' });
  });
  const away = spentAfter((desk, minutes) => desk.locks().passes(minutes).returns());

  it('gives no credit under two minutes', () => {
    expect([walked(1.9), away(1.9)]).toEqual([21.9, 21.9]);
  });

  it('gives credit in proportion from two minutes to five', () => {
    expect([walked(2), walked(3), walked(4)]).toEqual([12, 8, 4].map((n) => expect.closeTo(n, 9)));
    expect([away(2), away(3), away(4)]).toEqual([12, 8, 4].map((n) => expect.closeTo(n, 9)));
  });

  it('starts the clock at 0 from five minutes on', () => {
    expect([walked(5), walked(20), away(5), away(20)]).toEqual([0, 0, 0, 0]);
  });
});

describe('a posture is logged late', () => {
  it('rewrites the stretch; totals, bouts and onset follow', () => {
    const desk = sitting().passes(10);
    desk.does({ type: 'tellPainStarted', ago: 5 });
    desk.does({ type: 'changePosture', to: 'standing', ago: 20 });
    expect(desk.lane()).toEqual(['0-10 sitting confirmed', '10-30 standing confirmed']);
    expect(desk.glance.totals).toMatchObject({ sitting: 10, standing: 20 });
    desk.passes(1).does({ type: 'changePosture', to: 'sitting' });
    expect(desk.last.asking.plan.today.postures).toMatchObject({
      sitting: { bouts: 1, minutes: 10, events: 0 },
      standing: { bouts: 1, minutes: 21, events: 1 },
    });
  });

  it('rewrites a stretch in the middle', () => {
    const desk = sitting().passes(10);
    const [from, until] = [nine + 8 * minute, nine + 14 * minute];
    desk.does({ type: 'amend', from, until, posture: 'walking' });
    expect(desk.lane()).toEqual([
      '0-8 sitting confirmed',
      '8-14 walking confirmed',
      '14-30 sitting confirmed',
    ]);
    expect(desk.glance.clock).toMatchObject({ spent: 16, running: true });
    expect(desk.last.asking.plan.today.postures.sitting).toMatchObject({ bouts: 1, minutes: 8 });
  });
});

describe('midnight', () => {
  it('splits the totals; the bout is one', () => {
    const desk = new Desk(nine + 14.5 * hour);
    desk.does({ type: 'changePosture', to: 'sitting' });
    desk.passes(50).does({ type: 'logPain', score: 2 });
    expect(desk.glance.totals.sitting).toBe(20);
    expect(desk.clock?.spent).toBe(50);
    const lane = stretchesOf(desk.log, desk.now);
    expect(totalsOf(lane, '2026-11-23').sitting).toBe(30);
    expect(boutsOf(lane)).toMatchObject([{ minutes: 50 }]);
  });

  it('tells the plan of the whole bout, once', () => {
    const desk = new Desk(nine + 14.5 * hour);
    desk.does({ type: 'changePosture', to: 'sitting' });
    desk.passes(50).does({ type: 'logPain', score: 2 });
    desk.does({ type: 'changePosture', to: 'standing' });
    const { plan } = desk.last.asking;
    expect(plan.days).toMatchObject([{ postures: {} }]);
    expect(plan.today.postures.sitting).toMatchObject({ bouts: 1, minutes: 50 });
  });
});

describe('daylight saving, travel', () => {
  it('makes lengths differences of instants', () => {
    const desk = new Desk(Date.parse('2026-10-25T00:30:00Z'));
    desk.zone = 'Europe/Berlin';
    desk.does({ type: 'changePosture', to: 'sitting' });
    expect(desk.passes(60).clock?.spent).toBe(60);
  });

  it('keeps the days of the zone that each entry was made in', () => {
    const desk = new Desk(nine);
    desk.zone = 'Asia/Tokyo';
    desk.does({ type: 'changePosture', to: 'sitting' });
    desk
      .passes(60)
      .locks()
      .passes(12 * 60);
    desk.zone = 'America/Los_Angeles';
    desk.returns();
    const lane = stretchesOf(desk.log, desk.now);
    expect(totalsOf(lane, '2026-11-23')).toMatchObject({ sitting: 60, away: 5 * 60 });
  });
});

describe('the system clock jumps back or ahead', () => {
  it('makes no negative and no doubled time when it goes back', () => {
    const desk = sitting();
    desk.now -= 3 * hour;
    desk.does({ type: 'wake' });
    expect(desk.passes(5).lane()).toEqual(['-180--155 sitting confirmed']);
    expect(desk.clock?.spent).toBe(25);
  });

  it('is a gap like sleep when it goes ahead', () => {
    const desk = sitting();
    desk.now += 3 * hour;
    desk.does({ type: 'wake' });
    expect(desk.lane()).toEqual(['0-20 sitting confirmed', '20-200 away inferred']);
    expect(desk.glance.gap).not.toBeNull();
  });
});

describe('a setting changes', () => {
  it('leaves the running bout untouched; the next prompt alone is computed anew', () => {
    const desk = sitting();
    const before = desk.glance;
    desk.settings = { ...desk.settings, awayAfter: 12, quietTimes: [['09:00', '09:45']] };
    desk.does({ type: 'wake' });
    expect(desk.glance.clock).toEqual(before.clock);
    expect(desk.log.filter(({ at }) => at > nine)).toEqual([]);
    expect(before.nextPromptAt).toBeLessThan(nine + 30 * minute);
    expect(desk.glance.nextPromptAt).toBe(nine + 45 * minute);
  });

  it('computes the limit anew from a pacing setting', () => {
    const desk = sitting();
    desk.pacing = { rhythmSitting: 20 };
    desk.does({ type: 'wake' });
    expect(desk.glance.clock?.spent).toBe(20);
    expect(desk.glance.limits.sitting).toBe(20);
  });
});

describe('the worker is killed, the browser crashes', () => {
  it('loses nothing and counts nothing twice', () => {
    const desk = sitting().sleeps(1);
    desk.does({ type: 'start', why: 'browser' });
    desk.passes(9);
    expect(desk.lane()).toEqual(['0-30 sitting confirmed']);
    expect(desk.clock?.spent).toBe(30);
  });
});
