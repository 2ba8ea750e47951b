// `npm start`: build, find a browser, open it with the extension in a profile that is kept between starts.
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { findBrowser, output } from './browser.mjs';
import { beforeEnding, Plain, root } from './child.mjs';
import { Chromium } from './chromium.mjs';
import * as profile from './profile.mjs';
import { say, showing, warn } from './progress.mjs';
import { build } from './test.mjs';

const extension = output('chrome');
const LEAST_CHROME = 144;

function hasDisplay() {
  return (
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  );
}

function refuseIfOpen() {
  const holder = profile.holder();
  if (!holder) return;
  throw new Plain(
    `Deskpace's browser is open already, in ${holder}. Close it, then run npm start again.`,
  );
}

/** The extension's entry in the browser, when it survived the last start. */
async function alreadyInstalled(browser) {
  try {
    const { extensions } = await browser.send('Extensions.getExtensions');
    return extensions.find((entry) => entry.path === extension && entry.enabled);
  } catch {
    // A browser that cannot list its extensions can still load one.
    return undefined;
  }
}

/** Loads the extension, unless the profile has this very build: loading it counts as an update. */
async function ensureLoaded(browser) {
  const entry = await alreadyInstalled(browser);
  if (entry && !profile.hasOtherBuild(extension)) return entry.id;
  const { id } = await browser.send('Extensions.loadUnpacked', { path: extension });
  profile.rememberBuild(extension);
  return id;
}

async function checkVersion(browser) {
  const { product } = await browser.send('Browser.getVersion');
  const version = Number(product.match(/\/(\d+)/)?.[1]);
  if (version < LEAST_CHROME) {
    throw new Plain(
      `${product} is too old: Deskpace needs Chrome or Edge ${LEAST_CHROME}. CHROME_PATH can name another.`,
    );
  }
  return product;
}

/** Shows a page of the extension in the tab that the browser opened with. */
async function showPage(browser, id) {
  const page = ['workbench.html', 'popup.html'].find((name) =>
    existsSync(path.join(extension, name)),
  );
  const { targetInfos } = await browser.send('Target.getTargets');
  const tab = targetInfos.find(({ type, url }) => type === 'page' && url === 'about:blank');
  if (!tab) return;
  const { sessionId } = await browser.send('Target.attachToTarget', {
    targetId: tab.targetId,
    flatten: true,
  });
  await browser.send('Page.navigate', { url: `chrome-extension://${id}/${page}` }, sessionId);
  await browser.send('Target.detachFromTarget', { sessionId });
}

async function open(executable) {
  mkdirSync(profile.folder, { recursive: true });
  profile.prepare(extension);
  const browser = new Chromium({
    executable,
    profile: profile.folder,
    headless: !hasDisplay(),
    log: path.join(root, '.cache', 'browser.log'),
  });
  beforeEnding(() => browser.close());
  try {
    const product = await checkVersion(browser);
    const id = await ensureLoaded(browser);
    await showPage(browser, id);
    return { browser, product };
  } catch (error) {
    await browser.close();
    const details = `Its own messages are in .cache/browser.log. Another browser can be named: CHROME_PATH=...`;
    throw new Plain(
      `${executable} could not be opened with the extension: ${error.message}\n${details}`,
    );
  }
}

export async function start() {
  refuseIfOpen();
  await build('chrome');
  const before = profile.movedFrom(extension);
  if (before) {
    warn(
      `This folder was ${before} when it was last started. The browser keeps what was logged under that name:`,
    );
    warn('move the folder back to see it, export it there, and import it here.');
  }
  const executable = await showing('Looking for a browser', findBrowser);
  const { browser, product } = await showing('Opening the browser', () => open(executable));
  if (!hasDisplay())
    warn('No display was found (DISPLAY is not set): the browser runs without a window.');
  say(
    `\n${product} is open with Deskpace: click its button in the toolbar and press Sitting, Standing or Walking.`,
  );
  say('What you log is kept for the next start. Close the window or press Ctrl-C to end.');
  await browser.closed;
  say('The browser is closed.');
  return 0;
}
