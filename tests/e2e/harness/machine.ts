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
    await this.#launch();
    const { id } = await this.root.send('Extensions.loadUnpacked', { path: this.place.build });
    this.id = id;
    await poll(() => this.targets.worker(), { what: 'the worker of the new extension' });
  }

  /** Closes what the extension opened by itself. */
  async closeOwnPages(): Promise<void> {
    for (const page of [...this.targets.pages.values()]) {
      const address = await page.eval<string>('location.href').catch(ignoreGone);
      if (address?.startsWith(this.scope)) await page.close();
    }
  }

  /** Kills the browser and starts it again; the worker sleeps until it is called. */
  async restart(between: (profile: string) => void): Promise<void> {
    await extensionSaved(this.place.profile, this.id);
    await this.#browser?.kill();
    makeInstalled(this.place.profile, this.id);
    between(this.place.profile);
    await this.#launch();
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
    // The first tab stays; one that was just closed is listed for a moment more, and has no window.
    const tab = targetInfos.find(({ url }) => url === 'about:blank') ?? targetInfos[0];
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

  async #launch(): Promise<void> {
    const { profile } = this.place;
    this.#browser = launchChromium({ profile, args: this.#args, env: this.#env });
    this.#targets = new Targets(this.#browser, this.#hooks);
    await this.#targets.start();
  }
}

export function ignoreGone(error: unknown): void {
  if (!/target is gone|Session with given id not found/.test(`${error}`)) throw error;
}
