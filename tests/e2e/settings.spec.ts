// Longer than 250 lines because each test goes on with the page that the one before it has left.
import { expect, type Page, test } from 'playwright/test';
import { axeFindings, type Extension, launchExtension } from './harness/index.ts';

let extension: Extension;
let page: Page;

test.describe.configure({ mode: 'serial' });
test.setTimeout(60_000);

test.beforeAll(async () => {
  extension = await launchExtension();
  page = await extension.page('workbench.html#/settings');
});
test.afterAll(async () => {
  await extension.close();
});

const search = () => page.getByRole('searchbox', { name: 'Search settings' });
const said = () => page.getByRole('contentinfo').getByRole('status');
const titles = () => page.locator('.setting h3');

test('search finds by what people call it, with letters left out, and by key', async () => {
  await search().fill('dnd');
  await expect(titles().filter({ hasText: 'Quiet times' })).toBeVisible();
  await search().fill('dark mode');
  await expect(titles()).toHaveText(['Theme']);
  await search().fill('locale');
  await expect(titles()).toHaveText(['Language']);
  await search().fill('appearance');
  await expect(titles()).toHaveText(['Language', 'Theme', 'Single keys in the popup']);
  await search().fill('brk lngth');
  await expect(titles().first()).toContainText('Break length');
  await search().fill('presence.badgeEvery');
  await expect(titles()).toHaveText(['Badge every']);
  await search().fill('xyzzyx');
  await expect(page.getByText('No setting has these words')).toBeVisible();
  await search().fill('');
});

