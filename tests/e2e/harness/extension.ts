import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, chromium, type Page } from 'playwright';
import type { LanguageCode } from '../../../lib/i18n/languages.ts';
import { findChromium } from './browsers.ts';
import { commonArgs } from './launch.ts';
import { NetworkWatcher } from './network.ts';
import { poll } from './poll.ts';
import { makeWorkplace } from './profile.ts';
import { speakPseudo } from './pseudo.ts';

export interface ExtensionOptions {
  /** Folder of the production build; a copy of it is used. */
  readonly build?: string;
  readonly timeZone?: string;
  readonly locale?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Optional permissions that the person has given already: a browser without a head cannot ask. */
  readonly granted?: readonly string[];
  /** The tab that an extension opens when it is installed is left open; closed otherwise. */
  readonly keepWelcome?: boolean;
  /** A language in whose place the pseudo-locale is spoken. */
  readonly pseudo?: LanguageCode;
}

export interface Extension {
  readonly context: BrowserContext;
  readonly id: string;
  /** Opens a page of the extension in a tab, say `workbench.html#/today`. */
  page(path: string): Promise<Page>;
  /** Throws when any target of the browser, workers included, has asked for anything outside the extension. */
  expectNoRequests(): void;
  close(): Promise<void>;
}

/** A zone in which it is the early afternoon now: a day lived through backwards from now is one day, whenever the tests run. */
function zoneAtMidday(now: number): string {
  const ahead = 13 - new Date(now).getUTCHours();
  return ahead === 0 ? 'UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

/** The extension in a browser driven by Playwright, in real time: for pages, their looks and their accessibility. */
export async function launchExtension(options: ExtensionOptions = {}): Promise<Extension> {
  const place = makeWorkplace(options.build ?? '.output/chrome-mv3');
  if (options.granted !== undefined) grant(place.build, options.granted);
  if (options.pseudo !== undefined) await speakPseudo(place.build, options.pseudo);
  const timeZone = options.timeZone ?? zoneAtMidday(Date.now());
  const context = await chromium.launchPersistentContext(place.profile, {
    executablePath: findChromium(),
    headless: true,
    timezoneId: timeZone,
    // The worker has the zone of its process.
    env: { ...process.env, TZ: timeZone } as Record<string, string>,
    locale: options.locale ?? 'en-US',
    viewport: options.viewport ?? { width: 1280, height: 800 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...commonArgs, '--remote-debugging-port=0'],
  });
  const network = await NetworkWatcher.start(await devtoolsUrl(place.profile));
  const browser = await context.browser()?.newBrowserCDPSession();
  if (browser === undefined) throw new Error('the context has no browser');
  const { id } = await browser.send('Extensions.loadUnpacked', { path: place.build });
  await poll(() => context.serviceWorkers().some((worker) => worker.url().includes(id)), {
    what: 'the worker of the extension',
    timeout: 30_000,
  });
  // Only the product opens one; builds of their own are fixtures.
  if (options.build === undefined) {
    const welcome = await poll(() => context.pages().find((page) => page.url().includes(id)), {
      what: 'the tab that opens at installation',
      timeout: 30_000,
    });
    if (options.keepWelcome !== true) await welcome.close();
  }
  return {
    context,
    id,
    page: async (path) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    expectNoRequests: () => network.expectNoRequests(),
    close: async () => {
      network.stop();
      await context.close();
      place.remove();
      network.expectNoRequests();
    },
  };
}

function grant(build: string, granted: readonly string[]): void {
  const path = join(build, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
  manifest.permissions.push(...granted);
  writeFileSync(path, JSON.stringify(manifest));
}

/** Where a browser started with `--remote-debugging-port=0` listens. */
async function devtoolsUrl(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  const read = () => readFileSync(file, 'utf8').trim().split('\n');
  const [port, path] = await poll(read, { what: 'the devtools port', timeout: 30_000 });
  return `ws://127.0.0.1:${port}${path}`;
}

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

export type Look = keyof typeof looks;

/** Gives a page a look: the system's light or dark scheme, or forced colours. */
export async function setLook(page: Page, look: Look): Promise<void> {
  await page.emulateMedia(looks[look]);
}

/** What axe finds on the page in light and in dark, one line a finding; nothing found is an empty list. */
export async function axeFindings(
  page: Page,
  wanted: readonly Look[] = ['light', 'dark'],
): Promise<string[]> {
  const findings: string[] = [];
  for (const look of wanted) {
    await setLook(page, look);
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, help, nodes } of violations) {
      findings.push(...nodes.map((node) => `${look}: ${id}: ${help}: ${node.html}`));
    }
  }
  return findings;
}

/** Pictures of the whole page, `<name>-light.png` and so on, in the folder. */
export async function takePictures(page: Page, folder: string, name: string): Promise<string[]> {
  const files: string[] = [];
  for (const look of ['light', 'dark', 'forced'] as const) {
    await setLook(page, look);
    const path = join(folder, `${name}-${look}.png`);
    await page.screenshot({ path, fullPage: true, animations: 'disabled' });
    files.push(path);
  }
  return files;
}
