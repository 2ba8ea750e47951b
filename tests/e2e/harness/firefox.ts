import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findFirefox } from './browsers.ts';

interface FirefoxManifest {
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

export interface FirefoxOptions {
  /** Folder of the production build for Firefox. */
  readonly build?: string;
  /** Real milliseconds until an idle event page is suspended; the browser's own 30 s unless told. */
  readonly idleTimeout?: number;
}

export interface Firefox {
  /** Opens a page of the extension in a tab. */
  page(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** The extension in a real Firefox, or null where none is installed: skip the test aloud then. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox | null> {
  const executablePath = findFirefox();
  if (executablePath === null) return null;
  const build = resolve(options.build ?? '.output/firefox-mv3');
  const manifest = JSON.parse(
    readFileSync(join(build, 'manifest.json'), 'utf8'),
  ) as FirefoxManifest;
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`the manifest in ${build} names no gecko id`);
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'], // or pages of extensions are refused
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      ...(options.idleTimeout && { 'extensions.background.idle.timeout': options.idleTimeout }),
    },
  });
  await browser.installExtension(build);
  return {
    page: async (path) => {
      const page = await browser.newPage();
      // Firefox reports no load event for extension pages: the caller waits for what it needs
      await page.goto(`moz-extension://${uuid}/${path}`, { waitUntil: [] });
      return page;
    },
    close: () => browser.close(),
  };
}
