// What can be asked for: `npm start`, `npm test` and so on, each a function from its arguments to an exit code.
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { findBrowser, findFirefox } from './browser.mjs';
import { Plain, root, run, runTool } from './child.mjs';
import { mutation } from './mutation.mjs';
import { say, showing } from './progress.mjs';
import { start } from './start.mjs';
import { browsers, build, test } from './test.mjs';

async function buildAll() {
  for (const browser of browsers) await build(browser);
  return 0;
}

async function zip() {
  const begun = Date.now();
  for (const browser of browsers) {
    await showing(`Packing for ${browser}`, async (onNews) => {
      const { code, output } = await runTool('wxt', ['zip', '-b', browser], { onNews });
      if (code !== 0) throw new Plain(output.trim());
    });
  }
  const folder = path.join(root, '.output');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.zip'))) {
    const { size, mtimeMs } = statSync(path.join(folder, name));
    if (mtimeMs >= begun) say(`.output/${name}  ${(size / 1000).toFixed(1)} kB`);
  }
  return 0;
}

/** A TypeScript program of ours, run by Node itself. */
async function program(file, args) {
  const { code } = await run(process.execPath, [path.join(root, file), ...args], { inherit: true });
  return code;
}

async function bench(args) {
  await buildAll();
  await showing('Looking for a browser', findBrowser);
  findFirefox();
  return program('tests/bench/run.ts', args);
}

async function format() {
  const { code } = await runTool('biome', ['check', '--write', '.'], { inherit: true });
  return code;
}

export const tasks = {
  start,
  test,
  'test:mutation': mutation,
  build: buildAll,
  zip,
  bench,
  simulate: (args) => program('scripts/simulate.ts', args),
  format,
};
