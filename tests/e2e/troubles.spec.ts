import { expect, test } from 'playwright/test';
import { atDesk, press } from './desk/desk.ts';
import { ofType, readLog } from './desk/log.ts';
import { minutes, nextMonday } from './harness/index.ts';

const monday9 = nextMonday(9);

/** Puts a value in place of a stored record. */
const overwrite = (key: string, value: string) => `(async () => {
  const request = indexedDB.open('deskpace');
  request.onupgradeneeded = () => request.result.createObjectStore('records');
  const database = await new Promise((done) => { request.onsuccess = () => done(request.result); });
  const transaction = database.transaction('records', 'readwrite');
  transaction.objectStore('records').put(${value}, '${key}');
  await new Promise((done) => { transaction.oncomplete = done; });
  database.close();
})()`;
const today = `day/${new Date(monday9).toISOString().slice(0, 10)}`;

test('a full disk is told in the popup, and nothing logged before is lost', () =>
  atDesk(monday9, async (b) => {
    await press(b, 'Pain 2');
    const before = await readLog(b);
    await b.fail('indexedDB.write', 'full');
    const popup = await b.popup();
    await popup.click('button', 'Pain 5');
    await popup.until(`document.querySelector('[role=alert]') !== null`);
    await b.mend('indexedDB.write');
    expect(await readLog(b)).toEqual(before);
    await popup.click('button', 'Pain 5');
    await b.settle();
    expect(ofType(await readLog(b), 'painLogged').map(({ score }) => score)).toEqual([2, 5]);
  }));

test('damaged entries are told, skipped and kept where they are', () =>
  atDesk(monday9, async (b) => {
    await press(b, 'Pain 2');
    const [first, ...rest] = await readLog(b);
    const damaged = [first, { type: 'nonsense' }, 42, ...rest];
    await b.eval(overwrite(today, JSON.stringify(damaged)));
    const popup = await b.popup();
    await popup.until(`document.querySelector('[role=alert]') !== null`);
    await popup.click('button', 'Pain 5');
    await b.settle();
    const log = await readLog(b);
    expect(log.slice(0, damaged.length)).toEqual(damaged);
    expect(ofType(log, 'painLogged').map(({ score }) => score)).toEqual([2, 5]);
  }));

test('a damaged state is made again from the log', () =>
  atDesk(monday9, async (b) => {
    await press(b, 'Standing');
    await b.runTo(monday9 + minutes(10));
    await b.eval(overwrite('state', '"nonsense"'));
    await b.eval(overwrite('glance', 'null'));
    await b.runTo(monday9 + minutes(15));
    expect((await b.badge()).text).toBe('15');
    const popup = await b.popup();
    expect(await popup.find('button', 'Standing')).toMatchObject({ pressed: 'true' });
  }));

test('a day that is no list is moved aside, not thrown away', () =>
  atDesk(monday9, async (b) => {
    await b.eval(overwrite(today, '"nonsense"'));
    await press(b, 'Pain 5');
    expect(ofType(await readLog(b), 'painLogged')).toHaveLength(1);
    expect(
      await b.eval(`(async () => {
      const request = indexedDB.open('deskpace');
      const database = await new Promise((done) => { request.onsuccess = () => done(request.result); });
      const store = database.transaction('records').objectStore('records');
      const range = IDBKeyRange.bound('damaged/', 'damaged/\\uffff');
      const all = await new Promise((done) => { const r = store.getAll(range); r.onsuccess = () => done(r.result); });
      database.close();
      return all;
    })()`),
    ).toEqual(['nonsense']);
  }));

test('data of a newer version are left untouched, and that is said', () =>
  atDesk(monday9, async (b) => {
    await press(b, 'Pain 2');
    const before = await readLog(b);
    await b.eval(overwrite('meta', '{ version: 99, device: "x" }'));
    const popup = await b.popup();
    await popup.click('button', 'Pain 5');
    await popup.until(`document.querySelector('[role=alert]') !== null`);
    await b.settle();
    expect(await readLog(b)).toEqual(before);
  }));

test('blocked notifications are told, and the prompt waits in the popup', () =>
  atDesk(monday9, async (b) => {
    await b.setNotifications('denied');
    await b.runTo(monday9 + minutes(45));
    const popup = await b.popup();
    await popup.until(`document.querySelector('[role=alert]') !== null`);
    expect(await popup.find('button', 'Skip')).not.toBeNull();
  }));

test('a refused notification or alarm is told and stops nothing else', () =>
  atDesk(monday9, async (b) => {
    await b.fail('alarms.create', 'refused');
    await b.runTo(monday9 + minutes(5));
    const popup = await b.popup();
    await popup.until(`document.querySelector('[role=alert]') !== null`);
    await popup.click('button', 'Standing');
    await b.settle();
    expect(ofType(await readLog(b), 'postureChanged')).toHaveLength(1);
    await b.mend('alarms.create');
    await popup.click('button', 'Sitting');
    await b.settle();
    expect(await b.alarms()).toHaveLength(1);
  }));
