import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { poll } from './poll.ts';

interface Settings {
  creation_flags?: number;
  serviceworkerevents?: string[];
}

interface Preferences {
  extensions?: { ui?: object; settings?: Record<string, Settings> };
}

/** A temporary folder of one run: the browser's profile and a copy of the build, so that a rebuild cannot disturb it. */
export interface Workplace {
  readonly folder: string;
  readonly profile: string;
  readonly build: string;
  remove(): void;
}

export function makeWorkplace(build: string): Workplace {
  if (!existsSync(join(build, 'manifest.json'))) {
    throw new Error(`no built extension in ${resolve(build)}: run npm run build first`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'deskpace-e2e-'));
  const place = { folder, profile: join(folder, 'profile'), build: join(folder, 'build') };
  cpSync(build, place.build, { recursive: true });
  mkdirSync(join(place.profile, 'Default'), { recursive: true });
  writePreferences(place.profile, { extensions: { ui: { developer_mode: true } } });
  return {
    ...place,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Waits until the profile on disk knows the extension: Chromium writes its preferences with a delay of up to 10 s. */
export async function extensionSaved(profile: string, id: string): Promise<void> {
  const saved = () => settingsOf(readPreferences(profile), id) !== undefined;
  await poll(saved, { what: 'the extension in the profile on disk', timeout: 30_000, every: 100 });
}

/**
 * Makes an extension that was loaded for one run stay, as one from a store does; the browser must not be running. Chromium then
 * keeps its alarms. It would also wake the worker for `onStartup` before anyone can halt it: that it forgets, and the harness
 * sends the event.
 */
export function makeInstalled(profile: string, id: string): void {
  const preferences = readPreferences(profile);
  const settings = settingsOf(preferences, id);
  if (settings === undefined) throw new Error(`the profile does not know the extension ${id}`);
  const loadedForOneRun = 0x8000;
  settings.creation_flags = (settings.creation_flags ?? 0) & ~loadedForOneRun;
  const events = settings.serviceworkerevents ?? [];
  settings.serviceworkerevents = events.filter((event) => event !== 'runtime.onStartup');
  writePreferences(profile, preferences);
}

function settingsOf(preferences: Preferences, id: string) {
  return preferences.extensions?.settings?.[id];
}

function readPreferences(profile: string): Preferences {
  return JSON.parse(readFileSync(preferencesFile(profile), 'utf8')) as Preferences;
}

function writePreferences(profile: string, preferences: Preferences): void {
  writeFileSync(preferencesFile(profile), JSON.stringify(preferences));
}

function preferencesFile(profile: string): string {
  return join(profile, 'Default', 'Preferences');
}
