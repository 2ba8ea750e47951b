import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sheets = globSync('components/**/*.css').concat(globSync('entrypoints/**/*.css'));
const text = (files: readonly string[]) =>
  files.map((file) => readFileSync(file, 'utf8')).join('\n');
const used = new Set(
  [
    ...text([...sheets, ...globSync('components/**/*.ts*')]).matchAll(/var\((--vscode-[\w-]+)/g),
  ].map(([, name]) => name),
);
const defined = new Set(
  [...text(globSync('components/theme/*.css')).matchAll(/(--vscode-[\w-]+):/g)].map(
    ([, name]) => name,
  ),
);

it('every colour token in use has a value', () => {
  expect(used.size).toBeGreaterThan(10);
  expect([...used].filter((name) => !defined.has(name))).toEqual([]);
});
