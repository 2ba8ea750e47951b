import { expect, type Page, test } from 'playwright/test';
import { axeFindings, type Extension, launchExtension } from './harness/index.ts';

let extension: Extension;
let page: Page;
const does = (intent: object) =>
  page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ type: 'intent', intent })})`);

test.beforeEach(async () => {
  extension = await launchExtension({ viewport: { width: 1200, height: 900 } });
  page = await extension.page('workbench.html#/plan');
  const intent = { type: 'changePosture', to: 'sitting', ago: 12 };
  await does(intent);
});
test.afterEach(async () => {
  await extension.close();
});

/** A part of the plan that is for reading, by its heading. */
const part = (name: string | RegExp) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) });

test('Explain This Prompt tells the chain from the log to the prompt, by keyboard alone', async () => {
  await page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor();
  await page.keyboard.press('F1');
  await expect(page.getByRole('textbox', { name: 'Command palette' })).toBeFocused();
  await page.keyboard.type('explain');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/plan\/explain$/);
  const chain = part(/^Why the next prompt/);
  await expect(page.getByRole('heading', { name: /^Why the next prompt/ })).toBeFocused();
  await expect(chain.getByRole('listitem').first()).toHaveText(/^Sitting since .*, as you said\.$/);
  await expect(chain).toContainText('The clock of this turn stands at 12 minutes');
  await expect(chain).toContainText('a first guess: 30 min (R6)');
  await expect(chain).toContainText(/So the limit is \d+ minutes now\./);
});

test('the curve behind a baseline is drawn, told in words and in a table', async () => {
  await expect(page.locator('.plan .chart svg')).toHaveCount(2);
  const figure = page.locator('.report-figure', { hasText: /^Sitting: a first guess/ });
  await expect(figure.locator('.chart')).toHaveAttribute('aria-label', /half by minute \d+\.$/);
  await figure.getByText('Table: Sitting by minute').click();
  await expect(figure.getByRole('row')).toHaveCount(14);
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFindings(page)).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
});

test('a setup is said to be in use, and one change is compared, with honest words', async () => {
  const setups = page.getByRole('region', { name: 'Setups' });
  await setups.getByRole('checkbox', { name: 'Rolled towel' }).click();
  await expect(setups.getByRole('checkbox', { name: 'Rolled towel' })).toBeChecked();
  await setups.getByRole('textbox', { name: 'Another one, by your own name' }).fill('Lamp');
  await setups.getByRole('button', { name: 'Add' }).click();
  await expect(setups.getByRole('checkbox', { name: 'Lamp' })).toBeChecked();
  await expect(setups.getByRole('checkbox', { name: 'Rolled towel' })).toBeChecked();
  await setups.getByRole('combobox', { name: 'What to compare' }).selectOption('Lamp');
  await setups.getByRole('button', { name: 'Start comparison' }).click();
  await expect(setups).toContainText('Comparing: Lamp, Sitting');
  await expect(setups).toContainText(/This (morning|afternoon): with(out)? it\./);
  await expect(setups).toContainText('Rated turns so far: 0 with it, 0 without, of 8 each.');
  await expect(setups).toContainText('Too few turns yet to tell.');
  expect(await axeFindings(page)).toEqual([]);
  await setups.getByRole('button', { name: 'End comparison' }).click();
  await expect(setups).toContainText('Last comparison: Too few turns yet to tell what Lamp does.');
  await page.reload();
  await expect(setups.getByRole('checkbox', { name: 'Lamp' })).toBeChecked();
  await page.goto(page.url().replace(/#.*/, '#/today'));
  await expect(page.getByText('Setup: Rolled towel, Lamp')).toBeVisible();
});

test('each posture and each movement done has a row, with what comes next', async () => {
  const chart = page.getByRole('table', { name: 'Pacing chart' });
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name} `) });
  await expect(chart.getByRole('row')).toHaveCount(4);
  await expect(row('Walking')).toContainText('3 more turns with a pain rating, on 2 days');
  await expect(part('Movements')).toContainText('once you have done');
  await does({ type: 'startBreak', suggestion: 'move', movement: 'rise-full' });
  await does({ type: 'endBreak', done: true });
  await expect(row('Sit-to-stand')).toContainText('5 times');
  await expect(row('Sit-to-stand')).toContainText('6 times, after 1 week in comfort');
  await expect(row('Sit-to-stand')).toContainText('1 of 3 times in comfort');
  const goal = part('On your feet');
  await expect(goal).toContainText('A goal comes with the first review');
  await does({ type: 'beginFlareUp' });
  await expect(goal).toContainText('No targets in a flare-up');
  expect(await axeFindings(page)).toEqual([]);
});

