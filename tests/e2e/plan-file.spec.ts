import { readFileSync } from 'node:fs';
import { expect, type Page, test } from 'playwright/test';
import { axeFindings, type Extension, launchExtension } from './harness/index.ts';

const example = 'docs/packs/steady-start.deskpace-plan.json';

let extension: Extension;
let page: Page;

test.beforeAll(async () => {
  extension = await launchExtension({ viewport: { width: 1200, height: 900 } });
  page = await extension.page('workbench.html#/plan');
});
test.afterAll(async () => {
  await extension.close();
});

const part = () => page.getByRole('region', { name: 'From your physiotherapist' });
const choose = (name: string, text: string) =>
  page
    .getByLabel('Choose a plan file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const baseline = (posture: string) =>
  page.evaluate<number>(`(async () => {
    const request = indexedDB.open('deskpace');
    const database = await new Promise((done) => { request.onsuccess = () => done(request.result); });
    const reading = database.transaction('records').objectStore('records').get('glance');
    const glance = await new Promise((done) => { reading.onsuccess = () => done(reading.result); });
    database.close();
    return glance.baselines.${posture};
  })()`);

test('a plan is looked at change by change, accepted, and taken back whole', async () => {
  await expect(part()).toBeVisible();
  const before = await baseline('sitting');
  await page.getByLabel('Choose a plan file').setInputFiles(example);
  const preview = page.getByRole('region', { name: 'Before you accept: the plan by An example' });
  await expect(preview).toBeFocused();
  await expect(preview).toContainText('Start low, go slowly');
  await expect(preview.getByRole('row', { name: /^Sitting starts at/ })).toContainText('20m');
  await expect(
    preview.getByRole('row', { name: /10 % 5 %|10 percent|10.*5/ }).first(),
  ).toBeVisible();
  await expect(preview).toContainText('Heel raise');
  expect(await axeFindings(page)).toEqual([]);
  await preview.getByRole('button', { name: 'Leave it' }).click();
  await expect(preview).toBeHidden();
  expect(await baseline('sitting')).toBe(before);

  await page.getByLabel('Choose a plan file').setInputFiles(example);
  await preview.getByRole('button', { name: 'Accept' }).click();
  await expect(part()).toContainText('the plan by An example holds');
  await expect.poll(() => baseline('sitting')).toBeCloseTo(20, 6);
  await expect.poll(() => baseline('standing')).toBeCloseTo(10, 6);
  await page.reload();
  await expect(part()).toContainText('the plan by An example holds');
  await part().getByRole('button', { name: 'Take it back' }).click();
  await expect(part()).not.toContainText('the plan by An example holds');
  await expect.poll(() => baseline('sitting')).toBe(before);
});

test('what is wrong with a plan file is said with its place, and nothing changes', async () => {
  const alert = part().getByRole('alert');
  await choose('bad.json', '{"format": "deskpace-plan",\n  "version": 1,,}');
  await expect(alert).toContainText('line 2, column 16 is not JSON.');
  await choose('pack.json', readFileSync('docs/packs/back-basics.deskpace-pack.json', 'utf8'));
  await expect(alert).toContainText('it is not a plan. Its format has to be “deskpace-plan”.');
  const head = '"format":"deskpace-plan","version":1,"by":"A"';
  await choose('far.json', `{${head},"step":{"percent":90}}`);
  await expect(alert).toContainText('In “step”, “percent”: the number is too small or too large.');
  await choose('nothing.json', `{${head}}`);
  await expect(alert).toContainText('it says nothing');
  await expect(part().getByRole('button', { name: 'Take it back' })).toBeHidden();
});

test('the plan of now is saved as a file that changes nothing when it comes back', async () => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    part().getByRole('button', { name: 'Save this plan as a file' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'deskpace-plan', step: { percent: 10 } });
  await choose(download.suggestedFilename(), text);
  await expect(part()).toContainText('It says what your plan says already.');
});
