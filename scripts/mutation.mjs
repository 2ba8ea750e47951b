// `npm run test:mutation`: Stryker changes the pure code, one small thing at a time, and counts the changes that no unit test
// notices. It takes long, so folders and files can be named: `npm run test:mutation -- lib/timeline`.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { Plain, root, run, runTool } from './child.mjs';
import { ensurePackages } from './dependencies.mjs';

const folder = path.join(root, 'tools', 'mutation');
const stryker = path.join(folder, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');

/** What Stryker is to change; `lib/timeline/bouts.ts:40-60` names lines. */
function patternOf(name) {
  const file = path.join(root, name.replace(/:[\d:-]+$/, ''));
  if (!existsSync(file)) throw new Plain(`There is no ${name}. Name a folder or a file of lib.`);
  return statSync(file).isDirectory() ? `${name.replace(/\/$/, '')}/**/*.ts` : name;
}

/** Arguments that begin with a dash, and what follows the first of them, are Stryker's own. */
export async function mutation(args) {
  await ensurePackages(folder, 'Getting Stryker (61 MB unpacked, once)');
  // The copies that Stryker runs read the generated types beside the original.
  const types = await runTool('wxt', ['prepare']);
  if (types.code !== 0) throw new Plain(types.output.trim());
  const cut = args.findIndex((arg) => arg.startsWith('-'));
  const names = cut < 0 ? args : args.slice(0, cut);
  const own = cut < 0 ? [] : args.slice(cut);
  const mutate = names.length === 0 ? [] : ['--mutate', names.map(patternOf).join(',')];
  const config = path.join('tools', 'mutation', 'stryker.config.mjs');
  const { code } = await run(process.execPath, [stryker, 'run', config, ...mutate, ...own], {
    inherit: true,
  });
  return code;
}
