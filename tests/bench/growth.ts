import { readFileSync } from 'node:fs';
import type { Session } from '../e2e/harness/cdp.ts';
import { poll } from '../e2e/harness/poll.ts';
import { extensionSaved, makeInstalled, makeWorkplace } from '../e2e/harness/profile.ts';
import { Lab } from './lab.ts';
import { openPopups } from './popups.ts';
import { extensionProcesses } from './processes.ts';
import { append, fillWith, prepare } from './product.ts';
import { troubleIn } from './rounds.ts';
import { median, shuffled } from './statistics.ts';

export interface Growth {
  /** Milliseconds, medians: twenty years of dense use, and a week of it. */
  readonly popup: readonly [years: number, week: number];
  readonly append: readonly [years: number, week: number];
  readonly report: readonly [years: number, week: number];
  /** Milliseconds until a year of the twenty is drawn: the first time, and from then on. */
  readonly firstYear: number;
  readonly year: number;
  /** Megabytes that the extension's process holds at most while all is exported, and before. */
  readonly exporting: number;
  readonly before: number;
  readonly showsProgress: boolean;
  readonly entries: number;
  readonly rounds: number;
  readonly repeated: number;
}

const twentyYears = 7305;
const week = 7;

type Say = (text: string) => void;

/** Deskpace twice in one browser, with a store of twenty years and with one of a week, in random order each round. */
export async function measureGrowth(build: string, wanted: number, say: Say): Promise<Growth> {
  const place = makeWorkplace(build);
  const other = makeWorkplace(build);
  const first = await Lab.start(place.profile);
  const ids = [await first.load(place.build), await first.load(other.build)] as const;
  let entries = 0;
  for (const [id, days] of [
    [ids[0], twentyYears],
    [ids[1], week],
  ] as const) {
    await prepare(first, id);
    const filled = await fillWith(first, id, days, say);
    entries = Math.max(entries, filled);
  }
  for (const id of ids) await extensionSaved(place.profile, id);
  await first.browser.quit();
  for (const id of ids) makeInstalled(place.profile, id);
  const lab = await Lab.start(place.profile);
  try {
    return { ...(await rounds(lab, ids, wanted, say)), ...(await exported(lab, ids[0])), entries };
  } finally {
    await lab.browser.kill();
    place.remove();
    other.remove();
  }
}

interface Samples {
  readonly popup: number[];
  readonly append: number[];
  readonly report: number[];
  readonly year: number[];
}

const noSamples = (): Samples => ({ popup: [], append: [], report: [], year: [] });

function add(all: Samples, some: Samples): void {
  for (const key of ['popup', 'append', 'report', 'year'] as const) all[key].push(...some[key]);
}

async function rounds(lab: Lab, ids: readonly [string, string], wanted: number, say: Say) {
  const kept = [noSamples(), noSamples()] as const;
  await round(lab, ids, [noSamples(), noSamples()]);
  const firstYear = await forgotten(lab, ids[0]);
  let repeated = 0;
  for (let n = 1; n <= wanted; n += 1) {
    const patient = () => repeated < wanted;
    const samples = await undisturbed(lab, ids, patient, (why) => {
      repeated += 1;
      say(`round ${n} of ${wanted} is repeated: ${why}`);
    });
    for (const i of [0, 1] as const) add(kept[i], samples[i]);
    say(`round ${n} of ${wanted}`);
  }
  const both = (key: keyof Samples) => [median(kept[0][key]), median(kept[1][key])] as const;
  return {
    popup: both('popup'),
    append: both('append'),
    report: both('report'),
    year: median(kept[0].year),
    firstYear,
    rounds: wanted,
    repeated,
  };
}

/** One round, repeated while it failed or was disturbed and there is patience. */
async function undisturbed(
  lab: Lab,
  ids: readonly [string, string],
  patient: () => boolean,
  again: (why: string) => void,
) {
  for (;;) {
    const samples = [noSamples(), noSamples()] as const;
    const trouble = await troubleIn(lab, () => round(lab, ids, samples));
    if (trouble === null || (!trouble.failed && !patient())) return samples;
    if (!patient()) throw new Error(trouble.text);
    again(trouble.text);
  }
}

