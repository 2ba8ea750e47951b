import { browser } from 'wxt/browser';
import { worker } from '../i18n/en/worker.ts';
import { translator } from '../i18n/translator.ts';
import type { Intent } from '../tracker/intents.ts';
import { hasPanel, openPanel } from './panel.ts';
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
const panel = 'panel';

/** The menu of the toolbar icon. Made anew at each install or update, since browsers keep it. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  const panels = hasPanel() ? [panel] : [];
  for (const id of [...Object.keys(items), ...panels, report]) {
    browser.contextMenus.create({
      id,
      title: t(`menu.${id as keyof typeof items}`),
      contexts: ['action'],
    });
  }
}

/** `windowId`: the window whose icon was clicked. The panel opens in the click itself, or the browser refuses. */
export async function onMenu(id: string, windowId: number | undefined): Promise<void> {
  if (id === panel) {
    await openPanel(windowId);
    return;
  }
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
