// The browser profile that `npm start` keeps, and how the extension stays installed in it.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './child.mjs';

export const folder = path.join(root, '.cache', 'profile');
const preferencesFile = path.join(folder, 'Default', 'Preferences');
const buildFile = path.join(folder, 'deskpace-build');

const UNPACKED = 4;
const UNTIL_RESTART = 0x8000;

/** Chromium's own rule for the id of an unpacked extension: the same path, the same id, the same stored data. */
export function idOf(extension) {
  const hash = createHash('sha256').update(
    extension,
    process.platform === 'win32' ? 'utf16le' : 'utf8',
  );
  const letters = 'abcdefghijklmnop';
  return [...hash.digest('hex').slice(0, 32)]
    .map((digit) => letters[Number.parseInt(digit, 16)])
    .join('');
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Who has the profile open, in words, or undefined. On Windows the browser itself tells a second one. */
export function holder() {
  const lock = path.join(folder, 'SingletonLock');
  let target;
  try {
    target = readlinkSync(lock);
  } catch {
    return undefined;
  }
  const cut = target.lastIndexOf('-');
  const [host, pid] = [target.slice(0, cut), Number(target.slice(cut + 1))];
  if (host !== os.hostname()) return `a browser on ${host} (if that one is gone, delete ${lock})`;
  return isAlive(pid) ? `process ${pid}` : undefined;
}

function readPreferences() {
  return existsSync(preferencesFile) ? JSON.parse(readFileSync(preferencesFile, 'utf8')) : {};
}

/**
 * Makes the profile ready, while no browser has it open. An extension loaded by the devtools protocol is forgotten at
 * the next start, alarms and all, unless developer mode is on and the mark for "until restart" is taken away. Where
 * the browser guards these values (Chrome on Windows and macOS) the extension is simply loaded anew at each start.
 */
export function prepare(extension) {
  const preferences = readPreferences();
  const extensions = preferences.extensions ?? {};
  preferences.extensions = extensions;
  extensions.ui = { ...extensions.ui, developer_mode: true };
  extensions.pinned_extensions = [
    ...new Set([...(extensions.pinned_extensions ?? []), idOf(extension)]),
  ];
  for (const entry of Object.values(extensions.settings ?? {})) {
    if (entry.location === UNPACKED && entry.path === extension)
      entry.creation_flags &= ~UNTIL_RESTART;
  }
  mkdirSync(path.dirname(preferencesFile), { recursive: true });
  writeFileSync(preferencesFile, JSON.stringify(preferences));
}

/** The folder whose log this profile holds, when the repository was moved since: a new path is a new id, and an empty log. */
export function movedFrom(extension) {
  const entries = Object.values(readPreferences().extensions?.settings ?? {});
  if (entries.some((entry) => entry.path === extension)) return undefined;
  const gone = entries
    .filter((entry) => entry.location === UNPACKED && !existsSync(entry.path))
    .sort((one, other) => Number(other.last_update_time) - Number(one.last_update_time))
    .at(0);
  return gone && path.resolve(gone.path, '../..');
}

/** A hash of every file of the build, by name and content. */
function hashOf(extension) {
  const hash = createHash('sha256');
  for (const name of readdirSync(extension, { recursive: true }).map(String).sort()) {
    const file = path.join(extension, name);
    hash.update(name);
    try {
      hash.update(readFileSync(file));
    } catch (error) {
      if (error.code !== 'EISDIR') throw error;
    }
  }
  return hash.digest('hex');
}

/** Whether the profile still runs another build: the browser keeps the old worker until the extension is loaded again. */
export function hasOtherBuild(extension) {
  return !existsSync(buildFile) || readFileSync(buildFile, 'utf8') !== hashOf(extension);
}

export function rememberBuild(extension) {
  writeFileSync(buildFile, hashOf(extension));
}
