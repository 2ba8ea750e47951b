// What stands in for Vitest while Stryker judges: `describe`, `it` and `expect`, collected and run in one process. Vitest starts anew for
// each change, which takes a hundred times longer than the tests of the pure folders do. The assertions are Vitest's own.
import path from 'node:path';
import { format } from 'node:util';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  ChaiStyleAssertions,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
  chai as vitestChai,
} from '@vitest/expect';

for (const plugin of [JestExtend, JestChaiExpect, ChaiStyleAssertions, JestAsymmetricMatchers]) {
  vitestChai.use(plugin);
}

/** Vitest's assertions over one value; what a test asserts with. */
export const expect = Object.assign(
  (value, message) => vitestChai.expect(value, message),
  vitestChai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
);
globalThis[GLOBAL_EXPECT] = expect;
setState({ assertionCalls: 0, isExpectingAssertions: false }, expect);

/** @type {Map<string, { readonly id: string, readonly file: string, readonly run: () => unknown }>} */
export const tests = new Map();

let file = '';
let names = [];

/** Loads one file of tests; what it declares is in `tests` afterwards. */
export async function collect(of) {
  file = path.relative(process.cwd(), of);
  names = [];
  await import(of);
}

function add(name, run) {
  const full = [file, ...names, name].join(' > ');
  let id = full;
  for (let n = 2; tests.has(id); n += 1) id = `${full} (${n})`;
  tests.set(id, { id, file, run });
}

export function describe(name, body) {
  names.push(name);
  body();
  names.pop();
}

export function it(name, run) {
  add(name, run);
}

it.each = (rows) => (name, run) => {
  for (const row of rows) {
    const values = Array.isArray(row) ? row : [row];
    // As many values as the name has places for: `format` would add the others to its end.
    const places = name.replaceAll('%%', '').match(/%[a-zA-Z]/g)?.length ?? 0;
    add(format(name, ...values.slice(0, places)), () => run(...values));
  }
};
