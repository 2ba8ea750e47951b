import { browser } from 'wxt/browser';
import { changesChannel } from '../client/protocol.ts';
import { companyValues } from '../contributions/company.ts';
import { readFirst } from '../store/first.ts';
import { isNewer, readMeta, storeCompany } from '../store/write.ts';
import { lockName } from './lock.ts';

/** Keeps what the company of this computer has set, as the browser tells it, for the pages and the turns to come. */
export async function keepCompany(): Promise<void> {
  const values = companyValues(await policy());
  await navigator.locks.request(lockName, async () => {
    const [{ company = {} }, meta] = await Promise.all([readFirst(), readMeta()]);
    if (isNewer(meta) || JSON.stringify(company) === JSON.stringify(values)) return;
    await storeCompany(values);
    new BroadcastChannel(changesChannel).postMessage(Date.now());
  });
}

/** Nothing where no company has set anything: Firefox then knows of no such store. */
async function policy(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}
