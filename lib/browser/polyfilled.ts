import browser from 'webextension-polyfill';
import type { Reply, Request } from '../client/protocol.ts';

/**
 * Asks the worker as `send` does, through the polyfill: for pages that load once and stay, such as the workbench. The worker and the
 * popup do without it (docs/decisions).
 */
export function sendPolyfilled(request: Request): Promise<Reply> {
  return browser.runtime.sendMessage(request);
}
