import { expect, type Locator, type Page, test } from 'playwright/test';
import { addDays, weekOf } from '../../lib/timeline/days.ts';
import { afternoonZone, dayLog } from './desk/day-log.ts';
import { justNow, usual } from './desk/day-page.ts';
import { monthLog, storing } from './desk/month.ts';
import { type Extension, launchExtension } from './harness/index.ts';

/** What a person hears who does not see the page: names, what live regions tell, and where the focus goes on. */

const zone = afternoonZone(Date.now());
const today = Temporal.Now.plainDateISO(zone).toString();
const sunday = addDays(today, -Temporal.PlainDate.from(today).dayOfWeek);
let extension: Extension;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  extension = await launchExtension({ timeZone: zone });
  page = await extension.page('manifest.json');
  const log = [...monthLog(sunday, 3, zone), ...dayLog(usual, justNow(), zone)];
  await page.evaluate(storing(log));
});

test.afterAll(async () => {
  await extension.close();
});

async function open(hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${extension.id}/workbench.html#/${hash}`);
  await expect(page.locator('main h1')).toBeVisible();
}

const said = () => page.getByRole('contentinfo').getByRole('status');
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const head = (name: string) => page.getByRole('heading', { name, exact: true });

/** Pressed as by keyboard. */
async function press(control: Locator): Promise<void> {
  await control.focus();
  await page.keyboard.press('Enter');
}

/** How often anything was put into a live region since, that has this text now: each time it is heard. */
async function hear(region: Locator): Promise<() => Promise<number>> {
  await region.evaluate((element) => {
    const count = { times: 0 };
    Object.assign(globalThis, { heard: count });
    new MutationObserver(() => {
      if (element.textContent !== '') count.times += 1;
    }).observe(element, { childList: true, subtree: true, characterData: true });
  });
  return () => page.evaluate('heard.times');
}

