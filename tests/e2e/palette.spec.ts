import { expect, test } from 'playwright/test';
import { axeFindings, type Extension, launchExtension } from './harness/index.ts';

let extension: Extension;
test.beforeAll(async () => {
  extension = await launchExtension();
});
test.afterAll(() => extension.close());

test('a command is found, chosen and run by keyboard alone', async () => {
  const page = await extension.page('workbench.html#/today');
  await page.getByRole('heading').first().waitFor();
  await page.keyboard.press('F1');
  await expect(page.getByRole('textbox', { name: 'Command palette' })).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.type('pain 7');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText(/Pain 7/).first()).toBeVisible();
  await page.keyboard.press('Control+Shift+P');
  await expect(page.getByRole('textbox', { name: 'Command palette' })).toBeFocused();
  await page.keyboard.type('settings');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/settings$/);
});

test('the popup’s palette opens here, and Escape closes it', async () => {
  const page = await extension.page('workbench.html#/palette');
  await expect(page.getByRole('textbox', { name: 'Command palette' })).toBeFocused();
  await page.keyboard.type('zzz');
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});
