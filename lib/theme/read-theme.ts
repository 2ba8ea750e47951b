import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
} from 'jsonc-parser';
import type { Base } from './chosen.ts';
import { colorOf, isColor, luminance } from './color.ts';
import type { ImportedTheme } from './imported.ts';
import { tokens } from './tokens.ts';

/** Bytes; the largest theme that VS Code writes, with every colour and comment, has some 60,000. */
export const longestTheme = 1024 * 1024;

/** What is wrong with a theme file, and in which line. */
export type ThemeFault =
  | { readonly kind: 'tooLarge'; readonly kilobytes: number }
  | { readonly kind: 'encoding' | 'deep' | 'noColors' }
  | { readonly kind: 'syntax'; readonly line: number; readonly column: number }
  | { readonly kind: 'notATheme'; readonly line: number }
  | { readonly kind: 'notAColor'; readonly line: number; readonly token: string };

export type ThemeRead =
  | {
      readonly ok: true;
      readonly theme: ImportedTheme;
      /** The file that it builds on, which is not here; null where it stands by itself. */
      readonly buildsOn: string | null;
    }
  | { readonly ok: false; readonly fault: ThemeFault };

/**
 * Reads a VS Code colour theme: JSON with comments and trailing commas, `colors` by their names. Colours that Deskpace has no use for
 * are left out; one that it uses and that is none is a fault, with its line.
 */
export async function readTheme(
  file: Pick<File, 'size' | 'name' | 'arrayBuffer'>,
): Promise<ThemeRead> {
  if (file.size > longestTheme) return refuse({ kind: 'tooLarge', kilobytes: longestTheme / 1024 });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return refuse({ kind: 'encoding' });
  }
  return themeIn(text, file.name.replace(/(?:[-.]?color-theme)?\.jsonc?$/i, ''));
}

/** @param fileName what the theme is called where it does not say */
export function themeIn(text: string, fileName: string): ThemeRead {
  const parsed = rootIn(text);
  if ('kind' in parsed) return refuse(parsed);
  const colors = findNodeAtLocation(parsed.root, ['colors']);
  if (parsed.root.type !== 'object' || (colors !== undefined && colors.type !== 'object'))
    return refuse({ kind: 'notATheme', line: placeOf(text, colors?.offset ?? 0).line });
  const own: Record<string, string> = {};
  for (const { children: [name, value] = [] } of colors?.children ?? []) {
    const token = tokens.find((one) => one === name?.value);
    if (token === undefined || value === undefined || isLeft(value)) continue;
    const color: unknown = getNodeValue(value);
    if (!isColor(color))
      return refuse({ kind: 'notAColor', line: placeOf(text, value.offset).line, token });
    own[token] = color;
  }
  if (Object.keys(own).length === 0) return refuse({ kind: 'noColors' });
  return {
    ok: true,
    theme: {
      name: nameOf(stringIn(parsed.root, 'name') ?? fileName),
      base: baseOf(stringIn(parsed.root, 'type'), own['editor.background']),
      colors: { ...told(own), ...own },
    },
    buildsOn: stringIn(parsed.root, 'include'),
  };
}

function rootIn(text: string): { readonly root: Node } | ThemeFault {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { allowTrailingComma: true });
    const offset = errors[0]?.offset ?? (root === undefined ? text.length : null);
    if (root === undefined || offset !== null)
      return { kind: 'syntax', ...placeOf(text, offset ?? 0) };
    return { root };
  } catch (error) {
    // The parser calls itself for each level.
    if (error instanceof RangeError) return { kind: 'deep' };
    throw error;
  }
}

/** Null and "default" are VS Code's own ways to leave a colour to the editor. */
function isLeft({ value }: Node): boolean {
  return value === null || value === 'default';
}

/** Colours that VS Code itself takes from others where a theme leaves them out. */
function told(own: Readonly<Record<string, string>>): Record<string, string> {
  const from = (token: string, ...others: string[]) => {
    const color = others.map((other) => own[other]).find((one) => one !== undefined);
    return color === undefined ? [] : [[token, color] as const];
  };
  return Object.fromEntries([
    ...from('foreground', 'editor.foreground'),
    ...from('editor.foreground', 'foreground'),
    ...from('editorWidget.foreground', 'foreground', 'editor.foreground'),
    ...from('descriptionForeground', 'foreground', 'editor.foreground'),
    ...from('button.hoverBackground', 'button.background'),
    ...from('charts.foreground', 'foreground', 'editor.foreground'),
    ...from('dropdown.foreground', 'foreground', 'editor.foreground'),
    ...from('dropdown.background', 'input.background'),
    ...from('quickInput.background', 'editorWidget.background'),
    ...from('quickInput.foreground', 'editorWidget.foreground', 'foreground', 'editor.foreground'),
  ]);
}

function baseOf(type: string | null, background: string | undefined): Base {
  const named = types.get(type ?? '');
  if (named !== undefined) return named;
  const color = background === undefined ? null : colorOf(background);
  return color !== null && luminance(color) > 0.4 ? 'light' : 'dark';
}

const types: ReadonlyMap<string, Base> = new Map([
  ['light', 'light'],
  ['vs', 'light'],
  ['dark', 'dark'],
  ['vs-dark', 'dark'],
  ['hc', 'hc-dark'],
  ['hcDark', 'hc-dark'],
  ['hc-black', 'hc-dark'],
  ['hcLight', 'hc-light'],
  ['hc-light', 'hc-light'],
]);

function stringIn(root: Node, key: string): string | null {
  const value: unknown = findNodeAtLocation(root, [key])?.value;
  return typeof value === 'string' ? value : null;
}

function nameOf(text: string): string {
  return text
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 60);
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function refuse(fault: ThemeFault): ThemeRead {
  return { ok: false, fault };
}
