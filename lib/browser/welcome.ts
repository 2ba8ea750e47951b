import { browser } from 'wxt/browser';
import { isFirstWelcome } from '../store/welcome.ts';
import { isNewer, readMeta } from '../store/write.ts';

/** Opens the walkthrough, once. Without it everything works: what fails here is told to nobody but the developer. */
export async function welcome(): Promise<void> {
  try {
    // Data of a newer version are left untouched, and whoever has data has been welcomed.
    if (isNewer(await readMeta()) || !(await isFirstWelcome())) return;
    await browser.tabs.create({ url: browser.runtime.getURL('/workbench.html#/get-started') });
  } catch (error) {
    console.error(error);
  }
}
