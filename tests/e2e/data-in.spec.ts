import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { addDays, weekOf } from '../../lib/timeline/days.ts';
import { monthLog, storing } from './desk/month.ts';
import { axeFindings, type Extension, launchExtension } from './harness/index.ts';

const today = Temporal.Now.plainDateISO('UTC').toString();
const sunday = addDays(today, -Temporal.PlainDate.from(today).dayOfWeek);
const log = monthLog(sunday, 5, 'UTC');
const lastWeek = weekOf(sunday);

/** The page of one's data, in a browser with a month of use or with none. */
async function onDataPage(
  entries: typeof log | null,
  run: (page: Page, extension: Extension) => Promise<void>,
): Promise<void> {
  const extension = await launchExtension();
  try {
    const page = await extension.page('manifest.json');
    if (entries !== null) await page.evaluate(storing(entries));
    await open(page, extension, 'report/data');
    // The worker has told the log once: a report read before that knows of no limits.
    await expect.poll(() => page.evaluate(hasGlance)).toBe(true);
    await run(page, extension);
  } finally {
    await extension.close();
  }
}

const hasGlance = `(async () => {
  const request = indexedDB.open('deskpace');
  const database = await new Promise((done) => { request.onsuccess = () => done(request.result); });
  const read = database.transaction('records').objectStore('records').get('glance');
  const glance = await new Promise((done) => { read.onsuccess = () => done(read.result); });
  database.close();
  return glance !== undefined;
})()`;

