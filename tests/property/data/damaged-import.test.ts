import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { bringIn } from '../../../lib/exchange/bring-in.ts';
import { readFile } from '../../../lib/exchange/read-file.ts';
import { csvRow } from '../../../lib/report/csv.ts';
import { decodeEntry } from '../../../lib/timeline/decode.ts';
import { anyLog } from './any-log.ts';
import { around, dump, emptyStore, fileOf, imported, merge, replace } from './store.ts';

/** A file as it may arrive. */
type Damage = (text: string, n: number) => string | Blob;

const value = (n: number) =>
  [null, '', -1, 1e308, '1e999', [], {}, true, '<script>', '=1+1', '\u0000'][n % 11];

/** Sets something within a file to something else. */
const within = (change: (file: Record<string, unknown>, n: number) => void): Damage => {
  return (text, n) => {
    const file = JSON.parse(text);
    change(file, n);
    return JSON.stringify(file);
  };
};
const entryOf = (file: Record<string, unknown>, n: number) => {
  const entries = file['entries'] as Record<string, unknown>[];
  return entries[n % Math.max(1, entries.length)] ?? {};
};
const hostile = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';

const damages: Readonly<Record<string, Damage>> = {
  truncated: (text, n) => text.slice(0, n % text.length),
  'a character changed': (text, n) => {
    const at = n % text.length;
    return `${text.slice(0, at)}${'"{}[],:x\\\n\u0007'[n % 11]}${text.slice(at + 1)}`;
  },
  'a character gone': (text, n) =>
    text.slice(0, n % text.length) + text.slice((n % text.length) + 1),
  'a wrong type in an entry': within((file, n) => {
    const entry = entryOf(file, n);
    const names = Object.keys(entry);
    entry[names[n % Math.max(1, names.length)] ?? 'id'] = value(n);
  }),
  'a wrong type at the top': within((file, n) => {
    file[Object.keys(file)[n % 6] ?? 'format'] = value(n);
  }),
  'a field gone': within((file, n) => {
    const entry = entryOf(file, n);
    delete entry[Object.keys(entry)[n % 5] ?? 'id'];
  }),
  'hostile keys': (text, n) => {
    const at = ['{', '"settings":{', '"entries":[{'][n % 3] ?? '{';
    return text.replace(at, `${at}"__proto__":${hostile},"constructor":${hostile},`);
  },
  'huge numbers': within((file, n) => {
    const entry = entryOf(file, n);
    entry[['at', 'since', 'score', 'minutes'][n % 4] ?? 'at'] = 10 ** (n % 300);
  }),
  'deep nesting': (text, n) => {
    const depth = 30 + (n % 100_000);
    return text.replace(
      '"settings":{',
      `"deep":${'['.repeat(depth)}${']'.repeat(depth)},"settings":{`,
    );
  },
  'another encoding': (text, n) => {
    const bytes =
      n % 2 === 0 ? new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')) : latin(text);
    return new Blob([bytes]);
  },
  'script and formulas in texts': within((file, n) => {
    const entry = entryOf(file, n);
    entry['note'] = '<img src=x onerror=alert(1)>';
    entry['text'] = ['<script>alert(1)</script>', '=HYPERLINK("x")', '@SUM(1)'][n % 3];
  }),
  'settings that are none': within((file, n) => {
    file['settings'] = {
      'presence.awayAfter': value(n),
      'movements.packs': [value(n), { format: 'deskpace-pack', name: '<b>' }],
      'start.done': value(n),
      [String(value(n))]: value(n),
    };
  }),
};

function latin(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(`${text.slice(0, -2)},"note":"fa\u00e7ade"}`, 'latin1'));
}

beforeAll(async () => {
  await emptyStore();
  const [log] = fc.sample(anyLog(30), { numRuns: 1, seed: 7 });
  await imported(fileOf(log ?? []));
});

it('a thousand damaged files are each refused with a place, or cleaned; a refusal leaves every byte', async () => {
  const before = await dump();
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(
      anyLog(8),
      fc.constantFrom(...Object.keys(damages)),
      fc.nat(),
      fc.constantFrom(merge, replace),
      async (log, name, n, choice) => {
        const file = damages[name]?.(fileOf(log, { 'presence.awayAfter': 8 }), n) ?? '';
        const read = await readFile(typeof file === 'string' ? new Blob([file]) : file);
        if (read.ok) {
          const { entries } = read.file;
          for (const entry of entries) expect(decodeEntry(entry)).toEqual({ entry });
          return;
        }
        refused += 1;
        expect(read.fault.kind).not.toBe('');
        if ('line' in read.fault) expect(read.fault.line).toBeGreaterThan(0);
        expect(await imported(file, choice)).toBe('refused');
        expect(await dump()).toBe(before);
      },
    ),
    { numRuns: 1000 },
  );
  expect(refused).toBeGreaterThan(300);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
}, 120_000);

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
