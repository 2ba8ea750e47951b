import type { TextFile } from './files.ts';

/** A finding is one line a person can act on: where, and what. */
export type Finding = string;

/** Every match of `pattern` in the files, as findings with line numbers. */
export function matchesIn(files: readonly TextFile[], pattern: RegExp, what: string): Finding[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${what}`] : [])),
  );
}

const LONGEST = 250;

/** Files over 250 lines that do not say why. */
export function tooLong(files: readonly TextFile[]): Finding[] {
  return files
    .filter(({ text }) => text.trimEnd().split('\n').length > LONGEST)
    .filter(({ text }) => !text.includes(`Longer than ${LONGEST} lines because`))
    .map(({ path }) => `${path} is longer than ${LONGEST} lines and does not say why`);
}

/** Paths that exist on one machine only. */
export function machinePaths(files: readonly TextFile[]): Finding[] {
  return matchesIn(
    files,
    /(?<![\w.*])\/(work|tmp|root|home|Users)\//,
    'names a path of one machine',
  );
}

/** Addresses of package registries, and lock entries that name where a package was fetched. */
export function registryHosts(files: readonly TextFile[]): Finding[] {
  const host = /\bregistry\.[\w-]+\.\w|\bnpm[m]irror\b|"resolved":\s"http|^\s*registry\s*=/;
  return matchesIn(files, host, 'names a package registry');
}

/** Leaves the line numbers as they were. */
function withoutComments(text: string): string {
  const blank = (comment: string) => comment.replace(/[^\n]/g, '');
  return text.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/(?<![:'"])\/\/.*$/gm, '');
}

/** Clocks and dice in code that must have neither. */
export function impurities(files: readonly TextFile[]): Finding[] {
  const code = files.map(({ path, text }) => ({ path, text: withoutComments(text) }));
  const impure =
    /\bTemporal\.Now\b|\bMath\.random\b|\bnew Date\b|\bDate\.(now|parse|UTC)\b|\bDate\(|\bDateTimeFormat\(\)/;
  return matchesIn(code, impure, 'reads a clock or draws a random number');
}

const colourNames =
  'black|white|red|green|blue|yellow|orange|purple|grey|gray|silver|pink|brown|navy|teal|olive|maroon|lime|aqua|' +
  'cyan|magenta|gold|coral|crimson|tomato|salmon|indigo|violet|tan|beige|ivory|(?:dark|light|medium|deep)[a-z]+';
const colourLiteral = new RegExp(
  `#[0-9a-f]{3,8}\\b|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\(|(?<![\\w-])(?:${colourNames})(?![\\w-(])`,
  'i',
);

/** Colours written out in a style sheet instead of taken from a token; `fuchsia` is the loud fallback and is free. */
export function colourLiterals(files: readonly TextFile[]): Finding[] {
  return files.flatMap(({ path, text }) =>
    [...text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([\w-]+)\s*:\s*([^;{}]+)[;}]/g)]
      .filter(([, , value = '']) => colourLiteral.test(value.replace(/--[\w-]+/g, '')))
      .map(([, property, value]) => `${path} has a colour that is no token, ${property}: ${value}`),
  );
}

/** Dependencies that are not pinned to one version. */
export function looseVersions(manifest: Readonly<Record<string, unknown>>): Finding[] {
  return ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'].flatMap((group) =>
    Object.entries((manifest[group] ?? {}) as Record<string, string>)
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
      .map(([name, version]) => `${name} is not pinned: ${version}`),
  );
}
