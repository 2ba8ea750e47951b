import fc from 'fast-check';
import { get } from 'idb-keyval';
import { beforeAll, expect, it } from 'vitest';
import { importFaultText } from '../../../components/data/fault-text.ts';
import { readTable } from '../../../lib/diary/table.ts';
import { bringIn, undo } from '../../../lib/exchange/bring-in.ts';
import { readFile } from '../../../lib/exchange/read-file.ts';
import { dataIn } from '../../../lib/i18n/en/data-in.ts';
import { translator } from '../../../lib/i18n/translator.ts';
import { csvRow } from '../../../lib/report/csv.ts';
import { records } from '../../../lib/store/database.ts';
import { readEverything } from '../../../lib/store/read.ts';
import type { Entry } from '../../../lib/timeline/entries.ts';
import { anyLog } from './any-log.ts';
import { damages } from './damages.ts';
import { around, dump, emptyStore, fileOf, imported, merge, replace } from './store.ts';

beforeAll(async () => {
  await emptyStore();
  const [log] = fc.sample(anyLog(30), { numRuns: 1, seed: 7 });
  await imported(fileOf(log ?? []));
});

const t = translator(dataIn);

/** All that the settings of a damaged file hold that can be used. */
const usable = [
  ['presence.awayAfter', 8],
  ['start.done', []],
];

/** The kinds of entries that sound logs have, and the names of their fields. */
const sound = fc.sample(anyLog(30), { numRuns: 200, seed: 1 }).flat();
const kinds = new Set(sound.map(({ type }) => type));
const fields = new Set(sound.flatMap((entry) => Object.keys(entry)));

/** Told apart from the check that the product makes, which is what is tested here. */
function expectSound(entry: Entry): void {
  expect(kinds).toContain(entry.type);
  for (const [name, value] of Object.entries<unknown>({ ...entry })) {
    expect(fields).toContain(name);
    if (typeof value === 'number') {
      const most = { score: 10, minutes: 100_000 }[name] ?? 7_258_118_400_000;
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(most);
      if (name === 'score') expect(Number.isInteger(value)).toBe(true);
    }
    if (typeof value === 'string') expect(value.length).toBeLessThanOrEqual(400);
  }
}

it('a thousand damaged files are each refused with a place, or cleaned and taken back; a refusal leaves every byte', async () => {
  const unchanged = await dump('undo', 'glance');
  let refused = 0;
  let cleaned = 0;
  await fc.assert(
    fc.asyncProperty(
      anyLog(8),
      fc.constantFrom(...Object.keys(damages)),
      fc.nat(),
      fc.constantFrom(merge, replace),
      async (log, name, n, choice) => {
        const file = damages[name]?.(fileOf(log, { 'presence.awayAfter': 8 }), n) ?? '';
        const read = await readFile(typeof file === 'string' ? new Blob([file]) : file);
        if (!read.ok) {
          refused += 1;
          expect(importFaultText(t, read.fault)).toMatch(/^[^{}]+\.$/);
          if ('line' in read.fault) expect(read.fault.line).toBeGreaterThan(0);
          const before = await dump();
          expect(await imported(file, choice)).toBe('refused');
          expect(await dump()).toBe(before);
          return;
        }
        cleaned += 1;
        const outcome = await bringIn(around, read.file, choice);
        expect(['done', 'nothing']).toContain(outcome);
        const { entries, damage } = await readEverything();
        expect(damage).toEqual([]);
        for (const entry of entries) expectSound(entry);
        const settings: object = (await get('settings', records)) ?? {};
        for (const setting of Object.entries(settings)) expect(usable).toContainEqual(setting);
        if (outcome === 'done') expect(await undo(around)).toBe('done');
        expect(await dump('undo', 'glance')).toBe(unchanged);
      },
    ),
    { numRuns: 1000 },
  );
  expect(refused).toBeGreaterThan(300);
  expect(cleaned).toBeGreaterThan(100);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
}, 120_000);

