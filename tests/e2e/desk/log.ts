import type { Entry } from '../../../lib/timeline/entries.ts';
import type { VirtualBrowser, VirtualPage } from '../harness/index.ts';

const readRecords = (prefix: string) => `(async () => {
  const request = indexedDB.open('deskpace');
  request.onupgradeneeded = () => request.result.createObjectStore('records');
  const database = await new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const store = database.transaction('records').objectStore('records');
  const all = await new Promise((done, fail) => {
    const read = store.getAll(IDBKeyRange.bound('${prefix}', '${prefix}\\uffff'));
    read.onsuccess = () => done(read.result);
    read.onerror = () => fail(read.error);
  });
  database.close();
  return all;
})()`;

/** The whole log as it is stored, in order. */
export async function readLog(b: VirtualBrowser, page?: VirtualPage): Promise<readonly Entry[]> {
  const days = (await b.eval(readRecords('day/'), page)) as Entry[][];
  return days.flat();
}

/** The log without what differs from one run to the next: ids, and the device in them. */
export function plain(log: readonly Entry[]): readonly unknown[] {
  const order = new Map(log.map(({ id }, i) => [id, i]));
  return log.map((entry) => {
    const { id: _, act, ...rest } = entry;
    const named =
      'prompt' in rest && rest.prompt !== null ? { ...rest, prompt: order.get(rest.prompt) } : rest;
    return { ...named, act: order.get(act) };
  });
}

export function ofType<Type extends Entry['type']>(log: readonly Entry[], type: Type) {
  return log.filter((entry): entry is Extract<Entry, { type: Type }> => entry.type === type);
}
