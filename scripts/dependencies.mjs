// The packages in node_modules, brought up to date only when they differ from what the lock file says.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './child.mjs';
import { npmCi } from './npm.mjs';

/** What decides the contents of a node_modules: the lock, what package.json asks for, and the platform. */
function stampOf(folder) {
  const { dependencies, devDependencies, optionalDependencies, overrides } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  return createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .update(JSON.stringify({ dependencies, devDependencies, optionalDependencies, overrides }))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
}

/** npm ci empties node_modules first, so a stamp that is there was written after a complete install. */
export async function ensurePackages(folder, label) {
  const stampFile = path.join(folder, 'node_modules', '.deskpace-stamp');
  const wanted = stampOf(folder);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  await npmCi(folder, label);
  writeFileSync(stampFile, wanted);
}

export function ensureDependencies() {
  return ensurePackages(root, 'Getting the packages (66 MB, once)');
}
