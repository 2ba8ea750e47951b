import { isColor } from './color.ts';

/** The themes there are, by the kind that VS Code gives a theme too. */
export const bases = ['light', 'dark', 'hc-light', 'hc-dark'] as const;
export type Base = (typeof bases)[number];

/** A theme out of a file: what it leaves out, its base has. */
export interface ImportedTheme {
  readonly name: string;
  readonly base: Base;
  /** Colours as `#rrggbb` and the like, by VS Code's names: `editor.background`. */
  readonly colors: Readonly<Record<string, string>>;
}

/** Where it is stored among the settings. */
export const importedKey = 'theme.imported';

/** How a page looks: null follows the system. */
export interface Look {
  readonly base: Base | null;
  readonly colors: ImportedTheme['colors'];
}

/** What the stored settings choose. Where the imported theme is chosen and there is none, the system is followed. */
export function lookOf(settings: unknown): Look {
  const values = isRecord(settings) ? settings : {};
  const chosen = values['appearance.theme'];
  if (chosen === 'imported') return importedIn(values) ?? plain;
  return { base: bases.find((base) => base === chosen) ?? null, colors: {} };
}

const plain: Look = { base: null, colors: {} };

/** The stored theme; null where none is, or what is stored cannot be one, for it may have come with a file. */
export function importedIn(values: Readonly<Record<string, unknown>>): ImportedTheme | null {
  const stored = values[importedKey];
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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
