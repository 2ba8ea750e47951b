import { browser } from 'wxt/browser';
import type { Request } from '../client/protocol.ts';
import type { Intent } from '../tracker/intents.ts';
import { outside } from './load.ts';
import type { Outside } from './outside.ts';
import { isFirefox } from './target.ts';
import type { Work } from './work.ts';

declare global {
  var deskpace: Work | undefined;
}

/** Where the build puts entrypoints/work.ts. In Firefox, whose background is a page, the manifest loads it first. */
const script = '/work.js';

/** What is done with an event. It runs within the event itself: a panel opens in the click or not at all. */
function work(): Work {
  if (globalThis.deskpace === undefined) importScripts(script);
  if (globalThis.deskpace === undefined) throw new Error(`${script} did nothing`);
  return globalThis.deskpace;
}

/**
 * Every listener, before anything is awaited, or nothing would wake the worker. They are all of its own script; the rest is loaded
 * by the first event. A failed turn is told by `run` itself.
 */
export function listen(): void {
  // A service worker may load later only what it loaded while it was installed.
  if (!isFirefox) globalThis.addEventListener('install', () => void loadAll());
  const start = (why: 'browser' | 'install' | 'update') => void work().run({ type: 'start', why });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void work().speak().catch(console.error);
    if (reason === 'install' || reason === 'update') start(reason);
    else void work().run({ type: 'wake' });
    void work().keepCompany().catch(console.error);
    if (reason === 'install') void work().welcome();
  });
  browser.runtime.onStartup.addListener(() => {
    start('browser');
    void work().keepCompany().catch(console.error);
    void work().speak().catch(console.error);
  });
  browser.storage.managed.onChanged?.addListener(
    () => void work().onCompany().catch(console.error),
  );
  browser.alarms.onAlarm.addListener(() => void work().onAlarm());
  browser.idle.onStateChanged.addListener((state) => void work().run(intentOf(state)));
  browser.notifications.onClicked.addListener((id) => void work().onNotice(id));
  browser.notifications.onButtonClicked?.addListener(
    (id, button) => void work().onNoticeButton(id, button),
  );
  browser.contextMenus.onClicked.addListener(
    (info, tab) => void work().onMenu(String(info.menuItemId), tab?.windowId),
  );
  browser.commands.onCommand.addListener((name) => void afterLoading(({ onKey }) => onKey(name)));
  browser.omnibox?.onInputChanged.addListener(
    (typed, show) => void afterLoading(({ offer }) => offer(typed, show)),
  );
  browser.omnibox?.onInputEntered.addListener(
    (typed, where) => void afterLoading(({ onTyped }) => onTyped(typed, where)),
  );
  browser.runtime.onMessage.addListener((message: Request, _sender, respond) => {
    void work().answer(message).then(respond);
    // Says that the answer comes later; browsers before 148 take no promise for it.
    return true;
  });
}

function loadAll(): Promise<Outside> {
  work();
  return outside();
}

/** Commands where no page is open. What fails there is told to the console: there is no page to tell it. */
function afterLoading(act: (loaded: Outside) => Promise<void>): Promise<void> {
  return loadAll().then(act).catch(console.error);
}

function intentOf(state: string): Intent {
  if (state === 'locked') return { type: 'lock' };
  return state === 'idle' ? { type: 'wake' } : { type: 'input' };
}
