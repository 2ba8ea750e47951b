import fc from 'fast-check';
import { get, keys, set } from 'idb-keyval';
import { beforeEach, expect, it } from 'vitest';
import { preview, undo } from '../../../lib/exchange/bring-in.ts';
import { repair } from '../../../lib/exchange/care.ts';
import { countDays, deleteAll, deleteDays } from '../../../lib/exchange/delete.ts';
import { readFile } from '../../../lib/exchange/read-file.ts';
import { weekModel } from '../../../lib/report/week.ts';
import { records } from '../../../lib/store/database.ts';
import { readEverything } from '../../../lib/store/read.ts';
import { load } from '../../../lib/store/write.ts';
import { addDays, dayOf, weekOf } from '../../../lib/timeline/days.ts';
import { type Entry, merge as union } from '../../../lib/timeline/entries.ts';
import { byKeptDay, daysToldBy } from '../../../lib/timeline/kept.ts';
import { anyLog, monday } from './any-log.ts';
import {
  around,
  dump,
  dumpDays,
  emptyStore,
  exported,
  fileOf,
  imported,
  merge,
  replace,
} from './store.ts';

beforeEach(emptyStore);

const numRuns = 60;
const log = () => anyLog(25);

/** A log kept as the worker keeps it when it logs entry after entry. */
function kept(entries: readonly Entry[]): unknown {
  const days = [...byKeptDay(union(entries, []))].sort(([a], [b]) => (a < b ? -1 : 1));
  return days.map(([day, list]) => [`day/${day}`, list]);
}

async function report(): Promise<unknown> {
  const { entries } = await readEverything();
  const { state } = await load();
  const week = weekOf(dayOf(monday, 'UTC'));
  return [weekModel({ week, entries, now: monday, zone: 'UTC' }), state?.plan];
}

it('what was exported, wiped and imported is stored and reported as before', async () => {
  await fc.assert(
    fc.asyncProperty(log(), async (entries) => {
      await emptyStore();
      await imported(fileOf(entries, { 'presence.awayAfter': 8 }));
      const before = [await dump('undo'), await report()];
      const text = await exported();
      await emptyStore();
      await imported(text);
      expect([await dump('undo'), await report()]).toEqual(before);
    }),
    { numRuns },
  );
}, 120_000);

it('importing twice changes nothing, not a byte', async () => {
  await fc.assert(
    fc.asyncProperty(log(), async (entries) => {
      await emptyStore();
      await imported(fileOf(entries));
      const before = await dump();
      expect(await imported(fileOf(entries))).toBe('nothing');
      expect(await imported(await exported(), replace)).toBe('nothing');
      expect(await dump()).toBe(before);
    }),
    { numRuns },
  );
}, 120_000);

it('two logs merged in either order are stored alike, as if all had been logged here', async () => {
  await fc.assert(
    fc.asyncProperty(log(), log(), async (a, b) => {
      await emptyStore();
      await imported(fileOf(a));
      await imported(fileOf(b));
      const there = [await dumpDays(), await report()];
      await emptyStore();
      await imported(fileOf(b));
      await imported(fileOf(a));
      expect([await dumpDays(), await report()]).toEqual(there);
      expect((await readEverything()).entries).toEqual(union(a, b));
    }),
    { numRuns },
  );
}, 120_000);

it('an import into an empty log keeps each entry with the days that the worker would', async () => {
  await fc.assert(
    fc.asyncProperty(log(), async (entries) => {
      await emptyStore();
      await imported(fileOf(entries));
      expect(JSON.parse(await dumpDays())).toEqual(kept(entries));
    }),
    { numRuns },
  );
}, 120_000);

it('what was brought in can be taken back, merged or replaced', async () => {
  await fc.assert(
    fc.asyncProperty(log(), log(), fc.constantFrom(merge, replace), async (a, b, choice) => {
      await emptyStore();
      await imported(fileOf(a, { 'presence.awayAfter': 8 }));
      const before = [await dump('undo', 'glance'), await report()];
      const outcome = await imported(fileOf(b, { 'presence.badgeEvery': 2 }), choice);
      expect(outcome).toBe('done');
      expect(await undo(around)).toBe('done');
      expect([await dump('undo', 'glance'), await report()]).toEqual(before);
      expect(await undo(around)).toBe('nothing');
    }),
    { numRuns },
  );
}, 120_000);

