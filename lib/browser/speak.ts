import { makeFaces } from '../i18n/faces.ts';
import type { Locale } from '../i18n/languages.ts';
import { inForce, readFirst } from '../store/first.ts';
import { isNewer, readMeta, storeFaces } from '../store/write.ts';
import { localeOf } from './language.ts';
import { outside } from './load.ts';
import { lockName } from './lock.ts';
import { showTest } from './notice.ts';
import { textsFor } from './texts.ts';

async function localeOfNow(): Promise<Locale> {
  return localeOf(inForce(await readFirst()));
}

/** Brings what the browser and the store keep in words into the language of now: the menu, and how times are written. */
export async function speak(): Promise<void> {
  const locale = await localeOfNow();
  await Promise.all([outside().then(({ makeMenu }) => makeMenu()), keepFaces(locale.tag)]);
}

async function keepFaces(tag: string): Promise<void> {
  const faces = makeFaces(tag);
  await navigator.locks.request(lockName, async () => {
    if (!isNewer(await readMeta())) await storeFaces(faces);
  });
}

/** A notification to see whether any comes. */
export async function tryNotification(): Promise<void> {
  const t = await textsFor('worker', await localeOfNow());
  await showTest(t('notice.test.title'), t('notice.test.message'));
}
