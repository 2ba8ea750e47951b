import { describe, expect, it } from 'vitest';
import type { DayModel } from '../../../lib/report/day.ts';
import { weekModel } from '../../../lib/report/week.ts';
import { daysOfYear, yearModel } from '../../../lib/report/year.ts';
import { daysOf } from '../../../lib/timeline/days.ts';
import { monthLog } from '../../e2e/desk/month.ts';
import { Diary } from './diary.ts';

const zone = 'Europe/Berlin';
const now = Date.parse('2026-11-25T12:00:00Z');

describe('a year', () => {
  it('has every day up to today, and no day ahead', () => {
    const { days } = yearModel({ year: 2026, entries: [], now, zone });
    expect([days.length, days[0]?.day, days.at(-1)?.day]).toEqual([
      329,
      '2026-01-01',
      '2026-11-25',
    ]);
    expect(yearModel({ year: 2024, entries: [], now, zone }).days).toHaveLength(366);
    expect(yearModel({ year: 2027, entries: [], now, zone }).days).toEqual([]);
  });

  // Time away before the first entry that is read depends on how much is read; no report shows it.
  const shown = (days: readonly DayModel[]) =>
    days.map((one) => ({ ...one, totals: { ...one.totals, away: 0 } }));

  it('tells the same of each day as the report of its week', () => {
    const entries = monthLog('2026-11-22', 5, zone);
    const { days } = yearModel({ year: 2026, entries, now, zone });
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
    const { months } = yearModel({ year: 2026, entries: diary.entries, now, zone });
    expect(months[2]).toMatchObject({
      month: '2026-03',
      worked: 2,
      sitting: 30,
      standing: 15,
      pain: { low: 2, middle: 4, high: 6 },
    });
    expect(months[0]).toMatchObject({ worked: 0, sitting: 0, pain: null });
  });

  it('reads what began before it and what was corrected after it', () => {
    expect(daysOfYear(2026)).toEqual(['2025-12-23', '2027-01-08']);
  });
});
