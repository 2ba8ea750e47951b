import { describe, expect, it } from 'vitest';
import { stamp } from '../../../lib/timeline/stamp.ts';
import { stretchesOf } from '../../../lib/timeline/stretches.ts';
import { logOf, minute, nine, past, sat, start, stood, type Told, told } from './log.ts';

describe('the timeline', () => {
  it('tells of each stretch why it is so', () => {
    const causes = (...log: readonly Told[]) =>
      stretchesOf(logOf(...log), past(60)).map(({ cause, certainty }) => `${cause} ${certainty}`);
    expect(causes(start)).toEqual(['start inferred']);
    const by = (who: 'person' | 'prompt' | 'break' | 'input') =>
      causes([0, { type: 'postureChanged', posture: 'standing', since: past(0), by: who }]);
    expect((['person', 'prompt', 'break', 'input'] as const).flatMap(by)).toEqual([
      'said confirmed',
      'prompt confirmed',
      'break inferred',
      'input inferred',
    ]);
    expect(causes([5, { type: 'wentIdle', since: past(0) }])).toEqual(['idle unsure']);
    expect(causes([0, { type: 'locked', since: past(0) }])).toEqual(['locked inferred']);
    expect(causes([0, { type: 'returned' }])).toEqual(['returned inferred']);
    const [from, until] = [past(0), past(60)];
    expect(causes([60, { type: 'gapSettled', from, until, as: 'sat' }])).toEqual([
      'settled confirmed',
    ]);
    expect(causes([60, { type: 'amended', from, until, posture: 'away' }])).toEqual([
      'amended confirmed',
    ]);
    for (const why of ['quiet', 'sound'] as const)
      expect(causes(start, [60, { type: 'wasStill', from, until, why }])[0]).toBe(
        `${why} inferred`,
      );
    for (const cause of ['slept', 'closed', 'long'] as const)
      expect(causes([0, { type: 'gapFound', since: from, cause }])).toEqual([`${cause} inferred`]);
  });

  it('takes idle time before anything is known for sitting', () => {
    expect(told(logOf([5, { type: 'wentIdle', since: past(0) }]), 10)).toEqual([
      '0-10 sitting unsure',
    ]);
  });

  it('takes up sitting and no walk, and what began last', () => {
    const walk = {
      type: 'postureChanged',
      posture: 'walking',
      since: past(10),
      by: 'person',
    } as const;
    const idle = [20, { type: 'wentIdle', since: past(15) }] as const;
    expect(told(logOf(start, [0, stood(0)], [10, walk], idle), 30).at(-1)).toBe(
      '15-30 standing unsure',
    );
    expect(told(logOf(start, [0, sat(0)], [10, walk], idle), 30).at(-1)).toBe(
      '15-30 sitting unsure',
    );
    const later = logOf(
      start,
      [0, sat(0)],
      [30, stood(20)],
      [30, { type: 'wentIdle', since: past(10) }],
    );
    expect(told(later, 40)).toEqual(['0-10 sitting confirmed', '10-40 sitting unsure']);
    const same = logOf(
      start,
      [0, sat(0)],
      [10, stood(10)],
      [10, { type: 'wentIdle', since: past(10) }],
    );
    expect(told(same, 20).at(-1)).toBe('10-20 standing unsure');
  });

  it('shows nothing of what comes after now, and an end at now', () => {
    const log = logOf(start, [0, sat(0)], [30, stood(20)]);
    expect(told(log, 10)).toEqual(['0-10 sitting confirmed']);
    expect(told(log, 20)).toEqual(['0-20 sitting confirmed', '20-20 standing confirmed']);
    expect(stretchesOf([], past(0))).toEqual([]);
  });

  it('is not changed by a correction of no time', () => {
    for (const until of [5, 10]) {
      const none = { from: past(10), until: past(until) };
      const log = logOf(
        start,
        [0, sat(0)],
        [20, { type: 'amended', ...none, posture: 'standing' }],
        [20, { type: 'wasStill', ...none, why: 'quiet' }],
      );
      expect(told(log, 20)).toEqual(['0-20 sitting confirmed']);
    }
  });

  it('takes a correction outside the timeline for one of the zone it was made in', () => {
    const amended = {
      type: 'amended',
      from: past(-20),
      until: past(-10),
      posture: 'sitting',
    } as const;
    const [made] = logOf([0, sat(0)]);
    const [late] = logOf([30, amended]);
    if (made === undefined || late === undefined) throw new Error('no log');
    const lane = stretchesOf(
      [
        { ...made, zone: 'Asia/Tokyo' },
        { ...late, zone: 'Asia/Seoul' },
      ],
      past(40),
    );
    expect(lane.map(({ zone, from }) => `${zone} ${(from - nine) / minute}`)).toEqual([
      'Asia/Seoul -20',
      'Asia/Tokyo 0',
    ]);
  });

  it('takes a correction for one of the zone of the stretch that it begins in', () => {
    const zoned = (zone: string, ...entry: readonly Told[]) =>
      logOf(...entry).map((one) => ({ ...one, zone }));
    const amended = (from: number, until: number) =>
      ({ type: 'amended', from: past(from), until: past(until), posture: 'walking' }) as const;
    const log = [
      ...zoned('Asia/Tokyo', [0, sat(0)]),
      ...zoned('Asia/Seoul', [20, stood(20)]),
      ...zoned('UTC', [40, amended(20, 25)]),
    ];
    const lane = stretchesOf(log, past(40));
    expect(lane.map(({ zone }) => zone)).toEqual(['Asia/Tokyo', 'Asia/Seoul', 'Asia/Seoul']);
  });

  it('keeps apart neighbours that differ in anything', () => {
    const stretch = {
      posture: 'sitting',
      certainty: 'confirmed',
      cause: 'said',
      zone: 'UTC',
    } as const;
    const piecesAfter = (entry: Told, zone = 'UTC') =>
      stretchesOf(
        logOf(entry).map((one) => ({ ...one, zone })),
        past(20),
        { from: past(0), ...stretch },
      ).length;
    expect(piecesAfter([10, sat(10)])).toBe(1);
    expect(piecesAfter([10, stood(10)])).toBe(2);
    expect(piecesAfter([10, sat(10)], 'Europe/Berlin')).toBe(2);
    const by = (who: 'prompt' | 'input') =>
      ({ type: 'postureChanged', posture: 'sitting', since: past(10), by: who }) as const;
    expect(piecesAfter([10, by('prompt')])).toBe(2);
    expect(piecesAfter([10, by('input')])).toBe(2);
  });

  it('keeps apart what a hole parts', () => {
    const sitting = (from: number, until: number) =>
      ({ type: 'amended', from: past(from), until: past(until), posture: 'sitting' }) as const;
    expect(told(logOf([60, sitting(0, 10)], [60, sitting(20, 30)]), 60)).toEqual([
      '0-10 sitting confirmed',
      '20-30 sitting confirmed',
    ]);
  });

  it('is not set back by a clock that goes on, nor before anything is known', () => {
    const ahead = stamp([{ type: 'clockSetBack', from: past(10) }], {
      at: past(20),
      zone: 'UTC',
      device: 'abc',
      after: '',
    });
    expect(told(ahead, 30)).toEqual([]);
    const log = logOf(start, [0, sat(0)]);
    const after = log.at(-1)?.id ?? '';
    for (const from of [20, 10]) {
      const entry = stamp([{ type: 'clockSetBack', from: past(from) }], {
        at: past(20),
        zone: 'UTC',
        device: 'abc',
        after,
      });
      expect(told([...log, ...entry], 30)).toEqual(['0-30 sitting confirmed']);
    }
  });
});
