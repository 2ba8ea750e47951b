import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionSaved, makeInstalled, makeWorkplace } from '../e2e/harness/profile.ts';
import { makeEmptyExtension, makeStillExtension } from './empty.ts';
import { Lab } from './lab.ts';
import { finishedPopup, openPopups, usedHeap } from './popups.ts';
import { watchOthers } from './processes.ts';
import { prepare, turn } from './product.ts';
import { median, shuffled } from './statistics.ts';

export const figures = [
  'popup cold, contentful',
  'popup cold, interactive',
  'popup cold, work',
  'popup warm, contentful',
  'popup warm, interactive',
  'popup warm, work',
  'worker from nothing',
  'worker, process alive',
  'worker heap',
  'worker heap, after a turn',
  'popup heap',
] as const;

export type Figure = (typeof figures)[number];
export type Medians = Readonly<Record<Figure, number>>;
type Samples = Record<Figure, number[]>;

export interface RoundsResult {
  readonly ours: Medians;
  readonly empty: Medians;
  /** The popup as it stands when it is finished, with its styles and without a script: what its content alone costs. */
  readonly still: Partial<Medians>;
  readonly rounds: number;
  /** Rounds thrown away because others used the machine, and rounds kept although they did. */
  readonly repeated: number;
  readonly disturbed: number;
}

interface Subject {
  readonly id: string;
  readonly samples: Samples;
}

/** Of each round: a single start takes from 11 to 36 ms, so that the median of one a round says little. */
const startsInProcess = 5;

/** More than this of a core used by others, and a round does not count. */
const tolerated = 0.25;

/**
 * Measures the build beside an empty extension in one browser, in random order each round. The first start of the profile is
 * not counted, nor is the first round after it.
 */
export async function measureRounds(
  build: string,
  wanted: number,
  say: (text: string) => void,
): Promise<RoundsResult> {
  const folder = mkdtempSync(join(tmpdir(), 'deskpace-bench-'));
  const place = makeWorkplace(build);
  const empty = makeEmptyExtension(join(folder, 'empty'));
  say('first start of the profile, not counted');
  const ids = await firstStart(place.profile, [place.build, empty], join(folder, 'still'));
  const lab = await Lab.start(place.profile);
  try {
    await round(lab, ids.map(newSubject));
    const { kept, ...counts } = await countedRounds(lab, ids, wanted, say);
    const mediansFor = (n: number) =>
      mediansOf(kept.flatMap((subjects) => subjects[n]?.samples ?? []));
    const [ours, empty] = [mediansFor(0) as Medians, mediansFor(1) as Medians];
    return { ours, empty, still: mediansFor(2), ...counts };
  } finally {
    await lab.browser.kill();
    place.remove();
    rmSync(folder, { recursive: true });
  }
}

/** Installs the builds, and one more in `still`: the finished popup of the first. */
async function firstStart(
  profile: string,
  builds: readonly string[],
  still: string,
): Promise<string[]> {
  const lab = await Lab.start(profile);
  const ids: string[] = [];
  for (const build of builds) ids.push(await lab.load(build));
  const [ours = ''] = ids;
  await prepare(lab, ours);
  ids.push(await lab.load(makeStillExtension(still, await finishedPopup(lab, ours))));
  for (const id of ids) await extensionSaved(profile, id);
  await lab.browser.quit();
  for (const id of ids) makeInstalled(profile, id);
  return ids;
}

/** A round is repeated when it failed or was disturbed, as long as there is patience: as many repeats as rounds. */
async function countedRounds(
  lab: Lab,
  ids: readonly string[],
  wanted: number,
  say: (text: string) => void,
) {
  const kept: Subject[][] = [];
  let repeated = 0;
  let disturbed = 0;
  while (kept.length < wanted) {
    const subjects = ids.map(newSubject);
    const trouble = await troubleIn(lab, () => round(lab, subjects));
    const patient = repeated < wanted;
    if (trouble?.failed && !patient) throw new Error(trouble.text);
    if (trouble && patient) repeated += 1;
    else kept.push(subjects);
    if (trouble && !patient) disturbed += 1;
    const note = trouble ? `: ${trouble.text}` : '';
    say(`round ${kept.length} of ${wanted}, ${repeated} repeated${note}`);
  }
  return { kept, rounds: kept.length, repeated, disturbed };
}

/** Why the work should be done again: it failed, or others used the machine meanwhile. */
export async function troubleIn(lab: Lab, work: () => Promise<void>) {
  const others = watchOthers(lab.browser.process.pid ?? 0);
  try {
    await work();
  } catch (error) {
    return { failed: true, text: `${error}` };
  }
  const load = others();
  if (load <= tolerated) return null;
  return { failed: false, text: `others used ${load.toFixed(2)} of a core` };
}

async function round(lab: Lab, subjects: Subject[]): Promise<void> {
  await popups(lab, subjects);
  // The still one has no worker of its own to be measured.
  const steps = subjects
    .slice(0, 2)
    .flatMap((subject) => [
      () => startFromNothing(lab, subject),
      () => startInProcess(lab, subject),
    ]);
  for (const step of shuffled(steps)) {
    await lab.reset(subjects.map(({ id }) => id));
    await step();
  }
}

async function popups(lab: Lab, subjects: Subject[]): Promise<void> {
  const ids = subjects.map(({ id }) => id);
  for (const opening of await openPopups(lab, ids, ['cold', 'warm'])) {
    const samples = subjects.find(({ id }) => id === opening.id)?.samples ?? noSamples();
    samples[`popup ${opening.kind}, contentful`].push(opening.contentful);
    samples[`popup ${opening.kind}, interactive`].push(opening.interactive);
    samples[`popup ${opening.kind}, work`].push(opening.work);
    samples['popup heap'].push(opening.heap);
  }
}

async function startFromNothing(lab: Lab, { id, samples }: Subject): Promise<void> {
  samples['worker from nothing'].push(await lab.timeWorkerStart(id));
  const worker = await lab.attachToWorker(id);
  samples['worker heap'].push(await usedHeap(worker));
}

async function startInProcess(lab: Lab, { id, samples }: Subject): Promise<void> {
  const page = await lab.openPage(`chrome-extension://${id}/manifest.json`); // a page without scripts keeps the process
  for (let start = 0; start < startsInProcess; start += 1) {
    await lab.stopWorker(id);
    samples['worker, process alive'].push(await lab.timeWorkerStart(id));
  }
  await page.eval(turn);
  samples['worker heap, after a turn'].push(await usedHeap(await lab.attachToWorker(id)));
}

function newSubject(id: string): Subject {
  return { id, samples: noSamples() };
}

function noSamples(): Samples {
  return Object.fromEntries(figures.map((figure) => [figure, []])) as unknown as Samples;
}

/** Figures that were not measured are left out. */
function mediansOf(rounds: readonly Samples[]): Partial<Medians> {
  return Object.fromEntries(
    figures.flatMap((figure) => {
      const samples = rounds.flatMap((round) => round[figure]);
      return samples.length === 0 ? [] : [[figure, median(samples)]];
    }),
  );
}
