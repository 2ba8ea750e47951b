import { describe, expect, test } from 'vitest';
import { importedIn, lookOf, propertyOf } from '../../../lib/theme/chosen.ts';

const theme = { name: 'Mine', base: 'dark', colors: { 'editor.background': '#123456' } };

describe('the chosen theme', () => {
  test('follows the system where nothing, or nothing known, is chosen', () => {
    for (const settings of [undefined, null, 7, {}, { 'appearance.theme': 'neon' }])
      expect(lookOf(settings)).toEqual({ base: null, colors: {} });
  });

  test('is one of the four, or the imported one', () => {
    expect(lookOf({ 'appearance.theme': 'hc-light' })).toEqual({ base: 'hc-light', colors: {} });
    expect(lookOf({ 'appearance.theme': 'imported', 'theme.imported': theme })).toMatchObject({
      base: 'dark',
      colors: { 'editor.background': '#123456' },
    });
  });

  test('is that of the system where the imported one is gone or damaged', () => {
    for (const stored of [undefined, 'dark', { ...theme, base: 'blue' }, { ...theme, colors: 3 }])
      expect(lookOf({ 'appearance.theme': 'imported', 'theme.imported': stored })).toEqual({
        base: null,
        colors: {},
      });
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
  });
});