async function open(page: Page, { id }: Extension, route: string): Promise<void> {
  await page.goto(`chrome-extension://${id}/manifest.json`);
  await page.goto(`chrome-extension://${id}/workbench.html#/${route}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function choose(page: Page, text: string, name = 'mine.json'): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

function fileOf(entries: typeof log, settings: object = {}): string {
  const head = { format: 'deskpace', version: 1, exportedAt: `${today}T08:00:00Z`, device: 'x' };
  return JSON.stringify({ ...head, settings, entries });
}

/** What the report of last week says, digit for digit. */
async function report(page: Page, extension: Extension): Promise<string> {
  await open(page, extension, `report/${lastWeek}`);
  // The part about data below the week is there at once; an empty week has words and no figures.
  const words = page.getByRole('region', { name: 'The week in words' }).getByRole('listitem');
  await expect(words.first()).toBeVisible();
  await expect(page.locator('article')).toHaveAttribute('aria-busy', 'false');
  // Every chart has a table with its numbers; the charts themselves are drawn a little later.
  return page.locator('article').evaluate((article) => {
    const copy = article.cloneNode(true) as Element;
    for (const chart of copy.querySelectorAll('svg')) chart.remove();
    return copy.textContent ?? '';
  });
}

const said = (page: Page) => page.getByRole('status');

test('what was exported and brought into an empty browser gives the same report, and twice changes nothing', async () => {
  let text = '';
  let before = '';
  await onDataPage(log, async (page, extension) => {
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export JSON' }).click();
    text = readFileSync((await (await started).path()) ?? '', 'utf8');
    before = await report(page, extension);
  });
  await onDataPage(null, async (page, extension) => {
    await choose(page, text);
    const changes = page.getByRole('list', { name: 'What would change' });
    await expect(changes).toContainText('entries are new.');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add to my data' }).click();
    await expect(said(page).filter({ hasText: 'It is in.' })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    expect(await report(page, extension)).toBe(before);

    await open(page, extension, 'report/data');
    await choose(page, text);
    await expect(changes).toContainText('Nothing changes: all of it is here already.');
    await expect(page.getByRole('button', { name: 'Add to my data' })).toBeDisabled();
  });
});

test('two logs merged in either order give the same report, that of all of it', async () => {
  // Two computers used by turns, a day each. In half a day a turn may be left open, which the worker rightly closes by itself.
  const on = (parity: number) =>
    log.filter((entry) => new Date(entry.at).getUTCDate() % 2 === parity);
  const even = on(0);
  const odd = on(1);
  const reports: string[] = [];
  for (const [here, there] of [
    [even, odd],
    [odd, even],
  ] as const)
    await onDataPage(here, async (page, extension) => {
      await choose(page, fileOf(there));
      await page.getByRole('button', { name: 'Add to my data' }).click();
      await expect(said(page).filter({ hasText: 'It is in.' })).toBeVisible();
      reports.push(await report(page, extension));
    });
  await onDataPage(log, async (page, extension) => {
    const whole = await report(page, extension);
    expect(reports).toEqual([whole, whole]);
  });
});

test('a log can be replaced, and that can be taken back', () =>
  onDataPage(log, async (page, extension) => {
    const before = await report(page, extension);
    await open(page, extension, 'report/data');
    await choose(page, fileOf(log.slice(0, 40), { 'presence.awayAfter': 8 }));
    await page.getByRole('radio', { name: 'Replace the whole log by it' }).check();
    const changes = page.getByRole('list', { name: 'What would change' });
    await expect(changes).toContainText('that are here now go.');
    await expect(changes).toContainText('1 setting changes.');
    await page.getByRole('button', { name: 'Replace my data' }).click();
    await expect(page.getByRole('heading', { name: 'The last change' })).toBeVisible();
    await open(page, extension, 'settings');
    await expect(page.getByRole('spinbutton', { name: 'Unsure after' })).toHaveValue('8');

    await open(page, extension, 'report/data');
    await page.getByRole('button', { name: 'Take it back' }).click();
    await expect(said(page).filter({ hasText: 'Taken back.' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'The last change' })).toBeHidden();
    expect(await report(page, extension)).toBe(before);
  }));

test('a file that cannot be read is told with its place, and changes nothing', () =>
  onDataPage(log, async (page) => {
    await choose(page, '{\n"format": "deskpace",,');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Line 2, column 22 is not JSON.');
    await expect(alert).toContainText('Your data are as before.');
    await choose(page, fileOf([...log.slice(0, 2), { ...log[2], at: 'yesterday' } as never]));
    await expect(alert).toContainText('Entry 3 (line 1) cannot be read: its');
    expect(await axeFindings(page)).toEqual([]);
    await choose(page, '{"__proto__": {"format": "deskpace"}}');
    await expect(alert).toContainText('It is no export of Deskpace');
    await expect(page.getByRole('heading', { name: 'The last change' })).toBeHidden();
  }));

test('a file larger than any log is refused', () =>
  onDataPage(log, async (page) => {
    const folder = mkdtempSync(join(tmpdir(), 'deskpace-large-'));
    try {
      const path = join(folder, 'large.json');
      closeSync(openSync(path, 'w'));
      // A hole: it has the size, and takes no room.
      truncateSync(path, 200_000_001);
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Import', exact: true }).click();
      await (await chooser).setFiles(path);
      const alert = page.getByRole('alert');
      await expect(alert).toContainText('The file is larger than 200 MB');
      await expect(alert).toContainText('Your data are as before.');
    } finally {
      rmSync(folder, { recursive: true });
    }
  }));

test('the report has the button too', () =>
  onDataPage(log, async (page, extension) => {
    await open(page, extension, 'report');
    await choose(page, fileOf(log.slice(0, 3)));
    await expect(page).toHaveURL(/#\/report\/data$/);
    await expect(page.getByRole('heading', { name: 'Before you import: mine.json' })).toBeVisible();
    await page.getByRole('button', { name: 'Leave it' }).click();
    await expect(page.getByRole('heading', { name: 'Before you import: mine.json' })).toBeHidden();
  }));

test('everything can be deleted, asked once, and that can be taken back', () =>
  onDataPage(log, async (page, extension) => {
    const before = await report(page, extension);
    await open(page, extension, 'report/data');
    await page.getByRole('button', { name: 'Delete everything' }).click();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Yes, delete everything' }).click();
    await expect(said(page).filter({ hasText: 'All of it is deleted.' })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    expect(await report(page, extension)).not.toBe(before);
    await open(page, extension, 'report/data');
    await page.getByRole('button', { name: 'Take it back' }).click();
    await expect(said(page).filter({ hasText: 'Taken back.' })).toBeVisible();
    expect(await report(page, extension)).toBe(before);
  }));

test('some days can be deleted, asked once, and that can be taken back', () =>
  onDataPage(log, async (page, extension) => {
    const before = await report(page, extension);
    await open(page, extension, 'report/data');
    const first = page.getByLabel('From', { exact: true });
    const last = page.getByLabel('Until', { exact: true });
    await first.fill(addDays(sunday, -3));
    await last.fill(addDays(sunday, -4));
    await page.getByRole('button', { name: 'Delete these days' }).click();
    await expect(page.getByRole('alert')).toContainText('The first day lies after the last.');
    await expect(last).toHaveAccessibleDescription(/^The first day lies after the last/);
    await expect(last).toHaveAttribute('aria-invalid', 'true');
    await last.fill(addDays(sunday, -2));
    await expect(page.getByRole('alert')).toBeHidden();
    await page.getByRole('button', { name: 'Delete these days' }).click();
    await expect(page.getByText(/^Delete .+\? That is \d+ entries\.$/)).toBeFocused();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Yes, delete them' }).click();
    await expect(said(page).filter({ hasText: 'Deleted.' })).toBeVisible();
    const after = await report(page, extension);
    expect(after).not.toBe(before);
    await open(page, extension, 'report/data');
    await expect(page.getByText(/^Days were deleted \(\d+ entries\)/)).toBeVisible();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await expect(said(page).filter({ hasText: 'Taken back.' })).toBeVisible();
    expect(await report(page, extension)).toBe(before);
  }));
