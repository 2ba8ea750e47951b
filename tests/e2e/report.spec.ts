import { readFileSync } from 'node:fs';
import { expect, type Page, test } from 'playwright/test';
import { addDays, daysOf, weekOf } from '../../lib/timeline/days.ts';
import { badWeek } from './desk/bad-week.ts';
import { atDesk, press } from './desk/desk.ts';
import { monthLog, storing } from './desk/month.ts';
import {
  axeFindings,
  type Extension,
  launchExtension,
  minutes,
  nextMonday,
} from './harness/index.ts';

const monday9 = nextMonday(9);

test('the report shows what was done', () =>
  atDesk(monday9, async (b) => {
    await press(b, 'Sitting');
    await b.runTo(monday9 + minutes(12));
    await press(b, 'Pain 3');
    await b.runTo(monday9 + minutes(20));
    await press(b, 'Standing');
    await b.runTo(monday9 + minutes(28));
    await b.lock();
    const page = await b.open('workbench.html#/report');
    await page.until(`document.querySelector('.report-days tbody tr') !== null`);
    const row = await page.eval<string[]>(
      `[...document.querySelector('.report-days tbody tr').cells].map((cell) => cell.textContent)`,
    );
    // To eyes, and to ears.
    expect(row.slice(1, 4)).toEqual(['20m20 minutes', '8m8 minutes', '–none']);
    expect(await page.text()).toContain('This is your first week.');
    expect(await page.text()).toContain('Pain was rated 1 time, at 3.');
  }));

/** A week that is over, seen in a browser with a month of use. */
async function withMonth(
  run: (page: Page, extension: Extension, week: string) => Promise<void>,
): Promise<void> {
  const extension = await launchExtension({ viewport: { width: 1200, height: 900 } });
  try {
    const page = await extension.page('manifest.json');
    const today = Temporal.Now.plainDateISO('UTC').toString();
    const sunday = addDays(today, -Temporal.PlainDate.from(today).dayOfWeek);
    await page.evaluate(storing(monthLog(sunday, 5, 'UTC')));
    const week = weekOf(sunday);
    await page.goto(`chrome-extension://${extension.id}/workbench.html#/report/${week}`);
    await expect(page.locator('.chart svg')).toHaveCount(9);
    await run(page, extension, week);
  } finally {
    await extension.close();
  }
}

test('a week reads in words, charts and tables, and axe finds nothing', () =>
  withMonth(async (page, _extension, week) => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      `Week ${Number(week.slice(-2))}`,
    );
    await expect(page.locator('.report-words li').first()).toContainText(
      'Sitting felt fine up to 25 min, 1 more than last week.',
    );
    for (const chart of await page.locator('.chart').all()) {
      expect((await chart.getAttribute('aria-label'))?.length).toBeGreaterThan(20);
    }
    for (const summary of await page.locator('.report-figure summary').all()) await summary.click();
    for (const table of await page.locator('.report-figure table').all()) {
      expect(await table.locator('tbody tr').count()).toBeGreaterThan(0);
    }
    expect(await axeFindings(page)).toEqual([]);
  }));

test('arrows lead to older weeks and back, and an empty week says so', () =>
  withMonth(async (page, _extension, week) => {
    const monday = daysOf(week)[0] ?? '';
    await page.getByRole('link', { name: 'Older week' }).click();
    await expect(page).toHaveURL(new RegExp(`#/report/${weekOf(addDays(monday, -7))}$`));
    await page.getByRole('link', { name: 'This week' }).click();
    await expect(page).toHaveURL(/#\/report$/);
    await expect(page.getByRole('button', { name: 'Newer week' })).toBeDisabled();
    await page.evaluate(`location.hash = '#/report/${weekOf(addDays(monday, -7 * 20))}'`);
    await expect(page.locator('.report-words')).toContainText('Reports start with your first day.');
    await expect(page.locator('.chart')).toHaveCount(0);
  }));

test('a year shows each day as a square and each month in numbers, and leads back to weeks', () =>
  withMonth(async (page, _extension, week) => {
    const year = week.slice(0, 4);
    await page.getByRole('link', { name: `Year ${year}` }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Year ${year}`);
    await expect(page.locator('.chart svg')).toHaveCount(5);
    await expect(page.locator('.report-words')).toContainText('days logged');
    await page.getByText('Table: Hours of a worked day').click();
    await expect(page.getByRole('table', { name: /^Hours of a worked day/ })).toContainText(
      '1h 58m',
    );
    expect(await axeFindings(page)).toEqual([]);
    await page.evaluate(`location.hash = '#/report/1999'`);
    await expect(page.locator('.report-words')).toContainText('Nothing was logged in this year.');
    await page.getByRole('link', { name: 'This week' }).click();
    await expect(page).toHaveURL(/#\/report$/);
  }));

test('a good, a bad and an empty week print on two pages at most, in A4 and in Letter', () =>
  withMonth(async (page, { id }, week) => {
    const [monday = ''] = daysOf(week);
    const before = monthLog(addDays(monday, -1), 4, 'UTC');
    const logs = {
      good: monthLog(addDays(monday, 6), 5, 'UTC'),
      bad: [...before, ...badWeek(monday, 'UTC', before)],
      empty: before,
    };
    for (const [name, log] of Object.entries(logs)) {
      await page.goto('about:blank');
      await page.goto(`chrome-extension://${id}/manifest.json`);
      await page.evaluate(storing(log));
      await page.goto(`chrome-extension://${id}/workbench.html#/report/${week}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('.chart svg')).toHaveCount(name === 'empty' ? 0 : 9);
      for (const format of ['A4', 'Letter']) {
        const path = test.info().outputPath(`${name}-${format}.pdf`);
        await page.pdf({ path, format });
        const pages = readFileSync(path, 'latin1').match(/\/Type\s*\/Page\b(?!s)/g);
        expect(pages?.length, `${name} in ${format}`).toBeLessThanOrEqual(2);
      }
    }
  }));
