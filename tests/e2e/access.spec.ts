import { expect, type Page, test } from 'playwright/test';
import { axeFindings, type Extension, launchExtension } from './harness/index.ts';

const views = ['today', 'plan', 'report', 'movements', 'settings', 'get-started'];
/** So that prompts come at whatever time the tests run. */
const allDay = Array.from({ length: 7 }, () => [['00:00', '24:00']]);

let extension: Extension;
test.beforeAll(async () => {
  extension = await launchExtension();
});
test.afterAll(async () => {
  await extension.close();
});

/** Sends a request to the worker as the popup does. */
async function ask(page: Page, request: unknown): Promise<void> {
  const reply = await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(request)})`);
  expect(reply).toMatchObject({ ok: true });
}
const intent = (told: unknown) => ({ type: 'intent', intent: told });

test('axe finds nothing in the popup in its first minute, with a prompt, in a flare-up and while quiet', async () => {
  const page = await extension.page('popup.html');
  await page.getByRole('button', { name: 'Sitting' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await ask(page, { type: 'saveSettings', values: { 'hours.working': allDay } });
  await ask(page, intent({ type: 'changePosture', to: 'sitting', ago: 60 }));
  await ask(page, intent({ type: 'logPain', score: 4, ago: 20 }));
  await ask(page, intent({ type: 'logPain', score: 2 }));
  await page.getByRole('button', { name: 'Skip' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole('button', { name: 'Walk', exact: true }).click();
  await page.getByRole('progressbar').waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await ask(page, intent({ type: 'endBreak' }));
  await ask(page, intent({ type: 'beginFlareUp' }));
  await ask(page, intent({ type: 'beQuiet', until: Date.now() + 3_600_000, why: 'meeting' }));
  await page
    .getByText(/until \d/i)
    .first()
    .waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

for (const view of views) {
  test(`axe finds nothing in ${view}`, async () => {
    const page = await extension.page(`workbench.html#/${view}`);
    await page.getByRole('main').waitFor();
    await expect(page.getByRole('heading').first()).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });
}
