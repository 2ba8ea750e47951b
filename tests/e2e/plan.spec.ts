import { expect, type Page, test } from 'playwright/test';
import { axeFindings, type Extension, launchExtension } from './harness/index.ts';

let extension: Extension;
let page: Page;
test.beforeEach(async () => {
  extension = await launchExtension({ viewport: { width: 1200, height: 900 } });
  page = await extension.page('workbench.html#/plan');
  const intent = { type: 'changePosture', to: 'sitting', ago: 12 };
  await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ type: 'intent', intent })})`);
});
test.afterEach(async () => {
  extension.expectNoRequests();
  await extension.close();
});

test('Explain This Prompt tells the chain from the log to the prompt, by keyboard alone', async () => {
  await page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor();
  await page.keyboard.press('F1');
  await expect(page.getByRole('textbox', { name: 'Command palette' })).toBeFocused();
  await page.keyboard.type('explain');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/plan\/explain$/);
  const chain = page.getByRole('region', { name: /^Why the next prompt/ });
  await expect(page.getByRole('heading', { name: /^Why the next prompt/ })).toBeFocused();
  await expect(chain.getByRole('listitem').first()).toHaveText(/^Sitting since .*, as you said\.$/);
  await expect(chain).toContainText('The clock of this turn stands at 12 minutes');
  await expect(chain).toContainText('a first guess: 30 min (R6)');
  await expect(chain).toContainText(/So the limit is \d+ minutes now\./);
});

test('the curve behind a baseline is drawn, told in words and in a table', async () => {
  await expect(page.locator('.plan .chart svg')).toHaveCount(2);
  const figure = page.getByRole('figure', { name: /^Sitting: a first guess/ });
  await expect(figure.locator('.chart')).toHaveAttribute('aria-label', /half by minute \d+\.$/);
  await figure.getByText('Table: Sitting by minute').click();
  await expect(figure.getByRole('row')).toHaveCount(14);
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFindings(page)).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
});

test('a setup is said to be in use, and one change is compared, with honest words', async () => {
  const setups = page.getByRole('region', { name: 'Setups' });
  await setups.getByRole('checkbox', { name: 'Rolled towel' }).check();
  await setups.getByRole('textbox', { name: 'Another one, by your own name' }).fill('Lamp');
  await setups.getByRole('button', { name: 'Add' }).click();
  await expect(setups.getByRole('checkbox', { name: 'Lamp' })).toBeChecked();
  await expect(setups.getByRole('checkbox', { name: 'Rolled towel' })).toBeChecked();
  await setups.getByRole('combobox', { name: 'What to compare' }).selectOption('Lamp');
  await setups.getByRole('button', { name: 'Start comparison' }).click();
  await expect(setups).toContainText('Comparing: Lamp, Sitting');
  await expect(setups).toContainText(/This (morning|afternoon): with(out)? it\./);
  await expect(setups).toContainText('Rated turns so far: 0 with it, 0 without, of 8 each.');
  await expect(setups).toContainText('Too few turns yet to tell.');
  expect(await axeFindings(page)).toEqual([]);
  await setups.getByRole('button', { name: 'End comparison' }).click();
  await expect(setups).toContainText('Last comparison: Too few turns yet to tell what Lamp does.');
  await page.reload();
  await expect(setups.getByRole('checkbox', { name: 'Lamp' })).toBeChecked();
  await page.goto(page.url().replace(/#.*/, '#/today'));
  await expect(page.getByText('Setup: Rolled towel, Lamp')).toBeVisible();
});
