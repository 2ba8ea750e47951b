// Reads what was really built, for each browser: what no manifest may ask for, and the texts that each package has to hold.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { textFiles } from './texts.ts';

export interface Manifest {
  readonly manifest_version?: number;
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: {
    readonly gecko?: {
      readonly strict_min_version?: string;
      readonly data_collection_permissions?: { readonly required?: readonly string[] };
    };
  };
  readonly [key: string]: unknown;
}

export const builds = ['chrome', 'edge', 'firefox'] as const;
export type Build = (typeof builds)[number];

const allowed = [
  'alarms',
  'idle',
  'notifications',
  'storage',
  'unlimitedStorage',
  'contextMenus',
  'sidePanel',
];

/** What may be asked for later, in the moment in which a person wants what needs it. */
const allowedLater = ['downloads'];

/** Keys that would reach into web pages, ask for hosts later, or let something from outside in. */
const forbidden = [
  'host_permissions',
  'optional_host_permissions',
  'content_scripts',
  'content_security_policy',
  'externally_connectable',
  'web_accessible_resources',
  'update_url',
  'key',
];

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** What is wrong with the manifest of one build, in sentences; nothing when it keeps its promises. */
export function problemsOf(manifest: Manifest, build: Build): string[] {
  const gecko = manifest.browser_specific_settings?.gecko;
  const isFirefox = build === 'firefox';
  const found = [
    manifest.manifest_version !== 3 && 'is not Manifest V3',
    ...(manifest.permissions ?? []).map(
      (name) => !allowed.includes(name) && `asks for the permission "${name}"`,
    ),
    ...(manifest.optional_permissions ?? []).map(
      (name) => !allowedLater.includes(name) && `may ask for the permission "${name}"`,
    ),
    ...forbidden.map((key) => !isEmpty(manifest[key]) && `has the key "${key}"`),
    !isFirefox &&
      manifest.minimum_chrome_version !== '144' &&
      'does not name Chrome 144 as its least',
    isFirefox && gecko?.strict_min_version !== '140.0' && 'does not name Firefox 140 as its least',
    isFirefox &&
      gecko?.data_collection_permissions?.required?.join() !== 'none' &&
      'does not declare that it collects no data',
  ];
  return found.filter((problem) => typeof problem === 'string');
}

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

function read(build: Build, file: string): string {
  return readFileSync(path.join(root, '.output', `${build}-mv3`, file), 'utf8');
}

/** The files of texts that a package lacks or has in another wording; the worker speaks by them alone. */
async function oddTextsOf(build: Build): Promise<string[]> {
  const files = await textFiles();
  const isOdd = ({ relativeDest, contents }: (typeof files)[number]) =>
    !existsSync(path.join(root, '.output', `${build}-mv3`, relativeDest)) ||
    read(build, relativeDest) !== contents;
  return files
    .filter(isOdd)
    .map(({ relativeDest }) => `has no ${relativeDest} as it stands in lib/i18n`);
}

async function tell(): Promise<void> {
  const found = await Promise.all(
    builds.map(async (build) => {
      const manifest: Manifest = JSON.parse(read(build, 'manifest.json'));
      return [
        ...problemsOf(manifest, build).map((problem) => `The manifest for ${build} ${problem}.`),
        ...(await oddTextsOf(build)).map((problem) => `The build for ${build} ${problem}.`),
      ];
    }),
  );
  for (const problem of found.flat()) console.log(problem);
  process.exitCode = found.flat().length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await tell();
