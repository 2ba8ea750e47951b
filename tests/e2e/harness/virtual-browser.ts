import type { Session } from './cdp.ts';
import { Desk } from './desk.ts';
import type { Alarm } from './injected/world.ts';
import { ignoreGone, Machine } from './machine.ts';
import { Records } from './records.ts';
import type { VirtualPage } from './virtual-page.ts';

export interface VirtualBrowserOptions {
  /** Folder of the production build; a copy of it is used. */
  readonly build?: string;
  /** Virtual time at the start, epoch milliseconds, at least a week ahead of the real one. */
  readonly now: number;
  /** IANA name; UTC unless told. */
  readonly timeZone?: string;
  /** Kept: the worker stops only when told to. Mortal: also after 30 virtual seconds without an event, as in life. */
  readonly worker?: 'kept' | 'mortal';
  /** Alarms are due no earlier than this after they are made; 30 s, as Chromium promises for packed extensions. */
  readonly minimumAlarmDelay?: number;
  readonly args?: readonly string[];
}

/** A real browser with a production build and a clock of its own, driven by what happens at a desk. */
export class VirtualBrowser extends Desk {
  readonly records = new Records();
  readonly machine: Machine;
  #mortal: boolean;
  #lastEvent: number;
  /** Alarms and listeners as they were when the worker stopped; null when it was stopped at work. */
  #asleep: { readonly alarms: Alarm[]; readonly hearsIdle: boolean } | null = null;

  constructor(options: VirtualBrowserOptions) {
    const { now, build = '.output/chrome-mv3', worker, minimumAlarmDelay = 30_000 } = options;
    if (now < Date.now() + week) throw new RangeError(`virtual time ${now} is not a week ahead`);
    super(now, minimumAlarmDelay);
    this.#lastEvent = now;
    this.#mortal = worker === 'mortal';
    const hooks = {
      world: () => this.world(),
      workerStarted: () => this.#workerStarted(),
      request: (url: string) => this.records.request(url),
      report: (report: Parameters<Records['take']>[0]) => {
        if (report.kind === 'interval') this.person.interval = report.seconds;
        this.records.take(report);
      },
      error: (message: string) => void this.records.errors.push(message),
    };
    this.machine = new Machine(build, hooks, options.timeZone ?? 'UTC', options.args ?? []);
  }

  get id(): string {
    return this.machine.id;
  }

  async install(): Promise<this> {
    await this.machine.install();
    const unheard = 'typeof chrome.runtime.onStartup.dispatch';
    if ((await this.eval(unheard)) !== 'function') {
      throw new Error('this browser has no event.dispatch: the virtual clock cannot work with it');
    }
    await this.settle();
    await this.machine.closeOwnPages();
    await this.settle();
    return this;
  }

  // ---- time

