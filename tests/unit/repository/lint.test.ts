import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './files.ts';

// The import rules and the ban on globals are Biome's to check. Here a small project breaks each of them once, under
// this project's own biome.json, so that a rule which no longer bites is noticed.

type Sample = readonly [file: string, code: string, rule: string];

const apiOnly = "import { browser } from 'wxt/browser';\nexport const id = browser.runtime.id;\n";
const importing = (from: string) => `import { x } from '${from}';\n\nexport const y = x;\n`;

const bad: readonly Sample[] = [
  ['lib/pacing/a.ts', importing('../store/x.ts'), 'style/noRestrictedImports'],
  ['lib/pacing/b.ts', importing('@preact/signals'), 'style/noRestrictedImports'],
  ['lib/timeline/a.ts', importing('../browser/x.ts'), 'style/noRestrictedImports'],
  ['lib/timeline/b.ts', importing('../i18n/x.ts'), 'style/noRestrictedImports'],
  ['lib/tracker/a.ts', importing('../contributions/x.ts'), 'style/noRestrictedImports'],
  ['lib/tracker/b.ts', importing('@/lib/client/x'), 'style/noRestrictedImports'],
  ['lib/store/a.ts', importing('../../components/x.tsx'), 'style/noRestrictedImports'],
  ['lib/browser/a.ts', importing('../../entrypoints/x.ts'), 'style/noRestrictedImports'],
  ['lib/client/a.ts', apiOnly, 'style/noRestrictedImports'],
  ['entrypoints/background.ts', apiOnly, 'style/noRestrictedImports'],
  ['components/a.tsx', apiOnly, 'style/noRestrictedImports'],
  ['components/b.tsx', importing('../lib/store/x.ts'), 'style/noRestrictedImports'],
  ['components/c.tsx', importing('../entrypoints/x.ts'), 'style/noRestrictedImports'],
  ['lib/store/b.ts', 'export const id = chrome.runtime.id;\n', 'style/noRestrictedGlobals'],
  ['entrypoints/b.ts', 'export const id = browser.runtime.id;\n', 'style/noRestrictedGlobals'],
  ...[
    'Date',
    'window',
    'document',
    'indexedDB',
    'performance',
    'fetch',
    'crypto',
    'globalThis',
  ].map(
    (name): Sample => [
      `lib/report/${name.toLowerCase()}.ts`,
      `export const x = ${name};\n`,
      'style/noRestrictedGlobals',
    ],
  ),
  ['lib/movements/a.ts', 'export const x = Temporal.Now;\n', 'nursery/noJsRestrictedProperties'],
  ['lib/movements/b.ts', 'export const x = Math.random();\n', 'nursery/noJsRestrictedProperties'],
  ['lib/store/c.ts', 'export const x = (y: any) => y;\n', 'suspicious/noExplicitAny'],
  ['lib/store/d.ts', 'export const x = (y: string[]) => y[0]!;\n', 'style/noNonNullAssertion'],
  ['lib/store/e.ts', 'async function x() {}\n\nx();\n', 'nursery/noFloatingPromises'],
  [
    'lib/store/f.ts',
    "export { g } from './g.ts';\n\nexport const f = 1;\n",
    'suspicious/noImportCycles',
  ],
  [
    'lib/store/g.ts',
    "export { f } from './f.ts';\n\nexport const g = 1;\n",
    'suspicious/noImportCycles',
  ],
  ['components/a.css', '.a {\n  color: #ffffff;\n}\n', 'style/noHexColors'],
  ['entrypoints/c.ts', 'export default defineBackground({\n  async main() {},\n});\n', 'plugin'],
  ['entrypoints/d.ts', 'export default defineBackground(async () => {});\n', 'plugin'],
  ['entrypoints/e.ts', 'export default defineBackground({ main: async () => {} });\n', 'plugin'],
];

const good: readonly (readonly [file: string, code: string])[] = [
  ['lib/browser/good.ts', apiOnly],
  ['lib/report/good.ts', "import { x } from '../pacing/good.ts';\n\nexport const y = x;\n"],
  ['lib/pacing/good.ts', "export const x = Temporal.Instant.from('2026-11-22T00:00Z');\n"],
  ['components/good.tsx', importing('../lib/client/x.ts')],
  ['components/theme/good.css', '.a {\n  color: #ffffff;\n}\n'],
  ['entrypoints/good.ts', 'export default defineBackground({ main() {} });\n'],
];

let folder = '';
let found: { readonly path: string; readonly category: string }[] = [];

function lint(): string {
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
  try {
    return execFileSync(
      process.execPath,
      [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'],
      {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'deskpace-lint-'));
  for (const name of ['biome.json', '.gitignore', 'tools/biome']) {
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  }
  for (const [file, code] of [...bad, ...good]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), code);
  }
  found = JSON.parse(lint()).diagnostics.map(
    (entry: { category: string; location: { path: string } }) => ({
      path: entry.location.path.replaceAll('\\', '/'),
      category: entry.category.replace('lint/', ''),
    }),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the linter', () => {
  it.each(bad)('refuses %s: %j', (file, _code, rule) => {
    expect(found.filter((entry) => entry.path === file).map(({ category }) => category)).toContain(
      rule,
    );
  });

  it.each(good)('accepts %s: %j', (file) => {
    const ordinary = ['correctness/noUndeclaredDependencies'];
    const findings = found.filter((entry) => entry.path === file).map(({ category }) => category);
    expect(findings.filter((category) => !ordinary.includes(category))).toEqual([]);
  });
});
