import { expect, type Page, test } from 'playwright/test';
import { axeFindings, type Extension, launchExtension } from './harness/index.ts';

let extension: Extension;
let page: Page;

test.beforeAll(async () => {
  extension = await launchExtension();
  page = await extension.page('workbench.html#/report/data');
  await expect(page.getByRole('heading', { name: 'What is stored' })).toBeVisible();
});

test.afterAll(async () => {
  await extension.close();
});

async function choose(text: string, name = 'diary.csv'): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}
const lines = () => page.getByRole('list', { name: 'What would change' });
const field = (name: string) => page.getByRole('combobox', { name, exact: true });
const accept = () => page.getByRole('button', { name: /^Add \d+ ratings?$/ });
const year = new Date().getFullYear() - 1;
const diary = `Date,Time,Comment,Pain
03/04/${year},08:30,"stiff, <b>sore</b>",4
04/04/${year},19:00,=1+1,6
05/04/${year},,,3
someday,08:00,,2
06/04/${year},08:00,,12
`;

test('another diary’s ratings are understood column by column, brought in, not twice, and taken back', async () => {
  await choose(diary);
  await expect(page.getByRole('heading', { name: 'Before you import: diary.csv' })).toBeFocused();
  await expect(page.getByText('The file does not tell which comes first.')).toBeVisible();
  const sample = page.getByRole('table', { name: 'How the first rows are understood' });
  await expect(sample.getByRole('row').nth(1)).toContainText(/March 4, \d+, 8:30\sAM: pain 4/);
  await field('Dates such as 03/04 begin with').selectOption('the day');
  await expect(sample.getByRole('row').nth(1)).toContainText(/April 3, \d+, 8:30\sAM: pain 4/);
  await expect(lines()).toContainText('3 ratings, April 3 – 5');
  await expect(lines()).toContainText('1 rating has no time and is set at noon.');
  await expect(lines()).toContainText('Row 5 is left out: no day that can be read.');
  await expect(lines()).toContainText('Row 6 is left out: its number is not within the scale.');
  expect(await axeFindings(page)).toEqual([]);
  await accept().click();
  await expect(page.getByRole('status').filter({ hasText: 'It is in.' })).toBeVisible();

  await choose(diary);
  await field('Dates such as 03/04 begin with').selectOption('the day');
  await expect(lines()).toContainText('All of them are here already: nothing changes.');
  await expect(page.getByRole('button', { name: 'Add 0 ratings' })).toBeDisabled();
  await page.getByRole('button', { name: 'Leave it' }).click();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Taken back.' })).toBeVisible();
  await choose(diary);
  await expect(lines()).toContainText('3 ratings');
  await expect(lines()).not.toContainText('here already');
});

test('other columns can be picked, and a scale of a hundred', async () => {
  await choose(`when;slept;vas\n${year}-05-01 10:00;3;45\n${year}-05-02 11:00;4;80\n`);
  await expect(field('Worst pain on its scale')).toHaveValue('100');
  await expect(lines()).toContainText('1 rating is rounded to a whole number from 0 to 10.');
  await field('Pain').selectOption('slept');
  await field('Worst pain on its scale').selectOption('10');
  await expect(page.getByRole('table')).toContainText('pain 3');
  await field('Day').selectOption('vas');
  await expect(lines()).toContainText('No row tells a day and a rating. Choose other columns.');
});

test('what is no diary is told, and nothing changes', async () => {
  const alert = page.getByRole('alert');
  await choose('');
  await expect(alert).toContainText('Nothing was imported. The file is empty.');
  await choose('PK\u0003\u0004\0\0\0', 'book.csv');
  await expect(alert).toContainText('The file is not a CSV.');
  await choose('just,"one\n', 'quotes.csv');
  await expect(alert).toContainText('In row 1 a quotation mark is not closed.');
  await choose('one\ntwo\n', 'one.csv');
  await expect(alert).toContainText('The file has one column only.');
});
