import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { type Fault, isElsewhere } from './resolve.ts';
import { settings } from './settings.ts';
import { isUsual, settingOf, type Values, valueFault } from './values.ts';

/** A value that will not be used, and where it stands. `elsewhere`: it is chosen in a place of its own; `twice`: said again below. */
export interface JsonProblem {
  readonly line: number;
  readonly key: string;
  readonly why: Fault | 'elsewhere' | 'twice';
}

/** A text of settings as it was understood, or the place from which on it cannot be. */
export type JsonRead =
  | { readonly ok: true; readonly values: Values; readonly problems: readonly JsonProblem[] }
  | { readonly ok: false; readonly fault: 'notAnObject' }
  | {
      readonly ok: false;
      readonly fault: 'syntax';
      readonly line: number;
      readonly column: number;
    };

/** The settings that the editor shows, as a text: first those that are known, in its order, then the others. */
export function settingsText(values: Values): string {
  const own = Object.entries(values).filter(([key]) => !isElsewhere(key));
  const order = settings.map(({ key }) => key);
  const rank = (key: string) => (settingOf(key) === undefined ? order.length : order.indexOf(key));
  const sorted = own.toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

/**
 * Reads such a text; comments and trailing commas are allowed. Wrong and unknown values are kept, and told. The default is kept too
 * where the company has set something else: it is then the person's own choice.
 */
export function readSettingsText(text: string, company: Values = {}): JsonRead {
  const errors: ParseError[] = [];
  // An empty text sets nothing.
  const root = parseTree(text.trim() === '' ? '{}' : text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first !== undefined) return { ok: false, fault: 'syntax', ...placeOf(text, first.offset) };
  if (root?.type !== 'object') return { ok: false, fault: 'notAnObject' };
  const members = (root.children ?? []).flatMap(({ children: [name, value] = [] }) =>
    name === undefined || value === undefined ? [] : [{ name, value }],
  );
  const read = members.map(({ name, value }) => ({
    key: String(name.value),
    value: getNodeValue(value) as unknown,
    line: lineOf(text, name),
  }));
  return {
    ok: true,
    values: Object.fromEntries(
      // Of a setting that stands there twice the last one counts, be it the default.
      Object.entries(Object.fromEntries(read.map(pairOf))).filter(
        ([key, value]) => !isElsewhere(key) && !isUsual(key, value, company),
      ),
    ),
    problems: read.flatMap(({ key, value, line }, index) => {
      const isAgain = read.slice(index + 1).some((other) => other.key === key);
      const why = isAgain ? 'twice' : isElsewhere(key) ? 'elsewhere' : valueFault(key, value);
      return why === null ? [] : [{ line, key, why }];
    }),
  };
}

const pairOf = ({ key, value }: { readonly key: string; readonly value: unknown }) =>
  [key, value] as const;

const lineOf = (text: string, { offset }: Node) => placeOf(text, offset).line;

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
