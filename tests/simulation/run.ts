// Weeks of one worker, and a cell of many workers, under one policy.

import { Body } from './body.ts';
import { type Cell, type Outcome, summarise, Tally } from './outcome.ts';
import type { Policy, PolicyMaker } from './policy.ts';
import { streamOf, uniform } from './random.ts';
import { type Circumstances, minute, usual, Workday } from './workday.ts';
import { drawWorker, type Population, type Worker } from './worker.ts';

const dayLength = 24 * 60 * minute;
/** A Monday. */
const firstDay = Date.UTC(2026, 0, 5);

/** Prompt fatigue, equation 10. */
export function acceptanceOf(worker: Worker, weariness: number): number {
  return (
    worker.acceptTired +
    (worker.acceptFresh - worker.acceptTired) * Math.exp(-worker.promptFatigue * weariness)
  );
}

/** Lives `days` calendar days from a Monday on, five of seven worked. */
export function runWorker(
  worker: Worker,
  policy: Policy,
  days: number,
  circumstances: Circumstances = usual,
): Outcome {
  const body = new Body(worker);
  const tally = new Tally();
  let weariness = 0;
  for (let day = 0; day < days; day += 1) {
    const midnight = firstDay + day * dayLength;
    const worked = day % 7 < 5;
    let prompts = 0;
    if (worked) {
      const today = new Workday(
        body,
        policy,
        circumstances,
        tally,
        acceptanceOf(worker, weariness),
        day,
        midnight,
      );
      today.run();
      prompts = today.promptsToday;
    }
    weariness = weariness * Math.exp(-1 / worker.fatigueDays) + prompts;
    policy.dayClosed(new Date(midnight).toISOString().slice(0, 10));
    sleep(body, tally, worked, shockOf(worker, day));
  }
  return tally.outcome(days);
}

function shockOf(worker: Worker, day: number): number {
  const luck = streamOf(worker.seed, day, 21);
  return luck() < worker.shockChance ? uniform(luck, 0.6, 1.6) : 0;
}

function sleep(body: Body, tally: Tally, worked: boolean, shock: number): void {
  const flaredBefore = body.inFlareUp;
  body.sleep(worked, shock);
  if (body.inFlareUp && !flaredBefore) tally.flareUps += 1;
}

export interface Trial {
  readonly seed: number;
  readonly workers: number;
  readonly days: number;
  readonly population: Population;
  readonly circumstances: Circumstances;
}

export function runCell(trial: Trial, make: PolicyMaker): Cell {
  const outcomes: Outcome[] = [];
  let name = '';
  for (let index = 0; index < trial.workers; index += 1) {
    const policy = make();
    name = policy.name;
    const worker = drawWorker(trial.seed, index, trial.population);
    outcomes.push(runWorker(worker, policy, trial.days, trial.circumstances));
  }
  return summarise(name, outcomes);
}
