import { browser } from 'wxt/browser';
import type { Request } from '../client/protocol.ts';
import type { Intent } from '../tracker/intents.ts';
import { onMenu, onNotice, onNoticeButton } from './answers.ts';
import { speak } from './speak.ts';
import { welcome } from './welcome.ts';
import { answer, run } from './worker.ts';

/** Every listener, before anything is awaited, or nothing would wake the worker. A failed turn is told by `run` itself. */
export function listen(): void {
  const start = (why: 'browser' | 'install' | 'update') => void run({ type: 'start', why });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void speak().catch(console.error);
    if (reason === 'install' || reason === 'update') start(reason);
    else void run({ type: 'wake' });
    if (reason === 'install') void welcome();
  });
  browser.runtime.onStartup.addListener(() => {
    start('browser');
    void speak().catch(console.error);
  });
  browser.alarms.onAlarm.addListener(() => void run({ type: 'wake' }));
  browser.idle.onStateChanged.addListener((state) => void run(intentOf(state)));
  browser.notifications.onClicked.addListener((id) => void onNotice(id));
  browser.notifications.onButtonClicked?.addListener(
    (id, button) => void onNoticeButton(id, button),
  );
  browser.contextMenus.onClicked.addListener(
    (info, tab) => void onMenu(String(info.menuItemId), tab?.windowId),
  );
  browser.runtime.onMessage.addListener((message: Request, _sender, respond) => {
    void answer(message).then(respond);
    // Says that the answer comes later; browsers before 148 take no promise for it.
    return true;
  });
}

function intentOf(state: string): Intent {
  if (state === 'locked') return { type: 'lock' };
  return state === 'idle' ? { type: 'wake' } : { type: 'input' };
}
