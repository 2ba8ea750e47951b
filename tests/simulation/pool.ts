// Runs cells on a few threads. The result does not depend on how many there are: each cell is seeded by itself.

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Cell } from './outcome.ts';
import type { Job } from './spec.ts';

const thread = new URL('./thread.ts', import.meta.url);

/** All cells, in the order of the jobs. `done` is called after each. */
export async function runJobs(
  jobs: readonly Job[],
  done: (count: number) => void,
): Promise<Cell[]> {
  const results: Cell[] = [];
  let next = 0;
  let finished = 0;
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(thread);
      let current = -1;
      const take = (): void => {
        const job = jobs[next];
        if (job === undefined) {
          worker.terminate().then(() => resolve(), reject);
          return;
        }
        current = next;
        next += 1;
        worker.postMessage(job);
      };
      worker.on('error', reject);
      worker.on('message', (cell: Cell) => {
        results[current] = cell;
        finished += 1;
        done(finished);
        take();
      });
      take();
    });
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
  return results;
}
