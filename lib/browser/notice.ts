import { browser } from 'wxt/browser';
import { noticeOptions } from './target.ts';

const prefix = 'prompt:';
const shownKey = 'shown';

/** Shows a prompt's notification once for each round. What was shown is kept for as long as the browser runs. */
export async function showOnce(
  prompt: string,
  round: number,
  content: {
    readonly title: string;
    readonly message: string;
    readonly buttons: readonly string[];
  },
): Promise<void> {
  const mark = `${prompt}/${round}`;
  const { [shownKey]: shown } = await browser.storage.session.get(shownKey);
  if (shown === mark) return;
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(prefix + prompt, noticeOptions({ ...content, iconUrl }));
  await browser.storage.session.set({ [shownKey]: mark });
}

/** Takes back every prompt that no longer waits. */
export async function clearShown(): Promise<void> {
  const { [shownKey]: shown } = await browser.storage.session.get(shownKey);
  if (typeof shown !== 'string') return;
  await browser.notifications.clear(prefix + (shown.split('/')[0] ?? ''));
  await browser.storage.session.remove(shownKey);
}

export function promptOf(notification: string): string | null {
  return notification.startsWith(prefix) ? notification.slice(prefix.length) : null;
}

/** Whether the browser says that it will show no notification. Firefox does not tell. */
export async function isBlocked(): Promise<boolean> {
  if (typeof browser.notifications.getPermissionLevel !== 'function') return false;
  return (await browser.notifications.getPermissionLevel()) === 'denied';
}

/** A notification to see whether any comes. */
export async function showTest(title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(
    'test',
    noticeOptions({ title, message, iconUrl, buttons: [] }),
  );
}
