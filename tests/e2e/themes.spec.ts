import { expect, type Page, test } from 'playwright/test';
import { addDays } from '../../lib/timeline/days.ts';
import { monthLog, storing } from './desk/month.ts';
import { faintTexts } from './harness/contrast.ts';
import { axeFindings, type Extension, launchExtension } from './harness/index.ts';

const views = [
  'today',
  'plan',
  'report',
  'movements',
  'settings',
  'settings/json',
  'data',
  'get-started',
];
/** Of a week as the log below leaves it. */
const charts = 9;
const themes = ['light', 'dark', 'hc-light', 'hc-dark'] as const;

let extension: Extension;
let page: Page;

test.beforeAll(async () => {
  extension = await launchExtension();
  page = await extension.page('manifest.json');
  await page.evaluate(
    storing(monthLog(addDays(Temporal.Now.plainDateISO().toString(), -1), 3, 'UTC')),
  );
});

test.afterAll(async () => {
  await extension.close();
});

const open = async (path: string) => {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${extension.id}/${path}`);
  await expect(page.getByRole('main')).toBeVisible();
  if (path.startsWith('workbench'))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  if (path.endsWith('report')) await expect(page.locator('.chart svg')).toHaveCount(charts);
};
const background = (of = page) =>
  of.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const theme = () => page.getByRole('combobox', { name: 'Theme' });
const choose = (name: string, content: string) =>
  page.getByLabel('Choose a theme file').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });

for (const chosen of themes)
  test(`every text of every page can be read in ${chosen}, and axe finds nothing`, async () => {
    await open('workbench.html#/settings');
    await theme().selectOption(chosen);
    await expect(page.locator('html')).toHaveAttribute('data-theme', chosen);
    const least = chosen.startsWith('hc') ? 7 : 4.5;
    for (const path of [
      'popup.html',
      'sidepanel.html',
      ...views.map((v) => `workbench.html#/${v}`),
    ]) {
      await open(path);
      await expect(page.locator('html')).toHaveAttribute('data-theme', chosen);
      expect.soft(await faintTexts(page, least), path).toEqual([]);
      expect.soft(await axeFindings(page, ['light']), path).toEqual([]);
    }
  });

test('a chosen theme holds at once on every open page, and after a reload; the system is followed again', async () => {
  await open('workbench.html#/settings');
  const popup = await extension.page('popup.html');
  await theme().selectOption('Dark Modern');
  await expect.poll(() => background(popup)).toBe('rgb(31, 31, 31)');
  await popup.reload();
  await expect.poll(() => background(popup)).toBe('rgb(31, 31, 31)');
  await page.getByRole('button', { name: 'Reset Theme' }).click();
  await expect.poll(() => background(popup)).toBe('rgb(255, 255, 255)');
  await popup.close();
});

const night = `// by hand
{
  "name": "Night",
  "include": "./dark.json",
  "type": "dark",
  "colors": {
    "editor.background": "#001122", // deep
    "editor.foreground": "#eeeeee",
    "descriptionForeground": "#334455",
  },
}`;

test('a VS Code theme is looked at, told what is hard to read in it, put to use and removed', async () => {
  await open('workbench.html#/settings');
  const before = await background();
  await choose('night.json', night);
  const preview = page.getByRole('region', { name: 'Before you accept: Night' });
  await expect(preview).toBeFocused();
  await expect(preview).toContainText('Hard to read in it: Small print (1.');
  await expect(preview).toContainText('It builds on “./dark.json”, which is not here.');
  expect(
    await preview.locator('.theme-sample').evaluate((e) => getComputedStyle(e).backgroundColor),
  ).toBe('rgb(0, 17, 34)');
  expect(await background()).toBe(before);
  await preview.getByRole('button', { name: 'Leave it' }).click();
  expect(await background()).toBe(before);

  await choose('night.json', night.replace('#334455', '#aabbcc'));
  await expect(preview).not.toContainText('Hard to read');
  await preview.getByRole('button', { name: 'Accept' }).click();
  await expect.poll(() => background()).toBe('rgb(0, 17, 34)');
  await open('popup.html');
  expect(await background()).toBe('rgb(0, 17, 34)');
  await open('workbench.html#/report');
  await page.emulateMedia({ media: 'print' });
  expect(await background()).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ media: null });

  await open('workbench.html#/settings');
  await expect(page.getByText('Imported: Night')).toBeVisible();
  await page.getByRole('button', { name: 'Remove the theme' }).click();
  await expect.poll(() => background()).toBe(before);
  await expect(theme()).toHaveValue('system');
});

test('a broken theme is refused with its line, and nothing changes', async () => {
  await open('workbench.html#/settings');
  const before = await background();
  const alert = page.getByRole('alert');
  await choose('broken.json', '{\n  "colors": {\n    "foreground" "#fff"\n  }\n}');
  await expect(alert).toContainText('The file was not taken: line 3, column 18 is not JSON');
  await choose('red.json', '{"colors": {\n"foreground": "#fff",\n"focusBorder": "red"}}');
  await expect(alert).toContainText('in line 3, “focusBorder” is not a colour');
  await choose('pack.json', '{"format": "deskpace-pack"}');
  await expect(alert).toContainText('it has no colour that Deskpace uses');
  expect(await background()).toBe(before);
  await expect(theme().getByRole('option', { name: 'Imported theme' })).toBeDisabled();
});
