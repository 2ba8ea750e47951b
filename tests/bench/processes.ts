import { readdirSync, readFileSync } from 'node:fs';

/** Hundredths of a second, as /proc counts. */
const tick = 0.01;

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Seconds of its own and of children it has seen end. */
  readonly cpu: number;
}

function allProcesses(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)));
}

function readProcess(pid: number): Process[] {
  const stat = readOr(`/proc/${pid}/stat`, '');
  if (stat === '') return [];
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user, system, childUser, childSystem] = fields.slice(11, 15).map(Number);
  const cpu = ((user ?? 0) + (system ?? 0) + (childUser ?? 0) + (childSystem ?? 0)) * tick;
  return [{ pid, parent: Number(fields[1]), cpu }];
}

/** Seconds of CPU used by these processes and all below them, those that have ended included. */
function treeCpu(roots: readonly number[]): number {
  const all = allProcesses();
  const inside = new Set(roots);
  for (let size = 0; size !== inside.size; ) {
    size = inside.size;
    for (const { pid, parent } of all) if (inside.has(parent)) inside.add(pid);
  }
  return all.filter(({ pid }) => inside.has(pid)).reduce((sum, { cpu }) => sum + cpu, 0);
}

/** Seconds of CPU that the whole machine has used. */
function machineCpu(): number {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = line
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return (user + nice + system + irq + softirq) * tick;
}

/** Watches how much others than us and our browser use the machine: cores, as a mean since the watch began. */
export function watchOthers(browser: number): () => number {
  const ours = () => treeCpu([process.pid, browser]);
  const begin = { time: performance.now(), ours: ours(), all: machineCpu() };
  return () => {
    const seconds = (performance.now() - begin.time) / 1000;
    const others = machineCpu() - begin.all - (ours() - begin.ours);
    return Math.max(0, others / seconds);
  };
}

/** The processes of a browser that run extensions, by the profile they were started with. */
export function extensionProcesses(profile: string): number[] {
  return allProcesses()
    .map(({ pid }) => pid)
    .filter((pid) => {
      const command = readOr(`/proc/${pid}/cmdline`, '');
      return command.includes('--extension-process') && command.includes(profile);
    });
}

/** Seconds on a processor, of all threads of a process that still runs, to the nanosecond. */
export function cpuOf(pid: number): number {
  const threads = listOr(`/proc/${pid}/task`);
  const nanoseconds = threads.map((thread) =>
    Number(readOr(`/proc/${pid}/task/${thread}/schedstat`, '0').split(' ')[0]),
  );
  return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e9;
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise; // it has ended meanwhile
  }
}

function listOr(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
