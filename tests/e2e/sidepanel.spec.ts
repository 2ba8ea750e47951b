import { expect, test } from 'playwright/test';
import { axeFindings, type Extension, launchExtension } from './harness/index.ts';

let extension: Extension;
test.beforeEach(async () => {
  extension = await launchExtension({ viewport: { width: 360, height: 800 } });
});
test.afterEach(async () => {
  await extension.close();
});

const tell = (intent: object) =>
  `chrome.runtime.sendMessage(${JSON.stringify({ type: 'intent', intent })})`;

test('the side panel logs as the popup does, and tells today turn by turn', async () => {
  const page = await extension.page('sidepanel.html');
  await page.getByRole('timer').waitFor();
  await page.evaluate(tell({ type: 'changePosture', to: 'sitting', ago: 40 }));
  await page.evaluate(tell({ type: 'changePosture', to: 'walking', ago: 10 }));
  await page.keyboard.press('t');
  await expect(
    page.getByRole('button', { name: 'Standing', exact: false, pressed: true }),
  ).toBeVisible();
  const turns = page.getByRole('region', { name: 'Today, turn by turn' }).getByRole('listitem');
  await expect(turns.last()).toContainText('Sitting');
  await expect(turns.last()).toContainText('30m');
  await page.keyboard.press('4');
  await expect(page.getByRole('group', { name: 'Pain now' })).toContainText('4 at');
  expect(await axeFindings(page)).toEqual([]);
});

test('the side panel follows what is logged elsewhere while it stays open', async () => {
  const panel = await extension.page('sidepanel.html');
  await panel.getByRole('timer').waitFor();
  const popup = await extension.page('popup.html');
  await popup.getByRole('timer').waitFor();
  await popup.getByRole('button', { name: /^Walking/ }).click();
  await expect(panel.getByRole('button', { name: /^Walking/, pressed: true })).toBeVisible();
});

test('a prompt that is answered elsewhere takes no focus with it', async () => {
  const panel = await extension.page('sidepanel.html');
  await panel.getByRole('timer').waitFor();
  const values = { 'hours.working': Array.from({ length: 7 }, () => [['00:00', '24:00']]) };
  await panel.evaluate(
    `chrome.runtime.sendMessage(${JSON.stringify({ type: 'saveSettings', values })})`,
  );
  await panel.evaluate(tell({ type: 'changePosture', to: 'sitting', ago: 60 }));
  await panel.getByRole('button', { name: 'Skip' }).focus();
  const elsewhere = await extension.page('manifest.json');
  await elsewhere.evaluate(tell({ type: 'changePosture', to: 'standing' }));
  await expect(panel.getByRole('button', { name: 'Skip' })).toBeHidden();
  await panel.bringToFront();
  await expect(panel.getByRole('heading', { name: 'Posture' })).toBeFocused();
});

test('nothing in the side panel is cut off or scrolls sideways where it is narrow', async () => {
  const page = await extension.page('sidepanel.html');
  await page.getByRole('timer').waitFor();
  await page.evaluate(tell({ type: 'changePosture', to: 'sitting', ago: 40 }));
  await page.setViewportSize({ width: 320, height: 700 });
  await expect(page.getByRole('region', { name: 'Today, turn by turn' })).toBeVisible();
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFindings(page)).toEqual([]);
});
