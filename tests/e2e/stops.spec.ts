import { expect, test } from 'playwright/test';
import { atDesk, press, stopWithinAlarm } from './desk/desk.ts';
import { ofType, readLog } from './desk/log.ts';
import { minutes, nextMonday } from './harness/index.ts';

const monday9 = nextMonday(9);

test('after a turn that failed the worker tries again, and not each minute', () =>
  atDesk(monday9, async (b) => {
    await b.fail('indexedDB.write', 'full');
    const [before, log] = [b.records.alarms, await readLog(b)];
    await b.runTo(monday9 + minutes(62));
    expect(b.records.alarms - before).toBeLessThanOrEqual(6);
    expect(await b.alarms()).toHaveLength(1);
    await b.mend('indexedDB.write');
    await b.runTo(monday9 + minutes(80));
    expect((await readLog(b)).length).toBeGreaterThan(log.length);
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
