import { expect } from 'playwright/test';
import { VirtualBrowser } from '../harness/index.ts';

/** A browser with the extension just installed; afterwards nothing may have gone wrong unseen, or left the browser. */
export async function atDesk(
  now: number,
  run: (b: VirtualBrowser) => Promise<void>,
): Promise<void> {
  const b = new VirtualBrowser({ now });
  try {
    await b.install();
    await run(b);
    expect(b.records.errors).toEqual([]);
    expect(b.records.lateListeners).toEqual([]);
    expect(b.records.requestsOut).toEqual([]);
  } finally {
    await b.close();
  }
}

/** In the popup: presses the button, and closes it when the worker has answered. */
export async function press(b: VirtualBrowser, name: string): Promise<void> {
  const popup = await b.popup();
  await popup.click('button', name);
  await b.settle();
  await popup.close();
}
