// The packages in node_modules, brought up to date only when they differ from what the lock file says.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './child.mjs';
import { npmCi } from './npm.mjs';

const stampFile = path.join(root, 'node_modules', '.deskpace-stamp');

/** What decides the contents of node_modules: the lock, what package.json asks for, and the platform. */
function stamp() {
  const { dependencies, devDependencies, optionalDependencies, overrides } = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  );
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update(JSON.stringify({ dependencies, devDependencies, optionalDependencies, overrides }))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
}

/** npm ci empties node_modules first, so a stamp that is there was written after a complete install. */
export async function ensureDependencies() {
  const wanted = stamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  await npmCi(root, 'Getting the packages (66 MB, once)');
  writeFileSync(stampFile, wanted);
}
