import { expect, test } from 'playwright/test';
import { type Firefox, findFirefox, launchFirefox } from './harness/index.ts';

const allDay = Array.from({ length: 7 }, () => [['00:00', '24:00']]);

/** Tries it in Firefox; says aloud where none is installed. */
async function inFirefox(tried: (firefox: Firefox) => Promise<void>): Promise<void> {
  if (findFirefox() === null)
    console.warn('SKIPPED: no Firefox is installed, so nothing was tried in it');
  test.skip(findFirefox() === null, 'no Firefox is installed');
  const firefox = await launchFirefox();
  if (firefox === null) return;
  try {
    await tried(firefox);
  } finally {
    await firefox.close();
  }
}

test('first run, logging and a prompt work in Firefox', async () => {
  await inFirefox(async (firefox) => {
    const page = await firefox.page('popup.html');
    await page.waitForSelector('button[aria-pressed=true]');
    await page.evaluate(
      (values) =>
        (
          globalThis as unknown as {
            browser: { runtime: { sendMessage(m: unknown): Promise<unknown> } };
          }
        ).browser.runtime.sendMessage({
          type: 'saveSettings',
          values,
        }),
      { 'hours.working': allDay },
    );
    // Sitting for an hour without a break is over any first limit: the prompt comes at once, day or night.
    await page.select('select', '60');
    await page.click('::-p-aria(Sitting[role="button"])');
    await page.waitForSelector('::-p-aria(Skip[role="button"])');
    await page.click('::-p-aria(Pain 3[role="button"])');
    await page.waitForFunction(() => document.body.innerText.includes('Pain 3'));
    await page.click('::-p-aria(Skip[role="button"])');
    await page.waitForFunction(() => !document.body.innerText.includes('Skip'));
    expect(
      await page.$eval(
        '[role=timer]',
        (timer) => timer.getAttribute('aria-label') ?? timer.textContent,
      ),
    ).toMatch(/60|61/);
  });
});

test('the focus is not lost in Firefox with what is switched off or goes away', async () => {
  await inFirefox(async (firefox) => {
    const page = await firefox.page('workbench.html#/today');
    await page.bringToFront();
    const zoomIn = await page.waitForSelector('button[aria-label="Zoom in"]');
    await zoomIn?.focus();
    while ((await zoomIn?.evaluate((button) => (button as HTMLButtonElement).disabled)) === false)
      await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('main :is(h1, h2)'));
    await page.evaluate(() => {
      location.hash = '#/settings';
    });
    const sought = await page.waitForSelector('input[type=search]');
    await sought?.focus();
    await page.keyboard.type('presence.badgeEvery');
    const field = await page.waitForSelector('input[type=number]');
    await field?.evaluate((input) => input.select());
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    const reset = await page.waitForSelector('::-p-aria(Reset Badge every[role="button"])');
    await reset?.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('.setting h3'));
  });
});
