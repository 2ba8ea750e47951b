import { expect, test } from 'playwright/test';
import { atDesk, press } from './desk/desk.ts';
import {
  hours,
  minutes,
  nextMonday,
  type VirtualBrowser,
  type VirtualPage,
} from './harness/index.ts';

const monday = nextMonday(9);

/** By keys alone; `answer` is typed where the command asks. */
async function run(b: VirtualBrowser, page: VirtualPage, title: string, answer?: string) {
  await page.key('F1');
  await page.until(`document.activeElement.matches('dialog input')`);
  await page.type(title);
  await page.key('Enter');
  if (answer !== undefined) {
    await page.until(`document.querySelectorAll('dialog [role=option]').length < 5`);
    await page.type(answer);
    await page.key('Enter');
  }
  await page.until(`document.querySelector('dialog') === null`);
  await b.settle();
}

interface Seen {
  readonly prompt: unknown;
  readonly gap: unknown;
  readonly postponedUntil: number | null;
}

const readGlance = `new Promise((done, fail) => {
  const open = indexedDB.open('deskpace');
  open.onerror = () => fail(open.error);
  open.onsuccess = () => {
    const read = open.result.transaction('records').objectStore('records').get('glance');
    read.onsuccess = () => { open.result.close(); done(read.result); };
  };
})`;
const glance = async (page: VirtualPage) => (await page.eval(readGlance)) as Seen;

test('a prompt is postponed and taken from the palette', () =>
  atDesk(monday, async (b) => {
    const page = await b.open('workbench.html#/today');
    await press(b, 'Sitting');
    await b.runTo(monday + minutes(40));
    expect((await glance(page)).prompt).not.toBeNull();
    await run(b, page, 'prompt postpone', '5');
    expect((await glance(page)).postponedUntil).not.toBeNull();
    await b.runTo(monday + minutes(55));
    expect((await glance(page)).prompt).not.toBeNull();
    await run(b, page, 'prompt take');
    expect((await glance(page)).prompt).toBeNull();
  }));

test('a prompt is skipped, and time away settled, from the palette', () =>
  atDesk(monday, async (b) => {
    const page = await b.open('workbench.html#/today');
    await press(b, 'Sitting');
    await b.runTo(monday + minutes(40));
    await run(b, page, 'prompt skip');
    expect(await glance(page)).toMatchObject({ prompt: null, postponedUntil: null });
    await b.lock();
    await b.runTo(monday + hours(1.5));
    await b.input();
    await b.settle();
    expect((await glance(page)).gap).not.toBeNull();
    await run(b, page, 'time away', 'sat');
    expect((await glance(page)).gap).toBeNull();
  }));
