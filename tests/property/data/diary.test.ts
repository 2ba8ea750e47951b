import fc from 'fast-check';
import Papa from 'papaparse';
import { beforeEach, expect, it } from 'vitest';
import { guessFrom } from '../../../lib/diary/guess.ts';
import { diaryFile, ratingsIn } from '../../../lib/diary/ratings.ts';
import { tableIn } from '../../../lib/diary/table.ts';
import { monthNames } from '../../../lib/diary/when.ts';
import { bringIn } from '../../../lib/exchange/bring-in.ts';
import { readEverything } from '../../../lib/store/read.ts';
import { anyLog, monday } from './any-log.ts';
import { around, dump, emptyStore, fileOf, imported, merge } from './store.ts';

beforeEach(emptyStore);

const reader = { zone: 'UTC', now: monday + 400 * 86_400_000, months: monthNames(['en']) };
const minute = 60_000;

const diary = () =>
  fc.array(fc.record({ minutes: fc.nat(500_000), score: fc.nat(10), note: fc.string() }), {
    minLength: 1,
    maxLength: 30,
  });

function fileFrom(text: string) {
  const read = tableIn(text);
  if (!read.ok) throw new Error(read.fault.kind);
  const { picked } = guessFrom(read.table, reader.months, 'dayFirst');
  return diaryFile(ratingsIn(read.table, { ...picked, most: 10 }, reader).ratings, reader);
}

const csvOf = (
  rows: readonly { minutes: number; score: number; note: string }[],
  delimiter: string,
) =>
  Papa.unparse(
    rows.map(({ minutes, score, note }) => ({
      date: new Date(monday + minutes * minute).toISOString().slice(0, 16).replace('T', ' '),
      note,
      pain: score,
    })),
    { delimiter },
  );

it('what a diary told is what comes in, whatever stands in its notes', async () => {
  await fc.assert(
    fc.property(diary(), fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
      const told = new Set(
        rows.map(({ minutes, score }) => `${monday + minutes * minute}/${score}`),
      );
      const { entries } = fileFrom(csvOf(rows, delimiter));
      const read = entries.map((one) =>
        one.type === 'painLogged' ? `${one.at}/${one.score}` : '',
      );
      expect(new Set(read)).toEqual(told);
      expect(read).toHaveLength(told.size);
    }),
  );
});

it('brought in twice, or before and after another log, it is stored alike', async () => {
  await fc.assert(
    fc.asyncProperty(diary(), anyLog(10), async (rows, entries) => {
      const file = fileFrom(csvOf(rows, ','));
      await emptyStore();
      await imported(fileOf(entries), merge);
      expect(await bringIn(around, file, merge)).toBe('done');
      const once = await dump('undo', 'glance');
      expect(await bringIn(around, file, merge)).toBe('nothing');
      expect(await dump('undo', 'glance')).toEqual(once);
      const first = (await readEverything()).entries;
      await emptyStore();
      await imported(fileOf([]), merge);
      await bringIn(around, file, merge);
      await imported(fileOf(entries), merge);
      expect((await readEverything()).entries).toEqual(first);
    }),
    { numRuns: 30 },
  );
}, 120_000);

it('whatever a file holds, it is a table or told what it is not, and nothing throws', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom('__proto__', '=1+1', '<script>', '2026-11-20', '11'),
          ),
        ),
        {
          maxLength: 8,
        },
      ),
      (cells) => {
        const read = tableIn(cells.map((row) => row.join(',')).join('\n'));
        if (!read.ok) return;
        const { picked } = guessFrom(read.table, reader.months, 'monthFirst');
        const { ratings, faults } = ratingsIn(read.table, picked, reader);
        const told = read.table.rows.filter((row) => row.some((cell) => cell !== ''));
        expect(ratings.length + faults.length).toBe(told.length - (picked.heading ? 1 : 0));
        for (const { score, at } of ratings) {
          expect(Number.isInteger(score) && score >= 0 && score <= 10).toBe(true);
          expect(Number.isFinite(at)).toBe(true);
        }
      },
    ),
  );
});