  /** Lets time pass: alarms and changes of idle state come when they are due. */
  async runTo(time: number): Promise<void> {
    for (let stuck = 0, last = this.time; ; last = this.time) {
      await this.settle();
      const next = await this.#nextEvent();
      if (next === null || next.at > time) break;
      if (this.#mortal && next.at - this.#lastEvent >= 30_000) await this.stopWorker();
      await this.setClock(Math.max(next.at, this.time));
      await next.happen();
      stuck = this.time === last ? stuck + 1 : 0;
      if (stuck > 1000) throw new Error(`over 1000 events at one instant, the last: ${next.what}`);
    }
    if (this.#mortal && time - this.#lastEvent >= 30_000) await this.stopWorker();
    await this.setClock(Math.max(time, this.time));
    await this.settle();
  }

  /** The machine sleeps until then: on waking each overdue alarm goes off once. Input wakes it, unless told otherwise. */
  async sleepTo(time: number, { input = true } = {}): Promise<void> {
    await this.settle();
    if (!input) this.person.idleSince ??= this.time;
    await this.setClock(time);
    await this.#fireOverdue();
    await this.tellIdle();
    await this.settle();
  }

  // ---- the worker and the browser

  /** Sends an event to the extension's listeners, waking the worker if need be, and waits until all is quiet. */
  async dispatch(event: string, ...args: unknown[]): Promise<void> {
    await this.post(event, ...args);
    await this.settle();
  }

  /** As `dispatch`, without waiting: to stop the worker while it is at work. */
  async post(event: string, ...args: unknown[]): Promise<void> {
    const worker = await this.wake();
    this.#lastEvent = this.time;
    const call = `chrome.${event}.dispatch(...${JSON.stringify(args)})`;
    await worker.eval(`void ${call}`);
  }

  /** Starts the worker without any event, if it is not running. */
  wake(): Promise<Session> {
    return this.machine.targets.startWorker(this.machine.scope);
  }

  async isAwake(): Promise<boolean> {
    return (await this.machine.targets.worker()) !== null;
  }

  /** Stops the worker at once, whatever it is doing. */
  async stopWorker(): Promise<void> {
    const worker = await this.machine.targets.worker();
    if (worker === null) return;
    const hears = 'chrome.idle?.onStateChanged.hasListeners() ?? false';
    this.#asleep = await worker.eval(`(async () => __harness.pending.size > 0 ? null : ({
      alarms: await __harness.alarms?.() ?? [], hearsIdle: ${hears} }))()`);
    await this.machine.targets.stopWorker();
  }

  /** SIGKILL for the whole browser, and a new start on the same profile at that time. */
  async restart(
    time = this.time,
    { settle = true, between = (_profile: string) => {} } = {},
  ): Promise<void> {
    if (settle) await this.settle();
    this.time = time;
    this.person.browserRestarted();
    this.#asleep = null;
    await this.machine.restart(between);
    await this.dispatch('runtime.onStartup');
    await this.#fireOverdue();
    await this.tellIdle();
    await this.settle();
  }

  /** Waits until worker and pages have nothing under way: transactions, locks, browser calls. */
  async settle(): Promise<void> {
    const worker = await this.machine.targets.worker();
    const pages = [...this.machine.targets.pages.values()].map((page) => page.session);
    const quiet = (session: Session) =>
      session.eval('globalThis.__harness?.quiet()').catch(ignoreGone);
    await Promise.all([...(worker ? [worker] : []), ...pages].map(quiet));
  }

  // ---- looking

  /** Opens a page of the extension in a tab. */
  async open(path: string): Promise<VirtualPage> {
    const page = await this.machine.newPage();
    await page.goto(this.machine.scope + path);
    await this.settle();
    return page;
  }

  /** Opens the real toolbar popup. */
  async popup(): Promise<VirtualPage> {
    const page = await this.machine.popup();
    await this.settle();
    return page;
  }

  /** Evaluates in a page, or in the worker, which this wakes. */
  async eval<Value = unknown>(expression: string, page?: VirtualPage): Promise<Value> {
    if (page !== undefined) return page.eval<Value>(expression);
    return (await this.wake()).eval<Value>(expression);
  }

  /** The alarms that are set; does not wake the worker. */
  async alarms(): Promise<Alarm[]> {
    const worker = await this.machine.targets.worker();
    if (worker !== null) return (await worker.eval<Alarm[] | null>('__harness.alarms?.()')) ?? [];
    return this.#asleep?.alarms ?? (await this.machine.alarms());
  }

  badge(): Promise<{ text: string; title: string }> {
    const api = 'chrome.action';
    return this.eval(
      `(async () => ({ text: await ${api}.getBadgeText({}), title: await ${api}.getTitle({}) }))()`,
    );
  }

  async close(): Promise<void> {
    await this.machine.close();
  }

  // ---- inner

  async #nextEvent() {
    const events = (await this.alarms()).map(({ name, scheduledTime }) => ({
      at: scheduledTime,
      what: `alarm ${name}`,
      happen: () => this.#fire(name),
    }));
    const change = this.person.nextChange(this.time);
    if (change !== null) {
      events.push({ at: change, what: 'idle state', happen: () => this.tellIdle() });
    }
    return events.sort((a, b) => a.at - b.at)[0] ?? null;
  }

  async #fireOverdue(): Promise<void> {
    const overdue = (await this.alarms()).filter((alarm) => alarm.scheduledTime <= this.time);
    for (const alarm of overdue) await this.#fire(alarm.name);
  }

  async #fire(name: string): Promise<void> {
    const worker = await this.wake();
    this.#lastEvent = this.time;
    const fired = await worker.eval(`__harness.fire(${JSON.stringify(name)})`);
    if (fired) this.records.alarms += 1;
  }

  protected async tellIdle(): Promise<void> {
    const state = this.person.change(this.time);
    if (state === null || this.#asleep?.hearsIdle === false) return;
    this.records.idleChanges += 1;
    await this.dispatch('idle.onStateChanged', state);
  }

  #workerStarted(): void {
    this.records.wakeUps += 1;
    this.#asleep = null;
    this.#lastEvent = this.time;
  }

  protected async enter(): Promise<void> {
    const world = this.world();
    const worker = await this.machine.targets.worker();
    await Promise.all([
      worker?.eval(`__harness.enter(${JSON.stringify(world)})`).catch(ignoreGone),
      this.machine.enter(world),
    ]);
  }
}

const week = 7 * 24 * 3_600_000;
