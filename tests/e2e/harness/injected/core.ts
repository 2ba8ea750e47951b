import type { Call, Inside, Namespace, World } from './world.ts';

/** Makes `__harness`. Runs inside the browser: it uses nothing from outside its own body. */
export function makeInside(world: World): Inside {
  const global = globalThis as unknown as Record<string, unknown>;
  const inside: Inside = {
    world,
    pending: new Set(),
    chrome: (global['chrome'] ?? {}) as Inside['chrome'],
    onEnter: [],
    report: (report) => (global['__harnessReport'] as Call | undefined)?.(JSON.stringify(report)),
    enter(next) {
      for (const listener of inside.onEnter) listener(next);
      inside.world = next;
    },
    track(name, work) {
      const key = Symbol(name);
      if (!(work instanceof Promise)) return work;
      inside.pending.add(key);
      const done = () => inside.pending.delete(key);
      work.then(done, done);
      return work;
    },
    replace(path, make) {
      const names = path.split('.');
      const method = names.pop() ?? '';
      let owner: Namespace | undefined = inside.chrome;
      for (const name of names) owner = owner?.[name] as Namespace | undefined;
      const original = owner?.[method];
      if (owner === undefined || typeof original !== 'function') return;
      const replaced = make((...args) => Reflect.apply(original, owner, args));
      Object.defineProperty(owner, method, { value: replaced, configurable: true, writable: true });
    },
  };
  return inside;
}

/** Tracks every promise of the browser's API, and lets any call be made to fail. */
export function patchCalls(inside: Inside): void {
  const spaces = ['alarms', 'idle', 'notifications', 'action', 'tabs', 'contextMenus', 'sidePanel'];
  const areas = ['storage.local', 'storage.session', 'storage.sync', 'storage.managed'];
  for (const space of [...spaces, ...areas]) {
    let owner: Namespace | undefined = inside.chrome;
    for (const name of space.split('.')) owner = owner?.[name] as Namespace | undefined;
    for (const method of Object.keys(owner ?? {})) wrap(`${space}.${method}`);
  }
  function wrap(path: string) {
    inside.replace(path, (original) => (...args) => {
      const message = inside.world.failures[path];
      if (message !== undefined) return Promise.reject(new Error(message));
      return inside.track(path, original(...args));
    });
  }
}

/** Tracks the reading of files of the extension: the worker's texts are such files. */
export function patchFetch(inside: Inside): void {
  const get = globalThis.fetch.bind(globalThis);
  const json = Response.prototype.json;
  Object.assign(globalThis, { fetch: (...args: [string]) => inside.track('fetch', get(...args)) });
  Object.assign(Response.prototype, {
    json(this: Response) {
      return inside.track('Response.json', json.call(this));
    },
  });
}

/** Waits until nothing is pending for some turns of the event loop. */
export function patchQuiet(inside: Inside): void {
  const wait = globalThis.setTimeout.bind(globalThis);
  const channel = new MessageChannel();
  const turn = () =>
    new Promise<void>((resolve) => {
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(0);
    });
  const quiet = async () => {
    const end = performance.now() + 15_000;
    for (let calm = 0; calm < 5; ) {
      if (performance.now() > end) {
        const names = [...inside.pending].map((key) => key.description);
        throw new Error(`not quiet within 15 s, still under way: ${names.join(', ')}`);
      }
      await (inside.pending.size > 0 || calm === 3 ? new Promise((go) => wait(go, 1)) : turn());
      calm = inside.pending.size === 0 ? calm + 1 : 0;
    }
  };
  let running: Promise<void> | null = null;
  const once = () => {
    running ??= quiet().finally(() => {
      running = null;
    });
    return running;
  };
  Object.assign(inside, { quiet: once });
}
