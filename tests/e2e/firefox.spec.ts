import { expect, test } from 'playwright/test';
import { findFirefox, launchFirefox } from './harness/index.ts';

const allDay = Array.from({ length: 7 }, () => [['00:00', '24:00']]);

test('first run, logging and a prompt work in Firefox', async () => {
  if (findFirefox() === null)
    console.warn('SKIPPED: no Firefox is installed, so nothing was tried in it');
  test.skip(findFirefox() === null, 'no Firefox is installed');
  const firefox = await launchFirefox();
  if (firefox === null) return;
  try {
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
  } finally {
    await firefox.close();
  }
});
