import { expect, test } from 'playwright/test';
import { type Extension, launchExtension } from './harness/index.ts';

let extension: Extension;
test.beforeAll(async () => {
  extension = await launchExtension();
});
test.afterAll(async () => {
  await extension.close();
});

test('the language chosen in Settings is spoken by every open page, at once and from then on', async () => {
  const panel = await extension.page('sidepanel.html');
  await expect(panel.getByRole('button', { name: 'Standing' })).toBeVisible();
  const page = await extension.page('workbench.html#/settings');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Einstellungen');
  await expect(page).toHaveURL(/#\/settings$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('combobox', { name: 'Sprache' })).toHaveValue('de');
  await expect(panel.getByRole('button', { name: 'Stehen' })).toBeVisible();

  const popup = await extension.page('popup.html');
  await popup.getByRole('button', { name: 'Stehen' }).click();
  await expect(popup.getByText('Stehen: eingetragen')).toBeVisible();
  await expect(popup.locator('html')).toHaveAttribute('lang', 'de');
  await popup.close();

  await page.getByRole('combobox', { name: 'Sprache' }).selectOption('Wie der Browser');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await expect(panel.getByRole('button', { name: 'Standing' })).toBeVisible();
});

test('in Arabic every page is read from right to left, and fits a narrow window', async () => {
  const page = await extension.page('workbench.html#/settings');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('العربية');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('الإعدادات');
  await page.setViewportSize({ width: 320, height: 640 });
  const addresses = [
    'today',
    'plan',
    'report',
    'report/data',
    'movements',
    'settings',
    'get-started',
  ];
  for (const address of [
    ...addresses.map((view) => `workbench.html#/${view}`),
    'popup.html',
    'sidepanel.html',
  ]) {
    await page.goto(`chrome-extension://${extension.id}/${address}`);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('main').getByRole('heading').first()).toBeVisible();
    const beyond = await page.evaluate(
      'Math.max(...["main", "html"].map((name) => document.querySelector(name)).map((one) => one.scrollWidth - one.clientWidth))',
    );
    expect(beyond, address).toBe(0);
  }
  await page.goto(`chrome-extension://${extension.id}/workbench.html#/settings`);
  await page.getByRole('combobox', { name: 'اللغة' }).selectOption('كالمتصفح');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await page.close();
});
