import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import {
  axeFindings,
  hours,
  launchExtension,
  launchFirefox,
  minutes,
  nextMonday,
  poll,
  seconds,
  takePictures,
  VirtualBrowser,
} from './harness/index.ts';

const build = join(import.meta.dirname, 'harness', 'fixture');
const monday9 = nextMonday(9);
const options = { build, now: monday9 };

test('alarms come at their virtual time, across stops of the worker', async () => {
  await using run = await started();
  const { b } = run;
  await b.runTo(monday9 + minutes(2));
  await b.stopWorker();
  expect(await b.isAwake()).toBe(false);
  await b.runTo(monday9 + minutes(4));
  expect(await logOf(b)).toEqual([
    '09:00:00 installed install',
    '09:01:00 alarm minute',
    '09:02:00 alarm minute',
    '09:03:00 alarm minute',
    '09:04:00 alarm minute',
  ]);
  expect(b.records).toMatchObject({ alarms: 4, wakeUps: 2, writes: 5, errors: [] });
  expect((await b.badge()).text).toBe('5');
});

test('a mortal worker is started anew for every alarm', async () => {
  await using run = await started({ worker: 'mortal' });
  await run.b.runTo(monday9 + minutes(5));
  expect(run.b.records).toMatchObject({ alarms: 5, wakeUps: 6 });
  expect(await run.b.isAwake()).toBe(true);
});

test('an alarm overdue after sleep comes once, and keeps its phase', async () => {
  await using run = await started();
  const { b } = run;
  await b.sleepTo(monday9 + hours(3) + seconds(20));
  expect(await logOf(b)).toEqual(['09:00:00 installed install', '12:00:20 alarm minute']);
  expect((await b.alarms())[0]?.scheduledTime).toBe(monday9 + hours(3) + minutes(1));
});

test('idle is told at the interval the extension asked for, and queries agree with it', async () => {
  await using run = await started();
  const { b } = run;
  await b.eval(`chrome.alarms.clear('minute')`);
  await b.idleFrom(monday9 + seconds(10));
  await b.runTo(monday9 + seconds(30));
  const query = (seconds: number) => b.eval(`chrome.idle.queryState(${seconds})`);
  expect([await query(15), await query(60)]).toEqual(['idle', 'active']);
  await b.runTo(monday9 + minutes(10));
  await b.lock();
  await b.input();
  expect((await logOf(b)).slice(1)).toEqual([
    '09:00:55 idle idle',
    '09:10:00 idle locked',
    '09:10:00 idle active',
  ]);
});

test('a worker killed at work leaves its alarms as they were, and is not woken by a look at them', async () => {
  await using run = await started();
  const { b } = run;
  await b.runTo(monday9 + minutes(1));
  await b.eval(`void navigator.locks.request('x', () => new Promise(() => {}))`);
  await b.stopWorker();
  expect(await b.alarms()).toMatchObject([{ scheduledTime: monday9 + minutes(2) }]);
  expect(b.records.wakeUps).toBe(1);
});

test('a listener added too late to be woken by is named', async () => {
  await using run = await started();
  await run.b.eval('chrome.alarms.onAlarm.addListener(() => {})');
  expect(run.b.records.lateListeners).toEqual(['alarms.onAlarm']);
});

test('a request of the worker is seen', async () => {
  await using run = await started();
  const url = 'http://127.0.0.1:9/';
  await run.b.eval(`fetch('${url}').catch(() => {})`);
  expect(run.b.records.requestsOut).toEqual([url]);
});

test('a stopped worker sleeps through ten idle minutes when nothing calls it', async () => {
  await using run = await started();
  const { b } = run;
  await b.eval(`chrome.alarms.clearAll()`);
  await b.setIdle('idle');
  await b.stopWorker();
  await b.runTo(monday9 + minutes(10));
  expect(b.records.wakeUps).toBe(1);
  expect(await b.alarms()).toEqual([]);
});

test('a browser killed with SIGKILL keeps its data and alarms, and starts by itself', async () => {
  await using run = await started();
  const { b } = run;
  await b.runTo(monday9 + minutes(1));
  await b.restart(monday9 + hours(24) + seconds(30));
  await b.runTo(monday9 + hours(24) + minutes(1));
  expect((await logOf(b)).sort()).toEqual([
    '09:00:00 installed install',
    '09:00:30 alarm minute',
    '09:00:30 startup',
    '09:01:00 alarm minute',
    '09:01:00 alarm minute',
  ]);
});