it('the preview counts what then happens, and writes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(log(), log(), fc.constantFrom(merge, replace), async (a, b, choice) => {
      await emptyStore();
      await imported(fileOf(a));
      const read = await readFile(new Blob([fileOf(b)]));
      if (!read.ok) throw new Error(JSON.stringify(read.fault));
      const before = await dump();
      const told = await preview(read.file, choice);
      expect(await dump()).toBe(before);
      const there = (await readEverything()).entries.length;
      await imported(fileOf(b), choice);
      const after = (await readEverything()).entries.length;
      expect(after - there).toBe(told.added - told.removed);
    }),
    { numRuns },
  );
}, 120_000);

it('what was deleted is gone, unreadable records too, and comes back whole', async () => {
  await fc.assert(
    fc.asyncProperty(log(), async (entries) => {
      await emptyStore();
      await imported(fileOf(entries, { 'presence.awayAfter': 8 }));
      await set('day/2026-10-20', [{ type: 'nonsense' }, 42], records);
      await set('damaged/day/2026-10-21/x', 'nonsense', records);
      const before = [await dump('undo', 'glance'), await report()];
      expect(await deleteAll(around)).toBe('done');
      const left = await keys<string>(records);
      expect(left.filter((key) => /^(?:day|damaged)/.test(key))).toEqual([]);
      expect(await get('settings', records)).toEqual({});
      expect(await undo(around)).toBe('done');
      expect([await dump('undo', 'glance'), await report()]).toEqual(before);
    }),
    { numRuns },
  );
}, 120_000);

it('days that were deleted are gone with all that tells of them, other days stay, and they come back whole', async () => {
  await fc.assert(
    fc.asyncProperty(log(), fc.nat(9), fc.nat(3), async (entries, from, more) => {
      await emptyStore();
      await imported(fileOf(entries));
      const first = addDays(dayOf(monday, 'UTC'), from - 5);
      const last = addDays(first, more);
      await set('day/2026-10-20', [{ type: 'nonsense' }], records);
      const before = [await dump('undo', 'glance'), await report()];
      const known = (await readEverything()).entries;
      const count = await countDays(first, last);
      expect(await deleteDays(around, first, last)).toBe(count === 0 ? 'nothing' : 'done');
      const left = (await readEverything()).entries;
      expect(known.length - left.length).toBe(count);
      const isIn = (day: string) => day >= first && day <= last;
      expect(left.filter((one) => one.type !== 'retracted' && daysToldBy(one).some(isIn))).toEqual(
        [],
      );
      const untouched = known.filter(
        (one) => one.type !== 'retracted' && !daysToldBy(one).some(isIn),
      );
      expect(left).toEqual(expect.arrayContaining(untouched));
      if (count > 0) expect(await undo(around)).toBe('done');
      expect([await dump('undo', 'glance'), await report()]).toEqual(before);
    }),
    { numRuns },
  );
}, 120_000);

it('a damaged store is repaired: every readable entry stays, the rest goes, and comes back on request', async () => {
  await fc.assert(
    fc.asyncProperty(log(), fc.array(fc.jsonValue(), { maxLength: 4 }), async (entries, broken) => {
      await emptyStore();
      fc.pre(entries.length > 0);
      await imported(fileOf(entries));
      const { entries: known } = await readEverything();
      const sound = [await readEverything(), await report()];
      const [day = 'day/2026-10-20'] = (await keys<string>(records)).filter((key) =>
        key.startsWith('day/'),
      );
      const stored: unknown = (await get(day, records)) ?? [];
      await set(day, [...broken.map((value) => [value]), ...(stored as unknown[])], records);
      await set('damaged/day/2026-10-21/x', broken, records);
      expect(await repair(around)).toBe('done');
      expect([await readEverything(), await report()]).toEqual(sound);
      expect((await keys<string>(records)).filter((key) => key.startsWith('damaged'))).toEqual([]);
      expect(await undo(around)).toBe('done');
      expect((await readEverything()).entries).toEqual(known);
      expect(await get('damaged/day/2026-10-21/x', records)).toEqual(broken);
    }),
    { numRuns },
  );
}, 120_000);
