import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFaketime } from './browsers.ts';
import type { Session } from './cdp.ts';
import type { Alarm, World } from './injected/world.ts';
import { type Browser, launchChromium } from './launch.ts';
import { poll } from './poll.ts';
import { extensionSaved, makeInstalled, makeWorkplace, type Workplace } from './profile.ts';
import { type TargetHooks, Targets } from './targets.ts';
import type { VirtualPage } from './virtual-page.ts';

/** The computer with its browser: launched, killed and started again on one profile. */
export class Machine {
  readonly place: Workplace;
  id = '';
  #hooks: TargetHooks;
  #env: Record<string, string>;
  #args: readonly string[];
  #browser: Browser | null = null;
  #targets: Targets | null = null;

  constructor(build: string, hooks: TargetHooks, timeZone: string, args: readonly string[]) {
    this.place = makeWorkplace(build);
    this.#hooks = hooks;
    this.#env = { TZ: timeZone };
    this.#args = [
      '--disable-background-timer-throttling',
      '--disable-renderer-backgrounding',
      '--disable-backgrounding-occluded-windows',
      ...args,
    ];
  }

  get targets(): Targets {
    if (this.#targets === null) throw new Error('install() comes first');
    return this.#targets;
  }

  get root(): Session {
    if (this.#browser === null) throw new Error('install() comes first');
    return this.#browser.connection.root;
  }

  get scope(): string {
    return `chrome-extension://${this.id}/`;
  }

  async install(): Promise<void> {
    await this.#launch({});
    const { id } = await this.root.send('Extensions.loadUnpacked', { path: this.place.build });
    this.id = id;
    await poll(() => this.targets.worker(), { what: 'the worker of the new extension' });
  }

  /** Kills the browser and starts it again at another time; its own clock is moved along where that is possible. */
  async restart(
    now: number,
    between: (profile: string) => void,
    overdue: () => Promise<void>,
  ): Promise<void> {
    await extensionSaved(this.place.profile, this.id);
    await this.#browser?.kill();
    makeInstalled(this.place.profile, this.id);
    between(this.place.profile);
    const library = findFaketime();
    const clock = library === null ? null : new WallClock(library, this.place.folder);
    clock?.set(now);
    await this.#launch(clock?.env ?? {});
    await poll(() => this.targets.worker(), { what: 'the worker after the restart' });
    await overdue();
    clock?.set(Date.now());
  }

  async newPage(): Promise<VirtualPage> {
    const { targetId } = await this.root.send('Target.createTarget', { url: 'about:blank' });
    const page = await poll(() => this.targets.pages.get(targetId), {
      what: 'a new page',
      every: 5,
    });
    await page.ready;
    return page;
  }

  /** Clicks the icon in the toolbar, and finds the popup that opens. */
  async popup(): Promise<VirtualPage> {
    const { targetInfos } = await this.root.send('Target.getTargets', {
      filter: [{ type: 'tab' }],
    });
    const tab = targetInfos[0];
    if (tab === undefined) throw new Error('the browser has no tab to open the popup over');
    const before = new Set(this.targets.pages.keys());
    await this.root.send('Extensions.triggerAction', { id: this.id, targetId: tab.targetId });
    const added = () => [...this.targets.pages.values()].find((page) => !before.has(page.targetId));
    const page = await poll(added, { what: 'the popup', every: 5 });
    await page.ready;
    await page.until(
      `document.readyState === 'complete' && location.protocol === 'chrome-extension:'`,
    );
    return page;
  }

  /** Asks the browser for its alarms without waking the worker. */
  async alarms(): Promise<Alarm[]> {
    const page = await this.newPage();
    await page.goto(`${this.scope}manifest.json`);
    const alarms = await page.eval<Alarm[]>('chrome.alarms.getAll()');
    await page.close();
    return alarms;
  }

  async enter(world: World): Promise<void> {
    const pages = [...this.targets.pages.values()];
    await Promise.all(pages.map((page) => page.enter(world).catch(ignoreGone)));
  }

  async close(): Promise<void> {
    await this.#browser?.kill();
    this.place.remove();
  }

  async #launch(env: Record<string, string>): Promise<void> {
    const { profile } = this.place;
    const all = { ...this.#env, ...env };
    this.#browser = launchChromium({ profile, args: this.#args, env: all });
    this.#targets = new Targets(this.#browser, this.#hooks);
    await this.#targets.start();
  }
}

export function ignoreGone(error: unknown): void {
  if (!/target is gone|Session with given id not found/.test(`${error}`)) throw error;
}

/**
 * The wall clock of the browser, moved by libfaketime through a file: a restarted worker runs before it can be halted, and
 * must not see the real time. Afterwards the clock goes back, so that no alarm comes by itself before its virtual time.
 */
class WallClock {
  #file: string;
  readonly env: Record<string, string>;

  constructor(library: string, folder: string) {
    this.#file = join(folder, 'wall-clock');
    this.env = {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: this.#file,
      FAKETIME_CACHE_DURATION: '1',
      DONT_FAKE_MONOTONIC: '1',
      FAKETIME_FORCE_MONOTONIC_FIX: '0',
    };
  }

  set(time: number): void {
    const ahead = Math.round((time - Date.now()) / 1000);
    writeFileSync(this.#file, `${ahead < 0 ? '' : '+'}${ahead}s\n`);
  }
}
