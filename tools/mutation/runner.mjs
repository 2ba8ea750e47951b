// Runs the unit tests of the pure folders for Stryker, all in this process: a change is judged in tenths of a second.
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

const standIn = new URL('./vitest.mjs', import.meta.url).href;

const included = 'tests/unit/{pacing,timeline,tracker}/**/*.test.ts';
const excluded = [
  // Weeks of turns: seconds for each change, and nothing that the others do not notice.
  'tests/unit/tracker/notes.test.ts',
  // Reads the source, in which Stryker has written.
  'tests/unit/pacing/docs.test.ts',
];

/** What Stryker's changed code reads: which change is on, and whose reach is being noted. */
function stryker() {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}

async function outcomeOf(test) {
  const began = performance.now();
  try {
    await test.run();
    return { status: TestStatus.Success, timeSpentMs: performance.now() - began };
  } catch (error) {
    const failureMessage = error instanceof Error ? error.message : String(error);
    return { status: TestStatus.Failed, failureMessage, timeSpentMs: performance.now() - began };
  }
}

class InProcessRunner {
  #tests;

  /** What a file has loaded stays loaded: a change in what runs at that moment is given a process of its own by Stryker. */
  capabilities() {
    return { reloadEnvironment: false };
  }

  async #load() {
    if (this.#tests !== undefined) return this.#tests;
    registerHooks({
      resolve: (name, context, next) =>
        name === 'vitest' ? { url: standIn, shortCircuit: true } : next(name, context),
    });
    const { collect, tests } = await import(standIn);
    for (const file of globSync(included, { exclude: excluded }).sort()) {
      await collect(path.resolve(file));
    }
    this.#tests = tests;
    return tests;
  }

  async dryRun() {
    const space = stryker();
    const tests = await this.#load();
    const results = [];
    for (const test of tests.values()) {
      space.currentTestId = test.id;
      const outcome = await outcomeOf(test);
      space.currentTestId = undefined;
      results.push({ id: test.id, name: test.id, fileName: path.resolve(test.file), ...outcome });
    }
    return {
      status: DryRunStatus.Complete,
      tests: results,
      mutantCoverage: space.mutantCoverage,
    };
  }

  async mutantRun({ activeMutant, hitLimit, mutantActivation, testFilter }) {
    const space = stryker();
    space.currentTestId = undefined;
    space.hitCount = 0;
    space.hitLimit = hitLimit;
    if (mutantActivation === 'static') space.activeMutant = activeMutant.id;
    const tests = await this.#load().catch((error) => error);
    if (tests instanceof Error) {
      return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: tests.message });
    }
    space.activeMutant = activeMutant.id;
    const results = [];
    for (const id of testFilter ?? tests.keys()) {
      const test = tests.get(id);
      if (test === undefined) throw new Error(`There is no test ${id}.`);
      const outcome = await outcomeOf(test);
      results.push({ id, name: id, ...outcome });
      const tooLong = determineHitLimitReached(space.hitCount, hitLimit);
      if (tooLong !== undefined) {
        space.activeMutant = undefined;
        return toMutantRunResult(tooLong);
      }
      if (outcome.status !== TestStatus.Failed) continue;
      if (mutantActivation !== 'static') {
        space.activeMutant = undefined;
        // Something that an earlier change left behind in this process, not this change: Stryker asks again in a new one.
        if ((await outcomeOf(test)).status === TestStatus.Failed) process.exit(1);
      }
      break;
    }
    space.activeMutant = undefined;
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: results });
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
];
