import { expect, type Page, test } from 'playwright/test';
import { afternoonZone, dayLog } from './desk/day-log.ts';
import { justNow, usual } from './desk/day-page.ts';
import { storing } from './desk/month.ts';
import { axeFindings, type Extension, launchExtension } from './harness/index.ts';

const zone = afternoonZone(Date.now());
const example = 'docs/packs/back-basics.deskpace-pack.json';
let extension: Extension;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  extension = await launchExtension({ timeZone: zone });
  page = await extension.page('manifest.json');
  await page.evaluate(storing(dayLog(usual, justNow(), zone)));
  await page.goto(`chrome-extension://${extension.id}/workbench.html#/movements`);
});

test.afterAll(async () => {
  await extension.close();
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const card = (name: string) =>
  page.locator('.movement-card').filter({ has: page.getByRole('heading', { name, exact: true }) });
const running = () => page.getByRole('group', { name: 'Break', exact: true });
const choose = (name: string, content: string | Buffer) =>
  page
    .getByLabel('Choose a pack file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

test('filters and a region show what suits the moment', async () => {
  await expect(page.getByText('30 movements')).toBeVisible();
  await button('Flare-up friendly').click();
  await button('Discreet').click();
  await button('Walk').click();
  await expect(page.locator('.movement-card h2')).toHaveText(['Easy loop', 'Errand walk']);
  await button('Walk').click();
  await page.getByRole('combobox', { name: 'Region' }).selectOption('Neck');
  await expect(page.locator('.movement-card h2')).toHaveText(['Look around']);
  await button('Standing').click();
  await expect(page.getByText('No movement fits all of these. Take one off.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Region' }).selectOption('');
  for (const name of ['Standing', 'Discreet', 'Flare-up friendly']) await button(name).click();
  await expect(page.getByText('30 movements')).toBeVisible();
});

test('a movement is counted side by side to its end, and how it felt is asked once', async () => {
  await button('Start Easy turn').click();
  await expect(running()).toContainText('Arms crossed on your chest.');
  await expect(running().getByRole('status')).toHaveText('0 of 5, first side');
  // Counting begins with the next press, and what is counted is read with the button.
  await expect(button('Count one')).toBeFocused();
  await expect(button('Count one')).toHaveAccessibleDescription(/^Easy turn .*Arms crossed/);
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('Space');
  await expect(running().getByRole('status')).toHaveText('0 of 5, second side');
  expect(await axeFindings(page)).toEqual([]);
  await button('One less').click();
  await expect(running().getByRole('status')).toHaveText('4 of 5, first side');
  await button('Count one').focus();
  for (let i = 0; i < 6; i += 1) await page.keyboard.press('Enter');
  await expect(running().getByRole('status')).toHaveText('All done.');
  await button('Done').click();
  await expect(running()).toBeHidden();
  const felt = page.getByRole('group', { name: 'How it felt' });
  await expect(felt).toContainText('How was Easy turn?');
  await felt.getByRole('button', { name: 'Comfortable' }).click();
  await expect(felt).toBeHidden();
});

test('what is held has a timer that can be paused, and the break can be ended at any time', async () => {
  await button('Start Desk lean').press('Enter');
  await expect(button('Start the timer')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(running().locator('.running-count')).toHaveText(/[1-9]\d* of 20 seconds/);
  await button('Pause the timer').click();
  await expect(button('Start the timer')).toBeVisible();
  await button('End break').click();
  await expect(running()).toBeHidden();
  await expect(page.getByRole('group', { name: 'How it felt' })).toBeHidden();
});

test('a dose is set outright or by what is comfortable, and a wrong one is refused', async () => {
  const rock = card('Pelvis rock');
  await expect(rock).toContainText('8 times.');
  await rock.getByText('Dose', { exact: true }).click();
  const comfortable = rock.getByLabel('Comfortable with so much of Pelvis rock, times');
  await comfortable.fill('10');
  await comfortable.press('Enter');
  await expect(rock).toContainText('7 times.');
  await rock.getByText('Dose', { exact: true }).click();
  const outright = rock.getByLabel('Do so much of Pelvis rock, times');
  await outright.fill('900');
  await outright.press('Enter');
  await expect(rock.getByRole('alert')).toHaveText('Choose from 1 to 100. Nothing changed.');
  await outright.fill('9');
  await outright.press('Enter');
  await expect(rock).toContainText('9 times.');
  await page.reload();
  await expect(card('Pelvis rock')).toContainText('9 times.');
});

test('a movement is switched off and on again', async () => {
  const suggest = page.getByRole('checkbox', { name: 'Suggest One flight' });
  await suggest.press('Space');
  await expect(page.getByText('One flight: not suggested any more')).toBeVisible();
  await page.reload();
  await expect(suggest).not.toBeChecked();
  // What is stored is shown: the tick comes with it.
  await suggest.click();
  await expect(suggest).toBeChecked();
  await expect(page.getByText('One flight: suggested again')).toBeVisible();
});

test('a pack is looked at before it is accepted, used, changed and removed', async () => {
  await page.getByLabel('Choose a pack file').setInputFiles(example);
  const preview = page.getByRole('region', { name: 'Before you accept: Back basics' });
  await expect(preview).toBeFocused();
  await expect(preview).toContainText('3 new');
  await expect(preview).toContainText('Leave it out when a knee is sore.');
  expect(await axeFindings(page)).toEqual([]);
  await button('Leave it').click();
  await expect(page.getByText('30 movements')).toBeVisible();
  await page.getByLabel('Choose a pack file').setInputFiles(example);
  await button('Accept').click();
  await expect(page.getByText('33 movements')).toBeVisible();
  await expect(card('Wall slide')).toContainText('from Back basics');
  await button('Start Wall slide').click();
  await expect(running()).toContainText('Slide down as far as is comfortable.');
  await button('End break').click();
  const changed = {
    format: 'deskpace-pack',
    version: 1,
    name: 'Back basics',
    by: 'Someone else',
    items: [
      {
        id: 'wall-slide',
        name: 'Wall slide',
        from: 'stand',
        steps: ['Slide.'],
        dose: { amount: 4, unit: 'reps' },
      },
      {
        id: 'new-one',
        name: 'New one',
        from: 'sit',
        steps: ['Sit.'],
        dose: { amount: 4, unit: 'reps' },
      },
    ],
  };
  await choose('again.json', JSON.stringify(changed));
  await expect(preview).toContainText('1 new, 1 changed');
  await expect(preview).toContainText('Takes the place of the pack of this name by An example.');
  await expect(preview).toContainText('No longer in it: Calf raise, Side bend, held.');
  await button('Accept').click();
  await expect(page.getByText('32 movements')).toBeVisible();
  await page.reload();
  await expect(card('Wall slide')).toContainText('4 times.');
  await button('Remove Back basics').click();
  await expect(page.getByText('30 movements')).toBeVisible();
});

test('a pack is dropped as well, and what is wrong with a file is said with its place', async () => {
  const drop = (content: string) =>
    page.locator('.file-zone').evaluate((target, text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'pack.json', { type: 'application/json' }));
      target.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    }, content);
  const alert = page.locator('.file-zone').getByRole('alert');
  await drop('{"format": "deskpace-pack",\n  "version": 1,,}');
  await expect(alert).toHaveText(
    'The file was not taken: line 2, column 16 is not JSON. Mend it there and choose it again. Nothing changed.',
  );
  await choose('huge.json', `{"x": "${'a'.repeat(70_000)}"}`);
  await expect(alert).toContainText('it is larger than 64 kB');
  await choose('utf16.json', Buffer.from('{"format": 1}', 'utf16le'));
  await expect(alert).toContainText(/UTF-8|is not JSON/);
  await choose('proto.json', '{"format": "deskpace-pack", "__proto__": {"polluted": true}}');
  await expect(alert).toContainText('In “__proto__”: a field of this name is not known.');
  expect(await page.evaluate('({}).polluted')).toBeUndefined();
  expect(await axeFindings(page)).toEqual([]);
  await expect(page.getByText('30 movements')).toBeVisible();
});

test('a movement of a pack comes in the popup with its own words', async () => {
  await page.getByLabel('Choose a pack file').setInputFiles(example);
  await button('Accept').click();
  await button('Start Calf raise').click();
  await expect(running()).toBeVisible();
  const popup = await extension.page('popup.html');
  await expect(popup.getByText('Rise onto your toes.')).toBeVisible();
  await expect(popup.getByText('8 times, 2 rounds')).toBeVisible();
  await popup.close();
  await button('End break').click();
});
