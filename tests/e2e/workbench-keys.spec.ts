import { expect, type Page, test } from 'playwright/test';
import { monthLog, storing } from './desk/month.ts';
import { type Extension, launchExtension } from './harness/index.ts';

let extension: Extension;
let page: Page;

test.setTimeout(40_000);

test.beforeAll(async () => {
  extension = await launchExtension({ viewport: { width: 1000, height: 600 } });
  page = await extension.page('manifest.json');
  const today = Temporal.Now.plainDateISO('UTC').toString();
  await page.evaluate(storing(monthLog(today, 3, 'UTC').filter(({ at }) => at < Date.now())));
});
test.afterAll(async () => {
  await extension.close();
});

async function open(view: string): Promise<void> {
  await page.goto(`chrome-extension://${extension.id}/workbench.html#/${view}`);
  await page.reload();
  await expect(page.locator('main h1')).toBeVisible();
}
const part = () =>
  page.evaluate(`document.activeElement.closest('nav, main, footer')?.localName ?? null`);

const scrolled = () => page.evaluate(`document.querySelector('main').scrollTop`);

test('F6 goes from part to part and back, each time to where the focus was', async () => {
  await open('movements');
  await expect(page.getByRole('contentinfo').getByRole('link').first()).toBeVisible();
  await page.keyboard.press('F6');
  expect(await part()).toBe('nav');
  await expect(page.locator(':focus')).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('F6');
  expect(await part()).toBe('main');
  await page.getByRole('button', { name: 'Flare-up friendly' }).focus();
  await page.keyboard.press('F6');
  expect(await part()).toBe('footer');
  await page.keyboard.press('F6');
  expect(await part()).toBe('nav');
  await page.keyboard.press('Shift+F6');
  expect(await part()).toBe('footer');
  await page.keyboard.press('Shift+F6');
  await expect(page.getByRole('button', { name: 'Flare-up friendly' })).toBeFocused();
  await page.keyboard.press('Shift+F6');
  expect(await part()).toBe('nav');
  // What is modal keeps the focus.
  await page.keyboard.press('F1');
  await expect(page.getByRole('textbox', { name: 'Command palette' })).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.getByRole('textbox', { name: 'Command palette' })).toBeFocused();
  await page.keyboard.press('Escape');
});

test('arrow keys walk along the status bar, from right to left too', async () => {
  await open('today');
  const items = page.getByRole('contentinfo').getByRole('link');
  await expect(items.nth(1)).toBeVisible();
  await items.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(items.nth(1)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(items.last()).toBeFocused();
  await page.evaluate(`document.documentElement.dir = 'rtl'`);
  await page.keyboard.press('ArrowLeft');
  await expect(items.first()).toBeFocused();
});

test('a reload keeps the view, what is open in it, and where it was scrolled to', async () => {
  await open('report');
  // The plan is made anew from the log that was put there; then the words are complete.
  await expect(page.locator('.report-words')).toContainText('Standing felt fine');
  const table = page.locator('details').nth(1);
  await table.locator('summary').click();
  await page.evaluate(`document.querySelector('main').scrollTo(0, 700)`);
  await expect.poll(scrolled).toBe(700);
  await page.reload();
  await expect(page.locator('main h1')).toContainText('Week');
  await expect.poll(scrolled).toBe(700);
  await expect(table).toHaveAttribute('open');
  // Another view begins at its top; the way back leads to where one was.
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Plan' }).click();
  await expect(page.locator('main h1')).toHaveText('Plan');
  expect(await scrolled()).toBe(0);
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: 'Report' })
    .click();
  await expect.poll(scrolled).toBe(700);
});

test('a reload keeps the filters of movements, the search of settings and the open step', async () => {
  await open('movements');
  await page.getByRole('button', { name: 'Flare-up friendly' }).click();
  await open('movements');
  await expect(page.getByRole('button', { name: 'Flare-up friendly' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await open('settings');
  await page.getByRole('searchbox', { name: 'Search settings' }).fill('badge');
  await open('settings');
  await expect(page.getByRole('searchbox', { name: 'Search settings' })).toHaveValue('badge');
  await open('get-started');
  const step = page
    .getByRole('button', { name: /^Test a notification|^See that/ })
    .or(page.locator('#step-notice'));
  await step.first().click();
  await expect(step.first()).toHaveAttribute('aria-expanded', 'true');
  await open('get-started');
  await expect(step.first()).toHaveAttribute('aria-expanded', 'true');
});

test('a view is loaded when it is first opened, and not again', async () => {
  const fresh = await extension.context.newPage();
  const scripts = new Set<string>();
  let asked = 0;
  fresh.on('request', (request) => {
    if (request.resourceType() !== 'script') return;
    asked += 1;
    scripts.add(request.url());
  });
  await fresh.goto(`chrome-extension://${extension.id}/workbench.html#/today`);
  await expect(fresh.locator('main h1')).toHaveText('Today');
  const views = fresh.getByRole('navigation', { name: 'Views' });
  let before = asked;
  expect(before).toBeGreaterThan(0);
  for (const name of ['Plan', 'Movements', 'Settings']) {
    await views.getByRole('link', { name }).click();
    await expect(fresh.locator('main h1')).toHaveText(name);
    expect(asked, name).toBeGreaterThan(before);
    before = asked;
  }
  await views.getByRole('link', { name: 'Today' }).click();
  await expect(fresh.locator('main h1')).toHaveText('Today');
  await views.getByRole('link', { name: 'Plan' }).click();
  await expect(fresh.locator('main h1')).toHaveText('Plan');
  expect(asked).toBe(before);
  expect(scripts.size).toBe(asked);
  await fresh.close();
});
