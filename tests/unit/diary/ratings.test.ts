import { describe, expect, test } from 'vitest';
import { guessFrom } from '../../../lib/diary/guess.ts';
import { diaryFile, ratingsIn, scoreIn } from '../../../lib/diary/ratings.ts';
import { readTable, type Table, tableIn } from '../../../lib/diary/table.ts';
import { monthNames } from '../../../lib/diary/when.ts';
import { decodeEntry } from '../../../lib/timeline/decode.ts';

const now = Date.parse('2026-11-26T12:00:00Z');
const months = monthNames(['en']);
const reader = { zone: 'Europe/Berlin', now, months };

function table(text: string): Table {
  const read = tableIn(text);
  if (!read.ok) throw new Error(read.fault.kind);
  return read.table;
}
function understood(text: string) {
  const whole = table(text);
  const { picked } = guessFrom(whole, months, 'dayFirst');
  return { picked, ...ratingsIn(whole, picked, reader) };
}
const at = (text: string) => Date.parse(text);

describe('a diary’s table', () => {
  test('with a heading, a day with its time, and notes', () => {
    const text =
      'Date,Pain level,Note\n2026-11-20 08:30,4,"long, day\nof sitting"\n2026-11-21 19:00,6,=1+1\n';
    const { picked, ratings, faults } = understood(text);
    expect(picked).toMatchObject({ heading: true, day: 0, time: null, pain: 1, most: 10 });
    expect(ratings).toEqual([
      { row: 2, at: at('2026-11-20T08:30+01:00'), score: 4, atNoon: false, rounded: false },
      { row: 3, at: at('2026-11-21T19:00+01:00'), score: 6, atNoon: false, rounded: false },
    ]);
    expect(faults).toEqual([]);
  });

  test('with semicolons, decimal commas, dots in dates, and the time in a column of its own', () => {
    const text = 'Datum;Uhrzeit;Schmerz\n20.11.2026;08:30;4,4\n21.11.2026;19:00;6\n';
    const { picked, ratings } = understood(text);
    expect(picked).toMatchObject({ day: 0, time: 1, pain: 2, order: 'dayFirst' });
    expect(ratings.map(({ score, rounded }) => [score, rounded])).toEqual([
      [4, true],
      [6, false],
    ]);
  });

  test('on a scale of a hundred, by months first, without times', () => {
    const text = 'when\tVAS\n11/20/2026\t45\n11/03/2026\t80\n';
    const { picked, ratings } = understood(text);
    expect(picked).toMatchObject({ order: 'monthFirst', most: 100, time: null });
    expect(ratings).toEqual([
      { row: 2, at: at('2026-11-20T12:00+01:00'), score: 5, atNoon: true, rounded: true },
      { row: 3, at: at('2026-11-03T12:00+01:00'), score: 8, atNoon: true, rounded: false },
    ]);
  });

  test('without a heading, with an instant in UTC', () => {
    const { picked, ratings } = understood('2026-11-20T08:30:00Z,4\n2026-11-21T08:30:00+05:30,5\n');
    expect(picked.heading).toBe(false);
    expect(ratings.map((one) => one.at)).toEqual([
      at('2026-11-20T08:30:00Z'),
      at('2026-11-21T08:30:00+05:30'),
    ]);
  });

  test('whose order of dates is open says so', () => {
    const open = guessFrom(table('date,pain\n03/04/2026,4\n05/06/2026,5\n'), months, 'monthFirst');
    expect(open.isOpen).toBe(true);
    expect(open.picked.order).toBe('monthFirst');
  });

  test('tells each row that it leaves out, and why', () => {
    const text =
      'date,pain\n2026-11-20,4\nsoon,4\n2026-11-27,4\n2026-11-20,bad\n2026-11-20,11\n2026-11-20,-1\n';
    const whole = table(text);
    const picked = {
      heading: true,
      day: 0,
      time: null,
      pain: 1,
      order: 'dayFirst',
      most: 10,
    } as const;
    expect(ratingsIn(whole, picked, reader).faults).toEqual([
      { row: 3, why: 'noDay' },
      { row: 4, why: 'future' },
      { row: 5, why: 'noScore' },
      { row: 6, why: 'outOfRange' },
      { row: 7, why: 'outOfRange' },
    ]);
  });

  test('gives entries that keep every rule, each once, the same from whichever part of the file', () => {
    const text = 'date,pain\n2026-11-20,4\n2026-11-20,4\n2026-11-20,5\n2026-11-21,4\n';
    const { ratings } = understood(text);
    const { entries } = diaryFile(ratings, reader);
    expect(entries).toHaveLength(3);
    for (const entry of entries) expect(decodeEntry(entry)).toEqual({ entry });
    expect(diaryFile(ratings.slice(2), reader).entries).toEqual(entries.slice(1));
    expect(diaryFile(ratings.toReversed(), reader).entries).toEqual(entries);
  });

  test.each([
    ['', { kind: 'empty' }],
    ['  \n ', { kind: 'empty' }],
    [',', { kind: 'empty' }],
    ['PK\u0003\u0004\0\0', { kind: 'noTable' }],
    ['one\ntwo\n', { kind: 'oneColumn' }],
    ['a,b\n1,"two\n', { kind: 'quotes', row: 2 }],
    [`${'a,'.repeat(300)}\n`, { kind: 'noTable' }],
    ['a,b\n'.repeat(200_001), { kind: 'tooMany', rows: 200_000 }],
  ])('%# is refused', (text, fault) => {
    expect(tableIn(text)).toEqual({ ok: false, fault });
  });

  test('in other encodings is read all the same, and a file too large is not read', async () => {
    const text = 'Datum;Stärke\n20.11.2026;4\n';
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0), 0])]);
    const latin = new Uint8Array([...text].map((c) => c.charCodeAt(0)));
    for (const bytes of [utf16, latin, new TextEncoder().encode(`\ufeff${text}`)])
      expect(await readTable(new Blob([bytes]))).toMatchObject({
        ok: true,
        table: {
          rows: [
            ['Datum', 'Stärke'],
            ['20.11.2026', '4'],
          ],
        },
      });
    const large = { size: 20_000_001, arrayBuffer: () => Promise.reject(new Error('read')) };
    expect(await readTable(large)).toEqual({
      ok: false,
      fault: { kind: 'tooLarge', megabytes: 20 },
    });
  });

  test('counts rows as a spreadsheet does, empty ones and the line that names the separator too', () => {
    const { faults, ratings } = understood('sep=;\n\ndate;pain\n\n2026-11-20;4\n\nsoon;4\n');
    expect(ratings.map(({ row }) => row)).toEqual([5]);
    expect(faults).toEqual([{ row: 7, why: 'noDay' }]);
  });

  test('tells a time that it cannot read, and sets nothing at noon for it', () => {
    const { ratings, faults } = understood(
      'date,time,pain\n2026-11-20,08:00,4\n2026-11-21,25:00,4\n2026-11-22,,4\n2026-11-23,evening,4\n',
    );
    expect(faults).toEqual([{ row: 3, why: 'noTime' }]);
    expect(ratings.map(({ row, atNoon }) => [row, atNoon])).toEqual([
      [2, false],
      [4, true],
      [5, true],
    ]);
  });

  test('reads days with the names of months with and without a time', () => {
    const { ratings } = understood('date,pain\n"Nov 20, 2026, 2:30 PM",4\n"Nov 21, 2026",5\n');
    expect(ratings.map((one) => [one.at, one.atNoon])).toEqual([
      [at('2026-11-20T14:30+01:00'), false],
      [at('2026-11-21T12:00+01:00'), true],
    ]);
  });

  test('reads the digits of other scripts, and days as written in Japanese', () => {
    const { ratings } = understood('日付,痛み\n2026年11月20日,4\n٢٠٢٦-١١-٢١,٥\n');
    expect(ratings.map(({ score }) => score)).toEqual([4, 5]);
  });

  test('brings a score to 0-10 by the worst that it names', () => {
    const text =
      'date,pain\n2026-11-20,4/10\n2026-11-21,4/5\n2026-11-22,70/100\n2026-11-23,30 %\n2026-11-24,7/5\n';
    const { ratings, faults } = understood(text);
    expect(ratings.map(({ score }) => score)).toEqual([4, 8, 7, 3]);
    expect(faults).toEqual([{ row: 6, why: 'outOfRange' }]);
  });

  test.each([
    ['4', { value: 4, of: null }],
    ['4.5', { value: 4.5, of: null }],
    ['4,5', { value: 4.5, of: null }],
    ['4/10', { value: 4, of: 10 }],
    ['40 %', { value: 40, of: 100 }],
    ['-1', { value: -1, of: null }],
    ['', null],
    ['four', null],
    ['1e9', null],
    ['=4', null],
    ['4/0', null],
    ['Infinity', null],
  ])('%j is the number %j', (text, said) => {
    expect(scoreIn(text)).toEqual(said);
  });
});