test('a baseline that the person knows is typed in, or measured after all', async () => {
  const known = page.getByRole('region', { name: 'What you know' });
  const standing = page.getByRole('row', { name: /^Standing / });
  await known.getByRole('spinbutton', { name: 'Standing, minutes' }).fill('40');
  await known.getByRole('button', { name: 'I know it' }).nth(1).click();
  // 40 minutes to the first discomfort: 0.8 of it is the guess, 0.75 of that the careful start (R6, R8).
  await expect(standing).toContainText('24 min');
  await expect(known).toContainText('Standing: 0 of 3 rated turns, on 0 of 2 days.');
  await known.getByRole('button', { name: 'Measure it for me' }).nth(1).click();
  await expect(standing).toContainText('being measured');
  await does({ type: 'changePosture', to: 'standing', ago: 10 });
  await does({ type: 'tellPainStarted', ago: 2 });
  await does({ type: 'changePosture', to: 'sitting' });
  await expect(known).toContainText('Standing: 1 of 3 rated turns, on 1 of 2 days.');
});

test('the way back from a flare-up is told rung by rung', async () => {
  const flareUp = page.getByRole('region', { name: 'Flare-up plan' });
  const rung = (text: RegExp) => flareUp.getByRole('listitem').filter({ hasText: text });
  await flareUp.getByRole('button', { name: 'Start flare-up plan' }).click();
  await expect(flareUp).toContainText('as you said.');
  await expect(flareUp).toContainText('Two ratings of 3 or less, 12 hours apart');
  await expect(rung(/^70%/)).toHaveAttribute('aria-current', 'step');
  await expect(rung(/^80%/)).toContainText('later');
  await flareUp.getByRole('button', { name: 'End flare-up plan' }).click();
  await expect(flareUp).toContainText('You are on your way back');
  await expect(rung(/^80%/)).toContainText(/from \w+, /);
  await expect(rung(/^100%/)).toContainText(/from \w+, /);
  expect(await axeFindings(page)).toEqual([]);
});

test('a longer turn is planned ahead, with what helps before, in and after it', async () => {
  const overdo = page.getByRole('region', { name: 'Longer turn' });
  const clock = (hours: number) =>
    page.evaluate<string>(
      `Temporal.Now.zonedDateTimeISO().add({ hours: ${hours} }).toPlainTime().toString().slice(0, 5)`,
    );
  await overdo.getByLabel('From (empty: now)').fill(await clock(1));
  await overdo.getByLabel('Until').fill(await clock(3));
  await overdo.getByRole('button', { name: 'Plan it' }).click();
  await expect(overdo).toContainText(/Sitting longer, .+ to .+\./);
  await expect(overdo.getByRole('list', { name: 'What helps' })).toContainText(
    'no need to save up',
  );
  await overdo.getByRole('button', { name: 'Forget it' }).click();
  await overdo.getByLabel('Until').fill(await clock(1));
  await overdo.getByRole('button', { name: 'Plan it' }).click();
  await expect(overdo).toContainText('A small shift each 20 minutes');
  await expect(overdo).toContainText('Stand or walk each 45 minutes');
  expect(await axeFindings(page)).toEqual([]);
  await overdo.getByRole('button', { name: 'End it now' }).click();
  await expect(overdo).toContainText('Walk 5 to 10 minutes afterwards.');
  await expect(overdo).toContainText('nothing grows for 48 hours');
});
