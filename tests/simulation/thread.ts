// A thread that runs one cell after another. Started by pool.ts.

import { parentPort } from 'node:worker_threads';
import { runCell } from './run.ts';
import { type Job, makerOf } from './spec.ts';

parentPort?.on('message', (job: Job) => {
  parentPort?.postMessage(runCell(job.trial, makerOf(job.policy)));
});
