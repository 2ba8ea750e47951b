import { existsSync } from 'node:fs';

const chromiumPaths = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const firefoxPaths = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The Chromium to test with: `CHROME_PATH`, else the first known one. Throws when there is none. */
export function findChromium(): string {
  const found = find(process.env['CHROME_PATH'], 'CHROME_PATH', chromiumPaths);
  if (found === null) throw new Error('no Chromium found: set CHROME_PATH to its executable');
  return found;
}

/** The Firefox to test with, or null: its tests are then skipped aloud. */
export function findFirefox(): string | null {
  return find(process.env['FIREFOX_PATH'], 'FIREFOX_PATH', firefoxPaths);
}

function find(named: string | undefined, variable: string, known: readonly string[]) {
  if (named === undefined || named === '') return known.find((path) => existsSync(path)) ?? null;
  if (!existsSync(named)) throw new Error(`${variable} names no file: ${named}`);
  return named;
}
