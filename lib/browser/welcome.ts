import { browser } from 'wxt/browser';
import { isFirstWelcome } from '../store/welcome.ts';

/** Opens the walkthrough, once. Without it everything works: what fails here is told to nobody but the developer. */
export async function welcome(): Promise<void> {
  try {
    if (!(await isFirstWelcome())) return;
    await browser.tabs.create({ url: browser.runtime.getURL('/workbench.html#/get-started') });
  } catch (error) {
    console.error(error);
  }
}
