import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pacingSettings, type SettingKey } from '../../../lib/pacing/index.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const page = read('docs/pacing.md');

interface Row {
  readonly rule: string;
  readonly says: string;
  readonly where: string;
  readonly tests: string;
  readonly settings: string;
  readonly source: string;
}

const rows: readonly Row[] = page
  .split('\n')
  .filter((line) => /^\| R\d+ \|/.test(line))
  .map((line) => {
    const [, rule = '', says = '', where = '', tests = '', settings = '', source = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    return { rule, says, where, tests, settings, source };
  });

const quoted = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);

/** Each setting as the page prints it. */
function printed([key, spec]: [string, (typeof pacingSettings)[SettingKey]]): string {
  if (spec.unit === 'switch') return `\`${key}\` ${spec.default ? 'on' : 'off'}`;
  return `\`${key}\` ${spec.default} (${spec.minimum}-${spec.maximum})`;
}

const ours = rows.flatMap(({ rule, where }) =>
  quoted(where).map((place) => [rule, ...place.split('#')] as const),
);

describe('docs/pacing.md', () => {
  it('has a row for every rule of the table, in order', () => {
    const table = Array.from({ length: 46 }, (_, i) => `R${i + 1}`);
    expect(rows.slice(0, table.length).map(({ rule }) => rule)).toEqual(table);
    expect(new Set(rows.map(({ rule }) => rule)).size).toBe(rows.length);
  });

  it.each(rows.map((row) => [row.rule, row] as const))(
    '%s says what it decides and where its numbers come from',
    (_, row) => {
      expect(row.says.length).toBeGreaterThan(20);
      expect(row.source.length).toBeGreaterThan(8);
      expect(quoted(row.where).length).toBeGreaterThan(0);
    },
  );

  it.each(rows.map(({ rule, settings }) => [rule, settings] as const))(
    '%s prints its settings with their defaults and ranges',
    (rule, cell) => {
      const mine = Object.entries(pacingSettings).filter((entry) => entry[1].rule === rule);
      expect(cell).toBe(
        mine.length === 0 ? '-' : mine.map((entry) => printed(entry as never)).join(', '),
      );
    },
  );

  it('leaves no setting out', () => {
    const named = rows.flatMap(({ settings }) => quoted(settings));
    expect([...named].sort()).toEqual(Object.keys(pacingSettings).sort());
  });

  it.each(ours)('%s lives in %s, as %s', (_, file = '', symbol = '') => {
    expect(read(file)).toMatch(
      new RegExp(`export (async )?(function|const|interface|type) ${symbol}\\b`),
    );
  });

  it.each(rows.flatMap(({ rule, tests }) => quoted(tests).map((file) => [rule, file] as const)))(
    '%s is held by %s',
    (rule, file) => {
      expect(existsSync(new URL(file, root))).toBe(true);
      // Our own tests name the rule that they hold; those of other folders may put it in words.
      if (file.startsWith('tests/unit/pacing'))
        expect(read(file)).toMatch(new RegExp(`\\b${rule}\\b`));
    },
  );

  it('names no rule of its own folder that is not in the table', () => {
    const named = page.match(/\bR\d+\b/g) ?? [];
    const known = new Set(rows.map(({ rule }) => rule));
    expect(named.filter((rule) => !known.has(rule))).toEqual([]);
  });
});

/** Units of time, not figures of a rule. */
const units = new Set(['activity.ts#minute', 'activity.ts#hour']);

/** The numbers that stand by themselves in the code, as `file#name value`. */
const figures = readdirSync(new URL('lib/pacing', root))
  .flatMap((file) =>
    [
      ...read(`lib/pacing/${file}`).matchAll(
        /^(?:export )?const (\w+) = ([\d._]+(?:e\d+)?)\b.*;$/gm,
      ),
    ].map(([, name = '', value = '']) => ({ place: `${file}#${name}`, value: Number(value) })),
  )
  .filter(({ place }) => !units.has(place));

describe('the figures that are no settings', () => {
  const printed = new Map(
    [
      ...page.matchAll(/^\| `(\S+\.ts#\w+)` \| ([\d.]+(?:e\d+)?)[^|]* \| ([^|]+) \| ([^|]+) \|$/gm),
    ].map(([, place = '', figure, says, source]) => [place, { figure, says, source }]),
  );

  it('all have a row, and no other has', () => {
    expect([...printed.keys()].sort()).toEqual(figures.map(({ place }) => place).sort());
  });

  it.each(figures.map(({ place, value }) => [place, value] as const))(
    '%s is printed as it is, with its source',
    (place, value) => {
      const row = printed.get(place);
      expect(Number(row?.figure)).toBeCloseTo(value, 2);
      expect(row?.source?.length).toBeGreaterThan(3);
    },
  );
});
