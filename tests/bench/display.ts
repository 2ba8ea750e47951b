import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Display {
  readonly name: string;
  stop(): void;
}

/** A screen of its own without anyone at it, or null where Xvfb is not installed: a headless browser is never idle. */
export async function emptyDisplay(): Promise<Display | null> {
  // Without a screen saver: after ten minutes it counts as a locked screen, which is an event and not rest.
  const screen = ['-displayfd', '1', '-s', '0', '-screen', '0', '1280x800x24'];
  const child = spawn('Xvfb', screen, { stdio: ['ignore', 'pipe', 'ignore'] });
  const missing = once(child, 'error').then(() => null);
  const number = once(createInterface(child.stdout), 'line').then(([line]) => String(line));
  const name = await Promise.race([missing, number]);
  if (name === null) return null;
  return { name: `:${name}`, stop: () => void child.kill() };
}
