import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The extension everything is compared with: a manifest, a worker of one line and a popup of one static line. */
export function makeEmptyExtension(folder: string): string {
  const line = '<title>Empty</title><p>Empty</p>';
  return make(
    folder,
    'Empty',
    `<!doctype html><html lang="en"><meta charset="utf-8">${line}</html>`,
  );
}

/** The same with a page for its popup that is finished as it stands, without a script. */
export function makeStillExtension(folder: string, page: string): string {
  return make(folder, 'Still', page);
}

function make(folder: string, name: string, popup: string): string {
  const manifest = {
    manifest_version: 3,
    name,
    version: '1.0',
    background: { service_worker: 'worker.js', type: 'module' },
    action: { default_popup: 'popup.html' },
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), 'chrome.runtime.onInstalled.addListener(() => {});\n');
  writeFileSync(join(folder, 'popup.html'), popup);
  return folder;
}
