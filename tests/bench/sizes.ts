import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { turnScript } from './product.ts';

export interface Sizes {
  /** Bytes of the package as the store gets it. */
  readonly zip: number;
  /** Bytes of the JavaScript that loads before anything is done, static imports included. */
  readonly popup: number;
  readonly worker: number;
  /** What an event makes the worker load besides. */
  readonly turn: number;
}

interface Manifest {
  readonly background: { readonly service_worker: string };
  readonly action: { readonly default_popup: string };
}

export function sizesOf(build: string): Sizes {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Manifest;
  const popup = manifest.action.default_popup;
  const html = readFileSync(join(build, popup), 'utf8');
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, src = '']) =>
    resolveIn(popup, src),
  );
  return {
    zip: zipBytes(build),
    popup: bytesOf(build, scripts),
    worker: bytesOf(build, [manifest.background.service_worker]),
    turn: bytesOf(build, [turnScript]),
  };
}

/** The bytes of these scripts and of all that they import statically, each file once. */
function bytesOf(build: string, entries: readonly string[]): number {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(join(build, file), 'utf8');
    for (const [, from = ''] of text.matchAll(staticImport)) visit(resolveIn(file, from));
  };
  for (const entry of entries) visit(entry);
  return [...seen].reduce((sum, file) => sum + statSync(join(build, file)).size, 0);
}

/** `import"./a.js"`, `import{b}from"./a.js"`, `export*from"./a.js"`; not `import("./a.js")`. */
const staticImport = /(?:\bimport|\bfrom)\s*["'](\.{0,2}\/[^"']+)["']/g;

function resolveIn(from: string, to: string): string {
  return to.startsWith('/') ? to.slice(1) : posix.join(dirname(from), to);
}

/** The size of a zip of the folder: each file deflated, its two headers, and the end record. */
function zipBytes(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  let bytes = 22;
  for (const file of files.filter((each) => each.isFile())) {
    const path = join(file.parentPath, file.name);
    const name = Buffer.byteLength(relative(folder, path));
    bytes += deflateRawSync(readFileSync(path), { level: 9 }).length + 30 + 46 + 2 * name;
  }
  return bytes;
}