it('a file larger than any log is refused by its size, and never read', async () => {
  const huge = (size: number) => ({
    size,
    arrayBuffer: () => Promise.reject(new Error('it was read')),
  });
  const fault = { kind: 'tooLarge', megabytes: 200 };
  expect(await readFile(huge(200_000_001))).toEqual({ ok: false, fault });
  expect(await readTable(huge(20_000_001))).toEqual({
    ok: false,
    fault: { kind: 'tooLarge', megabytes: 20 },
  });
  await expect(readFile(huge(200_000_000))).rejects.toThrow('it was read');
});

it('what is cleaned holds nothing that no export has', async () => {
  const [log = []] = fc.sample(anyLog(8), { numRuns: 1, seed: 3 });
  const odd = damages['settings that are none']?.(fileOf(log), 6) ?? '';
  await emptyStore();
  await imported(odd, replace);
  const stored = await dump();
  expect(stored).not.toContain('deskpace-pack');
  expect(stored).not.toContain('start.done');
});

it('a hundred megabytes that are no export are refused', async () => {
  const piece = '['.repeat(1_000_000);
  const nested = new Blob(Array.from({ length: 100 }, () => piece));
  expect(await readFile(nested)).toMatchObject({ ok: false, fault: { kind: 'deep', line: 1 } });
  const text = new Blob(['"', ...Array.from({ length: 100 }, () => 'a'.repeat(1_000_000))]);
  expect(await readFile(text)).toMatchObject({ ok: false, fault: { kind: 'cut' } });
  const flat = new Blob(['[', ...Array.from({ length: 100 }, () => '0,'.repeat(500_000))]);
  expect(await readFile(flat)).toMatchObject({ ok: false, fault: { kind: 'many' } });
}, 120_000);

it('the first fault is told by its line, as an editor counts them', async () => {
  const faultIn = async (text: string) => {
    const read = await readFile(new Blob([text]));
    return read.ok ? null : read.fault;
  };
  expect(await faultIn('{\n"format": "deskpace",,')).toEqual({
    kind: 'syntax',
    line: 2,
    column: 22,
  });
  expect(await faultIn('{"a": "\\x"}')).toEqual({ kind: 'syntax', line: 1, column: 8 });
  expect(await faultIn('{"a": 01}')).toEqual({ kind: 'syntax', line: 1, column: 8 });
  expect(await faultIn('{"format": "deskpace"')).toEqual({ kind: 'cut', line: 1, column: 22 });
  expect(await faultIn('  \n')).toEqual({ kind: 'empty' });
  expect(await faultIn('{"format": "deskpace-pack"}')).toEqual({ kind: 'notExport' });
  expect(await faultIn('[1]')).toEqual({ kind: 'notExport' });
  const head = '"format": "deskpace", "version"';
  expect(await faultIn(`{${head}: 2}`)).toEqual({ kind: 'newer', version: 2 });
  expect(await faultIn(`{${head}: 1, "entries": {}}`)).toEqual({ kind: 'member', name: 'entries' });
  const [log = []] = fc.sample(anyLog(8), { numRuns: 1, seed: 3 });
  const entries = [...log.map((entry) => JSON.stringify(entry)), '{"type": "nonsense"}'];
  const text = `{${head}: 1,\n"entries": [\n${entries.join(',\n')}\n]}`;
  expect(await faultIn(text)).toEqual({
    kind: 'entry',
    number: entries.length,
    line: entries.length + 2,
    field: 'type',
  });
});

it('a setup that looks like a formula is kept as written, and made safe only for spreadsheets', async () => {
  const id = '0mw5k3c00000-1a2b3c4';
  const setups = ['=1+1', '<script>alert(1)</script>'];
  const entry = { type: 'setupsChanged', id, at: 1, zone: 'UTC', act: id, setups };
  const read = await readFile(new Blob([fileOf([entry as never])]));
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  expect(read.file.entries).toEqual([entry]);
  await emptyStore();
  expect(await bringIn(around, read.file, merge)).toBe('done');
  expect(csvRow(setups)).toContain("'=1+1");
});
