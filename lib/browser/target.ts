import type { Browser } from 'wxt/browser';

/** Which browser this build is for; WXT puts the name in place when it builds. */
export const isFirefox = import.meta.env.BROWSER === 'firefox';

type Notice = {
  readonly title: string;
  readonly message: string;
  readonly iconUrl: string;
  readonly buttons: readonly string[];
};

/**
 * What `notifications.create` takes here. Firefox refuses keys that it does not know, and shows no buttons: everything a
 * notification offers waits in the popup as well.
 */
export function noticeOptions(notice: Notice): Browser.notifications.NotificationCreateOptions {
  const { title, message, iconUrl, buttons } = notice;
  const basic = { type: 'basic' as const, title, message, iconUrl };
  if (isFirefox) return basic;
  return {
    ...basic,
    buttons: buttons.map((label) => ({ title: label })),
    requireInteraction: true,
    silent: true,
  };
}
