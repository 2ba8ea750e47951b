import { setTimeout as pause } from 'node:timers/promises';
import type { Session } from '../e2e/harness/cdp.ts';
import { type Browser, launchChromium } from '../e2e/harness/launch.ts';
import { poll } from '../e2e/harness/poll.ts';
import { cpuOf, extensionProcesses } from './processes.ts';

interface Version {
  readonly versionId: string;
  readonly scriptURL: string;
  readonly runningStatus: 'stopped' | 'starting' | 'running' | 'stopping';
  readonly targetId?: string;
}

interface Waiting {
  readonly id: string;
  readonly wanted: Version['runningStatus'];
  readonly resolve: () => void;
}

/** A browser to measure in. Nothing is attached to an extension but for the moments that say so. */
export class Lab {
  readonly browser: Browser;
  readonly root: Session;
  readonly profile: string;
  /** Called for each change of a worker's running status. */
  onWorker: (id: string, status: Version['runningStatus']) => void = () => {};
  #control: Session;
  #versions = new Map<string, Version>();
  #waiting: Waiting[] = [];

  private constructor(browser: Browser, profile: string, control: Session) {
    this.browser = browser;
    this.root = browser.connection.root;
    this.profile = profile;
    this.#control = control;
  }

  /** Headless, unless a display is named. */
  static async start(profile: string, display?: string): Promise<Lab> {
    const shown = display === undefined ? {} : { env: { DISPLAY: display }, headless: false };
    const browser = launchChromium({ profile, ...shown });
    const { root } = browser.connection;
    const pages = async () => (await root.send('Target.getTargets')).targetInfos;
    const blank = async () => (await pages()).find(({ url }) => url === 'about:blank');
    const { targetId } = await poll(blank, { what: 'the first page', timeout: 60_000 });
    const lab = new Lab(browser, profile, await attach(root, targetId));
    lab.#control.on<{ versions: Version[] }>(
      'ServiceWorker.workerVersionUpdated',
      ({ versions }) => {
        for (const version of versions) lab.#note(version);
      },
    );
    await lab.#control.send('ServiceWorker.enable');
    return lab;
  }

  async load(build: string): Promise<string> {
    const { id } = await this.root.send('Extensions.loadUnpacked', { path: build });
    return id;
  }

  /** Opens the toolbar popup and gives it time to come to rest. */
  async openPopup(id: string): Promise<void> {
    const { targetInfos } = await this.root.send('Target.getTargets', {
      filter: [{ type: 'tab' }],
    });
    const [tab] = targetInfos.filter(({ url }) => url === 'about:blank');
    if (tab === undefined) throw new Error('no tab to open a popup over');
    await this.root.send('Extensions.triggerAction', { id, targetId: tab.targetId });
    await poll(async () => (await this.#pagesOf(id)).length > 0, { what: `the popup of ${id}` });
    await this.#rest();
  }

  /** Opens a page of the extension in a tab, and attaches to it. */
  async openPage(url: string): Promise<Session> {
    const { targetId } = await this.root.send('Target.createTarget', { url });
    const session = await attach(this.root, targetId);
    await poll(() => session.eval(`document.readyState === 'complete'`), { what: url });
    return session;
  }

  /** A page of the extension in a tab that runs `first` before any script of its own, and then its address. */
  async openWatched(url: string, first: string): Promise<Session> {
    const { targetId } = await this.root.send('Target.createTarget', { url: 'about:blank' });
    const session = await attach(this.root, targetId);
    await session.send('Page.enable');
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: first });
    await session.send('Page.navigate', { url });
    return session;
  }

  /** Closes the tab that an extension opens when it is installed. */
  async closeWelcome(id: string): Promise<void> {
    const isOpen = async () => (await this.#pagesOf(id)).length > 0;
    await poll(isOpen, { what: `the tab that ${id} opens`, timeout: 30_000 });
    await this.closePages(id);
  }

  async closePages(id: string): Promise<void> {
    for (const { targetId } of await this.#pagesOf(id)) {
      await this.root.send('Target.closeTarget', { targetId });
    }
    const none = async () => (await this.#pagesOf(id)).length === 0;
    await poll(none, { what: 'closed pages', every: 5 });
  }

  async stopWorker(id: string): Promise<void> {
    const version = this.#versions.get(id);
    if (version === undefined || version.runningStatus === 'stopped') return;
    const { versionId } = version;
    await this.#control.send('ServiceWorker.stopWorker', { versionId }).catch(() => {});
    await this.#status(id, 'stopped');
  }

  /** Waits until the worker has stopped by itself, as it does after half a minute without an event. */
  async fallAsleep(id: string): Promise<void> {
    await this.#status(id, 'stopped', 120_000);
  }

  async startWorker(id: string): Promise<void> {
    const scopeURL = `chrome-extension://${id}/`;
    await this.#control.send('ServiceWorker.startWorker', { scopeURL });
    await this.#status(id, 'running');
  }

  /** Milliseconds from the order to start the worker until it answers a first question. */
  async timeWorkerStart(id: string): Promise<number> {
    const begin = performance.now();
    const scopeURL = `chrome-extension://${id}/`;
    const running = this.#status(id, 'running');
    await this.#control.send('ServiceWorker.startWorker', { scopeURL });
    await running;
    const session = await this.attachToWorker(id);
    await session.eval('1');
    const time = performance.now() - begin;
    await this.root.send('Target.detachFromTarget', { sessionId: session.id });
    return time;
  }

  attachToWorker(id: string): Promise<Session> {
    return attach(this.root, this.#versions.get(id)?.targetId ?? '');
  }

  async attachToPopup(id: string): Promise<Session> {
    const [popup] = await this.#pagesOf(id);
    return attach(this.root, popup?.targetId ?? '');
  }

  /** Brings the extensions back to where nothing of them runs, not even a process. */
  async reset(ids: readonly string[]): Promise<void> {
    const gone = async () => {
      for (const id of ids) {
        await this.closePages(id);
        await this.stopWorker(id); // again, where a page's last message has woken it
      }
      return extensionProcesses(this.profile).length === 0;
    };
    await poll(gone, { what: 'the end of the extensions’ processes', timeout: 40_000, every: 50 });
  }

  /** Waits until the extensions' processes use next to no processor time, for 400 ms. */
  async #rest(): Promise<void> {
    const cpu = () => extensionProcesses(this.profile).reduce((sum, pid) => sum + cpuOf(pid), 0);
    for (let last = -1, looks = 0; looks < 25; looks += 1) {
      const now = cpu();
      if (now > 0 && now - last < 0.003 && looks > 1) return;
      last = now;
      await pause(400);
    }
  }

  async #pagesOf(id: string) {
    const { targetInfos } = await this.root.send('Target.getTargets');
    const scope = `chrome-extension://${id}/`;
    return targetInfos.filter(
      ({ type, url }) => type !== 'service_worker' && url.startsWith(scope),
    );
  }

  /** Without delay: times are taken with it. */
  #status(id: string, wanted: Version['runningStatus'], within = 30_000): Promise<void> {
    if (this.#versions.get(id)?.runningStatus === wanted) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const late = () =>
        reject(new Error(`the worker of ${id} is not ${wanted} after ${within} ms`));
      const timer = setTimeout(late, within);
      this.#waiting.push({ id, wanted, resolve: () => resolve(clearTimeout(timer)) });
    });
  }

  #note(version: Version): void {
    const id = new URL(version.scriptURL).host;
    const before = this.#versions.get(id)?.runningStatus;
    this.#versions.set(id, version);
    if (before === version.runningStatus) return;
    this.onWorker(id, version.runningStatus);
    const met = (each: Waiting) => each.id === id && each.wanted === version.runningStatus;
    for (const each of this.#waiting.filter(met)) each.resolve();
    this.#waiting = this.#waiting.filter((each) => !met(each));
  }
}

async function attach(root: Session, targetId: string): Promise<Session> {
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
  return root.connection.session(sessionId);
}
