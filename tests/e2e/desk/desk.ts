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

/** The next alarm comes, and the worker is stopped so many messages later: mostly within the turn that it began. */
export async function stopWithinAlarm(b: VirtualBrowser, messages: number): Promise<void> {
  await b.settle();
  const [next] = (await b.alarms()).toSorted(
    (one, other) => one.scheduledTime - other.scheduledTime,
  );
  if (next === undefined) throw new Error('no alarm to stop the worker within');
  await b.setClock(next.scheduledTime);
  const worker = await b.wake();
  await worker.eval(`__harness.fire(${JSON.stringify(next.name)})`);
  for (let i = 0; i < messages; i += 1) await worker.eval('0');
  await b.stopWorker();
}
