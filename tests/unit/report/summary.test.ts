import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../lib/report/findings.ts';
import { median } from '../../../lib/report/median.ts';
import type { PainBin } from '../../../lib/report/pain.ts';
import { summaryOf } from '../../../lib/report/summary.ts';
import { weekModel } from '../../../lib/report/week.ts';
import { Diary } from './diary.ts';

const last = '2026-11-27 18:00';

function model(diary: Diary, { week = '2026-W48', firstDay = '2026-11-02' as string | null } = {}) {
  return weekModel({
    week,
    entries: diary.entries,
    now: diary.time(last),
    zone: diary.zone,
    firstDay,
  });
}
const summary = (diary: Diary, options = {}) => summaryOf(model(diary, options));
const keys = (diary: Diary, options = {}) => summary(diary, options).map(({ key }) => key);

function worked(diary = new Diary()): Diary {
  return diary.posture('2026-11-23 09:00', 'sitting').lock('2026-11-23 09:30');
}

describe('the first sentences', () => {
  it('say how far sitting felt fine, and how that compares', () => {
    const diary = new Diary()
      .decide('2026-11-16 08:00', 'sitting', 'grow', 20, 22)
      .decide('2026-11-23 08:00', 'sitting', 'grow', 22, 24.9);
    expect(summary(worked(diary))[0]).toEqual({
      key: 'feltFine.sitting.more',
      values: { minutes: 24, change: 2 },
    });
  });

  it('say nothing of a posture that was not used', () => {
    const diary = worked(new Diary().decide('2026-11-23 08:00', 'standing', 'grow', 10, 11));
    expect(keys(diary).filter((key) => key.startsWith('feltFine'))).toEqual([]);
  });

  it('are one sentence for a week without time at the desk', () => {
    expect(keys(new Diary())).toEqual(['week.fresh']);
    expect(keys(new Diary(), { week: '2026-W47' })).toEqual(['week.quiet']);
    expect(keys(new Diary(), { week: '2026-W40' })).toEqual(['week.empty']);
    expect(keys(new Diary(), { week: '2026-W50' })).toEqual(['week.future']);
  });

  it('begin with the beginning in the first week', () => {
    expect(keys(worked(), { firstDay: '2026-11-23' })[0]).toBe('week.first');
  });

  it('give the middle minute at which sitting began to bother, once it was said twice', () => {
    const diary = worked().posture('2026-11-24 09:00', 'sitting');
    diary.add('2026-11-24 09:20', { type: 'painStarted', since: diary.time('2026-11-24 09:20') });
    diary.lock('2026-11-24 09:40').posture('2026-11-25 09:00', 'sitting');
    expect(keys(diary)).not.toContain('bothered.sitting');
    diary.add('2026-11-25 09:30', { type: 'painStarted', since: diary.time('2026-11-25 09:30') });
    diary.lock('2026-11-25 09:40');
    expect(summary(diary)).toContainEqual({
      key: 'bothered.sitting',
      values: { minutes: 25, count: 2 },
    });
  });

  it('name the days of a flare-up', () => {
    const diary = worked(
      new Diary().add('2026-11-23 08:00', { type: 'flareUpBegan', by: 'person' }),
    );
    expect(summary(diary)).toContainEqual({
      key: 'flareUp.some',
      values: { count: 5, first: { day: '2026-11-23' }, last: { day: '2026-11-27' } },
    });
  });
});

describe('the title of a chart', () => {
  it('says on which day the highest rating was', () => {
    const diary = worked().pain('2026-11-23 09:10', 2).pain('2026-11-25 16:00', 6);
    expect(findingsOf(model(diary)).pain).toEqual({
      key: 'finding.pain',
      values: { low: 2, high: 6, day: { day: '2026-11-25' } },
    });
  });

  it('compares ratings early and late in a bout when there are enough of both', () => {
    const bin = (from: number, ratings: number, mean: number): PainBin => ({
      activity: 'sitting',
      from,
      until: from + 10,
      ratings,
      mean,
    });
    const finding = (painBins: readonly PainBin[]) =>
      findingsOf({ ...model(worked()), painBins }).painMinute;
    expect(finding([bin(0, 4, 2), bin(10, 1, 2), bin(20, 4, 4), bin(30, 1, 4)])).toEqual({
      key: 'finding.painMinute.sitting.higher',
      values: { minute: 20, by: 2 },
    });
    expect(finding([bin(0, 5, 2), bin(10, 5, 2.2)]).key).toBe('finding.painMinute.sitting.alike');
    expect(finding([bin(0, 2, 2), bin(10, 5, 5)])).toEqual({
      key: 'finding.painMinute.few',
      values: { count: 7 },
    });
    expect(finding([]).key).toBe('finding.painMinute.none');
  });

  it('tells the baseline that changed most', () => {
    const diary = worked()
      .decide('2026-11-09 08:00', 'standing', 'grow', 10, 11)
      .decide('2026-11-16 08:00', 'sitting', 'grow', 20, 24);
    expect(findingsOf(model(diary)).baselines).toEqual({
      key: 'finding.baseline.sitting.grew',
      values: { from: 20, to: 24, count: 2 },
    });
  });
});

describe('the median', () => {
  it('is the middle, or the mean of the middle two', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([1, 2, 3, 10])).toBe(2.5);
    expect(median([])).toBeNull();
  });
});
