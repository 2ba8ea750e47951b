// A Chromium-like browser, started by us and spoken to over the devtools protocol through a pipe: the one way by which
// current Chrome lets a program load an unpacked extension.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Plain } from './child.mjs';

const PATIENCE = 60_000;

/** The flags of a quiet browser: nothing is fetched, nobody is asked anything. */
function flags({ profile, headless }) {
  return [
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--password-store=basic',
    '--use-mock-keychain',
    ...(headless ? ['--headless=new'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ];
}

export class Chromium {
  #child;
  #calls = new Map();
  #lastCall = 0;
  #closing;

  /** @param options { executable, profile, headless, log }: three paths and whether to do without a window. */
  constructor(options) {
    const log = openSync(options.log, 'w');
    this.#child = spawn(options.executable, flags(options), {
      stdio: ['ignore', log, log, 'pipe', 'pipe'],
      windowsHide: true,
    });
    closeSync(log);
    this.closed = once(this.#child, 'close').then(([code]) => code ?? 0);
    this.closed.catch(() => {});
    this.#child.stdio[3].on('error', () => {});
    this.#listen(this.#child.stdio[4]);
  }

  /** Messages are JSON with a zero byte after each. */
  #listen(pipe) {
    let rest = '';
    pipe.setEncoding('utf8').on('data', (chunk) => {
      const parts = (rest + chunk).split('\0');
      rest = parts.pop();
      for (const part of parts) this.#receive(JSON.parse(part));
    });
    pipe.on('error', () => {});
  }

  #receive({ id, result, error }) {
    const call = this.#calls.get(id);
    this.#calls.delete(id);
    if (error) call?.reject(new Error(error.message));
    else call?.resolve(result);
  }

  /** One command of the protocol. Rejects when the browser refuses, ends, or says nothing for a minute. */
  async send(method, params = {}, sessionId = undefined) {
    const id = ++this.#lastCall;
    const answer = new Promise((resolve, reject) => this.#calls.set(id, { resolve, reject }));
    answer.catch(() => {});
    this.#child.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const ended = this.closed.then((code) => {
      throw new Plain(`The browser ended by itself (exit code ${code}).`);
    });
    const late = sleep(PATIENCE, undefined, { ref: false }).then(() => {
      throw new Plain(`The browser did not answer ${method} for a minute.`);
    });
    return Promise.race([answer, ended, late]);
  }

  /** Closes as a person would; whatever still stands after five seconds is killed. */
  close() {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close() {
    this.send('Browser.close').catch(() => {});
    const late = sleep(5000, undefined, { ref: false }).then(() => this.#child.kill('SIGKILL'));
    await Promise.race([this.closed, late]);
    await this.closed;
  }
}
