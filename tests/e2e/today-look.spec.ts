import { expect, type Page, test } from 'playwright/test';
import type { Entry } from '../../lib/timeline/entries.ts';
import { afternoonZone, dayLog, type Piece } from './desk/day-log.ts';
import { dayPage, justNow, openDay, overlapping, usual, usualDay } from './desk/day-page.ts';
import { axeFindings, type Extension, launchExtension } from './harness/index.ts';

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
const today = () => open(usualDay(zone));
const total = (name: string) => dayPage(page).total(name);
const slider = (name: string) => dayPage(page).slider(name);
const choose = (text: RegExp) => dayPage(page).choose(text);

test('sixty stretches fit a narrow page, and nothing lies on anything else', async () => {
  const kinds = ['sitting', 'standing', 'sitting', 'walking'] as const;
  const many = Array.from(
    { length: 60 },
    (_, i): Piece => [kinds[i % 4] ?? 'sitting', 4 + (i % 9)],
  );
  const length = many.reduce((sum, [, minutes]) => sum + minutes, 0);
  const pains = Array.from(
    { length: 40 },
    (_, i) =>
      [
        Math.floor((length / 41) * (i + 1)),
        (since: number) => ({ type: 'painLogged', score: i % 11, since }) as const,
      ] as const,
  );
  await open(dayLog(many, justNow(), zone, pains));
  for (const [width, height] of [
    [320, 640],
    [640, 400],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(page.locator('.lane-pain')).toHaveCount(40);
    expect(await overlapping(page, '.lane-pain')).toEqual([]);
    expect(await overlapping(page, '.lane-ticks span')).toEqual([]);
    expect(await overlapping(page, '.today .row > *, .entries li > *, .lane-foot > *')).toEqual([]);
    const beyond = await page.evaluate('document.querySelector("main").scrollWidth - innerWidth');
    expect(beyond).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('a night over midnight is told on both days, and midnight is no edge', async () => {
  const midnight = Temporal.Now.plainDateISO(zone).toZonedDateTime(zone).epochMilliseconds;
  const night = dayLog(
    [
      ['standing', 30],
      ['sitting', 450],
      ['away', 1],
    ],
    midnight + 6 * 60 * minute + minute,
    zone,
  );
  await open(night);
  await choose(/^Change Sitting from 12:00 AM/);
  await expect(slider('Start of Sitting')).toHaveCount(0);
  await expect(slider('End of Sitting')).toHaveCount(1);
  await page.getByRole('link', { name: 'Day before' }).click();
  await expect(total('Standing')).toHaveText('Standing 30m');
  await choose(/^Change Sitting from .* to 12:00 AM$/);
  await expect(slider('End of Sitting')).toHaveCount(0);
  await slider('Start of Sitting').press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await expect(total('Standing')).toHaveText('Standing 35m');
});

test('a day lived in another zone tells the times of that zone, corrected or not', async () => {
  const tokyo = 'Asia/Tokyo';
  const noon = Temporal.Now.plainDateISO(tokyo)
    .subtract({ days: 3 })
    .toZonedDateTime({ timeZone: tokyo, plainTime: '12:00' });
  await open(dayLog(usual, noon.epochMilliseconds, tokyo), `/${noon.toPlainDate()}`);
  await expect(page.getByText('Times as they were in Asia/Tokyo.')).toBeVisible();
  await choose(/^Change Standing from 9:00 AM to 9:30 AM/);
  await page.getByRole('button', { name: 'Change to walking' }).click();
  await expect(total('Walking')).toHaveText('Walking 30m');
  await choose(/^Change Walking from 9:00 AM to 9:30 AM/);
});

test('a day away, an empty day and the first minute each say what they are', async () => {
  const now = justNow();
  await open(
    dayLog(
      [
        ['sitting', 0],
        ['away', 2 * 24 * 60],
      ],
      now - 12 * 60 * minute,
      zone,
    ).slice(0, 3),
    `/${Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).subtract({ days: 1 }).toPlainDate()}`,
  );
  await expect(page.getByText('Away from the desk the whole day.')).toBeVisible();
  await choose(/^Change Away from/);
  await expect(page.getByText('What was this time?')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await open([]);
  await expect(page.getByText('Your day appears here as you go.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await open(dayLog([['sitting', 0]], Date.now(), zone));
  await expect(page.getByRole('group', { name: 'Change this stretch' })).toContainText('now');
  expect(await axeFindings(page)).toEqual([]);
});

test('the lane zooms, scrolls by itself, and fingers have handles wide enough', async () => {
  await today();
  await choose(/^Change Standing from/);
  const wide = page.locator('.lane-wide');
  const before = (await wide.boundingBox())?.width ?? 0;
  await page.getByRole('button', { name: 'Zoom in' }).click();
  expect((await wide.boundingBox())?.width).toBeCloseTo(before * 2, 0);
  const beyond = await page.evaluate('document.querySelector("main").scrollWidth - innerWidth');
  expect(beyond).toBeLessThanOrEqual(0);
  for (const name of ['Start of Standing', 'End of Standing'])
    expect((await slider(name).boundingBox())?.width).toBeGreaterThanOrEqual(24);
});
