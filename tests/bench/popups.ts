import type { Session } from '../e2e/harness/cdp.ts';
import { poll } from '../e2e/harness/poll.ts';
import type { Lab } from './lab.ts';
import { shuffled } from './statistics.ts';
import { type Opening, openingOf, traced } from './trace.ts';

export interface OpenedPopup extends Opening {
  readonly id: string;
  readonly kind: 'cold' | 'warm';
  /** Bytes. */
  readonly heap: number;
}

interface Opened {
  readonly id: string;
  readonly kind: 'cold' | 'warm';
  /** Microseconds of the machine's monotonic clock. */
  readonly at: number;
  /** As the page's own performance entries have it. */
  readonly contentful: number;
  readonly heap: number;
}

/** Opens the popup of each extension in each way once, in random order, and says how that went. */
export async function openPopups(
  lab: Lab,
  ids: readonly string[],
  kinds: readonly OpenedPopup['kind'][],
): Promise<readonly OpenedPopup[]> {
  const opened: Opened[] = [];
  const open = async (id: string, kind: OpenedPopup['kind']) => {
    await lab.reset(ids);
    if (kind === 'warm') await lab.startWorker(id); // it keeps the process
    const at = Number(process.hrtime.bigint() / 1000n);
    await lab.openPopup(id);
    opened.push({ id, kind, at, ...(await lookInside(lab, id)) });
    await lab.closePages(id);
  };
  const steps = ids.flatMap((id) => kinds.map((kind) => () => open(id, kind)));
  const events = await traced(lab.root, async () => {
    for (const step of shuffled(steps)) await step();
  });
  return opened.map(({ id, kind, at, contentful, heap }) => {
    const opening = openingOf(events, `chrome-extension://${id}/popup.html`, at);
    if (Math.abs(opening.contentful - contentful) > 5) {
      const both = `${opening.contentful} and ${contentful} ms`;
      throw new Error(`trace and page disagree on the first contentful paint: ${both}`);
    }
    return { id, kind, heap, ...opening, contentful };
  });
}

/** The popup of a product as it stands when nothing in it changes any more: its document, styles included, without the scripts. */
export async function finishedPopup(lab: Lab, id: string): Promise<string> {
  const page = await lab.openPage(`chrome-extension://${id}/popup.html`);
  const document = `document.documentElement.outerHTML`;
  let html = '';
  await poll(
    async () => {
      const before = html;
      html = await page.eval<string>(document);
      return html.includes('<main') && html === before;
    },
    { what: 'a popup that is finished', every: 300 },
  );
  await lab.closePages(id);
  return `<!doctype html>${html.replace(/<script\b.*?<\/script>|<link\b[^>]*modulepreload[^>]*>/gs, '')}`;
}

/** The first contentful paint of an open popup; its heap is taken on the way. */
async function lookInside(lab: Lab, id: string) {
  const popup = await lab.attachToPopup(id);
  const contentful = await popup.eval<number>(
    `performance.getEntriesByName('first-contentful-paint')[0].startTime`,
  );
  return { contentful, heap: await usedHeap(popup) };
}

/** Bytes after a collection; the session ends with it. */
export async function usedHeap(session: Session): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.connection.root.send('Target.detachFromTarget', { sessionId: session.id });
  return usedSize;
}
