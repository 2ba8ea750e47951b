import type { Session } from './cdp.ts';
import { sourceFor } from './injected/source.ts';
import type { Report, World } from './injected/world.ts';
import type { Browser } from './launch.ts';
import { poll } from './poll.ts';
import { VirtualPage } from './virtual-page.ts';

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

interface Attached {
  readonly sessionId: string;
  readonly targetInfo: TargetInfo;
  readonly waitingForDebugger: boolean;
}

interface Thrown {
  readonly exceptionDetails: {
    readonly text: string;
    readonly exception?: { description?: string };
  };
}

interface Worker {
  readonly session: Session;
  readonly targetId: string;
  readonly ready: Promise<void>;
}

export interface TargetHooks {
  readonly world: () => World;
  readonly report: (report: Report) => void;
  /** A worker came to life, under the virtual clock. */
  readonly workerStarted: () => void;
  readonly request: (url: string) => void;
  /** An exception or a rejection that nobody caught. */
  readonly error: (message: string) => void;
}

/** Meets every target of the browser before its first line runs, and brings it under the virtual clock. */
export class Targets {
  readonly pages = new Map<string, VirtualPage>();
  #root: Session;
  #hooks: TargetHooks;
  #worker: Worker | null = null;
  #control: VirtualPage | null = null;

  constructor(browser: Browser, hooks: TargetHooks) {
    this.#root = browser.connection.root;
    this.#hooks = hooks;
    const on = browser.connection.on.bind(browser.connection);
    on<Attached>('Target.attachedToTarget', (attached) => this.#attach(attached));
    on<{ sessionId: string }>('Target.detachedFromTarget', ({ sessionId }) =>
      this.#gone(sessionId),
    );
    on('Inspector.targetCrashed', (_, session) => this.#crashed(session));
    on<{ payload: string }>('Runtime.bindingCalled', ({ payload }) => {
      this.#hooks.report(JSON.parse(payload) as Report);
    });
    on<Thrown>('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
      this.#hooks.error(exception?.description ?? text);
    });
    on<{ request: { url: string } }>('Network.requestWillBeSent', ({ request }) => {
      this.#hooks.request(request.url);
    });
  }

  async start(): Promise<void> {
    const auto = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };
    await this.#root.send('Target.setAutoAttach', auto, { timeout: 60_000 });
    const control = await poll(() => [...this.pages.values()][0], { what: 'a first page' });
    this.#control = control;
    await control.ready;
    this.pages.delete(control.targetId); // it is ours, no page of the extension
    await control.session.send('ServiceWorker.enable');
  }

  /** A page that is no part of the extension, for commands that need one. */
  get control(): Session {
    if (this.#control === null) throw new Error('the browser has not started');
    return this.#control.session;
  }

  /** The worker, when it runs and is under the virtual clock. */
  async worker(): Promise<Session | null> {
    const worker = this.#worker;
    if (worker === null) return null;
    await worker.ready;
    return this.#worker === worker ? worker.session : null;
  }

  async startWorker(scope: string): Promise<Session> {
    const begun = (await this.worker()) ?? null;
    if (begun !== null) return begun;
    const start = () => this.control.send('ServiceWorker.startWorker', { scopeURL: scope });
    await start();
    const running = { what: 'a running worker', timeout: 15_000 };
    // An order that comes while the worker before is not gone yet can be lost.
    return await poll(() => this.worker(), running).catch(async () => {
      await start();
      return poll(() => this.worker(), running);
    });
  }

  async stopWorker(): Promise<void> {
    const worker = this.#worker;
    if (worker === null) return;
    await this.control.send('ServiceWorker.stopAllWorkers');
    await poll(() => this.#worker !== worker, { what: 'a stopped worker', every: 5 });
  }

  #attach({ sessionId, targetInfo, waitingForDebugger: halted }: Attached): void {
    const session = this.#root.connection.session(sessionId);
    const { type, url, targetId } = targetInfo;
    if (type === 'service_worker' && url.startsWith('chrome-extension:')) {
      const ready = this.#patchWorker(session, halted).catch((error: unknown) => {
        if (this.#worker?.session === session) this.#worker = null;
        if (!/target is gone|session|browser is closed/i.test(`${error}`)) throw error;
      });
      this.#worker = { session, targetId, ready };
      return;
    }
    if (type === 'page' || type === 'other') {
      // a popup is `other` until it has loaded
      const page = new VirtualPage(session, targetId, this.#hooks.world);
      this.pages.set(targetId, page);
      page.begin().catch(() => this.pages.delete(targetId));
      return;
    }
    void session.send('Network.enable').catch(() => {});
    void session.send('Runtime.runIfWaitingForDebugger').catch(() => {});
  }

  /**
   * Evaluating in a worker that waits for the debugger crashes it. So it is let go, to halt again at a breakpoint
   * before its first statement; there evaluating works.
   */
  async #patchWorker(session: Session, halted: boolean): Promise<void> {
    if (!halted) throw new Error('a worker ran before its clock could be replaced');
    const paused = session.next('Debugger.paused', 20_000);
    paused.catch(() => {});
    const breakpoint = { instrumentation: 'beforeScriptExecution' } as const;
    await Promise.all([
      session.send('Network.enable'),
      session.send('Runtime.enable'),
      session.send('Runtime.addBinding', { name: '__harnessReport' }),
      session.send('Debugger.enable'),
      session.send('Debugger.setInstrumentationBreakpoint', breakpoint),
      session.send('Runtime.runIfWaitingForDebugger'),
    ]);
    await paused;
    await session.eval(sourceFor(this.#hooks.world()), { halted: true });
    await session.send('Debugger.disable');
    await session.eval(`__harness.enter(${JSON.stringify(this.#hooks.world())})`);
    this.#hooks.workerStarted();
  }

  #crashed(sessionId: string): void {
    // a revived target would not halt again on this session; without it, it is met as a new one
    void this.#root.send('Target.detachFromTarget', { sessionId }).catch(() => {});
    this.#gone(sessionId);
  }

  #gone(sessionId: string): void {
    this.#root.connection.abandon(sessionId);
    if (this.#worker?.session.id === sessionId) this.#worker = null;
    for (const [targetId, page] of this.pages) {
      if (page.session.id === sessionId) this.pages.delete(targetId);
    }
  }
}
