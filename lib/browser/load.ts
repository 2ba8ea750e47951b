import type { Outside } from './outside.ts';
import { isFirefox } from './target.ts';

declare global {
  var deskpaceOutside: Outside | undefined;
  /** Of a service worker: runs these scripts before it returns. */
  function importScripts(...paths: string[]): void;
}

/** Where the build puts entrypoints/outside.ts. */
const script = '/outside.js';

/** Commands where no page is open: the menu, the browser's keys, the address bar. Few events need them. */
export async function outside(): Promise<Outside> {
  if (globalThis.deskpaceOutside === undefined) {
    if (isFirefox) await import(/* @vite-ignore */ script);
    else importScripts(script);
  }
  if (globalThis.deskpaceOutside === undefined) throw new Error(`${script} did nothing`);
  return globalThis.deskpaceOutside;
}