test('another view is read from its heading on, and a place within it from there', async () => {
  await open('today');
  await press(page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Plan' }));
  await expect(head('Plan')).toBeFocused();
  await page.keyboard.press('F1');
  await page.getByRole('textbox', { name: 'Command palette' }).fill('go to report');
  await page.keyboard.press('Enter');
  await expect(page.locator('main h1')).toHaveText(/^Week/);
  await expect(page.locator('main h1')).toBeFocused();
});

test('the ways to other weeks, years and days tell where they led, and keep the focus', async () => {
  await open(`report/${weekOf(sunday)}`);
  const range = page.locator('.report-head [aria-live]');
  await expect(range).toHaveAttribute('aria-atomic', 'true');
  const before = (await range.textContent()) ?? '';
  await press(page.getByRole('link', { name: 'Older week' }));
  await expect(range).not.toHaveText(before);
  await expect(page.getByRole('link', { name: 'Older week' })).toBeFocused();
  await press(page.getByRole('link', { name: 'This week' }));
  await expect(page.getByRole('link', { name: 'This week' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Older week' })).toBeFocused();
  await press(page.getByRole('link', { name: /^Year/ }));
  await expect(page.locator('main h1')).toHaveText(/^Year/);
  await expect(page.locator('main h1')).toBeFocused();
});

test('what goes away when it is pressed leaves the focus in its part', async () => {
  await open('today');
  await press(button('Walked'));
  await expect(said()).toHaveText('Time away: Walked');
  await expect(head('Today')).toBeFocused();
  await press(page.getByRole('button', { name: /^Take back Standing/ }));
  await expect(said()).toHaveText('Taken back');
  await expect(head('Entries')).toBeFocused();
  await open('report/data');
  await press(button('Delete everything'));
  await expect(page.locator('.data-preview p').first()).toBeFocused();
  await press(button('Keep my data'));
  await expect(head('Delete')).toBeFocused();
});

test('a break that begins takes the focus to what begins it, read with its steps, is told once, and asks at its end', async () => {
  await open('movements');
  await press(button('Start Desk lean'));
  await expect(button('Start the timer')).toBeFocused();
  await expect(button('Start the timer')).toHaveAccessibleDescription(/^Desk lean ./);
  await expect(said()).toHaveText('Break begun');
  // Seconds are shown, and told ten by ten.
  const told = page.locator('.running').getByRole('status');
  const times = await hear(told);
  await press(button('Start the timer'));
  await expect(page.locator('.running-count')).toHaveText(/^[1-9] of 20 seconds/);
  expect(await times()).toBe(0);
  await press(button('Done'));
  await expect(page.getByText('How was Desk lean?')).toBeFocused();
  await press(button('Comfortable'));
  await expect(said()).toHaveText('Thanks, noted');
  await expect(head('Movements')).toBeFocused();
});

test('the same words are heard again when the same is done again', async () => {
  await open('plan');
  const known = page.getByRole('spinbutton', { name: /^Sitting/ });
  const times = await hear(said());
  for (const count of [1, 2]) {
    await known.fill('25');
    await known.press('Enter');
    await expect(known).toHaveValue('');
    await expect.poll(times).toBe(count);
  }
});

test('a setting is called by its title alone, and tells its unit, its range and, once left, its fault', async () => {
  await open('settings');
  const field = page.getByRole('spinbutton', { name: 'Badge every', exact: true });
  await expect(field).toHaveAccessibleDescription(/^min from 1 to 10 The number on the toolbar/);
  await field.fill('');
  await page.keyboard.type('99');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/^Not saved: choose from 1 to 10/);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('alert')).toContainText('choose from 1 to 10');
  await field.fill('7');
  await field.press('Enter');
  await expect(said()).toHaveText('Badge every: saved');
  await press(button('Reset Badge every'));
  await expect(field).toHaveValue('5');
  await expect(head('Badge every')).toBeFocused();
});

test('hours that are added are typed at once, and told when they are left', async () => {
  const monday = page.getByRole('group', { name: 'Working hours' });
  const alert = page.getByRole('alert');
  await press(button('Add a range on Monday'));
  await expect(monday.getByLabel('From, Monday').last()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(alert).toContainText('each range ends after it begins');
  await expect(monday.getByLabel('Until, Monday').last()).toHaveAccessibleDescription(/^Not saved/);
  await press(button('Remove the range on Monday').last());
  await expect(button('Add a range on Monday')).toBeFocused();
  await expect(alert).toHaveCount(0);
});

test('the text of all settings tells what is wrong with it when the hands rest', async () => {
  await open('settings/json');
  const text = page.getByRole('textbox', { name: 'Settings as JSON' });
  await text.fill('{ "a": ');
  await expect(text).toHaveAccessibleDescription(/^Not saved: line 1, column 8 is no JSON/);
  await text.fill('{}');
  await expect(text).toHaveAccessibleDescription(/^What differs from the defaults/);
});

test('a report is heard once: charts as one picture, lengths in words, tables by keyboard', async () => {
  await open(`report/${weekOf(sunday)}`);
  await expect(page.locator('.chart svg')).toHaveCount(9);
  await expect(page.locator('.chart svg:not([aria-hidden=true])')).toHaveCount(0);
  for (const role of ['figure', 'region'] as const) {
    // The words, the charts and the data: no chart and no table is a landmark.
    await expect(page.getByRole(role)).toHaveCount(role === 'figure' ? 0 : 3);
  }
  const past = /^Past the limit for 3 hours, 25 minutes in all, most on Wednesday/;
  await expect(page.getByRole('heading', { name: past })).toHaveCount(1);
  const monday = page.getByRole('table', { name: 'Day by day' }).getByRole('row').nth(1);
  await expect(monday.getByRole('cell').first()).toHaveAccessibleName('1 hour, 58 minutes');
  await expect(monday.getByRole('cell', { name: 'none', exact: true })).not.toHaveCount(0);
  await expect(monday.getByRole('cell', { name: '1 to 5', exact: true })).toHaveCount(1);
  const first = page.locator('.report-figure').first();
  await press(first.locator('summary'));
  await expect(first.getByRole('table')).toBeVisible();
  await page.keyboard.press('Tab');
  // A table that does not scroll is no stop.
  await expect(page.locator('summary').nth(1)).toBeFocused();
});

test('a table that scrolls is reached by Tab and has a name', async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.getByRole('group', { name: 'Day by day' })).toHaveAttribute('tabindex', '0');
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.getByRole('group', { name: 'Day by day' })).toHaveCount(0);
});

test('settings and the plan have headings to go by, and few landmarks', async () => {
  await open('settings');
  await expect(head('Weekly reviews')).toBeVisible();
  await expect(page.getByRole('region')).toHaveCount(1);
  await open('plan');
  await expect(head('Next review')).toBeVisible();
  await expect(
    page.getByRole('table', { name: 'Pacing chart' }).getByRole('columnheader'),
  ).toHaveText([
    'Posture',
    'Baseline',
    'Limit now',
    'How it is known',
    'Next week',
    'For the next step',
  ]);
  // Those with something to fill in.
  expect(await page.getByRole('region').count()).toBeLessThanOrEqual(5);
});

test('the popup says its strip once and in words, and nothing of its marks', async () => {
  const popup = await extension.page('popup.html');
  const strip = popup.getByRole('img', { name: /^Today from .* sitting, / });
  await expect(strip).toHaveCount(1);
  expect(await strip.ariaSnapshot()).not.toContain('\n');
  await popup.close();
});
