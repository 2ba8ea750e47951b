import { describe, expect, it } from 'vitest';
import type { DayModel } from '../../../lib/report/day.ts';
import { weekModel } from '../../../lib/report/week.ts';
import { isSettled, weekSummary, weeksOfYear, yearModel } from '../../../lib/report/year.ts';
import { daysOf } from '../../../lib/timeline/days.ts';
import type { Entry } from '../../../lib/timeline/entries.ts';
import { monthLog } from '../../e2e/desk/month.ts';
import { Diary } from './diary.ts';

const zone = 'Europe/Berlin';
const now = Date.parse('2026-11-25T12:00:00Z');

function yearOf(year: number, entries: readonly Entry[]) {
  const weeks = weeksOfYear(year, now, zone);
  const summaries = weeks.map((week) => weekSummary({ week, entries, now, zone }));
  return yearModel({ year, weeks: summaries, now, zone });
}

describe('a year', () => {
  it('has every day up to today, and no day ahead', () => {
    const { days } = yearOf(2026, []);
    expect([days.length, days[0]?.day, days.at(-1)?.day]).toEqual([
      329,
      '2026-01-01',
      '2026-11-25',
    ]);
    expect(yearOf(2024, []).days).toHaveLength(366);
    expect(yearOf(2027, []).days).toEqual([]);
  });

  // Time away before the first entry that is read depends on how much is read; no report shows it.
  const shown = (days: readonly DayModel[]) =>
    days.map((one) => ({ ...one, totals: { ...one.totals, away: 0 } }));

  it('tells the same of each day as the report of its week', () => {
    const entries = monthLog('2026-11-22', 5, zone);
    const { days } = yearOf(2026, entries);
    for (const week of ['2026-W44', '2026-W46', '2026-W47']) {
      const [monday = '', sunday = ''] = [daysOf(week)[0], daysOf(week)[6]];
      const ofYear = days.filter(({ day }) => day >= monday && day <= sunday);
      expect(shown(ofYear)).toEqual(shown(weekModel({ week, entries, now, zone }).days));
    }
  });

  it('takes months together by means of worked days', () => {
    const diary = new Diary();
    diary
      .posture('2026-03-02 09:00', 'sitting')
      .pain('2026-03-02 09:10', 2)
      .lock('2026-03-02 10:00');
    diary
      .posture('2026-03-03 09:00', 'standing')
      .pain('2026-03-03 09:10', 6)
      .lock('2026-03-03 09:30');
    const { months } = yearOf(2026, diary.entries);
    expect(months[2]).toMatchObject({
      month: '2026-03',
      worked: 2,
      sitting: 30,
      standing: 15,
      pain: { low: 2, middle: 4, high: 6 },
    });
    expect(months[0]).toMatchObject({ worked: 0, sitting: 0, pain: null });
  });

  it('has the weeks that it cuts', () => {
    const weeks = weeksOfYear(2025, now, zone);
    expect([weeks.length, weeks[0], weeks.at(-1)]).toEqual([53, '2025-W01', '2026-W01']);
    expect(weeksOfYear(2026, now, zone).at(-1)).toBe('2026-W48');
    expect(weeksOfYear(2027, now, zone)).toEqual([]);
  });

  it('knows a flare-up that began weeks before', () => {
    const diary = new Diary();
    diary
      .posture('2026-03-02 09:00', 'sitting')
      .add('2026-03-02 09:10', { type: 'flareUpBegan', by: 'person' });
    diary.lock('2026-03-02 10:00');
    const { days } = yearOf(2026, diary.entries);
    const of = (date: string) => days.find(({ day }) => day === date)?.flareUp;
    expect([of('2026-03-01'), of('2026-03-02'), of('2026-03-30')]).toEqual([false, true, true]);
  });

  it('calls a week settled when what is said late has been said', () => {
    expect(isSettled('2026-W46', now, zone)).toBe(true);
    expect(isSettled('2026-W47', now, zone)).toBe(false);
  });
});
