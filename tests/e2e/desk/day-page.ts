import { expect, type Page } from 'playwright/test';
import type { Entry } from '../../../lib/timeline/entries.ts';
import type { Extension } from '../harness/index.ts';
import { dayLog, type Piece } from './day-log.ts';
import { storing } from './month.ts';

const minute = 60_000;

/** Today, or another day, with that log. */
export async function openDay(
  { id }: Extension,
  page: Page,
  entries: readonly Entry[],
  rest = '',
): Promise<void> {
  await page.goto(`chrome-extension://${id}/manifest.json`);
  await page.evaluate(storing(entries));
  await page.goto(`chrome-extension://${id}/workbench.html#/today${rest}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

export const usual: readonly Piece[] = [
  ['sitting', 60],
  ['standing', 30],
  ['unsure', 20],
  ['sitting', 40],
  ['away', 30],
  ['sitting', 60],
];

/** The beginning of a full minute a moment ago, so that times are whole. */
export const justNow = () => Math.floor(Date.now() / minute) * minute - minute;

/** The usual pieces until now, with two ratings. */
export const usualDay = (zone: string) =>
  dayLog(usual, justNow(), zone, [
    [50, (since) => ({ type: 'painLogged', score: 4, since })],
    [235, (since) => ({ type: 'painLogged', score: 2, since })],
  ]);

/** What a person looks at and takes hold of on the view of a day. */
export function dayPage(page: Page) {
  return {
    total: (name: string) => page.locator('.legend li span[aria-hidden]').filter({ hasText: name }),
    slider: (name: string) => page.getByRole('slider', { name }),
    choose: (text: RegExp) => page.getByRole('button', { name: text }).click(),
  };
}

/** Pairs of visible elements that cover a pixel of each other. */
export function overlapping(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const boxes = [...document.querySelectorAll(wanted)]
      .map((element) => ({ text: element.textContent ?? '', box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    return boxes.flatMap((one, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (two) =>
            one.box.left + 1 < two.box.right &&
            two.box.left + 1 < one.box.right &&
            one.box.top + 1 < two.box.bottom &&
            two.box.top + 1 < one.box.bottom,
        )
        .map((two) => `${one.text} | ${two.text}`),
    );
  }, selector);
}
