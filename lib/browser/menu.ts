import { browser } from 'wxt/browser';
import { worker } from '../i18n/en/worker.ts';
import { translator } from '../i18n/translator.ts';
import type { Intent } from '../tracker/intents.ts';
import { run } from './worker.ts';

const t = translator(worker);
const hour = 60 * 60_000;

const items = {
  sitting: () => ({ type: 'changePosture', to: 'sitting' }),
  standing: () => ({ type: 'changePosture', to: 'standing' }),
  walking: () => ({ type: 'changePosture', to: 'walking' }),
  painStarting: () => ({ type: 'tellPainStarted' }),
  quiet: () => ({ type: 'beQuiet', until: Date.now() + hour, why: 'pause' }),
} as const satisfies Record<string, () => Intent>;

const report = 'report';

/** The menu of the toolbar icon. Made anew at each install or update, since browsers keep it. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of [...Object.keys(items), report]) {
    browser.contextMenus.create({
      id,
      title: t(`menu.${id as keyof typeof items}`),
      contexts: ['action'],
    });
  }
}

export async function onMenu(id: string): Promise<void> {
  if (id === report) {
    await browser.tabs.create({
      url: browser.runtime.getURL('/workbench.html#/report' as '/popup.html'),
    });
    return;
  }
  if (isItem(id)) await run(items[id]());
}

function isItem(id: string): id is keyof typeof items {
  return Object.hasOwn(items, id);
}
