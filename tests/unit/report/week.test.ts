// Longer than 250 lines because one week is told from all its sides.
import { describe, expect, it } from 'vitest';
import { weekModel } from '../../../lib/report/week.ts';
import { Diary } from './diary.ts';

const zone = 'Europe/Berlin';

/** Monday: 45 min sitting with a prompt at 30, 10 min walking, 20 min standing, then locked. */
function monday(): Diary {
  return new Diary()
    .posture('2026-11-23 09:00', 'sitting')
    .prompt('2026-11-23 09:30')
    .answer('2026-11-23 09:45', 'taken')
    .posture('2026-11-23 09:45', 'walking')
    .posture('2026-11-23 09:55', 'standing')
    .lock('2026-11-23 10:15');
}

function week(
  diary: Diary,
  { week = '2026-W48', now = '2026-11-27 18:00', firstDay = '2026-11-02' } = {},
) {
  return weekModel({
    week,
    entries: diary.entries,
    now: diary.time(now),
    zone: diary.zone,
    firstDay,
  });
}

describe('a week', () => {
  it('has seven days from Monday with the minutes of each posture', () => {
    const { days } = week(monday());
    expect(days.map(({ day }) => day)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
    ]);
    expect(days[0]?.totals).toMatchObject({ sitting: 45, standing: 20, walking: 10, unsure: 0 });
    expect(days[0]?.desk).toBe(75);
    expect(days.map(({ ahead }) => ahead)).toEqual([false, false, false, false, false, true, true]);
  });

  it('counts a bout past its limit by the minutes past it', () => {
    const { bouts, limits } = week(monday());
    expect(
      bouts.map(({ activity, minutes, limit, over }) => [activity, minutes, limit, over]),
    ).toEqual([
      ['sitting', 45, 30, 15],
      ['walking', 10, null, 0],
      ['standing', 20, null, 0],
    ]);
    expect(limits).toEqual({ count: 1, within: 0, over: 15 });
  });

  it('calls a bout within its limit that ended while the prompt waited for a pause', () => {
    const within = (until: string) => {
      const diary = new Diary().posture('2026-11-23 09:00', 'sitting').prompt('2026-11-23 09:30');
      return week(diary.lock(until)).limits;
    };
    expect(within('2026-11-23 09:34')).toEqual({ count: 1, within: 1, over: 4 });
    expect(within('2026-11-23 09:35')).toEqual({ count: 1, within: 0, over: 5 });
  });

  it('does not count a bout that goes on as ended', () => {
    const diary = new Diary().posture('2026-11-27 17:55', 'sitting').prompt('2026-11-27 17:57');
    expect(week(diary).limits).toEqual({ count: 0, within: 0, over: 0 });
  });

  it('takes limits from today where the log has none', () => {
    const entries = monday().entries;
    const now = new Diary().time('2026-11-27 18:00');
    const model = weekModel({ week: '2026-W48', entries, now, zone, limits: { standing: 15 } });
    expect(model.limits).toEqual({ count: 2, within: 0, over: 20 });
  });

  it('counts unsure time as unsure and as no posture', () => {
    const diary = new Diary()
      .posture('2026-11-23 09:00', 'sitting')
      .add('2026-11-23 09:35', { type: 'wentIdle', since: new Diary().time('2026-11-23 09:30') })
      .add('2026-11-23 09:40', { type: 'returned' })
      .lock('2026-11-23 10:00');
    const { totals, unsureShare } = week(diary);
    expect(totals).toMatchObject({ sitting: 50, unsure: 10 });
    expect(unsureShare).toBeCloseTo(1 / 6);
  });

  it('tells what became of each prompt, and leaves out the one that waits', () => {
    const diary = new Diary()
      .posture('2026-11-23 09:00', 'sitting')
      .prompt('2026-11-23 09:30')
      .answer('2026-11-23 09:31', 'postponed', 10)
      .prompt('2026-11-24 09:30')
      .answer('2026-11-24 09:31', 'skipped')
      .prompt('2026-11-25 09:30')
      .prompt('2026-11-26 09:30')
      .answer('2026-11-26 09:40', 'unseen')
      .prompt('2026-11-27 17:50');
    expect(week(diary).outcomes).toEqual({ taken: 0, postponed: 1, skipped: 1, unseen: 2 });
    expect(week(diary).days.map(({ prompts }) => prompts.skipped)).toEqual([0, 1, 0, 0, 0, 0, 0]);
  });

  it('calls a prompt taken that was taken after postponing', () => {
    const diary = new Diary()
      .prompt('2026-11-23 09:30')
      .answer('2026-11-23 09:31', 'postponed', 10);
    const prompt = diary.entries[0]?.id ?? '';
    diary
      .add('2026-11-23 09:41', { type: 'promptRepeated', prompt })
      .answer('2026-11-23 09:42', 'taken');
    const { prompts } = week(diary);
    expect(prompts).toMatchObject([{ outcome: 'taken', postpones: 1, postponedMinutes: 10 }]);
  });

  it('calls a break natural when no prompt was taken for it', () => {
    const diary = monday()
      .posture('2026-11-23 10:30', 'sitting')
      .posture('2026-11-23 11:00', 'walking')
      .posture('2026-11-23 11:05', 'sitting')
      .posture('2026-11-23 11:30', 'walking')
      .posture('2026-11-23 11:31', 'sitting')
      .lock('2026-11-23 12:00');
    expect(week(diary).natural.map(({ from }) => from)).toEqual([
      diary.time('2026-11-23 10:15'),
      diary.time('2026-11-23 11:00'),
    ]);
  });

  it('does not call the evening and the night a break', () => {
    const diary = monday().posture('2026-11-24 09:00', 'sitting').lock('2026-11-24 10:00');
    expect(week(diary).natural).toEqual([]);
  });

  it('tells the minute of the bout at which a rating was said', () => {
    const diary = new Diary()
      .posture('2026-11-23 09:00', 'sitting')
      .pain('2026-11-23 09:12', 2)
      .pain('2026-11-23 09:40', 5)
      .posture('2026-11-23 09:45', 'walking')
      .pain('2026-11-23 13:00', 1);
    const { pain, painBins, bouts, days } = week(diary.lock('2026-11-23 09:50'));
    expect(
      pain.map(({ hour, score, activity, minute }) => [hour, score, activity, minute]),
    ).toEqual([
      [9.2, 2, 'sitting', 12],
      [9 + 40 / 60, 5, 'sitting', 40],
      [13, 1, null, null],
    ]);
    expect(painBins.map(({ from, mean, ratings }) => [from, mean, ratings])).toEqual([
      [10, 2, 1],
      [40, 5, 1],
    ]);
    expect(bouts[0]).toMatchObject({ onset: 40, pain: 5 });
    expect(days[0]?.pain).toEqual({ low: 1, high: 5, count: 3 });
  });

  it('follows each baseline over twelve weeks with the reason of each change', () => {
    const diary = new Diary()
      .decide('2026-11-09 08:00', 'sitting', 'firstBaseline', 18, 20)
      .decide('2026-11-16 08:00', 'sitting', 'grow', 20, 22)
      .decide('2026-11-23 08:00', 'sitting', 'grow', 22, 24)
      .decide('2026-11-23 08:00', 'sitting', 'dose', 6, 7)
      .decide('2026-11-30 08:00', 'sitting', 'stepBack', 24, 20);
    const [sitting, standing] = week(diary).baselines;
    expect(sitting).toMatchObject({ start: 18, end: 24 });
    expect(sitting?.steps.map(({ day, to }) => [day, to])).toEqual([
      ['2026-11-09', 20],
      ['2026-11-16', 22],
      ['2026-11-23', 24],
    ]);
    expect(standing).toMatchObject({ start: null, end: null, steps: [] });
  });

  it('knows the days of a flare-up, said by the person or found by a rule', () => {
    const diary = new Diary()
      .add('2026-11-23 15:00', { type: 'flareUpBegan', by: 'person' })
      .add('2026-11-25 09:00', { type: 'flareUpEnded', by: 'person' });
    expect(week(diary).flareUpDays).toEqual(['2026-11-23', '2026-11-24', '2026-11-25']);
    const found = new Diary().add('2026-11-26 08:00', {
      type: 'decided',
      rule: 'R28',
      date: '2026-11-25',
      activity: null,
      kind: 'flareUpBegan',
      from: null,
      to: null,
      figures: {},
      text: '',
    });
    expect(week(found).flareUpDays).toEqual(['2026-11-25', '2026-11-26', '2026-11-27']);
  });

  it('adds up the hours for which the person asked for quiet', () => {
    const diary = new Diary()
      .add('2026-11-23 10:00', {
        type: 'quietBegan',
        until: new Diary().time('2026-11-23 12:00'),
        why: 'pause',
      })
      .add('2026-11-23 11:00', { type: 'quietEnded' })
      .add('2026-11-24 10:00', {
        type: 'quietBegan',
        until: new Diary().time('2026-11-24 10:30'),
        why: 'meeting',
      });
    expect(week(diary).days.map(({ quiet }) => quiet)).toEqual([60, 30, 0, 0, 0, 0, 0]);
  });

  it('leaves out what was undone', () => {
    const diary = monday();
    const act = diary.entries.at(-2)?.act ?? '';
    diary.add('2026-11-23 10:20', { type: 'retracted', target: act });
    expect(week(diary).totals).toMatchObject({ walking: 30, standing: 0 });
  });

  it('says how the week stands', () => {
    const diary = monday();
    const phase = (name: string, firstDay: string) => week(diary, { week: name, firstDay });
    expect(phase('2026-W48', '2026-11-23')).toMatchObject({ phase: 'current', first: true });
    expect(phase('2026-W47', '2026-11-02')).toMatchObject({ phase: 'over', first: false });
    expect(phase('2026-W40', '2026-11-02')).toMatchObject({ phase: 'before', first: false });
    expect(phase('2026-W49', '2026-11-02')).toMatchObject({ phase: 'ahead', first: false });
  });

  it('splits a night at midnight by its days and keeps the bout whole on the day it began', () => {
    const diary = new Diary().posture('2026-11-23 23:30', 'sitting').lock('2026-11-24 00:30');
    const { days, bouts } = week(diary);
    expect(days.slice(0, 2).map(({ totals }) => totals.sitting)).toEqual([30, 30]);
    expect(bouts.map(({ day, minutes }) => [day, minutes])).toEqual([['2026-11-23', 60]]);
  });

  it('counts a day of daylight saving by instants, not by the wall clock', () => {
    const autumn = new Diary().posture('2026-10-25 00:00', 'sitting').lock('2026-10-25 23:59');
    const model = week(autumn, {
      week: '2026-W43',
      now: '2026-10-26 12:00',
      firstDay: '2026-10-01',
    });
    expect(model.days[6]?.totals.sitting).toBe(24 * 60 + 59);
    const spring = new Diary().posture('2026-03-29 00:00', 'sitting').lock('2026-03-29 23:59');
    const short = week(spring, {
      week: '2026-W13',
      now: '2026-03-30 12:00',
      firstDay: '2026-03-01',
    });
    expect(short.days[6]?.totals.sitting).toBe(22 * 60 + 59);
  });

  it('puts minutes on the day of the zone they were logged in', () => {
    const tokyo = new Diary('Asia/Tokyo')
      .posture('2026-11-24 08:00', 'sitting')
      .lock('2026-11-24 09:00');
    const model = weekModel({
      week: '2026-W48',
      entries: tokyo.entries,
      now: tokyo.time('2026-11-27 00:00'),
      zone,
    });
    expect(model.days.slice(0, 2).map(({ totals }) => totals.sitting)).toEqual([0, 60]);
  });
});
