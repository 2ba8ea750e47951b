import { expect, test } from 'playwright/test';
import { troubles } from '../../lib/i18n/en/popup-troubles.ts';
import type { Trouble } from '../../lib/store/trouble.ts';
import { atDesk, press } from './desk/desk.ts';
import { ofType, readLog } from './desk/log.ts';
import { minutes, nextMonday, type VirtualBrowser, type VirtualPage } from './harness/index.ts';

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
/** All that is stored, by key. */
const everything = `(async () => {
  const request = indexedDB.open('deskpace');
  const database = await new Promise((done) => { request.onsuccess = () => done(request.result); });
  const store = database.transaction('records').objectStore('records');
  const all = (asked) => new Promise((done) => { asked.onsuccess = () => done(asked.result); });
  const [keys, values] = await Promise.all([all(store.getAllKeys()), all(store.getAll())]);
  database.close();
  return Object.fromEntries(keys.map((key, i) => [key, values[i]]));
})()`;
const stored = (b: VirtualBrowser) => b.eval<Record<string, unknown>>(everything);
const ask = (request: object) => `chrome.runtime.sendMessage(${JSON.stringify(request)})`;

/** These troubles are told in the popup, and no other. */
async function told(popup: VirtualPage, ...kinds: Trouble['kind'][]): Promise<void> {
  const shown = `[...document.querySelectorAll('[role=alert] li')].map((one) => one.textContent)`;
  const texts = kinds.map((kind) => troubles[`trouble.${kind}`]);
  await popup.until(`JSON.stringify(${shown}) === ${JSON.stringify(JSON.stringify(texts))}`, {
    what: `a popup that tells ${kinds}`,
  });
}

/** The worker has nothing to tell. */
async function nothingTold(popup: VirtualPage): Promise<void> {
  expect(await popup.session.eval(ask({ type: 'refresh' }))).toEqual({ ok: true, troubles: [] });
}

const today = `day/${new Date(monday9).toISOString().slice(0, 10)}`;

test('a full disk is told in the popup, and nothing logged before is lost', () =>
  atDesk(monday9, async (b) => {
    await press(b, 'Pain 2');
    const before = await readLog(b);
    await b.fail('indexedDB.write', 'full');
    const popup = await b.popup();
    await popup.click('button', 'Pain 5');
    await told(popup, 'diskFull');
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
    await told(popup, 'damaged');
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
    await b.eval(overwrite('meta', '{ version: 99, device: "x" }'));
    await b.eval(overwrite('settings', '{ "future.thing": [1], "pacing.risk": "another form" }'));
    const before = await stored(b);
    const popup = await b.popup();
    await popup.click('button', 'Pain 5');
    await told(popup, 'newerData');
    for (const request of [
      { type: 'saveSettings', values: { 'pacing.risk': 0.3 } },
      { type: 'backUp' },
      { type: 'testNotification' },
    ]) {
      expect(await popup.session.eval(ask(request))).toMatchObject({ problem: 'newerData' });
    }
    await b.dispatch('runtime.onInstalled', { reason: 'install' });
    await b.runTo(monday9 + minutes(60));
    expect(await stored(b)).toEqual(before);
    expect(await b.alarms()).toEqual([]);
  }));

test('blocked notifications are told, and the prompt waits in the popup', () =>
  atDesk(monday9, async (b) => {
    await b.setNotifications('denied');
    await b.runTo(monday9 + minutes(45));
    const popup = await b.popup();
    await told(popup, 'notificationsBlocked');
    expect(await popup.find('button', 'Skip')).not.toBeNull();
  }));

test('a refused alarm is told and stops nothing else', () =>
  atDesk(monday9, async (b) => {
    await b.fail('alarms.create', 'refused');
    await b.runTo(monday9 + minutes(5));
    const popup = await b.popup();
    await told(popup, 'alarmRefused');
    await popup.click('button', 'Standing');
    await b.settle();
    expect(ofType(await readLog(b), 'postureChanged')).toHaveLength(1);
    await b.mend('alarms.create');
    await popup.click('button', 'Sitting');
    await b.settle();
    expect(await b.alarms()).toHaveLength(1);
  }));

