import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** A file of the repository: its path from the root, with forward slashes, and its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** What .gitignore names; every entry of ours is a plain name or ends in one after `*`. */
const ignored = read('.gitignore')
  .split('\n')
  .map((line) => line.replace('/', '').trim())
  .filter((line) => line !== '');

function isIgnored(name: string): boolean {
  const matches = (entry: string) =>
    entry.startsWith('*') ? name.endsWith(entry.slice(1)) : entry === name;
  return name === '.git' || ignored.some(matches);
}

function walk(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (isIgnored(entry.name)) return [];
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(file) : [file];
  });
}

/** The text of one file, with the line ends of git whatever the machine's own are. */
export function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n');
}

/** Every path of the repository that git would track, sorted. */
export const paths: readonly string[] = walk('').toSorted();

const binary = /\.(png|ico|jpg|woff2)$/;

/** Every text file whose path matches. */
export function filesMatching(pattern: RegExp): TextFile[] {
  return paths
    .filter((file) => pattern.test(file) && !binary.test(file))
    .map((file) => ({ path: file, text: read(file) }));
}
