// npm run simulate: runs the simulator of tests/simulation, prints its table and writes docs/evidence.md and its chart.
// With --quick fewer workers and weeks are run and nothing is written.

import { writeFileSync } from 'node:fs';
import { chart } from '../tests/simulation/chart.ts';
import { familySitting, familyStanding } from '../tests/simulation/compare.ts';
import { evidence } from '../tests/simulation/evidence.ts';
import {
  closerSpacings,
  family,
  jobsOf,
  policies,
  type Round,
  rounds,
  type Scale,
  type Setting,
  settings,
  shortTolerance,
  trialOf,
} from '../tests/simulation/matrix.ts';
import type { Cell } from '../tests/simulation/outcome.ts';
import { runJobs } from '../tests/simulation/pool.ts';
import type { Block, Comparison, Spaced } from '../tests/simulation/report.ts';
import type { Trial } from '../tests/simulation/run.ts';
import type { Job } from '../tests/simulation/spec.ts';
import { usual } from '../tests/simulation/workday.ts';

const isQuick = process.argv.includes('--quick');
const scale: Scale = isQuick ? { workers: 60, days: 42 } : { workers: 300, days: 84 };

function progress(total: number): (done: number) => void {
  const begun = performance.now();
  return (done) => {
    const filled = Math.round((30 * done) / total);
    const bar = '#'.repeat(filled).padEnd(30, '.');
    const seconds = Math.round((performance.now() - begun) / 1000);
    const left = Math.round((seconds / done) * (total - done));
    const line = `[${bar}] ${done} of ${total} cells, ${seconds} s, about ${left} s left`;
    if (process.stderr.isTTY) process.stderr.write(`\r${line.padEnd(79)}`);
    else if (done % 50 === 0 || done === total) process.stderr.write(`${line}\n`);
    if (done === total && process.stderr.isTTY) process.stderr.write('\n');
  };
}

/** A batch of jobs and what becomes of their cells; the cells come back in order. */
interface Batch<Result> {
  readonly jobs: readonly Job[];
  read(cells: readonly Cell[]): Result;
}

const blocks: Batch<Block>[] = settings.flatMap((setting) =>
  [5, 3].map((breakMinutes) => ({
    jobs: jobsOf(trialOf(setting, rounds[0], breakMinutes, scale), policies),
    read: (cells) => ({ setting, breakMinutes, cells }),
  })),
);

function comparisonOf(setting: Setting, trial: Trial): Batch<Comparison> {
  return {
    jobs: jobsOf(trial, [{ kind: 'engine' }, { kind: 'knower' }, { kind: 'seer' }, ...family]),
    read: ([engine, knower, seer, ...timers]) => {
      if (engine === undefined || knower === undefined || seer === undefined)
        throw new RangeError('no cell came back');
      const length = familySitting.length;
      const lines = familyStanding.map((_, n) => timers.slice(n * length, (n + 1) * length));
      return { setting, lines, engine, knower, seer };
    },
  };
}

function comparisonsOf(round: Round): Batch<Comparison>[] {
  return settings.map((setting) => comparisonOf(setting, trialOf(setting, round, 5, scale)));
}

const closer: Batch<Spaced>[] = closerSpacings.map((minutes) => {
  const trial = trialOf(shortTolerance, rounds[0], 5, scale, minutes);
  const { jobs, read } = comparisonOf(shortTolerance, trial);
  return { jobs, read: (cells) => ({ minutes, comparison: read(cells) }) };
});

/** The comparison of the usual spacing was run with the others. */
function spacedBy(usualSpacing: readonly Comparison[], closerOnes: readonly Spaced[]): Spaced[] {
  const { tolerance, everyPromptFollowed } = shortTolerance;
  const asUsual = usualSpacing.filter(
    ({ setting }) =>
      setting.tolerance === tolerance && setting.everyPromptFollowed === everyPromptFollowed,
  );
  const spaced = asUsual.map((comparison) => ({ minutes: usual.promptSpacing, comparison }));
  return [...spaced, ...closerOnes];
}

async function main(): Promise<void> {
  const checks = rounds.map(comparisonsOf);
  const jobs = [...blocks, ...checks.flat(), ...closer].flatMap((batch) => batch.jobs);
  const cells = await runJobs(jobs, progress(jobs.length));
  let taken = 0;
  const read = <Result>({ jobs: { length }, read }: Batch<Result>): Result => {
    taken += length;
    return read(cells.slice(taken - length, taken));
  };
  const tables = blocks.map(read);
  const [fresh, widened] = checks.map((check) => check.map(read));
  const spaced = spacedBy(fresh ?? [], closer.map(read));
  const text = evidence({
    scale,
    blocks: tables,
    fresh: fresh ?? [],
    widened: widened ?? [],
    spaced,
  });
  process.stdout.write(`${text}\n`);
  if (isQuick) return;
  writeFileSync(new URL('../docs/evidence.md', import.meta.url), text);
  writeFileSync(new URL('../docs/evidence.svg', import.meta.url), chart(fresh ?? []));
  process.stdout.write('Wrote docs/evidence.md and docs/evidence.svg\n');
}

await main();
