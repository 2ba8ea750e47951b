import { mkdirSync } from 'node:fs';
import { addDays, weekOf } from '../lib/timeline/days.ts';
import { monthLog, storing } from '../tests/e2e/desk/month.ts';
import { launchExtension } from '../tests/e2e/harness/index.ts';

/** Takes the pictures of the README from the real build: the report of a week of use, and the popup after a day of it. */
const folder = 'docs/pictures';
mkdirSync(folder, { recursive: true });
const extension = await launchExtension({ viewport: { width: 980, height: 760 } });
try {
  const page = await extension.page('manifest.json');
  const today = Temporal.Now.plainDateISO('UTC').toString();
  const sunday = addDays(today, -Temporal.PlainDate.from(today).dayOfWeek);
  await page.evaluate(storing(monthLog(sunday, 6, 'UTC')));
  // The worker makes its state of it first.
  await page.evaluate(`chrome.runtime.sendMessage({ type: 'refresh' })`);
  await page.goto(`chrome-extension://${extension.id}/workbench.html#/report/${weekOf(sunday)}`);
  await page.locator('.chart svg').nth(8).waitFor();
  await page.screenshot({ path: `${folder}/report.png` });

  const popup = await extension.page('popup.html');
  await popup.setViewportSize({ width: 352, height: 540 });
  const tell = (request: object) =>
    popup.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(request)})`);
  const hours = (ranges: readonly object[]) =>
    tell({ type: 'saveSettings', values: { 'hours.working': Array(7).fill(ranges) } });
  // The day is told afterwards: nothing prompts meanwhile.
  await hours([]);
  const day: readonly object[] = [
    { type: 'changePosture', to: 'sitting', ago: 300 },
    { type: 'logPain', score: 2, ago: 270 },
    { type: 'changePosture', to: 'walking', ago: 274 },
    { type: 'changePosture', to: 'sitting', ago: 268 },
    { type: 'changePosture', to: 'standing', ago: 243 },
    { type: 'changePosture', to: 'sitting', ago: 228 },
    { type: 'changePosture', to: 'walking', ago: 203 },
    { type: 'changePosture', to: 'sitting', ago: 160 },
    { type: 'logPain', score: 4, ago: 138 },
    { type: 'changePosture', to: 'walking', ago: 136 },
    { type: 'changePosture', to: 'standing', ago: 130 },
    { type: 'changePosture', to: 'sitting', ago: 114 },
    { type: 'changePosture', to: 'walking', ago: 90 },
    { type: 'changePosture', to: 'sitting', ago: 84 },
    { type: 'changePosture', to: 'standing', ago: 60 },
    { type: 'changePosture', to: 'sitting', ago: 44 },
    { type: 'changePosture', to: 'walking', ago: 20 },
    { type: 'logPain', score: 1, ago: 15 },
    { type: 'changePosture', to: 'sitting', ago: 14 },
  ];
  for (const intent of day) await tell({ type: 'intent', intent });
  await hours([['00:00', '24:00']]);
  await popup.getByText(/^Next change|^Sooner/).waitFor();
  await popup.screenshot({ path: `${folder}/popup.png`, fullPage: true });
  console.log(`${folder}/popup.png and ${folder}/report.png`);
} finally {
  await extension.close();
}
