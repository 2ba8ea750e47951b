import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const codicons = {
  undo: 'discard',
  plan: 'milestone',
  report: 'graph',
  settings: 'gear',
  palette: 'record-keys',
  quiet: 'bell-slash',
  longer: 'watch',
  'flare-up': 'pulse',
  trouble: 'warning',
  info: 'info',
  done: 'check',
} as const;

const css = readFileSync('components/icon/icon.css', 'utf8');

it.each(Object.entries(codicons))('the icon %s is the codicon %s', (name, file) => {
  const svg = readFileSync(`node_modules/@vscode/codicons/src/icons/${file}.svg`, 'utf8');
  const outline = [...svg.matchAll(/<path[^>]*\sd="([^"]+)"/g)].map(([, path]) => path).join('');
  const rule = new RegExp(
    `\\.icon-${name} \\{\\s*clip-path: path\\(\\s*(?:evenodd,\\s*)?'([^']+)'`,
  ).exec(css);
  expect(rule?.[1]).toBe(outline);
  expect(svg, 'outlines are not scaled').toContain('viewBox="0 0 16 16"');
});

it('has no icon but these', () => {
  const named = [...css.matchAll(/^\.icon-([\w-]+) \{/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual(Object.keys(codicons).sort());
});