test('a refused notification and an icon that is not drawn are told, and the prompt waits in the popup', () =>
  atDesk(monday9, async (b) => {
    await b.fail('notifications.create', 'refused');
    await b.runTo(monday9 + minutes(45));
    const popup = await b.popup();
    await told(popup, 'notificationsBlocked');
    await b.mend('notifications.create');
    await b.fail('action.setBadgeText', 'refused');
    await popup.click('button', 'Standing');
    await told(popup, 'iconRefused');
    await b.settle();
    expect(ofType(await readLog(b), 'postureChanged')).toHaveLength(1);
  }));

test('what the browser cannot remember or tell stops no logging', () =>
  atDesk(monday9, async (b) => {
    for (const call of ['storage.session.set', 'storage.session.get', 'tabs.query']) {
      await b.fail(call, 'refused');
    }
    await press(b, 'Pain 2');
    await press(b, 'Pain 5');
    const popup = await b.popup();
    await popup.until(`document.querySelector('[role=timer]') !== null`);
    await b.settle();
    await nothingTold(popup);
    expect(ofType(await readLog(b), 'painLogged').map(({ score }) => score)).toEqual([2, 5]);
  }));

test('a worker that cannot be reached is told, and what was logged before is shown', () =>
  atDesk(monday9, async (b) => {
    await press(b, 'Pain 2');
    const popup = await b.popup();
    await popup.session.eval(`globalThis.reach = chrome.runtime.sendMessage;
      chrome.runtime.sendMessage = () => Promise.reject(new Error('Could not establish connection.'));`);
    await popup.click('button', 'Pain 5');
    await told(popup, 'noWorker');
    expect(await popup.text()).toContain('2 at');
    await popup.session.eval('chrome.runtime.sendMessage = reach');
    await popup.click('button', 'Pain 5');
    await b.settle();
    expect(ofType(await readLog(b), 'painLogged').map(({ score }) => score)).toEqual([2, 5]);
  }));

for (const glance of ['{ version: 1, strip: 3 }', '{ version: 1, strip: [] }', '42']) {
  test(`a glance that cannot be shown (${glance}) is made anew, and the popup is never empty`, () =>
    atDesk(monday9, async (b) => {
      await press(b, 'Standing');
      await b.eval(overwrite('glance', `(${glance})`));
      const popup = await b.popup();
      await popup.until(`document.querySelector('[role=timer]') !== null`);
      expect(await popup.find('button', 'Standing')).toMatchObject({ pressed: 'true' });
    }));
}

test('a damaged version or damaged settings are told and moved aside, not thrown away', () =>
  atDesk(monday9, async (b) => {
    const aside = async () => {
      const found = Object.entries(await stored(b)).filter(([key]) => key.startsWith('damaged/'));
      return found.map(([key, value]) => JSON.stringify([key.split('/')[1], value])).sort();
    };
    await press(b, 'Pain 2');
    const { device } = (await stored(b))['meta'] as { device: string };
    const popup = await b.popup();
    const odd = [
      ['meta', 'nonsense'],
      ['settings', ['no', 'settings']],
      ['settings', 'other'],
    ] as const;
    for (const [key, value] of odd) {
      await b.eval(overwrite(key, JSON.stringify(value)));
      await b.runTo(b.now + minutes(10));
      await popup.reload();
      await told(popup, 'damaged');
      await b.settle();
    }
    expect(await aside()).toEqual(odd.map((one) => JSON.stringify(one)).sort());
    expect(await stored(b)).toMatchObject({ meta: { version: 1, device } });
    await b.eval(overwrite('settings', '42'));
    const values = { 'pacing.risk': 0.3 };
    await popup.session.eval(ask({ type: 'saveSettings', values }));
    expect(await aside()).toContain(JSON.stringify(['settings', 42]));
    expect(await aside()).toHaveLength(odd.length + 1);
    expect((await stored(b))['settings']).toEqual(values);
    await popup.reload();
    await told(popup, 'damaged');
  }));

test('a newer version is one whatever else its record holds', () =>
  atDesk(monday9, async (b) => {
    await press(b, 'Pain 2');
    await b.eval(overwrite('meta', '{ version: 2, device: { id: "x" } }'));
    const before = await stored(b);
    await press(b, 'Pain 5');
    expect(await stored(b)).toEqual(before);
  }));
