import type { Browser } from 'wxt/browser';

/**
 * The browser's own API object, for the worker and the popup: the polyfill would cost each start of theirs 10 kB, and of what it
 * mends only promises as answers to messages are missing in the oldest browsers supported (see `listen.ts`). Pages that load
 * once, such as the workbench, use it.
 */
export const browser = ((globalThis as { browser?: unknown }).browser ??
  (globalThis as { chrome?: unknown }).chrome) as typeof Browser;
