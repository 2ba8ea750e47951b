import { expect, type Page, test } from 'playwright/test';
import type { Ask } from '../../lib/contributions/asking.ts';
import type { Command } from '../../lib/contributions/command.ts';
import { allCommands } from '../../lib/contributions/commands.ts';
import { commandTexts } from '../../lib/i18n/en/commands.ts';
import { axeFindings, type Extension, launchExtension, setLook } from './harness/index.ts';

let extension: Extension;
test.beforeAll(async () => {
  extension = await launchExtension();
  // What pages ask of the worker is noted down, and asked all the same.
  await extension.context.addInitScript(`
    if (globalThis.chrome?.runtime?.sendMessage) {
      const send = chrome.runtime.sendMessage;
      globalThis.asked = [];
      chrome.runtime.sendMessage = function (message, ...rest) {
        if (message.type === 'intent') asked.push(message.intent.type);
        return send.call(this, message, ...rest);
      };
    }`);
});
test.afterAll(async () => {
  await extension.close();
});

/** What is typed where a command asks. A score takes no Enter. */
const answers: Readonly<Record<Ask, readonly string[]>> = {
  score: ['6'],
  ago: ['12', 'Enter'],
  until: ['90', 'Enter'],
  postpone: ['5', 'Enter'],
  posture: ['stand', 'Enter'],
  gap: ['walked', 'Enter'],
};
const dialog = (page: Page) => page.getByRole('dialog');
const field = (page: Page) => dialog(page).getByRole('textbox');
const options = (page: Page) => dialog(page).getByRole('option');
const done = (page: Page) => page.locator('[role=status][data-tone=done]');

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('F1');
  await expect(page.getByRole('textbox', { name: 'Command palette' })).toBeFocused();
}

/** Keys alone: opens the palette, types the title, answers what is asked. */
async function runByKeys(page: Page, command: Command): Promise<void> {
  await openPalette(page);
  await page.keyboard.type(commandTexts[command.id as 'log.undo']);
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  for (const ask of command.asks ?? []) {
    await expect(field(page)).toHaveAccessibleName(commandTexts[`ask.${ask}`]);
    await expect(field(page)).toBeFocused();
    for (const keys of answers[ask]) {
      if (keys === 'Enter') await page.keyboard.press(keys);
      else await page.keyboard.type(keys);
    }
  }
  await expect(dialog(page)).toBeHidden();
}

const moment = { now: 0, zone: 'UTC', glance: null };
const asked = async (page: Page) => (await page.evaluate('asked')) as string[];

/** Those about a prompt or time away need a desk at which there is one; palette-desk.spec.ts runs them. */
const atAnyTime = allCommands.filter(({ id }) => !/^(?:prompts|gap)\./.test(id));

for (const path of ['workbench.html#/today', 'popup.html', 'sidepanel.html']) {
  test(`every command is run by keyboard alone from the palette of ${path}`, async () => {
    test.setTimeout(120_000);
    const page = await extension.page(path);
    await page.getByRole('heading').first().waitFor({ state: 'attached' });
    await page.evaluate(
      `chrome.runtime.sendMessage({ type: 'intent', intent: { type: 'changePosture', to: 'walking' } })`,
    );
    await page.reload();
    await page.getByRole('heading').first().waitFor({ state: 'attached' });
    // Sitting is offered once the page knows of another posture.
    for (const command of atAnyTime) {
      const effect = command.run(moment, { score: 0, ago: 1, until: 1, posture: 'standing' });
      if (effect === null) throw new Error(`${command.id} does nothing`);
      if ('view' in effect && !path.startsWith('workbench')) {
        const opened = extension.context.waitForEvent('page');
        await runByKeys(page, command);
        const view = await opened;
        await expect(view).toHaveURL(new RegExp(`workbench\\.html#/${effect.view.split('/')[0]}`));
        await view.close();
        continue;
      }
      const before = await asked(page);
      await runByKeys(page, command);
      if ('view' in effect) {
        await expect(page).toHaveURL(new RegExp(`#/${effect.view.split('/')[0]}`));
      } else if ('intent' in effect) {
        await expect.poll(() => asked(page)).toEqual([...before, effect.intent.type]);
        await expect(done(page)).toBeVisible();
      } else {
        await openPalette(page);
        await expect(page.getByText('recently used')).toHaveCount(0);
        await page.keyboard.press('Escape');
      }
    }
    await page.close();
  });
}

test('pain is logged by at most three keys on every page, and by one in the popup', async () => {
  const page = await extension.page('workbench.html#/today');
  for (const view of ['today', 'plan', 'report', 'movements', 'settings', 'get-started']) {
    await page.evaluate(`location.hash = '#/${view}'`);
    await expect(page.locator('main h1')).toBeVisible();
    for (const keys of [
      ['Alt+p', '7'],
      ['Alt+p', '1', '0'],
      ['F1', '4', 'Enter'],
    ]) {
      const score = keys.filter((key) => /^\d$/.test(key)).join('');
      for (const key of keys) {
        await page.keyboard.press(key);
        if (key.length > 1 && key !== 'Enter') await expect(field(page)).toBeFocused();
      }
      await expect(done(page)).toHaveText(`Pain ${score}: logged`);
    }
  }
  for (const path of ['popup.html', 'sidepanel.html']) {
    await page.goto(`chrome-extension://${extension.id}/${path}`);
    await page.getByRole('button', { name: 'Sitting' }).waitFor();
    await page.keyboard.press('8');
    await expect(done(page)).toHaveText('Pain 8: logged');
  }
});

test('Escape and Backspace go back a step, then close; the focus returns', async () => {
  const page = await extension.page('popup.html');
  const opener = page.getByRole('button', { name: 'Palette' });
  await opener.click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('log posture');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveAccessibleName('Which posture?');
  await page.keyboard.type('sit');
  await expect(options(page)).toHaveText(['Sitting']);
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveAccessibleName('How many minutes ago?');
  await page.keyboard.type('0');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('from 1 to 720');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expect(field(page)).toHaveAccessibleName('Which posture?');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveAccessibleName('Command palette');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(opener).toBeFocused();
});

test('it is a combobox, clean for axe with commands and with a question, in the popup too', async () => {
  const page = await extension.page('popup.html');
  await page.setViewportSize({ width: 360, height: 560 });
  await page.getByRole('button', { name: 'Palette' }).waitFor();
  await openPalette(page);
  const combobox = page.getByRole('combobox', { name: 'Command palette' });
  await expect(combobox).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  const second = options(page).nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await second.getAttribute('id')) ?? '',
  );
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.type('log pain');
  await page.keyboard.press('Enter');
  await expect(options(page)).toHaveCount(11);
  expect(await axeFindings(page)).toEqual([]);
  await setLook(page, 'light');
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
});

test('what was used last comes first, on other pages and after a reload too', async () => {
  const page = await extension.page('workbench.html#/plan');
  await page.locator('main h1').waitFor();
  await openPalette(page);
  await page.keyboard.type('show your data');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/report\/data$/);
  await page.goto(`chrome-extension://${extension.id}/popup.html`);
  await page.getByRole('button', { name: 'Sitting' }).waitFor();
  await openPalette(page);
  await expect(options(page).first()).toContainText('Data: Show Your Data');
  await expect(options(page).first()).toContainText('recently used');
});

test('other pages reach it at an address of the workbench', async () => {
  const page = await extension.page('workbench.html#/palette');
  await expect(page.getByRole('textbox', { name: 'Command palette' })).toBeFocused();
  await page.keyboard.type('zzz');
  await expect(options(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
});
