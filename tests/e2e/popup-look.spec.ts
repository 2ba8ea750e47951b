import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { type Extension, launchExtension } from './harness/index.ts';

/** So that prompts come at whatever time the tests run. */
const allDay = Array.from({ length: 7 }, () => [['00:00', '24:00']]);

let extension: Extension;
test.beforeEach(async () => {
  extension = await launchExtension({ viewport: { width: 352, height: 600 } });
});
test.afterEach(() => extension.close());

async function openPopup(): Promise<Page> {
  const page = await extension.page('popup.html');
  await page.getByRole('timer').waitFor();
  return page;
}

async function tell(page: Page, intent: unknown): Promise<void> {
  const request = { type: 'intent', intent };
  await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(request)})`);
}

const pressed = (page: Page) => page.getByRole('button', { pressed: true });
const said = (page: Page) => page.getByRole('status');

test('a person logs with the keyboard alone, and is told so each time', async () => {
  const page = await openPopup();
  await page.keyboard.press('t');
  await expect(said(page)).toHaveText('Standing: logged');
  await expect(pressed(page)).toHaveAccessibleName('Standing');
  await page.keyboard.press('3');
  await expect(said(page)).toHaveText('Pain 3: logged');
  await page.keyboard.press('1');
  await page.keyboard.press('0');
  await expect(said(page)).toHaveText('Pain 10: logged');
  await page.keyboard.press('1');
  await expect(said(page)).toHaveText('Pain 1: logged');
  await page.keyboard.press('p');
  await expect(said(page)).toHaveText('Pain is starting: logged');
  await page.keyboard.press('Control+z');
  await expect(said(page)).toHaveText('Undone');
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', /^Pain 1, /);
});

test('single keys can be switched off: nothing is logged unawares, and Undo and the palette keep theirs', async () => {
  const page = await openPopup();
  const standing = page.getByRole('button', { name: 'Standing' });
  await expect(standing).toHaveAttribute('aria-keyshortcuts', 'T');
  const values = { 'appearance.singleKeys': false };
  await page.evaluate(
    `chrome.runtime.sendMessage(${JSON.stringify({ type: 'saveSettings', values })})`,
  );
  await expect(standing).not.toHaveAttribute('aria-keyshortcuts', /./);
  await expect(page.locator('.key')).toHaveCount(0);
  await page.getByRole('button', { name: 'Pain 4' }).click();
  await expect(said(page)).toHaveText('Pain 4: logged');
  await page.keyboard.press('t');
  await page.keyboard.press('7');
  await page.keyboard.press('Numpad7');
  await page.keyboard.press('Control+z');
  await expect(said(page)).toHaveText('Undone');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await expect(pressed(page)).toHaveAccessibleName('Sitting');
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Command palette' })).toBeVisible();
});

test('a posture is dated back, and the choice goes back to now', async () => {
  const page = await openPopup();
  await tell(page, { type: 'changePosture', to: 'sitting', ago: 90 });
  await page.getByLabel('since').selectOption({ label: '30 min ago' });
  await page.keyboard.press('t');
  await expect(page.getByRole('timer')).toHaveText(/^30 of/);
  await expect(page.getByLabel('since')).toHaveValue('0');
});

test('a 1 still counts when the popup closes at once', async () => {
  const page = await openPopup();
  await page.keyboard.press('1');
  await page.close();
  const again = await openPopup();
  await expect(again.getByRole('group', { name: 'Pain now' })).toContainText(/1 at/);
});

test('keys are left alone while a time is typed', async () => {
  const page = await openPopup();
  await page.getByRole('button', { name: 'Quiet' }).click();
  await page.locator('input[type=time]').focus();
  await page.keyboard.type('0530PM');
  await page.getByRole('group', { name: 'Quiet' }).getByRole('button', { name: 'Quiet' }).click();
  await expect(said(page)).toHaveText(/^Quiet until/);
  await expect(page.getByRole('group', { name: 'Pain now' })).not.toContainText(/ at /);
});

test('what is folded out is in sight, and Escape folds it in, back to its button', async () => {
  const page = await openPopup();
  await page.setViewportSize({ width: 380, height: 420 });
  const button = page.getByRole('button', { name: 'Quiet', expanded: false });
  await button.click();
  const group = page.getByRole('group', { name: 'Quiet' });
  await expect(group).toBeInViewport({ ratio: 0.98 });
  await page.locator('input[type=time]').focus();
  await page.keyboard.press('Escape');
  await expect(group).toBeHidden();
  await expect(button).toBeFocused();
});

test('the focus is not lost with the button that had it', async () => {
  const page = await openPopup();
  await page.getByRole('button', { name: 'Flare-up' }).click();
  await page.getByRole('button', { name: 'Start flare-up plan' }).press('Enter');
  await expect(page.getByRole('button', { name: 'End flare-up' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  // All that was logged is undone: the button is switched off with the focus on it.
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await expect(page.getByRole('main')).toBeFocused();
});

test('a key after a 1 logs the 1 and still does what it does', async () => {
  const page = await openPopup();
  await page.getByRole('button', { name: 'Standing' }).focus();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(pressed(page)).toHaveAccessibleName('Standing');
  await expect(page.getByRole('group', { name: 'Pain now' })).toContainText(/1 at/);
});

test('nothing is logged behind the open palette, wherever one presses in it', async () => {
  const page = await openPopup();
  await page.keyboard.press('F1');
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  await palette.getByText(/commands$/).click();
  await expect(palette.getByRole('textbox')).toBeFocused();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('t');
  await page.keyboard.press('7');
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await page.keyboard.press('t');
  await expect(said(page)).toHaveText('Standing: logged');
  await page.keyboard.press('Control+z');
  await expect(said(page)).toHaveText('Undone');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('a break that begins is read from its name on, and the popup from the top when it ends', async () => {
  const page = await openPopup();
  const save = { type: 'saveSettings', values: { 'hours.working': allDay } };
  await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(save)})`);
  await tell(page, { type: 'changePosture', to: 'sitting', ago: 60 });
  await page.getByRole('button', { name: 'Walk', exact: true }).press('Enter');
  const card = page.getByRole('group', { name: 'Break' });
  await expect(card.getByRole('heading')).toBeFocused();
  await card.getByRole('button', { name: 'End break' }).press('Enter');
  await expect(card).toBeHidden();
  await expect(page.getByRole('main')).toBeFocused();
});

