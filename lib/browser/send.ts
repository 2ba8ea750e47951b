import { browser } from 'wxt/browser';
import type { Reply, Request } from '../client/protocol.ts';

/** Asks the worker, waking it where it sleeps. @throws where no worker answers. */
export function send(request: Request): Promise<Reply> {
  return browser.runtime.sendMessage<Request, Reply>(request);
}
