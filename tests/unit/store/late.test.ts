import 'fake-indexeddb/auto';
import { get, set } from 'idb-keyval';
import { expect, it } from 'vitest';
import { records } from '../../../lib/store/database.ts';
import { listDays, readEntries } from '../../../lib/store/read.ts';
import { commit, load } from '../../../lib/store/write.ts';
import { Desk, minute, nine } from '../tracker/day.ts';

const meta = { version: 1, device: 'test' };
const weekAgo = nine - 7 * 24 * 60 * minute;

/** Stores what the desk did last, as the worker does. */
async function store(desk: Desk): Promise<void> {
  const { days } = await load();
  const { state, entries } = desk.last;
  await commit({ meta, state, planChanged: true, entries, glance: desk.glance }, { days, odd: [] });
}

it('a day corrected a week later is read with its correction, and with what took that back', async () => {
  const desk = new Desk(weekAgo);
  await store(desk);
  desk.now = nine;
  desk.does({ type: 'wake' });
  await store(desk);
  const [from, until] = [weekAgo + 10 * minute, weekAgo + 20 * minute];
  desk.does({ type: 'amend', from, until, posture: 'standing' });
  await store(desk);
  desk.does({ type: 'undo' });
  await store(desk);
  const { entries } = await readEntries('2026-11-16', '2026-11-16');
  expect(entries.map(({ type }) => type).slice(-2)).toEqual(['amended', 'retracted']);
  expect(await listDays()).toEqual(['2026-11-16', '2026-11-23']);
  const all = await readEntries('2026-11-16', '2026-11-23');
  expect(new Set(all.entries.map(({ id }) => id)).size).toBe(all.entries.length);
  expect(all.entries).toEqual(desk.log);
});

it('what could be taken back until a day is given up when that day is over', async () => {
  await set('undo/2026-11-23', 'kept', records);
  const desk = new Desk(nine);
  await store(desk);
  expect(await get('undo/2026-11-23', records)).toBe('kept');
  desk.now = nine + 24 * 60 * minute;
  desk.does({ type: 'wake' });
  await store(desk);
  expect(await get('undo/2026-11-23', records)).toBeUndefined();
});
