import { browser } from 'wxt/browser';
import { readAhead } from '../client/texts.ts';
import { effectTyped, offersFor } from '../contributions/address.ts';
import type { Effect } from '../contributions/command.ts';
import type { Source } from '../contributions/lines.ts';
import { commandNamed, effectOf, menuItems } from '../contributions/outside.ts';
import { commandTexts } from '../i18n/en/commands.ts';
import { popup } from '../i18n/en/popup.ts';
import { clockOf } from '../i18n/faces.ts';
import { translator } from '../i18n/translator.ts';
import { inForce, readFirst } from '../store/first.ts';
import { localeOf } from './language.ts';
import { hasPanel } from './panel.ts';
import { isFirefox } from './target.ts';

/** What holds now, in the language of now. */
async function sourceOf(): Promise<Source> {
  const first = await readFirst();
  const { glance } = first;
  const { language, tag } = localeOf(inForce(first));
  const read = (['popup', 'commands'] as const).map((bundle) => readAhead(language, bundle));
  const translated = Object.assign({}, ...(await Promise.all(read)));
  return {
    language: {
      t: translator(popup, translated, tag),
      time: (at) => clockOf(tag, undefined).format(at),
    },
    t: translator(commandTexts, translated, tag),
    moment: { now: Date.now(), zone: Temporal.Now.timeZoneId(), glance },
    recent: [],
  };
}

/** The menu of the toolbar icon. Made anew at each install or update and in each new language, since browsers keep it. */
async function makeMenu(): Promise<void> {
  const { t } = await sourceOf();
  await browser.contextMenus.removeAll();
  for (const { id, title, parent } of menuItems(t, hasPanel())) {
    browser.contextMenus.create({
      id,
      title,
      contexts: ['action'],
      ...(parent === undefined ? {} : { parentId: parent }),
    });
  }
}

/** A key was pressed that the browser knows. */
async function onKey(name: string): Promise<void> {
  const id = commandNamed(name);
  if (id !== null) await onItem(id);
}

/** An item of the menu was clicked. */
async function onItem(item: string): Promise<void> {
  const { moment } = await sourceOf();
  await follow(effectOf(item, moment), 'newForegroundTab');
}

/** Tells what the browser shall show below the address bar; its first line is what Enter does. */
async function offer(
  typed: string,
  show: (lines: { content: string; description: string }[]) => void,
): Promise<void> {
  const source = await sourceOf();
  const [first, ...others] = offersFor(typed, source);
  browser.omnibox.setDefaultSuggestion({
    description: marked(first?.told ?? source.t('palette.none')),
  });
  show(others.map(({ told, typed }) => ({ content: typed, description: marked(told) })));
}

async function onTyped(typed: string, where: `${Where}`): Promise<void> {
  await follow(effectTyped(typed, await sourceOf()), where);
}

/** Chrome reads what it shows there as markup. */
function marked(text: string): string {
  return isFirefox ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

type Where = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** A refusal is told by the icon, which shows what holds; a page that opened unasked would be in the way. */
async function follow(
  effect: Effect | { readonly ask: string } | null,
  where: Where,
): Promise<void> {
  if (effect === null || 'page' in effect) return;
  if ('intent' in effect) await globalThis.deskpace?.run(effect.intent);
  else if ('view' in effect) await openAt(effect.view, where);
  else await openAt(`palette/${encodeURIComponent(effect.ask)}`, where);
}

async function openAt(place: string, where: Where): Promise<void> {
  const url = browser.runtime.getURL(`/workbench.html#/${place}` as '/popup.html');
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}

/** Commands where no page is open; a script of its own, loaded by the events that need it. */
export const outside = { makeMenu, offer, onItem, onKey, onTyped };

export type Outside = typeof outside;
