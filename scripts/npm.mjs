// npm itself, found as a JavaScript file so that any Node can run it and no shell is needed.
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { Plain, runOrExplain } from './child.mjs';
import { showing } from './progress.mjs';

function candidates() {
  const besideNode = path.dirname(process.execPath);
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, 'npm'));
  return [
    process.env.npm_execpath,
    path.join(besideNode, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(besideNode, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
    ...onPath,
  ];
}

/** The path of npm-cli.js; yarn and pnpm set npm_execpath too and are passed over. */
export function findNpm() {
  for (const candidate of candidates()) {
    if (!candidate || !existsSync(candidate)) continue;
    const file = realpathSync(candidate);
    if (path.basename(file) === 'npm-cli.js') return file;
  }
  throw new Plain('npm was not found. It comes with Node: https://nodejs.org');
}

/**
 * `npm ci` in `folder`, without install scripts: nothing here needs one. What a person's own configuration leaves out
 * (NODE_ENV=production, omit=optional) is asked for by name, because the tools are development and platform packages.
 * npm passes over an optional package that it cannot fetch; `verify` throws when what matters is missing.
 */
export function npmCi(folder, label, verify = () => {}) {
  const args = [
    'ci',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
  ];
  return showing(label, async () => {
    await runOrExplain('npm ci', process.execPath, [findNpm(), ...args], { cwd: folder });
    await verify();
  });
}
