import { readFileSync } from 'node:fs';
import { type Download, expect, type Page, test } from 'playwright/test';
import { addDays } from '../../lib/timeline/days.ts';
import { monthLog, storing } from './desk/month.ts';
import { axeFindings, type Extension, launchExtension } from './harness/index.ts';

const today = Temporal.Now.plainDateISO('UTC').toString();
const sunday = addDays(today, -Temporal.PlainDate.from(today).dayOfWeek);
const log = monthLog(sunday, 5, 'UTC');

/** The report of a browser with a month of use. */
async function withMonth(run: (page: Page, extension: Extension) => Promise<void>): Promise<void> {
  const extension = await launchExtension();
  try {
    const page = await extension.page('manifest.json');
    await page.evaluate(storing(log));
    await page.goto(`chrome-extension://${extension.id}/workbench.html#/report`);
    await run(page, extension);
  } finally {
    await extension.close();
  }
}

async function saved(download: Download): Promise<string> {
  return readFileSync((await download.path()) ?? '', 'utf8');
}

test('JSON has the whole log, each entry once', () =>
  withMonth(async (page) => {
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export JSON' }).click();
    const download = await started;
    expect(download.suggestedFilename()).toMatch(/^deskpace-\d{4}-\d{2}-\d{2}\.json$/);
    const file = JSON.parse(await saved(download));
    expect(file).toMatchObject({ format: 'deskpace', version: 1, settings: {} });
    expect(file.device).toMatch(/^[0-9a-z]{1,16}$/);
    const stored = new Set(log.map(({ id }) => id));
    expect(file.entries.filter(({ id }: { id: string }) => stored.has(id))).toEqual(log);
    await expect(page.getByRole('status').filter({ hasText: 'downloads folder' })).toBeVisible();
  }));

test('CSV comes as three files, each of which can be saved by hand too', () =>
  withMonth(async (page) => {
    const downloads: Download[] = [];
    page.on('download', (download) => downloads.push(download));
    await page.getByRole('button', { name: 'Export CSV' }).click();
    await expect(page.getByRole('link', { name: /^deskpace-\w+-.*\.csv, \d+ kB$/ })).toHaveCount(3);
    await expect.poll(() => downloads.length).toBe(3);
    const names = downloads.map((download) => download.suggestedFilename());
    expect(names.map((name) => name.split('-')[1])).toEqual(['entries', 'turns', 'days']);
    const [entries = '', turns = '', days = ''] = await Promise.all(downloads.map(saved));
    expect(entries.startsWith('\ufeffid,made_at,')).toBe(true);
    expect(entries.split('\r\n').length).toBeGreaterThan(log.length);
    expect(turns).toContain(`${addDays(sunday, -2)} 09:00:00`);
    // A row of names, five weeks of five days, today where the worker has logged something, an end.
    expect([27, 28]).toContain(days.split('\r\n').length);
  }));

test('FHIR is one Bundle of ratings and of minutes in each posture', () =>
  withMonth(async (page) => {
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export FHIR' }).click();
    const bundle = JSON.parse(await saved(await started));
    expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'collection' });
    const ratings = bundle.entry.filter((entry: unknown) =>
      JSON.stringify(entry).includes('72514-3'),
    );
    expect(ratings).toHaveLength(log.filter(({ type }) => type === 'painLogged').length);
  }));

test('the data have a page of their own, to be reached by the palette', () =>
  withMonth(async (page) => {
    await page.getByRole('heading').first().waitFor();
    await page.keyboard.press('F1');
    await page.getByRole('textbox', { name: 'Command palette' }).fill('export json');
    const started = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    await started;
    await expect(page).toHaveURL(/#\/report\/data$/);
    await expect(page.getByRole('heading', { level: 1, name: 'Your data' })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  }));
