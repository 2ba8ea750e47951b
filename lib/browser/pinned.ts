import { browser } from 'wxt/browser';

/** Whether the icon shows in the toolbar; null where the browser does not tell. */
export async function isPinned(): Promise<boolean | null> {
  const { action } = browser;
  if (typeof action.getUserSettings !== 'function') return null;
  return (await action.getUserSettings()).isOnToolbar ?? null;
}
