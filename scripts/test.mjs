// `npm test`: every check, one after the other, to the end even when one fails; then a table and one plain line.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { findBrowser, findFirefox } from './browser.mjs';
import { Plain, root, run, runTool } from './child.mjs';
import { formatTime, say, showing, warn } from './progress.mjs';

export const browsers = ['chrome', 'edge', 'firefox'];

/** One production build, in .output/<browser>-mv3. */
export async function build(browser) {
  await showing(`Building for ${browser}`, (onNews) =>
    tool('wxt', ['build', '-b', browser])({ onNews }),
  );
}

/** A step that runs a tool of ours; its output is shown whole when it fails. */
function tool(name, args) {
  return async (options) => {
    const { code, output } = await runTool(name, [...args, ...(options.extra ?? [])], options);
    if (code !== 0) throw new Plain(output.trim());
    return output;
  };
}

function builds(options) {
  return runScript('scripts/check-builds.ts', options);
}

async function runScript(file, options) {
  const { code, output } = await run(process.execPath, [path.join(root, file)], options);
  if (code !== 0) throw new Plain(output.trim());
  return output;
}

async function browser({ onNews }) {
  await findBrowser(onNews);
  if (!findFirefox())
    warn('Firefox is not installed: its smoke test is SKIPPED. FIREFOX_PATH can name one.');
}

const vitest = (folder) => tool('vitest', ['run', `tests/${folder}/`]);

/**
 * Every step by its name. `needs` are steps whose result it uses; `only` is a file or folder without which there is
 * nothing to do yet.
 */
const steps = {
  lint: {
    title: 'Format, lint and import rules',
    work: tool('biome', ['ci', '--error-on-warnings', '.']),
  },
  prepare: { title: 'Generated types', work: tool('wxt', ['prepare']) },
  types: { title: 'Types', needs: ['prepare'], work: tool('tsc', ['--noEmit']) },
  pure: {
    title: 'Types of the pure folders, no browser',
    work: tool('tsc', ['-p', 'tsconfig.pure.json']),
  },
  unit: { title: 'Unit tests', needs: ['prepare'], only: 'tests/unit', work: vitest('unit') },
  property: {
    title: 'Property tests',
    needs: ['prepare'],
    only: 'tests/property',
    work: vitest('property'),
  },
  simulation: {
    title: 'Simulation',
    needs: ['prepare'],
    only: 'tests/simulation',
    work: vitest('simulation'),
  },
  chrome: { title: 'Build for Chrome', work: tool('wxt', ['build', '-b', 'chrome']) },
  edge: { title: 'Build for Edge', work: tool('wxt', ['build', '-b', 'edge']) },
  firefox: { title: 'Build for Firefox', work: tool('wxt', ['build', '-b', 'firefox']) },
  builds: { title: 'Manifests and permissions', needs: browsers, work: builds },
  browser: { title: 'A browser to test in', work: browser },
  e2e: {
    title: 'Real browser',
    needs: ['chrome', 'firefox', 'browser'],
    only: 'playwright.config.ts',
    work: tool('playwright', ['test']),
  },
};

/** The steps asked for, each after those it needs; all of them when none is named. */
function planned(names) {
  const plan = new Set();
  const add = (name) => {
    if (!Object.hasOwn(steps, name)) {
      throw new Plain(`No step "${name}". There are: ${Object.keys(steps).join(', ')}.`);
    }
    for (const need of steps[name].needs ?? []) add(need);
    plan.add(name);
  };
  for (const name of names.length > 0 ? names : Object.keys(steps)) add(name);
  return [...plan];
}

/** What a person should know although the step passed: tests left out, and those that passed only when run again. */
function worthTelling(output) {
  const lines = (output ?? '').split('\n');
  return lines.filter((line) => /\b(skipped|flaky)\b/i.test(line) && !line.includes('✓'));
}

async function perform(name, results, options) {
  const { title, needs = [], only, work } = steps[name];
  const failedNeed = needs.find((need) => results.get(need)?.outcome === 'failed');
  if (failedNeed) {
    say(`FAILED ${title}: not run, because "${steps[failedNeed].title}" failed`);
    return { outcome: 'failed', time: 0 };
  }
  if (only && !existsSync(path.join(root, only))) {
    warn(`${title}: SKIPPED, there is no ${only} yet`);
    return { outcome: 'skipped', time: 0 };
  }
  const begun = Date.now();
  try {
    const output = options.inherit
      ? await work({ ...options, onNews: say })
      : await showing(title, (onNews) => work({ ...options, onNews }));
    for (const line of worthTelling(output)) warn(line.trim());
    return { outcome: 'passed', time: Date.now() - begun };
  } catch (error) {
    say(`${error instanceof Plain ? error.message : error.stack}\n`);
    return { outcome: 'failed', time: Date.now() - begun };
  }
}

function printSummary(results) {
  const rows = [...results].map(([name, { outcome, time }]) => [
    steps[name].title,
    outcome,
    formatTime(time),
  ]);
  const width = Math.max(...rows.map(([title]) => title.length));
  say('');
  for (const [title, outcome, time] of rows) {
    const result = outcome === 'passed' ? 'passed ' : outcome.toUpperCase().padEnd(7);
    say(`  ${title.padEnd(width)}  ${result}  ${time.padStart(10)}`);
  }
}

/** `npm test`, or some steps by name: `npm test -- unit`; after a second `--` come arguments for that step's tool. */
export async function test(args) {
  const cut = args.indexOf('--');
  const names = cut < 0 ? args : args.slice(0, cut);
  const extra = cut < 0 ? [] : args.slice(cut + 1);
  if (extra.length > 0 && names.length !== 1)
    throw new Plain('Arguments for a tool need one step by name.');
  const begun = Date.now();
  const results = new Map();
  for (const name of planned(names)) {
    const asked = names.includes(name);
    results.set(
      name,
      await perform(name, results, asked ? { extra, inherit: names.length === 1 } : {}),
    );
  }
  printSummary(results);
  const count = (outcome) =>
    [...results.values()].filter((result) => result.outcome === outcome).length;
  say(`\n${formatTime(Date.now() - begun)} in all`);
  say(`${count('passed')} passed, ${count('failed')} failed`);
  return count('failed') > 0 ? 1 : 0;
}
