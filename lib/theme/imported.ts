import { type Base, bases } from './chosen.ts';
import { isColor } from './color.ts';

/** A theme out of a file: what it leaves out, its base has. */
export interface ImportedTheme {
  readonly name: string;
  readonly base: Base;
  /** Colours as `#rrggbb` and the like, by VS Code's names: `editor.background`. */
  readonly colors: Readonly<Record<string, string>>;
}

/** Where it is stored among the settings. */
export const importedKey = 'theme.imported';

/** The stored theme; null where none is, or what is stored cannot be one, for it may have come with a file. */
export function importedIn(settings: unknown): ImportedTheme | null {
  const stored = isRecord(settings) ? settings[importedKey] : null;
  if (!isRecord(stored)) return null;
  const { name, colors } = stored;
  const base = bases.find((one) => one === stored['base']);
  if (typeof name !== 'string' || name.length > 100 || base === undefined || !isRecord(colors))
    return null;
  const usable = Object.entries(colors).flatMap(([token, color]): [string, string][] =>
    /^[A-Za-z]+(?:\.[A-Za-z]+)?$/.test(token) && isColor(color) ? [[token, color]] : [],
  );
  return { name, base, colors: Object.fromEntries(usable.slice(0, 1000)) };
}

/** The name of a theme's colour as a property in style sheets: `editor.background` is `--vscode-editor-background`. */
export function propertyOf(token: string): `--${string}` {
  return `--vscode-${token.replaceAll('.', '-')}`;
}

/** As a style sheet or a style attribute has it. */
export function declarationsOf(colors: ImportedTheme['colors']): string {
  return Object.entries(colors)
    .map(([token, color]) => `${propertyOf(token)}: ${color};`)
    .join(' ');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
