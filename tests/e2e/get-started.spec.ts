import { expect, type Page, test } from 'playwright/test';
import { axeFindings, type Extension, launchExtension, poll } from './harness/index.ts';

let extension: Extension;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  extension = await launchExtension({ keepWelcome: true });
  page = await poll(
    () => extension.context.pages().find((one) => one.url().includes('workbench')),
    {
      what: 'the walkthrough',
      timeout: 10_000,
    },
  );
});

test.afterAll(async () => {
  await extension.close();
});

const title = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
const tick = (name: string) => page.getByRole('checkbox', { name: `Mark done: ${name}` });
/** Opens a step, where it is not open. */
async function openStep(name: string): Promise<void> {
  const step = title(name);
  if ((await step.getAttribute('aria-expanded')) === 'false') await step.click();
  await expect(step).toHaveAttribute('aria-expanded', 'true');
}
const button = (name: string) => page.getByRole('button', { name, exact: true });

test('opens by itself at the first installation, with its purpose, and not a second time', async () => {
  await expect(page).toHaveURL(/workbench\.html#\/get-started$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Get Started');
  await expect(page.getByText('0 of 7 steps done')).toBeVisible();
  await expect(title('What this is for')).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByText('and grow what feels comfortable.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  const before = extension.context.pages().length;
  const [worker] = extension.context.serviceWorkers();
  await worker?.evaluate(() => {
    const { runtime } = (
      globalThis as unknown as {
        chrome: { runtime: { onInstalled: { dispatch(d: object): void } } };
      }
    ).chrome;
    runtime.onInstalled.dispatch({ reason: 'install' });
  });
  await page.reload();
  await expect(title('What this is for')).toBeVisible();
  expect(extension.context.pages()).toHaveLength(before);
});

test('arrow keys walk through the steps, Enter opens one, and Space ticks it', async () => {
  await title('What this is for').focus();
  await page.keyboard.press('ArrowDown');
  await expect(title('When to get help')).toBeFocused();
  await page.keyboard.press('End');
  await expect(title('Log your posture')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(title('Log your posture')).toHaveAttribute('aria-expanded', 'true');
  await expect(title('What this is for')).toHaveAttribute('aria-expanded', 'false');
  await tick('What this is for').press('Space');
  await expect(page.getByText('1 of 7 steps done')).toBeVisible();
  await page.reload();
  await expect(tick('What this is for')).toBeChecked();
  await tick('What this is for').press('Space');
  await expect(page.getByText('0 of 7 steps done')).toBeVisible();
});

test('Mark done goes on to the next step', async () => {
  await openStep('What this is for');
  await button('Mark done').click();
  await expect(title('When to get help')).toBeFocused();
  await expect(title('When to get help')).toHaveAttribute('aria-expanded', 'true');
});

test('help is text alone, with the number of the country chosen and a pause for everything', async () => {
  await page.evaluate("location.hash = '#/get-started/help'");
  await expect(page.getByText('A few signs need a person, not an app.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  const number = page.locator('.emergency-number');
  await expect(number).toBeEmpty();
  await page.getByLabel('Emergency number in').selectOption({ label: 'United Kingdom' });
  await expect(number).toHaveText('Call 999, or 112');
  await page.getByLabel('Emergency number in').selectOption({ label: 'United States' });
  await expect(number).toHaveText('Call 911');
  await page.reload();
  await expect(number).toHaveText('Call 911');
  await button('Pause everything').click();
  await expect(page.getByText(/Everything is paused until/)).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('Quiet until');
  await button('Go on').click();
  await expect(button('Pause everything')).toBeVisible();
});

test('limits are told or measured, and the step ticks itself', async () => {
  await openStep('What you know of your limits');
  await expect(tick('What you know of your limits')).not.toBeChecked();
  await page.getByLabel('Sitting, minutes').fill('40');
  await page.getByLabel('Sitting, minutes').press('Enter');
  await expect(tick('What you know of your limits')).toBeChecked();
  await expect(tick('What you know of your limits')).toBeDisabled();
  const sitting = page.locator('.known-states li').filter({ hasText: 'Sitting:' });
  await expect(sitting).toContainText('a careful 24 min. That is well before the 40 min you gave.');
  await button('Measure it all for me').click();
  await expect(page.getByRole('contentinfo').getByRole('status')).toHaveText('Done');
  await expect(sitting).not.toContainText('you gave');
});

test('working hours are changed, and the step ticks itself', async () => {
  await openStep('Your working hours');
  await page.getByLabel('From, Monday').first().fill('08:30');
  await expect(tick('Your working hours')).toBeChecked();
});

test('a test notification is sent, and what to do where none came is told for this system', async () => {
  await openStep('See a notification');
  await button('Send a test notification').click();
  await button('It did not come').click();
  const told = page.locator('.notice-help');
  await expect(told.getByRole('heading', { name: 'Linux' })).toBeVisible();
  await expect(told.getByRole('heading', { name: 'macOS' })).toBeHidden();
  await told.getByText('Other systems').click();
  await expect(told.getByRole('heading', { name: 'macOS' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await button('It came').click();
  await expect(tick('See a notification')).toBeChecked();
});

test('the first log ticks the last step, and the rest can be marked at once', async () => {
  await openStep('Log your posture');
  await page
    .getByRole('group', { name: 'Posture' })
    .getByRole('button', { name: 'Standing' })
    .click();
  await expect(tick('Log your posture')).toBeChecked();
  await button('Mark all as done').click();
  await expect(page.getByText('7 of 7 steps done')).toBeVisible();
  await expect(page.getByText('All done. The rest comes as you go.')).toBeVisible();
});

test('fits a narrow page with every step open', async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const name of ['When to get help', 'What you know', 'Your working hours', 'Keep the icon']) {
    await openStep(name);
    const beyond = await page.evaluate('document.querySelector("main").scrollWidth - innerWidth');
    expect(beyond).toBeLessThanOrEqual(0);
  }
  expect(await axeFindings(page)).toEqual([]);
});
