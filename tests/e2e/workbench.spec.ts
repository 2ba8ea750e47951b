import { expect, type Page, test } from 'playwright/test';
import { monthLog, storing } from './desk/month.ts';
import { axeFindings, type Extension, launchExtension } from './harness/index.ts';

const views = ['Today', 'Plan', 'Report', 'Movements', 'Settings', 'Get Started'] as const;
let extension: Extension;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  extension = await launchExtension();
  page = await extension.page('manifest.json');
  const today = Temporal.Now.plainDateISO('UTC').toString();
  await page.evaluate(storing(monthLog(today, 3, 'UTC').filter(({ at }) => at < Date.now())));
  await page.goto(`chrome-extension://${extension.id}/workbench.html`);
});

test.afterAll(async () => {
  await extension.close();
});

async function open(hash: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
  await expect(page.locator('main h1')).toBeVisible();
}

test('an unknown address leads to Today', async () => {
  await open('#/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today');
  await expect(page.getByRole('link', { name: 'Today' })).toHaveAttribute('aria-current', 'page');
});

test('arrow keys walk through the views, and Enter opens one', async () => {
  await open('#/today');
  await page.getByRole('link', { name: 'Today' }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('link', { name: 'Get Started' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Plan – Deskpace');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plan');
});

test('the first Tab leads past the bar to the content', async () => {
  await open('#/plan');
  await page.reload();
  await expect(page.locator('main h1')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(page).toHaveURL(/#\/plan$/);
});

for (const view of views) {
  const hash = `#/${view.toLowerCase().replace(' ', '-')}`;

  test(`${view} fits a narrow page and is clean for axe there`, async () => {
    await open(hash);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await axeFindings(page)).toEqual([]);
    const beyond = await page.evaluate('document.querySelector("main").scrollWidth - innerWidth');
    expect(beyond).toBeLessThanOrEqual(0);
    // The view scrolls, the page around it does not.
    const root = 'document.documentElement.scrollHeight - document.documentElement.clientHeight';
    expect(await page.evaluate(root)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 800 });
  });
}

test('Today takes back the last entry', async () => {
  await open('#/get-started');
  const step = page.getByRole('button', { name: /^Log your posture/ });
  await expect(step).toBeVisible();
  if ((await step.getAttribute('aria-expanded')) === 'false') await step.click();
  await page
    .getByRole('group', { name: 'Posture' })
    .getByRole('button', { name: 'Standing' })
    .click();
  await open('#/today');
  await expect(page.locator('.entries li').first()).toContainText('Standing');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.entries li').first()).toContainText('taken back');
});

test('a setting out of range is not saved, one in range is, and reset takes it back', async () => {
  await open('#/settings');
  await page.getByRole('searchbox', { name: 'Search settings' }).fill('turns in a flare');
  const field = page.getByRole('spinbutton', { name: 'Turns in a flare-up' });
  await field.fill('10');
  await field.press('Tab');
  await expect(page.getByRole('alert')).toContainText('choose from 50 to 90');
  await field.fill('60');
  await field.press('Tab');
  await expect(page.getByRole('status').last()).toHaveText('Turns in a flare-up: saved');
  await page.reload();
  await page.getByRole('searchbox', { name: 'Search settings' }).fill('turns in a flare');
  await expect(field).toHaveValue('60');
  await page.getByRole('button', { name: 'Reset Turns in a flare-up' }).click();
  await expect(field).toHaveValue('70');
});

test('the flare-up plan begins and ends in Plan, and the status bar tells it', async () => {
  await open('#/plan');
  await page.getByRole('button', { name: 'Start flare-up plan' }).click();
  await expect(page.getByRole('contentinfo')).toContainText('Flare-up plan');
  await page.getByRole('button', { name: 'End flare-up plan' }).click();
  await expect(page.getByRole('contentinfo')).not.toContainText('Flare-up plan');
});

test('a movement starts a break, and its steps are shown until it ends', async () => {
  await open('#/movements');
  await page.getByRole('button', { name: 'Start Pelvis rock' }).click();
  const running = page.getByRole('group', { name: 'Break', exact: true });
  await expect(running).toContainText('Feet flat.');
  await running.getByRole('button', { name: 'End break' }).click();
  await expect(running).toBeHidden();
});