test('the real popup opens, lives by the virtual clock, and is clicked as a person does', async () => {
  await using run = await started();
  const { b } = run;
  await b.stopWorker();
  const popup = await b.popup();
  await popup.until(`document.body.innerText.includes('1 lines at ')`);
  expect(await popup.text()).toContain(new Date(monday9).toISOString());
  await b.runTo(monday9 + minutes(1));
  await popup.until(`document.body.innerText.includes('09:01:00')`);
  await popup.click('button', 'Press');
  await popup.until(`document.querySelector('button').dataset.answer === 'written'`);
  expect(await popup.find('button', 'Press')).toMatchObject({ pressed: 'true' });
  expect((await popup.screenshot()).length).toBeGreaterThan(500);
  await popup.close();
});

test('failures that a test asks for arrive, and end when mended', async () => {
  await using run = await started();
  const { b } = run;
  const page = await b.open('popup.html');
  const create = (api: string, rest: string) =>
    b.eval(`chrome.${api}.create('x', ${rest}).then(() => 'made', (error) => error.message)`);
  const notify = () =>
    create('notifications', `{ type: 'basic', iconUrl: 'icon.png', title: 'T', message: 'M' }`);
  const alarm = () => create('alarms', '{ delayInMinutes: 5 }');
  const write = () => b.eval(`chrome.runtime.sendMessage('hello')`, page);

  await b.fail('notifications.create', 'no');
  await b.fail('alarms.create', 'refused');
  await b.fail('indexedDB.write');
  expect([await notify(), await alarm()]).toEqual(['no', 'refused']);
  expect(await write()).toBe('QuotaExceededError');
  for (const call of ['notifications.create', 'alarms.create', 'indexedDB.write'])
    await b.mend(call);
  expect([await notify(), await alarm(), await write()]).toEqual(['made', 'made', 'written']);
  expect([...b.records.shown().keys()]).toEqual(['x']);
  expect(b.records.shown().get('x')).toMatchObject({ title: 'T', message: 'M' });

  await b.setNotifications('denied');
  await notify();
  expect(b.records.notifications.at(-1)).toMatchObject({ call: 'create', shown: false });
  expect(await b.eval('chrome.notifications.getPermissionLevel()')).toBe('denied');
});

test('sound in a tab, icons, clicks on notifications and the clock set back', async () => {
  await using run = await started();
  const { b } = run;
  const audible = () => b.eval('chrome.tabs.query({ audible: true }).then((all) => all.length)');
  expect(await audible()).toBe(0);
  await b.setAudible(true);
  expect(await audible()).toBe(1);
  await b.eval(`chrome.action.setIcon({ imageData: new ImageData(16, 16) })`);
  expect(b.records.icon).toMatchObject([{ width: 16, height: 16 }]);
  await b.setClock(monday9 - hours(1));
  await b.dispatch('notifications.onClicked', 'one');
  expect((await logOf(b)).at(-1)).toBe('08:00:00 clicked one');
  expect(b.records.requestsOut).toEqual([]);
});

test('Playwright sees pages in every look, and every request', async () => {
  const extension = await launchExtension({ build });
  const folder = mkdtempSync(join(tmpdir(), 'deskpace-pictures-'));
  try {
    const page = await extension.page('popup.html');
    await page.getByRole('button', { name: 'Press' }).click();
    await expect(page.getByRole('status')).toContainText('2 lines');
    expect(await axeFindings(page)).toEqual([]);
    expect(await takePictures(page, folder, 'popup')).toHaveLength(3);
    extension.expectNoRequests();
    await extension.context.serviceWorkers()[0]?.evaluate(async () => {
      await fetch('http://127.0.0.1:9/from-the-worker').catch(() => {});
    });
    await poll(() => throws(extension.expectNoRequests), { what: 'the request of the worker' });
  } finally {
    await expect(extension.close()).rejects.toThrow('from-the-worker');
    rmSync(folder, { recursive: true });
  }
});

test('Firefox runs the extension', async () => {
  const firefox = await launchFirefox({ build });
  test.skip(firefox === null, 'no Firefox here: set FIREFOX_PATH to test with it');
  if (firefox === null) return;
  try {
    const page = await firefox.page('popup.html');
    const button = await page.waitForSelector('button');
    await button?.click();
    await page.waitForFunction(() => document.body.innerText.includes('2 lines'));
  } finally {
    await firefox.close();
  }
});

async function started(more: object = {}) {
  const b = new VirtualBrowser({ ...options, ...more });
  await b.install().catch(async (error: unknown) => {
    await b.close();
    throw error;
  });
  return { b, [Symbol.asyncDispose]: () => b.close() };
}

/** The fixture's lines with their time of day. */
async function logOf(b: VirtualBrowser): Promise<string[]> {
  const page = await b.open('popup.html');
  const lines = await page.eval<{ line: string; at: number }[]>(
    `import('./log.js').then(({ lines }) => lines())`,
  );
  await page.close();
  return lines.map(({ line, at }) => `${new Date(at).toISOString().slice(11, 19)} ${line}`);
}

function throws(action: () => void): boolean {
  try {
    action();
    return false;
  } catch {
    return true;
  }
}