/** A day with a little of everything, up to a prompt that waits. What is past is told afterwards: telling it makes no prompts. */
async function liveADay(page: Page): Promise<void> {
  const save = { type: 'saveSettings', values: { 'hours.working': allDay } };
  await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(save)})`);
  await tell(page, { type: 'changePosture', to: 'sitting', ago: 60 });
  const ago = (minutes: number) => Date.now() - minutes * 60_000;
  await tell(page, { type: 'amend', from: ago(150), until: ago(100), posture: 'sitting' });
  await tell(page, { type: 'amend', from: ago(100), until: ago(95), posture: 'walking' });
  await tell(page, { type: 'amend', from: ago(95), until: ago(60), posture: 'standing' });
  await tell(page, { type: 'logPain', score: 3, ago: 80 });
  await page.getByRole('button', { name: 'Skip' }).waitFor();
}

const tall = (page: Page) => page.evaluate(() => document.body.offsetHeight);
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a day fits into the popup, with a prompt and without', async () => {
  const page = await openPopup();
  await liveADay(page);
  expect(await tall(page)).toBeLessThanOrEqual(600);
  await page.getByRole('button', { name: 'Skip' }).click();
  await expect(page.getByRole('button', { name: 'Skip' })).toBeHidden();
  // Late in the day a question follows the prompt.
  const notNow = page.getByRole('button', { name: 'Not now' });
  if (await notNow.isVisible()) await notNow.click();
  await expect(notNow).toBeHidden();
  expect(await tall(page)).toBeLessThanOrEqual(530);
});

test('nothing is cut off or scrolls sideways at 320 pixels, at twice the size, or from right to left', async () => {
  const page = await openPopup();
  await liveADay(page);
  await page.getByRole('button', { name: 'Quiet' }).click();
  await page.getByText('until tomorrow').waitFor();
  await page.setViewportSize({ width: 320, height: 600 });
  expect(await sideways(page)).toBe(0);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  expect(await sideways(page)).toBe(0);
  await page.setViewportSize({ width: 704, height: 600 });
  await page.evaluate(() => document.documentElement.style.setProperty('zoom', '2'));
  expect(await sideways(page)).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`high contrast, ${colorScheme}, has the contrast of AAA`, async () => {
    const page = await openPopup();
    await liveADay(page);
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    const rules = { 'color-contrast-enhanced': { enabled: true } };
    const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ).toEqual([]);
  });
}
