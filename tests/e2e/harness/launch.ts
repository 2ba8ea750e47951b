import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { findChromium } from './browsers.ts';
import { Connection } from './cdp.ts';
import { pipeWire } from './wires.ts';

export interface LaunchOptions {
  readonly profile: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** False shows its windows on the display that `env` names. */
  readonly headless?: boolean;
}

export interface Browser {
  readonly connection: Connection;
  readonly process: ChildProcess;
  /** SIGKILL for the browser and all its processes, as a crash or a power cut ends it. */
  kill(): Promise<void>;
  /** Quits as a person does; everything is written to the profile. */
  quit(): Promise<void>;
}

export const commonArgs = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--password-store=basic',
  '--use-mock-keychain',
  '--enable-unsafe-extension-debugging',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Starts Chromium headless with the devtools protocol on a pipe: no port, no driver in between. */
export function launchChromium(options: LaunchOptions): Browser {
  const { profile, args = [], env = {}, headless = true } = options;
  const shown = headless ? ['--headless'] : ['--ozone-platform=x11'];
  const flags = [...shown, '--remote-debugging-pipe', `--user-data-dir=${profile}`];
  const child = spawn(findChromium(), [...commonArgs, ...flags, ...args, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    detached: true,
  });
  child.stderr?.resume();
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const connection = new Connection(
    pipeWire(child.stdio[3] as Writable, child.stdio[4] as Readable),
  );
  const killGroup = () => killAll(child);
  process.once('exit', killGroup);
  void exited.then(() => process.off('exit', killGroup));
  return {
    connection,
    process: child,
    kill: () => {
      killGroup();
      connection.close();
      return exited;
    },
    quit: async () => {
      await connection.root.send('Browser.close').catch(() => {});
      const hurry = setTimeout(killGroup, 10_000);
      await exited;
      clearTimeout(hurry);
      connection.close();
    },
  };
}

function killAll(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGKILL'); // the whole group: it was started detached
  } catch {
    child.kill('SIGKILL');
  }
}
