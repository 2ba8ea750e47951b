import { describe, expect, it } from 'vitest';
import { csvHead, csvRow } from '../../../lib/report/csv.ts';

describe('a row of CSV', () => {
  it('ends as RFC 4180 says, with quotes only where they are needed', () => {
    expect(csvRow(['a', 1, null, true, false])).toBe('a,1,,yes,no\r\n');
    expect(csvRow(['a,b', 'say "so"', 'two\nlines'])).toBe('"a,b","say ""so""","two\nlines"\r\n');
  });

  it('has at most three decimals, and no apostrophe before a number', () => {
    expect(csvRow([0.1 + 0.2, -5, 1 / 3, 1e-9])).toBe('0.3,-5,0.333,0\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    ['＝1', "'＝1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['a=1', 'a=1'],
    ['2026-11-23', '2026-11-23'],
  ])('makes no formula of %j', (text, written) => {
    expect(csvRow([text])).toBe(`${written}\r\n`);
  });

  it('begins a file with a mark of its encoding', () => {
    expect(csvHead([{ name: 'day', cell: () => null }])).toBe('\ufeffday\r\n');
  });
});
