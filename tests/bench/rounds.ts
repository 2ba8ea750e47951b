import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionSaved, makeInstalled, makeWorkplace } from '../e2e/harness/profile.ts';
import { makeEmptyExtension } from './empty.ts';
import { Lab } from './lab.ts';
import { watchOthers } from './processes.ts';
import { prepare } from './product.ts';
import { median, shuffled } from './statistics.ts';
import { openingOf, traced } from './trace.ts';

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
  'popup heap',
] as const;

export type Figure = (typeof figures)[number];
export type Medians = Readonly<Record<Figure, number>>;
type Samples = Record<Figure, number[]>;

export interface RoundsResult {
  readonly ours: Medians;
  readonly empty: Medians;
  readonly rounds: number;
  /** Rounds thrown away because others used the machine, and rounds kept although they did. */
  readonly repeated: number;
  readonly disturbed: number;
}

interface Subject {
  readonly id: string;
  readonly popup: string;
  samples: Samples;
}

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
  const ids = await firstStart(place.profile, [place.build, empty]);
  const lab = await Lab.start(place.profile);
  try {
    const subjects = ids.map((id) => newSubject(id));
    await round(lab, subjects);
    for (const subject of subjects) subject.samples = noSamples();
    const counts = await countedRounds(lab, subjects, wanted, say);
    const [ours, other] = subjects.map(({ samples }) => mediansOf(samples));
    if (ours === undefined || other === undefined) throw new Error('two extensions were loaded');
    return { ours, empty: other, ...counts };
  } finally {
    await lab.browser.kill();
    place.remove();
    rmSync(folder, { recursive: true });
  }
}

async function firstStart(profile: string, builds: readonly string[]): Promise<string[]> {
  const lab = await Lab.start(profile);
  const ids: string[] = [];
  for (const build of builds) ids.push(await lab.load(build));
  const [ours = ''] = ids;
  await prepare(lab, ours);
  for (const id of ids) await extensionSaved(profile, id);
  await lab.browser.quit();
  for (const id of ids) makeInstalled(profile, id);
  return ids;
}

async function countedRounds(
  lab: Lab,
  subjects: Subject[],
  wanted: number,
  say: (text: string) => void,
) {
  const counts = { rounds: 0, repeated: 0, disturbed: 0 };
  while (counts.rounds < wanted) {
    const kept = subjects.map(({ samples }) => structuredClone(samples));
    const trouble = await troubleIn(lab, () => round(lab, subjects));
    const patient = counts.repeated < wanted;
    if (trouble?.fatal && !patient) throw new Error(trouble.text);
    if (trouble !== null && patient) {
      counts.repeated += 1;
      for (const [n, samples] of kept.entries()) Object.assign(subjects[n] ?? {}, { samples });
    } else {
      counts.rounds += 1;
      if (trouble !== null) counts.disturbed += 1;
    }
    const note = trouble === null ? '' : `: ${trouble.text}`;
    say(`round ${counts.rounds} of ${wanted}, ${counts.repeated} repeated${note}`);
  }
  return counts;
}

/** Why the work should be done again: it failed, or others used the machine meanwhile. */
async function troubleIn(lab: Lab, work: () => Promise<void>) {
  const others = watchOthers(lab.browser.process.pid ?? 0);
  try {
    await work();
  } catch (error) {
    return { fatal: true, text: `${error}` };
  }
  const load = others();
  if (load <= tolerated) return null;
  return { fatal: false, text: `others used ${load.toFixed(2)} of a core` };
}

async function round(lab: Lab, subjects: Subject[]): Promise<void> {
  await popups(lab, subjects);
  const steps = subjects.flatMap((subject) => [
    () => startFromNothing(lab, subject),
    () => startInProcess(lab, subject),
  ]);
  for (const step of shuffled(steps)) {
    await lab.reset(subjects.map(({ id }) => id));
    await step();
  }
}

async function popups(lab: Lab, subjects: Subject[]): Promise<void> {
  const opened: { subject: Subject; kind: 'cold' | 'warm'; at: number }[] = [];
  const open = async (subject: Subject, kind: 'cold' | 'warm') => {
    await lab.reset(subjects.map(({ id }) => id));
    if (kind === 'warm') await lab.startWorker(subject.id); // it keeps the process
    opened.push({ subject, kind, at: Number(process.hrtime.bigint() / 1000n) });
    await lab.openPopup(subject.id);
    if (kind === 'warm') await heap(lab, subject);
    await lab.closePages(subject.id);
  };
  const steps = subjects.flatMap((subject) => [
    () => open(subject, 'cold'),
    () => open(subject, 'warm'),
  ]);
  const events = await traced(lab.root, async () => {
    for (const step of shuffled(steps)) await step();
  });
  for (const { subject, kind, at } of opened) {
    const { contentful, interactive, work } = openingOf(events, subject.popup, at);
    subject.samples[`popup ${kind}, contentful`].push(contentful);
    subject.samples[`popup ${kind}, interactive`].push(interactive);
    subject.samples[`popup ${kind}, work`].push(work);
  }
}

async function startFromNothing(lab: Lab, { id, samples }: Subject): Promise<void> {
  samples['worker from nothing'].push(await lab.timeWorkerStart(id));
  const worker = await lab.attachToWorker(id);
  samples['worker heap'].push(await usedHeap(worker));
}

async function startInProcess(lab: Lab, { id, samples }: Subject): Promise<void> {
  await lab.openPage(`chrome-extension://${id}/manifest.json`); // a page without scripts keeps the process
  await lab.stopWorker(id);
  samples['worker, process alive'].push(await lab.timeWorkerStart(id));
}

async function heap(lab: Lab, { id, samples }: Subject): Promise<void> {
  samples['popup heap'].push(await usedHeap(await lab.attachToPopup(id)));
}

async function usedHeap(session: Awaited<ReturnType<Lab['attachToPopup']>>): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.connection.root.send('Target.detachFromTarget', { sessionId: session.id });
  return usedSize;
}

function newSubject(id: string): Subject {
  return { id, popup: `chrome-extension://${id}/popup.html`, samples: noSamples() };
}

function noSamples(): Samples {
  return Object.fromEntries(figures.map((figure) => [figure, []])) as unknown as Samples;
}

function mediansOf(samples: Samples): Medians {
  const entries = figures.map((figure) => [figure, median(samples[figure])]);
  return Object.fromEntries(entries) as Medians;
}
