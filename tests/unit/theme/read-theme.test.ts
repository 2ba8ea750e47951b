import { describe, expect, test } from 'vitest';
import { longestTheme, readTheme, themeIn } from '../../../lib/theme/read-theme.ts';

const whole = `// made by hand
{
  "name": "Night\\u0007  owl",
  "type": "dark",
  /* only what matters */
  "colors": {
    "editor.background": "#101820",
    "editor.foreground": "#EEE",
    "terminal.ansiRed": "not looked at",
    "button.background": "#4477ff",
    "focusBorder": null,
    "input.background": "default",
  },
  "tokenColors": [{ "scope": "comment", "settings": { "foreground": "#777" } }],
}
`;

function file(text: string | Uint8Array<ArrayBuffer>, name = 'x.json'): File {
  return new File([text], name);
}

describe('a VS Code theme', () => {
  test('is JSON with comments; its colours that are in use are taken, and those that follow from them', () => {
    expect(themeIn(whole, 'file')).toEqual({
      ok: true,
      buildsOn: null,
      theme: {
        name: 'Night owl',
        base: 'dark',
        colors: expect.objectContaining({
          'editor.background': '#101820',
          foreground: '#EEE',
          descriptionForeground: '#EEE',
          'button.hoverBackground': '#4477ff',
        }),
      },
    });
    const read = themeIn(whole, 'file');
    if (!read.ok) throw new Error('refused');
    expect(Object.keys(read.theme.colors)).not.toContain('terminal.ansiRed');
    expect(Object.keys(read.theme.colors)).not.toContain('focusBorder');
  });

  test.each([
    ['{"type": "hcLight", "colors": {"foreground": "#000"}}', 'hc-light'],
    ['{"type": "hc", "colors": {"foreground": "#fff"}}', 'hc-dark'],
    ['{"colors": {"editor.background": "#fafafa"}}', 'light'],
    ['{"colors": {"editor.background": "#002b36"}}', 'dark'],
    ['{"colors": {"foreground": "#ccc"}}', 'dark'],
  ])('%s stands on %s', (text, base) => {
    expect(themeIn(text, 'file')).toMatchObject({ ok: true, theme: { name: 'file', base } });
  });

  test('says what it builds on', () => {
    const read = themeIn('{"include": "./dark_plus.json", "colors": {"foreground": "#ccc"}}', 'x');
    expect(read).toMatchObject({ ok: true, buildsOn: './dark_plus.json' });
  });

  test.each([
    ['{\n  "colors": {\n    "foreground": "#ccc"\n', 'syntax', 4],
    ['{\n  "colors": {\n    "foreground" "#ccc" }\n}', 'syntax', 3],
    ['', 'syntax', 1],
    ['[1, 2]', 'notATheme', 1],
    ['{\n"colors": "red"}', 'notATheme', 2],
    ['{"colors": {\n"foreground": "#ccc",\n"focusBorder": "red"}}', 'notAColor', 3],
    ['{"colors": {\n"foreground": {"a": 1}}}', 'notAColor', 2],
  ])('%j is refused: %s in line %i', (text, kind, line) => {
    expect(themeIn(text, 'x')).toMatchObject({ ok: false, fault: { kind, line } });
  });

  test.each([
    ['{}', 'noColors'],
    ['{"colors": {}}', 'noColors'],
    ['{"colors": {"__proto__": "#fff", "terminal.ansiRed": "#f00"}}', 'noColors'],
    ['['.repeat(200_000), 'deep'],
  ])('%# has nothing to take', (text, kind) => {
    expect(themeIn(text, 'x')).toMatchObject({ ok: false, fault: { kind } });
  });

  test('a file too large is not read, and one that is not UTF-8 is said to be', async () => {
    const large = {
      size: longestTheme + 1,
      name: 'x',
      arrayBuffer: () => Promise.reject(new Error('read')),
    };
    expect(await readTheme(large)).toMatchObject({ ok: false, fault: { kind: 'tooLarge' } });
    expect(await readTheme(file(new Uint8Array([0xff, 0xfe, 0x7b])))).toMatchObject({
      ok: false,
      fault: { kind: 'encoding' },
    });
  });

  test('a file gives its name where the theme has none', async () => {
    const read = await readTheme(
      file('{"colors": {"foreground": "#ccc"}}', 'solar-color-theme.json'),
    );
    expect(read).toMatchObject({ ok: true, theme: { name: 'solar' } });
  });
});
