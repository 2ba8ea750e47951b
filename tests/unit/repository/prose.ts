import { posix } from 'node:path';
import type { TextFile } from './files.ts';
import type { Finding } from './rules.ts';

/** Made by commands, so named by documents although git does not track them. */
const made = /^(\.output|\.cache|\.wxt|node_modules|reports|coverage|test-results)(\/|$)/;

/** What looks like a path of this repository: a folder or file in backticks or as a link's target. */
function pathsNamedIn(text: string): string[] {
  const inBackticks = [...text.matchAll(/`([\w.@-]+(?:\/[\w.@*-]+)*\/?)`/g)].map(
    ([, name]) => name,
  );
  const linked = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
  return [...inBackticks, ...linked].filter((name) => name !== undefined);
}

const fileEnding = /\.(ts|tsx|mjs|js|json|md|css|html|svg|png|grit|yml)$/;

/** Modules are written like paths too (`wxt/browser`); a path of ours starts at a folder that is here, or has an ending. */
function isPath(name: string, folders: ReadonlySet<string>): boolean {
  if (/^(https?:|mailto:|#)/.test(name) || /[*@]/.test(name)) return false;
  return fileEnding.test(name) || (name.includes('/') && folders.has(name.split('/')[0] ?? ''));
}

/** The name as seen from the root, and as seen from the document. */
function resolve(from: string, name: string): string[] {
  const plain = name.replace(/#.*$/, '').replace(/\/$/, '');
  return [posix.normalize(plain), posix.join(posix.dirname(from), plain)];
}

/** The names in documents that no file or folder of the repository has. */
export function deadNames(documents: readonly TextFile[], paths: readonly string[]): Finding[] {
  const folders = new Set(['.', '..', ...paths.map((file) => file.split('/')[0] ?? '')]);
  const known = (name: string) =>
    made.test(name) || paths.some((file) => file === name || file.startsWith(`${name}/`));
  return documents.flatMap(({ path, text }) =>
    pathsNamedIn(text)
      .filter((name) => isPath(name, folders) && !resolve(path, name).some(known))
      .map((name) => `${path} names ${name}, which does not exist`),
  );
}

const headings = ['## Context', '## Decision', '## Consequence', '## Checked by'];

/** Decision records without their four parts, or whose title does not carry their number. */
export function incompleteDecisions(records: readonly TextFile[]): Finding[] {
  return records.flatMap(({ path, text }) => {
    const number = path.match(/\/(\d{4})-[a-z0-9-]+\.md$/)?.[1];
    const missing = headings.filter((heading) => !text.includes(`\n${heading}\n`));
    return [
      ...(number && text.startsWith(`# ${number} `)
        ? []
        : [`${path} does not begin with its number`]),
      ...missing.map((heading) => `${path} has no "${heading}"`),
    ];
  });
}

/** The names in the first column of the Markdown table under a heading. */
export function firstColumn(text: string, heading: string): string[] {
  const section = text.split(`\n${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| `([^`]+)` \|/gm)].flatMap(([, name]) => name ?? []);
}
