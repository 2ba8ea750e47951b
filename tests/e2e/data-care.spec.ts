import { readFileSync } from 'node:fs';
import { expect, type Page, test } from 'playwright/test';
import { addDays } from '../../lib/timeline/days.ts';
import { monthLog, storing } from './desk/month.ts';
import { axeFindings, type Extension, launchExtension } from './harness/index.ts';

const today = Temporal.Now.plainDateISO('UTC').toString();
const log = monthLog(addDays(today, -1), 2, 'UTC');

async function withLog(
  granted: readonly string[],
  run: (page: Page, extension: Extension) => Promise<void>,
): Promise<void> {
  const extension = await launchExtension({ granted });
  try {
    const page = await extension.page('manifest.json');
    await page.evaluate(storing(log));
    await open(page, extension);
    await run(page, extension);
  } finally {
    await extension.close();
  }
}

async function open(page: Page, { id }: Extension): Promise<void> {
  await page.goto(`chrome-extension://${id}/manifest.json`);
  await page.goto(`chrome-extension://${id}/workbench.html#/report/data`);
  await expect(page.getByRole('heading', { name: 'What is stored' })).toBeVisible();
}
const part = (page: Page, name: string) => page.getByRole('region', { name });

/** Adds records to a day that nothing can read. */
const damaging = (day: string) => `(async () => {
  const request = indexedDB.open('deskpace');
  const database = await new Promise((done) => { request.onsuccess = () => done(request.result); });
  const store = database.transaction('records', 'readwrite').objectStore('records');
  const read = store.get('day/${day}');
  await new Promise((done) => { read.onsuccess = done; });
  const put = store.put([...(read.result ?? []), { type: 'nonsense' }, 42], 'day/${day}');
  await new Promise((done) => { put.onsuccess = done; });
  database.close();
})()`;

test('what is stored is counted; what cannot be read is saved as a file, taken out and brought back', () =>
  withLog([], async (page, extension) => {
    const stored = part(page, 'What is stored');
    await expect(stored).toContainText(/\d+ entries, on \d+ days, since \w+ \d+, \d{4}/);
    await expect(stored).toContainText(/About [\d.,]+ [kM]B on this device/);
    await page.evaluate(damaging(addDays(today, -3)));
    await open(page, extension);
    await expect(stored).toContainText('2 records cannot be read.');
    const counted = /^[\d,]+ entries/.exec((await stored.locator('p').first().textContent()) ?? '');
    expect(await axeFindings(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await stored.getByRole('button', { name: 'Save them as a file' }).click();
    const file = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
    expect(file).toMatchObject({
      format: 'deskpace-unread',
      days: [[addDays(today, -3), [{ type: 'nonsense' }, 42]]],
    });
    await stored.getByRole('button', { name: 'Repair' }).click();
    await expect(page.getByText('Repaired. Every entry that can be read is kept.')).toBeVisible();
    await expect(stored).not.toContainText('cannot be read');
    await expect(stored).toContainText(counted?.[0] ?? 'no count');
    await page.getByRole('button', { name: 'Take it back' }).click();
    await expect(stored).toContainText('2 records cannot be read.');
  }));

test('a copy is saved each week once the browser has leave, and tells where it went', () =>
  withLog(['downloads'], async (page, extension) => {
    const weekly = part(page, 'Weekly copy');
    await weekly.getByRole('button', { name: 'Save a copy each week' }).click();
    await expect(weekly).toContainText(`Last saved: Deskpace/deskpace-`);
    const [worker] = extension.context.serviceWorkers();
    const saved = await worker?.evaluate<string>(
      `chrome.downloads.search({}).then(([found]) => found.filename)`,
    );
    const copy = JSON.parse(readFileSync(saved ?? '', 'utf8'));
    expect(copy).toMatchObject({ format: 'deskpace', version: 1 });
    expect(copy.entries.length).toBeGreaterThanOrEqual(log.length);
    expect(await axeFindings(page)).toEqual([]);
    await weekly.getByRole('button', { name: 'Save one now' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Saved: Deskpace/' })).toBeVisible();
    await weekly.getByRole('button', { name: 'Save no more copies' }).click();
    await expect(weekly.getByRole('button', { name: 'Save a copy each week' })).toBeVisible();
  }));

test('a copy that may not be saved is told on the page and in the popup, with the way on', () =>
  withLog([], async (page, extension) => {
    // As after an import on another computer: wanted, and no leave to save files.
    await page.evaluate(
      `chrome.runtime.sendMessage({ type: 'saveSettings', values: { 'backup.weekly': true } })`,
    );
    await page.evaluate(`chrome.runtime.sendMessage({ type: 'backUp' })`);
    await open(page, extension);
    const weekly = part(page, 'Weekly copy');
    await expect(weekly).toContainText(
      'The last copy was not saved: the browser may not save files.',
    );
    await expect(weekly.getByRole('button', { name: 'Allow it again' })).toBeVisible();
    const popup = await extension.page('popup.html');
    await expect(popup.getByRole('alert')).toContainText('The weekly copy was not saved.');
    expect(await axeFindings(popup)).toEqual([]);
  }));
