import { browser } from 'wxt/browser';
import type { Request } from '../client/protocol.ts';
import { worker } from '../i18n/en/worker.ts';
import { translator } from '../i18n/translator.ts';
import type { Intent } from '../tracker/intents.ts';
import { onNotice, onNoticeButton } from './answers.ts';
import { makeMenu, onMenu } from './menu.ts';
import { showTest } from './notice.ts';
import { answer, keepFaces, run } from './worker.ts';

const t = translator(worker);

/** Every listener, before anything is awaited, or nothing would wake the worker. A failed turn is told by `run` itself. */
export function listen(): void {
  const start = (why: 'browser' | 'install' | 'update') => void run({ type: 'start', why });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void makeMenu();
    void keepFaces();
    if (reason === 'install' || reason === 'update') start(reason);
    else void run({ type: 'wake' });
  });
  browser.runtime.onStartup.addListener(() => {
    start('browser');
    void keepFaces();
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
    void reply(message).then(respond);
    // Says that the answer comes later; browsers before 148 take no promise for it.
    return true;
  });
}

function intentOf(state: string): Intent {
  if (state === 'locked') return { type: 'lock' };
  return state === 'idle' ? { type: 'wake' } : { type: 'input' };
}

async function reply(request: Request) {
  if (request.type === 'testNotification')
    await showTest(t('notice.test.title'), t('notice.test.message'));
  return answer(request);
}
