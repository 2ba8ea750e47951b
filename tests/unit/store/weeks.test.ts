import 'fake-indexeddb/auto';
import { promisifyRequest } from 'idb-keyval';
import { beforeEach, expect, it } from 'vitest';
import { records } from '../../../lib/store/database.ts';
import { keys } from '../../../lib/store/keys.ts';
import { type Summarising, summariesOf } from '../../../lib/store/weeks.ts';
import { commit, load } from '../../../lib/store/write.ts';
import { daysOf } from '../../../lib/timeline/days.ts';
import { Desk, minute, nine } from '../tracker/day.ts';

const weeks = ['2026-W47', '2026-W48'];
const longAgo = nine - 7 * 24 * 60 * minute;

/** Counts entries by week, and remembers which it was asked for. */
function counting(asked: string[], basis = 'count'): Summarising<number> {
  return {
    basis,
    days: (week) => [daysOf(week)[0] ?? '', daysOf(week)[6] ?? ''],
    isSettled: (week) => week === '2026-W47',
    derive: (week, { length }) => {
      asked.push(week);
      return length;
    },
  };
}

async function summarise(basis?: string) {
  const asked: string[] = [];
  return { ...(await summariesOf(weeks, counting(asked, basis))), asked };
}

function write(key: string, value: unknown): Promise<unknown> {
  return records('readwrite', (store) => promisifyRequest(store.put(value, key)));
}

let desk: Desk;

async function store(): Promise<void> {
  const { days } = await load();
  const { state, entries } = desk.last;
  const meta = { version: 1, device: 'test' };
  await commit({ meta, state, planChanged: true, entries, glance: desk.glance }, { days, odd: [] });
}

beforeEach(async () => {
  await records('readwrite', (all) => promisifyRequest(all.clear()));
  desk = new Desk(longAgo);
  await store();
  desk.now = nine;
  desk.does({ type: 'wake' });
  await store();
});

it('a settled week is derived once, another each time', async () => {
  const first = await summarise();
  expect(first.asked).toEqual(weeks);
  const second = await summarise();
  expect(second.asked).toEqual(['2026-W48']);
  expect(second.summaries).toEqual(first.summaries);
});

it('a correction forgets the week that it speaks of', async () => {
  const before = await summarise();
  const [from, until] = [longAgo + 10 * minute, longAgo + 20 * minute];
  desk.does({ type: 'amend', from, until, posture: 'standing' });
  await store();
  const after = await summarise();
  expect(after.asked).toEqual(weeks);
  expect(after.summaries[0]).toBe((before.summaries[0] ?? 0) + 1);
});

it('what is derived in another way is derived anew', async () => {
  await summarise();
  expect((await summarise('other')).asked).toEqual(weeks);
});

it('a damaged week is told, and not kept', async () => {
  await write(keys.day('2026-11-17'), ['nonsense']);
  expect((await summarise()).damaged).toBe(1);
  expect(await summarise()).toMatchObject({ damaged: 1, asked: weeks });
});

it('a store of a newer version is left as it is', async () => {
  await write(keys.meta, { version: 99, device: 'x' });
  await summarise();
  expect((await summarise()).asked).toEqual(weeks);
});

it('a kept summary that is nothing of the kind is derived anew', async () => {
  await summarise();
  for (const odd of [null, 42, 'text', { basis: 'count' }]) {
    await write(keys.week('2026-W47'), odd);
    expect((await summarise()).asked).toEqual(weeks);
  }
});
