import { expect, type Page, test } from 'playwright/test';
import type { Entry } from '../../lib/timeline/entries.ts';
import { afternoonZone, dayLog } from './desk/day-log.ts';
import { dayPage, justNow, openDay, usual, usualDay } from './desk/day-page.ts';
import { type Extension, launchExtension } from './harness/index.ts';

const minute = 60_000;
const zone = afternoonZone(Date.now());
let extension: Extension;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  extension = await launchExtension({ timeZone: zone });
  page = await extension.page('manifest.json');
});

test.afterAll(async () => {
  await extension.close();
});

const open = (entries: readonly Entry[], rest?: string) => openDay(extension, page, entries, rest);
/** The usual day, with the question about its time away: it comes with the worker's first turn and moves the lane down. */
const today = async () => {
  await open(usualDay(zone));
  await expect(page.locator('.today-gap')).toBeVisible();
};
const total = (name: string) => dayPage(page).total(name);
const slider = (name: string) => dayPage(page).slider(name);
const choose = (text: RegExp) => dayPage(page).choose(text);

/** Where an instant so many minutes after the lane's first stretch lies on the page. */
async function placeOf(minutes: number): Promise<{ x: number; y: number }> {
  const bars = page.locator('.lane-bar');
  const first = await bars.first().boundingBox();
  if (first === null) throw new Error('no bar');
  return { x: first.x + (first.width + 1) * (minutes / 60), y: first.y + first.height / 2 };
}

test('an edge is dragged with the mouse, and the totals follow before it is let go', async () => {
  await today();
  await expect(total('Standing')).toHaveText('Standing 30m');
  const from = await placeOf(60);
  const to = await placeOf(50);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await expect(total('Standing')).toHaveText('Standing 40m');
  await expect(page.locator('.entries')).not.toContainText('Changed');
  await page.mouse.up();
  await expect(page.locator('.entries li').first()).toContainText('to Standing');
  await expect(total('Standing')).toHaveText('Standing 40m');
});

test('Escape while dragging leaves everything as it was', async () => {
  const from = await placeOf(50);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 40, from.y, { steps: 3 });
  await expect(total('Standing')).not.toHaveText('Standing 40m');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(total('Standing')).toHaveText('Standing 40m');
  await expect(page.locator('.entries li').filter({ hasText: 'Changed' })).toHaveCount(1);
});