test('an address leads to one setting, whatever was looked for before', async () => {
  const only = page.getByRole('button', { name: /^Only changed/ });
  for (const time of ['first', 'second']) {
    await only.click();
    await search().fill('xyzzyx');
    await page.evaluate("location.hash = '#/settings/appearance.theme'");
    await expect(page.getByRole('combobox', { name: 'Theme' }), time).toBeFocused();
    await expect(page).toHaveURL(/#\/settings$/);
    await expect(search()).toHaveValue('');
    await expect(only).toHaveAttribute('aria-pressed', 'false');
  }
});

test('contents lead to each heading, and tell how much is found under it', async () => {
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await contents.getByRole('button', { name: 'Breaks' }).press('Enter');
  const heading = page.getByRole('heading', { name: 'Breaks', exact: true });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await search().fill('walk');
  const found = await contents.getByRole('button').allTextContents();
  const counts = found.map((text) => Number(text.match(/\d+$/)?.[0]));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(await titles().count());
  await search().fill('');
});

test('what was changed is marked, shown alone, and reset in one go, which can be taken back', async () => {
  await search().fill('badge');
  const badge = page.getByRole('spinbutton', { name: 'Badge every' });
  await badge.fill('7');
  await badge.press('Tab');
  await expect(said()).toHaveText('Badge every: saved');
  await search().fill('');
  // What is stored is shown: the tick comes with it.
  await page.getByRole('checkbox', { name: 'Discreet movements' }).click();
  await expect(page.getByRole('checkbox', { name: 'Discreet movements' })).toBeChecked();
  await expect(said()).toHaveText('Discreet movements: saved');
  const row = page.locator('.setting', { hasText: 'Badge every' });
  await expect(row.locator('.setting-by')).toHaveText('set by you, changed from 5 min');
  await page.getByRole('button', { name: 'Only changed (2)' }).click();
  await expect(titles()).toHaveCount(2);
  await page.getByRole('button', { name: 'Reset all' }).click();
  await expect(said()).toHaveText('All settings are at their defaults');
  await expect(titles()).toHaveCount(0);
  await page.getByRole('button', { name: 'Take the reset back' }).click();
  await expect(titles()).toHaveCount(2);
  await expect(badge).toHaveValue('7');
  await page.getByRole('button', { name: 'Only changed (2)' }).click();
  await search().fill('@modified badge');
  await expect(titles()).toHaveText(['Badge every']);
  await page.getByRole('button', { name: 'Only changed (2)' }).click();
  await expect(search()).toHaveValue('badge');
  await search().fill('');
  await page.getByRole('button', { name: 'Only changed (2)' }).click();
  await page.reload();
  await expect(titles()).toHaveCount(2);
  await page.getByRole('button', { name: 'Only changed (2)' }).click();
});

test('that nothing was changed is said as such, and other settings are a press away', async () => {
  const only = page.getByRole('button', { name: /^Only changed/ });
  const reset = page.getByRole('button', { name: 'Reset all' });
  await only.click();
  await reset.click();
  await expect(
    page.getByRole('main').getByText('Nothing differs from the defaults.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Take the reset back' }).click();
  await expect(titles()).toHaveCount(2);
  await only.click();
});

test('the JSON view refuses what cannot be read, keeps what is wrong, and points at both', async () => {
  await page.keyboard.press('F1');
  await page.getByRole('textbox', { name: 'Command palette' }).fill('settings json');
  await page.keyboard.press('Enter');
  const text = page.getByRole('textbox', { name: 'Settings as JSON' });
  await expect(text).toHaveValue(/"presence.badgeEvery": 7/);
  await text.fill('{\n  "presence.badgeEvery": 8,\n  "breaks.discreet": \n}');
  await expect(page.getByRole('main')).toContainText('line 4, column 1 is no JSON');
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
  await text.press('Control+s');
  await page.reload();
  await expect(text).toHaveValue(/"breaks.discreet": \n/);
  await text.fill(
    '{\n  "presence.badgeEvery": 8,\n  "presence.awayAfter": 99,\n  "old.name": true\n}',
  );
  await expect(page.locator('.json-problems li')).toHaveText([
    'Line 3, presence.awayAfter: This is not from 3 to 30. It is kept, and the default is used.',
    'Line 4, old.name: This setting is not known here. Its value is kept and not used.',
  ]);
  await text.press('Control+s');
  await expect(said()).toHaveText('Settings: saved');
  await page.reload();
  await expect(text).toHaveValue(/"old.name": true/);
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(
    await page.evaluate('document.querySelector("main").scrollWidth - innerWidth'),
  ).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('a text that was begun earlier takes back nothing that was changed meanwhile', async () => {
  const text = page.getByRole('textbox', { name: 'Settings as JSON' });
  const json = page.getByRole('button', { name: 'As JSON' });
  const discard = page.getByRole('button', { name: 'Discard changes' });
  await expect(discard).toBeDisabled();
  const began = await text.inputValue();
  await text.fill(began.replace('"presence.badgeEvery": 8', '"presence.badgeEvery": 9'));
  await json.click();
  await page.getByRole('spinbutton', { name: 'Turns that may bother' }).fill('30');
  await page.keyboard.press('Tab');
  await expect(said()).toContainText('saved');
  await json.click();
  await expect(text).toHaveValue(/"presence.badgeEvery": 9/);
  await expect(page.getByRole('main')).toContainText('text changes it too: pacing.risk.');
  await text.press('Control+s');
  await expect(text).toHaveValue(/"pacing.risk": 0.3/);
  await expect(text).toHaveValue(/"presence.badgeEvery": 9/);
  await expect(page.getByRole('main')).not.toContainText('text changes it too');
  await text.fill('{');
  await discard.click();
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(/"presence.badgeEvery": 9/);
  await text.fill(began);
  await text.press('Control+s');
  await expect(said()).toHaveText('Settings: saved');
});

test('what is typed while a text is saved stays, and nothing is told of as changed elsewhere', async () => {
  const text = page.getByRole('textbox', { name: 'Settings as JSON' });
  const began = await text.inputValue();
  await text.fill(began.replace('"presence.badgeEvery": 8', '"presence.badgeEvery": 6'));
  await text.evaluate((area: HTMLTextAreaElement) => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    const faults = document.querySelector('#settings-json-faults');
    new MutationObserver(() => told.push(faults?.textContent ?? '')).observe(faults ?? area, {
      childList: true,
      subtree: true,
    });
    area.dispatchEvent(
      new KeyboardEvent('keydown', { code: 'KeyS', key: 's', ctrlKey: true, bubbles: true }),
    );
    area.value = area.value.replace('6', '4');
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect(said()).toHaveText('Settings: saved');
  await expect(text).toHaveValue(/"presence.badgeEvery": 4/);
  await expect(page.getByRole('button', { name: 'Discard changes' })).toBeEnabled();
  await page.getByRole('button', { name: 'Discard changes' }).click();
  await expect(text).toHaveValue(/"presence.badgeEvery": 6/);
  expect(await page.evaluate('told')).toEqual([]);
  await text.fill(began);
  await text.press('Control+s');
  await expect(page.getByRole('button', { name: 'Discard changes' })).toBeDisabled();
});

test('a save while another runs changes what that one has stored', async () => {
  const text = page.getByRole('textbox', { name: 'Settings as JSON' });
  const began = await text.inputValue();
  await text.evaluate((area: HTMLTextAreaElement, before) => {
    const type = (value: string) => {
      area.value = value;
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
      area.dispatchEvent(
        new KeyboardEvent('keydown', { code: 'KeyS', key: 's', ctrlKey: true, bubbles: true }),
      );
    };
    type(before.replace('"presence.badgeEvery": 8', '"presence.badgeEvery": 9'));
    type(before);
  }, began);
  await expect(page.getByRole('button', { name: 'Discard changes' })).toBeDisabled();
  await page.reload();
  await expect(text).toHaveValue(began);
});

test('two quick changes of the working hours are both kept', async () => {
  await page.getByRole('button', { name: 'As JSON' }).click();
  const hours = page.getByRole('group', { name: 'Working hours', exact: true });
  await hours.evaluate((group) => {
    for (const day of ['Monday', 'Tuesday'])
      group.querySelector<HTMLElement>(`[aria-label="Remove the range on ${day}"]`)?.click();
  });
  await expect(hours.getByText('no hours')).toHaveCount(4);
  await page.getByRole('button', { name: 'As JSON' }).click();
  await expect(page.getByRole('textbox', { name: 'Settings as JSON' })).toHaveValue(
    /"hours.working": \[\s*\[\],\s*\[\],/,
  );
  await page.getByRole('button', { name: 'As JSON' }).click();
  // An empty range is no fault before it is left, and keeps no other from being removed.
  await page.getByRole('button', { name: 'Add a range on Wednesday' }).click();
  await expect(hours).not.toContainText('Not saved');
  await page.getByRole('button', { name: 'Remove the range on Wednesday' }).first().click();
  await expect(hours.getByText('no hours')).toHaveCount(5);
  await page.getByRole('button', { name: /^Reset Working hours/ }).click();
  await expect(hours.getByText('no hours')).toHaveCount(2);
  await page.getByRole('button', { name: 'As JSON' }).click();
});

test('values that are not used are kept and shown in the editor, until they are removed', async () => {
  await page.getByRole('button', { name: 'As JSON' }).click();
  await expect(page.getByRole('spinbutton', { name: 'Badge every' })).toHaveValue('8');
  const kept = page.getByRole('region', { name: 'Values that are kept and not used' });
  await expect(kept.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('spinbutton', { name: 'Unsure after' })).toHaveValue('5');
  expect(await axeFindings(page)).toEqual([]);
  await kept.getByRole('button', { name: 'Remove old.name' }).click();
  await expect(said()).toHaveText('old.name: removed');
  await expect(kept.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Reset all' }).click();
  await expect(kept).toBeHidden();
});