async function round(
  lab: Lab,
  ids: readonly [string, string],
  samples: readonly [Samples, Samples],
): Promise<void> {
  for (const { id, interactive } of await openPopups(lab, ids, ['cold']))
    samples[ids.indexOf(id) === 0 ? 0 : 1].popup.push(interactive);
  for (const i of shuffled([0, 1] as const)) {
    await lab.reset(ids);
    const page = await lab.openPage(`chrome-extension://${ids[i]}/manifest.json`);
    await page.eval(append); // starts the worker
    samples[i].append.push(
      await page.eval<number>(
        `(async () => { const from = performance.now(); await ${append}; return performance.now() - from; })()`,
      ),
    );
    await lab.closePages(ids[i]);
    const report = await lab.openWatched(address(ids[i], 'report'), watching);
    samples[i].report.push(await drawn(report));
    if (i === 0) samples[i].year.push(await yearDrawn(report)); // the week has no year behind it
    await lab.closePages(ids[i]);
  }
}

/** The first look at a year, of which no summary has been kept yet. */
async function forgotten(lab: Lab, id: string): Promise<number> {
  await lab.reset([id]);
  const page = await lab.openWatched(address(id, 'report'), watching);
  await drawn(page);
  await page.eval(`(async () => {
    const request = indexedDB.open('deskpace');
    const database = await new Promise((done) => { request.onsuccess = () => done(request.result); });
    const transaction = database.transaction('records', 'readwrite');
    transaction.objectStore('records').delete(IDBKeyRange.bound('week/', 'week/\\uffff'));
    await new Promise((done) => { transaction.oncomplete = done; });
    database.close();
  })()`);
  const time = await yearDrawn(page);
  await lab.closePages(id);
  return time;
}

const address = (id: string, view: string) => `chrome-extension://${id}/workbench.html#/${view}`;

/** Notes when charts were last added to or taken from the page, frame by frame. */
const watching = `globalThis.drawing = { charts: 0, at: 0, from: 0 };
(function look() {
  const charts = document.querySelectorAll('article.report[aria-busy=false] .chart svg').length;
  if (charts !== drawing.charts) Object.assign(drawing, { charts, at: performance.now() });
  requestAnimationFrame(look);
})();`;

/** Milliseconds from when it was asked for until the last chart stands; nothing more comes for half a second. */
async function drawn(page: Session): Promise<number> {
  const still = () =>
    page.eval<number | null>(
      `drawing.charts > 0 && drawing.at > drawing.from && performance.now() - drawing.at > 500 ? drawing.at - drawing.from : null`,
    );
  const time = await poll(still, { what: 'a report that is drawn', timeout: 60_000 });
  return time ?? 0;
}

function yearDrawn(page: Session): Promise<number> {
  const last = new Date().getFullYear() - 1;
  return page
    .eval(`drawing.from = performance.now(); location.hash = '#/report/${last}'`)
    .then(() => drawn(page));
}

/** Exports everything as JSON and looks at the memory of the extension's process meanwhile. */
async function exported(lab: Lab, id: string) {
  await lab.reset([id]);
  const page = await lab.openPage(address(id, 'report/data'));
  const ready = () =>
    page.eval<boolean>(`document.querySelector('.data-exchange button') !== null`);
  await poll(ready, { what: 'the buttons that export' });
  const before = resident(lab.profile);
  let most = before;
  let showsProgress = false;
  await page.eval(`document.querySelector('.data-exchange button').click()`);
  const done = async () => {
    most = Math.max(most, resident(lab.profile));
    showsProgress ||= await page.eval<boolean>(`document.querySelector('progress') !== null`);
    return page.eval<boolean>(`document.querySelector('.data-files') !== null`);
  };
  await poll(done, { what: 'the export', timeout: 300_000, every: 20 });
  await lab.closePages(id);
  return { exporting: most, before, showsProgress };
}

/** Megabytes that the processes of extensions hold. */
function resident(profile: string): number {
  const pages = extensionProcesses(profile).map((pid) => {
    const [, held = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    return Number(held);
  });
  return (pages.reduce((sum, each) => sum + each, 0) * 4096) / 1e6;
}