test('an edge is moved by keyboard, by one and by five minutes, and tells where it is', async () => {
  await today();
  await choose(/^Change Standing from/);
  await expect(slider('Minute of the day')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(slider('Start of Standing')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(slider('Start of Standing')).toHaveAttribute(
    'aria-valuetext',
    /Sitting 54 minutes before it, Standing 36 minutes after it/,
  );
  await expect(total('Standing')).toHaveText('Standing 36m');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('.entries li').filter({ hasText: 'Changed' })).toHaveCount(1);
  await expect(total('Standing')).toHaveText('Standing 35m');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(total('Standing')).toHaveText('Standing 35m');
});

test('every minute tells its certainty and its cause, by keyboard and under the mouse', async () => {
  await today();
  await choose(/^Change Unsure from/);
  const cursor = slider('Minute of the day');
  await expect(cursor).toHaveAttribute(
    'aria-valuetext',
    /Unsure, unsure, as a long time without keys or mouse$/,
  );
  await page.keyboard.press('ArrowLeft');
  await expect(cursor).toHaveAttribute('aria-valuetext', /Standing, confirmed, as you said so$/);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(cursor).toHaveAttribute('aria-valuetext', /Sitting, confirmed, as you said so$/);
  for (let i = 0; i < 10; i += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect(cursor).toHaveAttribute('aria-valuetext', /pain 4$/);
  const unsure = await placeOf(100);
  await page.mouse.move(unsure.x, unsure.y);
  await expect(page.locator('.lane-minute')).toContainText('Unsure');
});

test('unsure time is settled, a stretch changed and split, and undo and redo walk through it', async () => {
  await today();
  await choose(/^Change Unsure from/);
  await page.getByRole('button', { name: 'Change to walking' }).click();
  await expect(total('Walking')).toHaveText('Walking 20m');
  await expect(total('Unsure')).toHaveCount(0);
  await choose(/^Change Away from/);
  await page.getByRole('button', { name: 'Change to standing' }).click();
  await expect(total('Standing')).toHaveText('Standing 1h');
  await choose(/^Change Walking from/);
  await page.getByRole('combobox', { name: 'then' }).selectOption('Sitting');
  await page.getByRole('button', { name: 'Split' }).click();
  await expect(total('Walking')).toHaveText('Walking 10m');
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  const redo = page.getByRole('button', { name: 'Redo', exact: true });
  await expect(redo).toBeDisabled();
  await undo.click();
  await expect(total('Walking')).toHaveText('Walking 20m');
  await undo.click();
  await expect(total('Standing')).toHaveText('Standing 30m');
  await page.keyboard.press('Control+z');
  await expect(total('Unsure')).toHaveText('Unsure 20m');
  await redo.click();
  await expect(total('Unsure')).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(total('Standing')).toHaveText('Standing 1h');
  await redo.click();
  await expect(total('Walking')).toHaveText('Walking 10m');
  await expect(redo).toBeDisabled();
  for (const after of ['Walking 20m', 'Standing 30m', 'Unsure 20m']) {
    await undo.click();
    await expect(total(after.split(' ')[0] ?? '')).toHaveText(after);
  }
});

test('what was forgotten is logged late, and what cannot be is said', async () => {
  await today();
  const time = (ago: number) =>
    Temporal.Now.zonedDateTimeISO(zone)
      .subtract({ minutes: ago })
      .toPlainTime()
      .toString({ smallestUnit: 'minute' });
  await page.getByRole('combobox', { name: 'You were' }).selectOption('Walking');
  await page.getByLabel('from', { exact: true }).fill(time(30));
  await page.getByLabel('until', { exact: true }).fill(time(45));
  await page.getByRole('button', { name: 'Log it' }).click();
  await expect(page.getByRole('alert')).toHaveText(/The end lies before the beginning/);
  await page.getByLabel('until', { exact: true }).fill(time(15));
  await page.getByRole('button', { name: 'Log it' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(total('Walking')).toHaveText('Walking 15m');
  // The prompt that waited was one of the turn before the walk, so an entry of the worker may stand above it.
  await expect(page.locator('.entries li').filter({ hasText: 'to Walking' })).toHaveCount(1);
});

test('the turn that goes on is changed from where it began, and the clock follows', async () => {
  await today();
  await page.getByRole('button', { name: 'Change to standing' }).click();
  await expect(page.getByRole('contentinfo')).toContainText(/Standing 6[0-9] min/);
  await expect(total('Standing')).toHaveText(/Standing 1h 3[0-9]m/);
});

test('a time can be typed instead of dragged, and one that does not fit is refused', async () => {
  await today();
  await choose(/^Change Standing from/);
  const from = page.getByLabel('From', { exact: true });
  const value = await from.inputValue();
  const earlier = Temporal.PlainTime.from(value).subtract({ minutes: 7 });
  await from.fill(earlier.toString({ smallestUnit: 'minute' }));
  await from.press('Enter');
  await expect(total('Standing')).toHaveText('Standing 37m');
  await from.fill('00:05');
  await from.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Nothing changed');
  await expect(total('Standing')).toHaveText('Standing 37m');
});

test('an entry is taken back from the middle of the day', async () => {
  await today();
  await expect(page.locator('.lane-pain')).toHaveText(['4', '2']);
  await page.getByRole('button', { name: /^Take back Pain 4/ }).click();
  await expect(page.locator('.lane-pain')).toHaveText(['2']);
  await expect(page.locator('.entries li').filter({ hasText: 'Pain 4' })).toContainText(
    'taken back',
  );
});

test('a day of last week is changed where it stands, and the plan keeps what it decided', async () => {
  const day = Temporal.Now.plainDateISO(zone).subtract({ days: 6 }).toString();
  const weekAgo = dayLog(usual, justNow() - 6 * 24 * 60 * minute, zone);
  await open([...weekAgo, ...usualDay(zone)], `/${day}`);
  await expect(page.getByText('What your plan decided on them stays as it was.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Take back/ })).toHaveCount(0);
  await choose(/^Change Standing from/);
  await page.getByRole('button', { name: 'Change to walking' }).click();
  await expect(total('Walking')).toHaveText('Walking 30m');
  await page.reload();
  await expect(total('Walking')).toHaveText('Walking 30m');
  await page.getByRole('main').getByRole('link', { name: 'Today' }).click();
  await expect(total('Walking')).toHaveCount(0);
  const change = page.locator('.entries li').filter({ hasText: /Changed \w+, .* to Walking/ });
  await expect(change).toHaveCount(1);
  await change.getByRole('button').click();
  await page.goBack();
  await expect(total('Standing')).toHaveText('Standing 30m');
});

test('days are walked by arrows and by date, up to today', async () => {
  await today();
  await expect(page.getByRole('button', { name: 'Day after' })).toBeDisabled();
  await page.getByRole('link', { name: 'Day before' }).click();
  await expect(page.getByText('Nothing is logged on this day.')).toBeVisible();
  await expect(page.locator('.lane')).toHaveCount(0);
  await page.getByRole('button', { name: 'Day after' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today');
  const before = Temporal.Now.plainDateISO(zone).subtract({ days: 3 }).toString();
  await page.getByLabel('Day shown').fill(before);
  await expect(page).toHaveURL(new RegExp(`#/today/${before}$`));
});
