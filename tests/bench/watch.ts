import { setTimeout as pause } from 'node:timers/promises';
import type { Lab } from './lab.ts';
import { cpuOf, extensionProcesses } from './processes.ts';
import { type Alarm, Stores } from './stores.ts';

/** What an extension did while nobody looked at it. */
export interface Watched {
  readonly seconds: number;
  readonly alarms: number;
  readonly writes: number;
  readonly changes: number;
  readonly bytes: number;
  /** Starts of the worker, and the share of the time it ran. */
  readonly starts: number;
  readonly awake: number;
  /** Seconds of processor time of the extension's processes. */
  readonly cpu: number;
}

/** Watches from outside: the profile's files, the workers' status, and /proc. Nothing is attached to the worker. */
export async function watch(lab: Lab, id: string, seconds: number): Promise<Watched> {
  const stores = new Stores(lab.profile, id);
  const worker = watchWorker(lab, id);
  const processes = watchProcesses(lab.profile);
  const before = stores.read();
  const end = performance.now() + seconds * 1000;
  let alarms = stores.alarms();
  let fired = 0;
  while (performance.now() < end) {
    await pause(200);
    processes.look();
    const now = stores.alarms();
    fired += alarms.filter((alarm) => hasFired(alarm, now)).length;
    alarms = now;
  }
  const after = stores.read();
  return {
    seconds,
    alarms: fired,
    writes: after.writes - before.writes,
    changes: after.changes - before.changes,
    bytes: after.bytes - before.bytes,
    ...worker.end(),
    cpu: processes.end(),
  };
}

/** An alarm that was due and is not set any more, or is set for later. */
function hasFired({ name, scheduledTime }: Alarm, now: readonly Alarm[]): boolean {
  const still = now.some((each) => each.name === name && each.scheduledTime === scheduledTime);
  return !still && scheduledTime <= Date.now() + 1000;
}

/** The worker sleeps at the beginning. */
function watchWorker(lab: Lab, id: string) {
  const begin = performance.now();
  let since: number | null = null;
  let starts = 0;
  let awake = 0;
  const sleeps = () => {
    if (since !== null) awake += performance.now() - since;
    since = null;
  };
  lab.onWorker = (whose, status) => {
    if (whose !== id) return;
    if (status === 'starting') starts += 1;
    if (status === 'starting' || status === 'running') since ??= performance.now();
    else if (status === 'stopped') sleeps();
  };
  return {
    end: () => {
      lab.onWorker = () => {};
      sleeps();
      return { starts, awake: awake / (performance.now() - begin) };
    },
  };
}

/** Adds up what processes use that come and go; the last moments of one that ends between two looks are missed. */
function watchProcesses(profile: string) {
  const first = new Map(extensionProcesses(profile).map((pid) => [pid, cpuOf(pid)]));
  const last = new Map(first);
  let known = [...first.keys()];
  const look = () => {
    known = extensionProcesses(profile);
    for (const pid of known) last.set(pid, Math.max(last.get(pid) ?? 0, cpuOf(pid)));
  };
  return {
    look,
    end: () => {
      look();
      return [...last].reduce((sum, [pid, cpu]) => sum + cpu - (first.get(pid) ?? 0), 0);
    },
  };
}
