import { expect, test } from 'playwright/test';
import { atDesk, press, stopWithinAlarm } from './desk/desk.ts';
import { ofType, readLog } from './desk/log.ts';
import { minutes, nextMonday } from './harness/index.ts';

const monday9 = nextMonday(9);

test('one turn that failed is made up for within a minute, and does not look like a sleep', () =>
  atDesk(monday9, async (b) => {
    await press(b, 'Sitting');
    await b.runTo(monday9 + minutes(4));
    await b.fail('indexedDB.write', 'full');
    await b.runTo(monday9 + minutes(6));
    await b.mend('indexedDB.write');
    await b.runTo(monday9 + minutes(60));
    const log = await readLog(b);
    expect(ofType(log, 'prompted').length).toBeGreaterThan(0);
    expect(ofType(log, 'gapFound')).toEqual([]);
  }));

test('turns that fail are tried again while somebody is there, and not on an idle machine', () =>
  atDesk(monday9, async (b) => {
    await press(b, 'Sitting');
    await b.fail('indexedDB.write', 'full');
    await b.runTo(monday9 + minutes(20));
    expect(await b.alarms()).toHaveLength(1);
    await b.idleFrom();
    await b.runTo(monday9 + minutes(30));
    expect(await b.alarms()).toEqual([]);
    await b.mend('indexedDB.write');
    await b.input();
    await b.runTo(monday9 + minutes(90));
    expect(ofType(await readLog(b), 'prompted').length).toBeGreaterThan(0);
  }));

for (const messages of [0, 1, 2, 4]) {
  test(`a worker that is stopped ${messages} messages after an alarm is woken again, and prompts`, () =>
    atDesk(monday9, async (b) => {
      await press(b, 'Sitting');
      for (let i = 0; i < 3; i += 1) {
        await stopWithinAlarm(b, messages);
        expect(await b.alarms()).toHaveLength(1);
      }
      await b.runTo(monday9 + minutes(60));
      const log = await readLog(b);
      expect(ofType(log, 'prompted').length).toBeGreaterThan(0);
      // The turns that are missing do not look like a sleep.
      expect(ofType(log, 'gapFound')).toEqual([]);
    }));
}
