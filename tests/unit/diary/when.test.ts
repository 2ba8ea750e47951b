import { describe, expect, test } from 'vitest';
import { dayIn, isOpen, monthNames, orderIn, timeIn } from '../../../lib/diary/when.ts';

const months = monthNames(['en', 'de', 'fr', 'es']);
const day = (text: string, order: 'dayFirst' | 'monthFirst' = 'dayFirst') =>
  dayIn(text, order, months)?.toString() ?? null;

describe('days as diaries write them', () => {
  test.each([
    ['2026-11-26', '2026-11-26'],
    ['2026/1/5', '2026-01-05'],
    ['2026.11.26 14:30', '2026-11-26'],
    ['26.11.2026', '2026-11-26'],
    ['26. 11. 2026', '2026-11-26'],
    ['26/11/26', '2026-11-26'],
    ['26 Nov 2026', '2026-11-26'],
    ['November 26, 2026, 2:30 PM', '2026-11-26'],
    ['26. November 2026', '2026-11-26'],
    ['3 märz 2026', '2026-03-03'],
    ['3 février 2026', '2026-02-03'],
    ['Do, 26.11.2026', '2026-11-26'],
  ])('%s', (text, wanted) => {
    expect(day(text)).toBe(wanted);
  });

  test('where figures leave it open, the order tells', () => {
    expect(day('03/04/2026', 'dayFirst')).toBe('2026-04-03');
    expect(day('03/04/2026', 'monthFirst')).toBe('2026-03-04');
    expect(isOpen('03/04/2026')).toBe(true);
    expect(isOpen('2026-03-04')).toBe(false);
    expect(orderIn('26/11/2026')).toBe('dayFirst');
    expect(orderIn('11/26/2026')).toBe('monthFirst');
    expect(orderIn('2026-11-26')).toBeNull();
  });

  test.each([
    '',
    'yesterday',
    '31/02/2026',
    '2026-13-01',
    '0',
    '14:30',
    '__proto__',
    '=1+1',
    '123456',
  ])('%j is none', (text) => {
    expect(day(text)).toBeNull();
  });
});

describe('times as diaries write them', () => {
  test.each([
    ['14:30', 870],
    ['2026-11-26T14:30:15', 870],
    ['26.11.2026 14.30', 870],
    ['14h30', 870],
    ['2:30 PM', 870],
    ['12:05 am', 5],
    ['12:05 pm', 725],
    ['9:05', 545],
    ['2:30 nachm.', 870],
    ['2:30 م', 870],
    ['午後2:30', 870],
    ['午前 9:05', 545],
    ['2 pm', 840],
    ['14:30 Uhr', 870],
    ['20.11.2026, 14:30', 870],
  ])('%s', (text, minutes) => {
    expect(timeIn(text)).toBe(minutes);
  });

  test.each(['', '26.11.2026', '2026-11-26', 'noon', 'Do, 26.11.2026'])('%j is none', (text) => {
    expect(timeIn(text)).toBeNull();
  });

  test.each(['25:00', '14:75', '13:00 pm', '2:30 o’clock', '14', '2026-11-26 T24:00'])(
    '%j is one that cannot be read',
    (text) => {
      expect(timeIn(text)).toBeNaN();
    },
  );
});
