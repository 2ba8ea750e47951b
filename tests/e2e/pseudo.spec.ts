import { expect, type Page, test } from 'playwright/test';
import { emergencyNumbers } from '../../lib/help/emergency.ts';
import { ownNames } from '../../lib/i18n/own-names.ts';
import { monthLog, storing } from './desk/month.ts';
import { type Extension, launchExtension } from './harness/index.ts';
import { namesOf, untranslated } from './harness/untranslated.ts';

let extension: Extension;
let page: Page;

test.beforeAll(async () => {
  extension = await launchExtension({ pseudo: 'de' });
  page = await extension.page('manifest.json');
  const today = Temporal.Now.plainDateISO('UTC').toString();
  await page.evaluate(storing(monthLog(today, 3, 'UTC').filter(({ at }) => at < Date.now())));
  await page.goto(`chrome-extension://${extension.id}/workbench.html#/settings`);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^⟦/);
});

test.afterAll(async () => {
  await extension.close();
});

/** Names that no language translates, and the words by which the browser writes dates, lengths and countries. */
const names = namesOf('de-US', [
  'Deskpace',
  'Shift Ctrl Alt Cmd Enter Esc Etc GMT UTC',
  ...Object.values(ownNames),
  ...Object.keys(emergencyNumbers).map(
    (code) => new Intl.DisplayNames('de', { type: 'region' }).of(code) ?? code,
  ),
]);

async function open(address: string): Promise<void> {
  await page.goto(`chrome-extension://${extension.id}/${address}`);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  // What is still being read says so; what is drawn late is a chart.
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

const views = {
  'workbench.html#/today': 'h1',
  'workbench.html#/plan': '.chart svg',
  'workbench.html#/plan/explain': '.chart svg',
  'workbench.html#/report': '.chart svg',
  'workbench.html#/report/data': 'h2',
  'workbench.html#/movements': 'h2, h3',
  'workbench.html#/settings': '[role=spinbutton], input[type=number]',
  'workbench.html#/get-started': 'h1',
} as const;

for (const [address, drawn] of Object.entries(views)) {
  test(`every text of ${address} is translated`, async () => {
    await open(address);
    await expect(page.locator('main h1')).toHaveText(/^⟦/);
    await expect(page.locator(`main :is(${drawn})`).first()).toBeVisible();
    expect(await untranslated(page, names)).toEqual([]);
  });
}

test('every text of the year is translated', async () => {
  const { year } = Temporal.Now.plainDateISO('UTC').subtract({ days: 7 });
  await open(`workbench.html#/report/${year}`);
  await expect(page.locator('main .chart svg').first()).toBeVisible();
  expect(await untranslated(page, names)).toEqual([]);
});

test('every step of the walkthrough is translated', async () => {
  await open('workbench.html#/get-started');
  const steps = page.locator('main [aria-expanded]');
  await expect(steps.first()).toBeVisible();
  for (const step of await steps.all()) {
    if ((await step.getAttribute('aria-expanded')) === 'false') await step.click();
    expect(await untranslated(page, names)).toEqual([]);
  }
});

test('every text of the palette is translated', async () => {
  await open('workbench.html#/today');
  await expect(page.locator('main h1')).toHaveText(/^⟦/);
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  expect(await untranslated(page, names)).toEqual([]);
});

for (const address of ['popup.html', 'sidepanel.html']) {
  test(`every text of ${address} is translated, also as it answers`, async () => {
    await open(address);
    await expect(page.getByRole('timer')).toBeVisible();
    expect(await untranslated(page, names)).toEqual([]);
    await page.keyboard.press('t');
    await expect(page.getByRole('status').first()).toHaveText(/⟦/);
    await page.keyboard.press('3');
    await expect(page.getByRole('status').first()).toContainText('3');
    expect(await untranslated(page, names)).toEqual([]);
    for (const more of await page.locator('button[aria-expanded]').all()) {
      await more.click();
      await expect(more).toHaveAttribute('aria-expanded', 'true');
      expect(await untranslated(page, names)).toEqual([]);
    }
  });
}

test('a text that bypasses the translation would be noticed', async () => {
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.title = 'Forgotten title';
    button.append('Forgotten text');
    document.body.append(button);
  });
  expect(await untranslated(page, names)).toEqual([
    'button: Forgotten text',
    'button title: Forgotten title',
  ]);
});
