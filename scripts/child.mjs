// Other programs: started without a shell, ended when we are ended, their output kept or shown.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** A failure that is already explained in words a person can act on; it is shown without a stack. */
export class Plain extends Error {}

const running = new Set();
const closers = new Set();

/** Work to be done (an open browser to be closed) when this process is told to end. */
export function beforeEnding(close) {
  closers.add(close);
}

const endings = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** The parent and, where /proc tells it, its parent: npm's shell and npm. */
function ancestors() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    return `${process.ppid} ${stat.slice(stat.lastIndexOf(')')).split(' ')[2]}`;
  } catch {
    return String(process.ppid);
  }
}

/**
 * Calls `end` with each signal that asks us to end. npm passes a signal on to its shell at best, and both die and leave
 * us behind; losing them therefore counts as being told to end.
 */
export function whenToldToEnd(end) {
  for (const signal of Object.keys(endings)) process.on(signal, () => end(signal));
  if (!process.env.npm_lifecycle_event) return;
  const before = ancestors();
  const watch = setInterval(() => {
    if (ancestors() === before) return;
    clearInterval(watch);
    end('SIGTERM');
  }, 500);
  watch.unref();
}

/** When this process is told to end, its children end first; with a browser to close, the task then ends by itself. */
export function endChildrenOnSignals() {
  whenToldToEnd(async (signal) => {
    for (const child of running) child.kill('SIGTERM');
    await Promise.allSettled([...closers].map((close) => close()));
    if (closers.size === 0) process.exit(endings[signal]);
  });
}

// Codes for colours and links, so that a child's line can be shown as news and matched as text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what begins such a code
const colourCodes = /\x1b\[[0-9;?]*[A-Za-z]|\x1b\]8;[^\x07\x1b]*(?:\x07|\x1b\\)/g;

function lastLineOf(text) {
  const lines = text.replace(colourCodes, '').split(/[\r\n]+/);
  return lines.findLast((line) => line.trim() !== '')?.trim() ?? '';
}

/**
 * Runs a program to its end. With `inherit` its output goes to ours; otherwise it is collected and `onNews` gets its
 * latest line. Resolves to { code, output }, also when it failed; rejects only when it cannot be started.
 */
export function run(file, args, { cwd = root, env = {}, inherit = false, onNews } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    running.add(child);
    let output = '';
    const collect = (chunk) => {
      output += chunk;
      const news = lastLineOf(String(chunk));
      if (news !== '') onNews?.(news);
    };
    child.stdout?.setEncoding('utf8').on('data', collect);
    child.stderr?.setEncoding('utf8').on('data', collect);
    child.on('error', (error) => {
      running.delete(child);
      reject(new Plain(`Could not start ${file}: ${error.message}`));
    });
    child.on('close', (code, signal) => {
      running.delete(child);
      resolve({ code: code ?? 1, output: output.replace(colourCodes, ''), signal });
    });
  });
}

/** Like `run`, but a failure is a `Plain` error that carries the output. */
export async function runOrExplain(what, file, args, options) {
  const { code, output } = await run(file, args, options);
  if (code !== 0) throw new Plain(`${what} failed (exit code ${code}).\n${output.trim()}`);
  return output;
}

/** A tool of this project by its own JavaScript file: no shell, no npx, and the same Node as ours. */
export const tools = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  playwright: 'node_modules/playwright/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  wxt: 'node_modules/wxt/bin/wxt.mjs',
};

export function runTool(tool, args, options) {
  return run(process.execPath, [path.join(root, tools[tool]), ...args], options);
}
