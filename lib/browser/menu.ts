import { browser } from 'wxt/browser';
import type { Locale } from '../i18n/languages.ts';
import type { Intent } from '../tracker/intents.ts';
import { hasPanel } from './panel.ts';
import { textsFor } from './texts.ts';

const hour = 60 * 60_000;

const items = {
  sitting: () => ({ type: 'changePosture', to: 'sitting' }),
  standing: () => ({ type: 'changePosture', to: 'standing' }),
  walking: () => ({ type: 'changePosture', to: 'walking' }),
  painStarting: () => ({ type: 'tellPainStarted' }),
  quiet: () => ({ type: 'beQuiet', until: Date.now() + hour, why: 'pause' }),
} as const satisfies Record<string, () => Intent>;

/** The items that open something. */
export const opening = { report: 'report', panel: 'panel' } as const;

/** The menu of the toolbar icon. Made anew at each install or update and in each new language, since browsers keep it. */
export async function makeMenu(locale: Locale): Promise<void> {
  const t = await textsFor('worker', locale);
  await browser.contextMenus.removeAll();
  const panels = hasPanel() ? [opening.panel] : [];
  for (const id of [...Object.keys(items), ...panels, opening.report]) {
    browser.contextMenus.create({
      id,
      title: t(`menu.${id as keyof typeof items}`),
      contexts: ['action'],
    });
  }
}

/** What an item of the menu means; null for one that opens something. */
export function intentOfItem(id: string): Intent | null {
  return Object.hasOwn(items, id) ? items[id as keyof typeof items]() : null;
}
