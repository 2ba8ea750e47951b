import { describe, expect, it } from 'vitest';
import { stamp } from '../../../lib/timeline/stamp.ts';
import { stretchesOf } from '../../../lib/timeline/stretches.ts';
import { logOf, past, sat, start, stood, told } from './log.ts';

describe('what the timeline shows (design.md section 4)', () => {
  it('shows sitting, inferred, when the browser starts', () => {
    expect(told(logOf(start), 10)).toEqual(['0-10 sitting inferred']);
  });

  it('takes up the last posture after a short gap and sitting after a long one', () => {
    const closed = { type: 'gapFound', since: past(10), cause: 'closed' } as const;
    const log = (back: number) =>
      logOf(start, [0, stood(0)], [back, closed], [back, { type: 'started', why: 'browser' }]);
    expect(told(log(20), 25).at(-1)).toBe('20-25 standing inferred');
    expect(told(log(40), 45).at(-1)).toBe('40-45 sitting inferred');
  });

  it('counts unsure time as part of the gap', () => {
    const unsure = { type: 'wentIdle', since: past(10) } as const;
    const log = (back: number) =>
      logOf(start, [0, stood(0)], [back, unsure], [back, { type: 'returned' }]);
    expect(told(log(25), 30).at(-1)).toBe('25-30 standing inferred');
    expect(told(log(26), 30).at(-1)).toBe('26-30 sitting inferred');
  });

  it('takes up the posture before the gap, not one from before that', () => {
    const closed = { type: 'gapFound', since: past(20), cause: 'closed' } as const;
    const back = [22, { type: 'started', why: 'browser' }] as const;
    const log = logOf(start, [0, stood(0)], [12, sat(12)], [22, closed], back);
    expect(told(log, 25).at(-1)).toBe('22-25 sitting inferred');
  });

  it('goes on when nothing is logged', () => {
    expect(told(logOf(start, [0, sat(0)]), 90)).toEqual(['0-90 sitting confirmed']);
  });

  it('keeps the posture, inferred, while idle up to the away threshold', () => {
    const still = { type: 'wasStill', from: past(10), until: past(14), why: 'quiet' } as const;
    expect(told(logOf(start, [0, sat(0)], [14, still]), 20)).toEqual([
      '0-10 sitting confirmed',
      '10-14 sitting inferred',
      '14-20 sitting confirmed',
    ]);
  });

  it('is unsure from the last input on when idle for longer', () => {
    const log = logOf(start, [0, stood(0)], [15, { type: 'wentIdle', since: past(10) }]);
    expect(told(log, 30)).toEqual(['0-10 standing confirmed', '10-30 standing unsure']);
  });

  it('is away from the lock on', () => {
    const log = logOf(start, [0, sat(0)], [10, { type: 'locked', since: past(10) }]);
    expect(told(log, 30)).toEqual(['0-10 sitting confirmed', '10-30 away inferred']);
  });

  it('is away from the last instant seen on when the computer slept or the browser was closed', () => {
    for (const cause of ['slept', 'closed'] as const) {
      const log = logOf(
        start,
        [0, sat(0)],
        [60, { type: 'gapFound', since: past(10), cause }],
        [60, { type: 'returned' }],
      );
      expect(told(log, 70)).toEqual([
        '0-10 sitting confirmed',
        '10-60 away inferred',
        '60-70 sitting inferred',
      ]);
    }
  });

  it('rewrites the gap by the answer to the one question', () => {
    const gap = [
      start,
      [0, sat(0)],
      [15, { type: 'wentIdle', since: past(10) }],
      [40, { type: 'returned' }],
    ] as const;
    const as = (answer: 'walked' | 'stood' | 'sat' | 'notCounted') =>
      told(
        logOf(...gap, [41, { type: 'gapSettled', from: past(10), until: past(40), as: answer }]),
        50,
      )[1];
    expect([as('walked'), as('stood'), as('sat'), as('notCounted')]).toEqual([
      '10-40 walking confirmed',
      '10-40 standing confirmed',
      '10-40 sitting confirmed',
      '10-40 away confirmed',
    ]);
  });

  it('leaves an unlocked gap unsure where nobody answers', () => {
    const log = logOf(
      start,
      [0, sat(0)],
      [15, { type: 'wentIdle', since: past(10) }],
      [40, { type: 'returned' }],
    );
    expect(told(log, 60)[1]).toBe('10-40 sitting unsure');
  });

  it('rewrites the stretch when a posture is logged late', () => {
    expect(told(logOf(start, [0, sat(0)], [30, stood(10)]), 40)).toEqual([
      '0-10 sitting confirmed',
      '10-40 standing confirmed',
    ]);
    const amend = { type: 'amended', from: past(10), until: past(20), posture: 'walking' } as const;
    expect(told(logOf(start, [0, sat(0)], [30, amend]), 40)).toEqual([
      '0-10 sitting confirmed',
      '10-20 walking confirmed',
      '20-40 sitting confirmed',
    ]);
  });

  it('keeps a corrected stretch in the zone it was lived in', () => {
    const [made] = logOf([0, sat(0)]);
    const [amended] = logOf([
      30,
      { type: 'amended', from: past(10), until: past(20), posture: 'walking' },
    ]);
    if (made === undefined || amended === undefined) throw new Error('no log');
    const lane = stretchesOf([{ ...made, zone: 'Asia/Tokyo' }, amended], past(40));
    expect(lane.map(({ zone }) => zone)).toEqual(['Asia/Tokyo', 'Asia/Tokyo', 'Asia/Tokyo']);
  });

  it('has no negative and no doubled time when the clock is set back', () => {
    const log = [...logOf(start, [0, sat(0)], [30, stood(30)])];
    const back = stamp([{ type: 'clockSetBack', from: past(50) }], {
      at: past(5),
      zone: 'UTC',
      device: 'abc',
      after: log.at(-1)?.id ?? '',
    });
    // Twenty minutes of standing went before the clock was set back; they are kept.
    expect(told([...log, ...back], 15)).toEqual(['-15-15 standing confirmed']);
  });

  it('begins with what goes on from the days before', () => {
    const opening = {
      from: past(-30),
      posture: 'standing',
      certainty: 'confirmed',
      cause: 'said',
      zone: 'UTC',
    } as const;
    expect(stretchesOf([], past(0), opening)).toEqual([{ ...opening, until: past(0) }]);
  });
});
