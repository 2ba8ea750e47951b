import { browser } from 'wxt/browser';
import { noticeOptions } from './target.ts';

const prefix = 'prompt:';

/** What a notification says and offers. */
export interface Notice {
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly string[];
}

export async function showNotice(prompt: string, notice: Notice): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(prefix + prompt, noticeOptions({ ...notice, iconUrl }));
}

/** Takes back the notification of a prompt that no longer waits. `shown` is its mark, prompt and round. */
export async function clearNotice(shown: string): Promise<void> {
  await browser.notifications.clear(prefix + (shown.split('/')[0] ?? ''));
}

export function promptOf(notification: string): string | null {
  return notification.startsWith(prefix) ? notification.slice(prefix.length) : null;
}

/** Whether the browser says that it will show no notification. Firefox does not tell. */
export async function isBlocked(): Promise<boolean> {
  if (typeof browser.notifications.getPermissionLevel !== 'function') return false;
  const level = await browser.notifications.getPermissionLevel().catch(console.error);
  return level === 'denied';
}

/** A notification to see whether any comes. */
export async function showTest(title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(
    'test',
    noticeOptions({ title, message, iconUrl, buttons: [] }),
  );
}
