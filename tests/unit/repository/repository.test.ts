import { describe, expect, it } from 'vitest';
import { filesMatching, paths, read, type TextFile } from './files.ts';
import {
  colourLiterals,
  type Finding,
  impurities,
  looseVersions,
  machinePaths,
  registryHosts,
  tooLong,
} from './rules.ts';

const pure = /^lib\/(pacing|timeline|tracker|movements|report)\/.*\.tsx?$/;
const source = /\.(ts|tsx|mjs|js|css|html|grit)$/;
const everything = /^/;
const styleSheets = /^(components(?!\/theme\/)|entrypoints)\/.*\.css$/;

type Rule = readonly [
  name: string,
  rule: (files: readonly TextFile[]) => Finding[],
  files: RegExp,
  bad: readonly string[],
  good: readonly string[],
];

const rules: readonly Rule[] = [
  [
    'no file is longer than 250 lines without saying why',
    tooLong,
    source,
    ['line\n'.repeat(251)],
    [
      'line\n'.repeat(250),
      `// Longer than 250 lines because it is a table.\n${'line\n'.repeat(251)}`,
    ],
  ],
  [
    'no file names a path of one machine',
    machinePaths,
    everything,
    [`see ${'/wo'}rk/main`, `cd "${'/tm'}p/x"`, `"${'/hom'}e/someone/x"`],
    ['https://example.org/work/x', `tests/${'wo'}rk/main`, 'lib/work/hours.ts'],
  ],
  [
    'no file names a package registry',
    registryHosts,
    everything,
    [
      `https://${'regis'}try.example.org/x`,
      `"${'resol'}ved": "http://x"`,
      `${'regis'}try=http://x`,
    ],
    ['a registry of settings', 'the registry.', 'commands.registry'],
  ],
  [
    'pure code reads no clock and draws no random number',
    impurities,
    pure,
    ['Temporal.Now.instant()', 'Math.random()', 'new Date(0)', 'Date.now()', 'a = Date.parse(b)'],
    [
      '// Date.now() would be wrong',
      '/* Math.random() */ x',
      'newDate(x)',
      'Temporal.Instant.from(x)',
    ],
  ],
  [
    'no style sheet outside the theme writes out a colour',
    colourLiterals,
    styleSheets,
    [
      '.a { color: #fff; }',
      '.a { border: 1px solid red; }',
      '.a{background:rgb(0 0 0 / 10%)}',
      '.a { color: var(--x, darkred) }',
      '.a { fill: color(srgb 1 0 0); }',
    ],
    [
      '.a { color: var(--vscode-charts-red, fuchsia); }',
      '.a:hover { background: transparent; }',
      '/* color: red; */ #red-one { color: currentColor; }',
      '.a { background: color-mix(in srgb, var(--x, fuchsia) 20%, transparent); }',
      '.red { white-space: nowrap; forced-color-adjust: none; color: CanvasText; }',
    ],
  ],
];

describe.each(rules)('%s', (_name, rule, files, bad, good) => {
  it('holds', () => {
    expect(rule(filesMatching(files))).toEqual([]);
  });

  it.each(bad)('would be noticed: %j', (text) => {
    expect(rule([{ path: 'a', text }])).toHaveLength(1);
  });

  it.each(good)('lets pass: %j', (text) => {
    expect(rule([{ path: 'a', text }])).toEqual([]);
  });
});

describe('the list of files', () => {
  it('has what git tracks and nothing that is made or fetched', () => {
    expect(paths).toContain('lib/pacing/index.ts');
    expect(paths).toContain('.ci/run');
    expect(paths.filter((file) => /^(node_modules|\.output|\.git|\.wxt)\//.test(file))).toEqual([]);
  });

  it('has the pure folders, so that the checks on them have something to read', () => {
    expect(filesMatching(pure).length).toBeGreaterThan(10);
  });
});

describe('versions', () => {
  it.each(['package.json', 'tools/node/package.json', 'tools/mutation/package.json'])(
    'are pinned in %s',
    (file) => {
      expect(looseVersions(JSON.parse(read(file)))).toEqual([]);
    },
  );

  it('would be noticed when loose', () => {
    const loose = {
      dependencies: { a: '^1.0.0' },
      devDependencies: { b: '1' },
      overrides: { c: '1.2.3' },
    };
    expect(looseVersions(loose)).toEqual(['a is not pinned: ^1.0.0', 'b is not pinned: 1']);
  });

  it('are the same in the lock file, which names no place to fetch them from', () => {
    const manifest = JSON.parse(read('package.json'));
    const lock = JSON.parse(read('package-lock.json'));
    const { dependencies, devDependencies } = lock.packages[''];
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    });
  });
});
