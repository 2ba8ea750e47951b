import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../lib/report/findings.ts';
import { weekModel } from '../../../lib/report/week.ts';
import { Diary } from './diary.ts';

const zone = 'Europe/Berlin';

function week(diary: Diary, baseline = 30, readIn = zone) {
  return weekModel({
    week: '2026-W48',
    entries: diary.entries,
    now: diary.time('2026-11-29 18:00'),
    zone: readIn,
    firstDay: '2026-11-02',
    baselines: { sitting: baseline, standing: 15 },
    limits: { sitting: baseline, standing: 15 },
  });
}

/** Sits from nine for so many minutes, and again in the afternoon for twenty. */
function sat(diary: Diary, day: string, minutes: number): Diary {
  const end = Temporal.PlainTime.from('09:00').add({ minutes }).toString().slice(0, 5);
  return diary.posture(`${day} 09:00`, 'sitting').lock(`${day} ${end}`);
}

describe('the lanes of a week', () => {
  it('show each stretch by the hour of its day, and the time past the limit', () => {
    const { lanes, overs } = week(sat(new Diary(), '2026-11-24', 45));
    expect(lanes).toEqual([{ day: '2026-11-24', from: 9, until: 9.75, kind: 'sitting' }]);
    expect(overs).toEqual([{ day: '2026-11-24', from: 9.5, until: 9.75 }]);
  });

  it('are those of the place where it was, wherever they are read', () => {
    const diary = sat(new Diary(), '2026-11-24', 45);
    for (const readIn of ['Asia/Tokyo', 'America/Los_Angeles']) {
      const { lanes, overs } = week(diary, 30, readIn);
      expect(lanes).toEqual(week(diary).lanes);
      expect(overs).toEqual([{ day: '2026-11-24', from: 9.5, until: 9.75 }]);
    }
  });

  it('part what goes on over midnight', () => {
    const diary = new Diary().posture('2026-11-24 23:30', 'sitting').lock('2026-11-25 00:15');
    expect(week(diary).lanes).toEqual([
      { day: '2026-11-24', from: 23.5, until: 24, kind: 'sitting' },
      { day: '2026-11-25', from: 0, until: 0.25, kind: 'sitting' },
    ]);
  });
});

describe('how even days were', () => {
  const kinds = (diary: Diary) =>
    week(diary).evenness.map(({ day, kind }) => [day.slice(-2), kind]);

  it('calls a day long from one and a half baselines on, and the quiet day after it quiet', () => {
    const diary = new Diary();
    for (const day of ['16', '17', '18', '19', '20']) sat(diary, `2026-11-${day}`, 30);
    sat(diary, '2026-11-23', 46);
    sat(diary, '2026-11-24', 10);
    expect(kinds(diary).slice(-2)).toEqual([
      ['23', 'long'],
      ['24', 'quiet'],
    ]);
    expect(findingsOf(week(diary)).evenness).toEqual({
      key: 'finding.even.pair',
      values: { long: { day: '2026-11-23' }, quiet: { day: '2026-11-24' } },
    });
  });

  it('does not count what was planned to be long', () => {
    const diary = new Diary().posture('2026-11-23 09:00', 'sitting');
    diary.add('2026-11-23 09:05', {
      type: 'overdoPlanned',
      activity: 'sitting',
      until: diary.time('2026-11-23 10:30'),
    });
    diary.lock('2026-11-23 10:30');
    expect(kinds(diary)).toEqual([['23', null]]);
  });
});

describe('setups', () => {
  it('are compared by the rated bouts with and without them, and say nothing of few', () => {
    const diary = new Diary();
    const rated = (day: string) => sat(diary, day, 20).pain(`${day} 09:20`, 1);
    rated('2026-11-23');
    diary.add('2026-11-24 08:00', { type: 'setupsChanged', setups: ['towel'] });
    rated('2026-11-24');
    expect(week(diary).setups).toEqual([
      {
        setup: 'towel',
        activity: 'sitting',
        with: { bouts: 1, bothered: 0, typical: null },
        without: { bouts: 1, bothered: 0, typical: null },
      },
    ]);
  });

  it('are not shown where none was used', () => {
    expect(week(sat(new Diary(), '2026-11-23', 20)).setups).toEqual([]);
  });
});
