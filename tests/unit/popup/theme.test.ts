import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const styles = globSync('{components,entrypoints}/**/*.css').map(
  (file) => [file, readFileSync(file, 'utf8')] as const,
);
const ofTheme = (file: string) => file.includes('components/theme/tokens');
const definitions = styles
  .filter(([file]) => ofTheme(file))
  .map(([, text]) => text)
  .join('\n');
const defined = new Set(
  [...definitions.matchAll(/^\s*(--vscode-[\w-]+):/gm)].map(([, name]) => name),
);

describe('the theme', () => {
  it.each(styles)('%s uses tokens that exist, each with a loud fallback', (_file, text) => {
    for (const [whole, name] of text.matchAll(/var\(\s*(--vscode-[\w-]+)[^)]*\)/g)) {
      expect(defined, name).toContain(name);
      expect(whole).toMatch(/,\s*fuchsia\s*\)$/);
    }
  });

  it.each(styles.filter(([file]) => !ofTheme(file)))(
    '%s has no colour of its own',
    (_file, text) => {
      const plain = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/url\([^)]*\)/g, '');
      expect(plain).not.toMatch(
        /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(|:\s*(?:white|black|gr[ae]y|red|blue|green)\b/i,
      );
    },
  );

  it('has a value of every token in all four themes', () => {
    const rows = [...definitions.matchAll(/^ {2}(--vscode-[\w-]+): (.*);$/gm)];
    expect(rows.length).toBeGreaterThan(100);
    for (const [, name, value] of rows) {
      expect(value, name).toMatch(
        /^(?:var\(--plain, .+\) var\(--high-contrast, .+\)|#[\da-f]{6})$/,
      );
    }
  });
});
