// A browser to run the extension in: one that is here, or one that can be had.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { Plain, root, run, runTool } from './child.mjs';

const programFolders = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter(Boolean);

function onWindows(...files) {
  return files.flatMap((file) => programFolders.map((folder) => path.join(folder, file)));
}

/** Where browsers are installed, best first. Snap comes last: it may not read folders that begin with a dot. */
const chromiums = {
  linux: [
    '/usr/lib/chromium/chromium',
    '/usr/lib64/chromium-browser/chromium-browser',
    '/usr/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Google Chrome for Testing', 'Microsoft Edge'].flatMap(
    (name) =>
      ['/Applications', path.join(process.env.HOME ?? '', 'Applications')].map(
        (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
  ),
  win32: onWindows(
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ),
};

const firefoxes = {
  linux: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/usr/lib/firefox/firefox',
    '/snap/bin/firefox',
  ],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: onWindows('Mozilla Firefox\\firefox.exe'),
};

/** The browser a person named in an environment variable; a wrong name is an error, not a reason to take another. */
function named(variable) {
  const file = process.env[variable];
  if (!file) return undefined;
  if (existsSync(file)) return file;
  throw new Plain(`${variable} is ${file}, but there is no such file.`);
}

function installed(places) {
  return places[process.platform]?.find((file) => existsSync(file));
}

/** Chrome for Testing where `npx @puppeteer/browsers install chrome` and its like put it, the newest first. */
function chromeForTesting() {
  const cache = path.join(homedir(), '.cache', 'puppeteer', 'chrome');
  if (!existsSync(cache)) return undefined;
  const byNumbers = new Intl.Collator('en', { numeric: true }).compare;
  const versions = readdirSync(cache).sort(byNumbers).reverse();
  const files = ['chrome-linux64/chrome', 'chrome-win64/chrome.exe'];
  return versions
    .flatMap((version) => files.map((file) => path.join(cache, version, file)))
    .find((file) => existsSync(file));
}

/** Playwright's own browser, if it was downloaded before. */
async function playwrightsOwn() {
  const { chromium } = await import('playwright');
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : undefined;
}

async function downloadPlaywrights(onNews) {
  onNews('playwright install chromium');
  const { code, output } = await runTool('playwright', ['install', 'chromium'], { onNews });
  if (code !== 0) throw new Plain(`playwright install chromium: ${reasonIn(output)}`);
  return playwrightsOwn();
}

async function installDebians(onNews) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, onNews };
  const packages = ['chromium', 'fonts-liberation'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    onNews(`apt-get ${args.join(' ')}`);
    const { code, output } = await run('apt-get', args, options);
    if (code !== 0) throw new Plain(`apt-get ${args[0]}: ${reasonIn(output)}`);
  }
  return installed(chromiums);
}

/** The line that says what went wrong, without the stack around it. */
function reasonIn(text) {
  const lines = text.trim().split('\n');
  return (lines.find((line) => /^\s*(E:|\w*Error)/.test(line)) ?? lines.at(-1)).trim();
}

/** The first of several ways that works; what went wrong with the others is told only if none does. */
async function firstThatWorks(ways, onNews) {
  const failures = [];
  for (const way of ways) {
    try {
      const file = await way(onNews);
      if (file) return file;
    } catch (error) {
      failures.push(error.message);
    }
  }
  const tried = failures.map((failure) => `\n- ${failure}`).join('');
  throw new Plain(
    'No Chrome, Chromium or Edge was found, and none could be installed.\n' +
      'Install one, or name it: CHROME_PATH=/path/to/chrome npm start' +
      (tried && `\nWhat was tried:${tried}`),
  );
}

/** The path of a Chromium-like browser, installed if need be; also put into CHROME_PATH for the programs started from here. */
export async function findBrowser(onNews) {
  const file =
    named('CHROME_PATH') ??
    installed(chromiums) ??
    chromeForTesting() ??
    (await firstThatWorks([playwrightsOwn, downloadPlaywrights, installDebians], onNews));
  process.env.CHROME_PATH = file;
  return file;
}

/** The path of Firefox, or undefined: it is never required. Also put into FIREFOX_PATH. */
export function findFirefox() {
  const file = named('FIREFOX_PATH') ?? installed(firefoxes);
  if (file) process.env.FIREFOX_PATH = file;
  return file;
}

export const output = (browser) => path.join(root, '.output', `${browser}-mv3`);
