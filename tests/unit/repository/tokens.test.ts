import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colorOf, contrast, type Rgba } from '../../../lib/theme/color.ts';
import { propertyOf } from '../../../lib/theme/imported.ts';
import { tokens } from '../../../lib/theme/tokens.ts';

const sheets = ['components/theme/tokens.css', 'components/theme/tokens-workbench.css'];
const text = sheets.map((path) => readFileSync(path, 'utf8')).join('\n');
const defined = new Set([...text.matchAll(/^ {2}(--vscode-[\w-]+):/gm)].map(([, name]) => name));

/** Value of a token in one of the themes, by how a line of the style sheets reads. */
function valueIn(token: string, theme: 'light' | 'dark' | 'hc-light' | 'hc-dark'): Rgba {
  const [, line = ''] = new RegExp(`^ {2}${propertyOf(token)}: (.+);$`, 'm').exec(text) ?? [];
  const [, plain = line, high = line] =
    /^var\(--plain, (.+?)\) var\(--high-contrast, (.+)\)$/.exec(line) ?? [];
  const value = theme.startsWith('hc') ? high : plain;
  const [, light = value, dark = value] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
  const color = colorOf(theme.endsWith('light') ? light : dark);
  if (color === null) throw new Error(`${token} has no value in ${theme}: ${line}`);
  return color;
}

describe('tokens', () => {
  test('the list has those of the style sheets, each once', () => {
    expect(tokens.map(propertyOf).sort()).toEqual([...defined].sort());
  });

  test('every token in use is defined, and its fallback would be seen', () => {
    for (const path of globSync('components/**/*.{css,ts,tsx}')) {
      const uses = readFileSync(path, 'utf8').matchAll(/var\((--vscode-[\w-]+)(, fuchsia)?\)/g);
      for (const [use, name, fallback] of uses) {
        expect(defined, `${use} in ${path}`).toContain(name);
        expect(fallback, `${use} in ${path}`).toBe(', fuchsia');
      }
    }
  });

  test('what the popup and the side panel show does with those that they load', () => {
    const here = readFileSync('components/theme/tokens.css', 'utf8');
    const parts =
      'break,clock,gap,icon,log,pain,palette,popup,posture,prompt,question,quiet,sidepanel,states,strip';
    const paths = globSync([`components/{${parts}}/*.css`, 'components/theme/base.css']);
    expect(paths).toContain('components/palette/palette.css');
    for (const path of paths) {
      for (const [, name] of readFileSync(path, 'utf8').matchAll(/var\((--vscode-[\w-]+)/g)) {
        expect(here.includes(`  ${name}:`), `${name} in ${path}`).toBe(true);
      }
    }
  });

  test('bars and lines of charts stand out from the page in every theme', () => {
    for (const theme of ['light', 'dark', 'hc-light', 'hc-dark'] as const)
      for (const token of ['charts.blue', 'charts.purple', 'charts.green', 'focusBorder']) {
        const ratio = contrast(valueIn(token, theme), valueIn('editor.background', theme));
        // WCAG 2.2, 1.4.11.
        expect(ratio, `${token} in ${theme}`).toBeGreaterThanOrEqual(3);
      }
  });
});
