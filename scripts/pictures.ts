import { mkdirSync, writeFileSync } from 'node:fs';
import { liveDays } from '../tests/e2e/desk/week.ts';
import { minutes, nextMonday, VirtualBrowser } from '../tests/e2e/harness/index.ts';

/** Lives through two weeks in a real browser and takes the pictures of the README from the real build. */
const folder = 'docs/pictures';
mkdirSync(folder, { recursive: true });
const monday9 = nextMonday(9);
const browser = new VirtualBrowser({ now: monday9 });
try {
  await browser.install();
  console.log('Two weeks at a desk, in a minute or two ...');
  await liveDays(browser, monday9, 12);
  const report = await browser.open('workbench.html#/report');
  await report.until('document.querySelectorAll(".chart svg").length === 9');
  writeFileSync(`${folder}/report.png`, await report.screenshot());
  await report.close();
  await browser.input();
  await browser.runTo(browser.now + minutes(26));
  const popup = await browser.popup();
  writeFileSync(`${folder}/popup.png`, await popup.screenshot());
  console.log(`${folder}/popup.png and ${folder}/report.png`);
} finally {
  await browser.close();
}
