import { describe, expect, test } from 'vitest';
import { chosenTheme } from '../../../lib/theme/chosen.ts';
import { declarationsOf, importedIn, propertyOf } from '../../../lib/theme/imported.ts';

const theme = { name: 'Mine', base: 'dark', colors: { 'editor.background': '#123456' } };

describe('the chosen theme', () => {
  test('follows the system where nothing, or nothing known, is chosen', () => {
    for (const settings of [undefined, null, 7, {}, { 'appearance.theme': 'neon' }])
      expect(chosenTheme(settings)).toBeNull();
  });

  test('is one of the four, or the imported one', () => {
    expect(chosenTheme({ 'appearance.theme': 'hc-light' })).toBe('hc-light');
    expect(chosenTheme({ 'appearance.theme': 'imported' })).toBe('imported');
    expect(importedIn({ 'theme.imported': theme })).toEqual(theme);
  });

  test('is none where the imported one is gone or damaged', () => {
    for (const stored of [undefined, 'dark', { ...theme, base: 'blue' }, { ...theme, colors: 3 }])
      expect(importedIn({ 'theme.imported': stored })).toBeNull();
    for (const settings of [undefined, null, 7, []]) expect(importedIn(settings)).toBeNull();
  });

  test('lets nothing but colours into a style sheet, wherever the settings come from', () => {
    const hostile = {
      'editor.background': '#fff; } * { display: none',
      'x; } body { color': '#000',
      __proto__: '#111',
      foreground: 'url(https://example.com)',
      'button.background': '#222',
    };
    expect(importedIn({ 'theme.imported': { ...theme, colors: hostile } })?.colors).toEqual({
      'button.background': '#222',
    });
  });

  test('sets VS Code’s own properties', () => {
    expect(propertyOf('editor.background')).toBe('--vscode-editor-background');
    expect(propertyOf('foreground')).toBe('--vscode-foreground');
    expect(declarationsOf(theme.colors)).toBe('--vscode-editor-background: #123456;');
  });
});
