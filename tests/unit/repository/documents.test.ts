import { describe, expect, it } from 'vitest';
import { filesMatching, paths, read } from './files.ts';
import { deadNames, firstColumn, incompleteDecisions } from './prose.ts';

const documents = filesMatching(/^(README|CHANGELOG|docs\/.*)\.?.*\.md$/);
const decisions = filesMatching(/^docs\/decisions\/.*\.md$/);

describe('documents', () => {
  it('name only files that exist', () => {
    expect(deadNames(documents, paths)).toEqual([]);
  });

  it('would be noticed when they name others', () => {
    const text =
      'See `lib/gone.ts`, `.output/chrome-mv3` and [this](../gone.md), [that](x.md), `npm test`.';
    expect(deadNames([{ path: 'docs/a.md', text }], ['docs/x.md'])).toEqual([
      'docs/a.md names lib/gone.ts, which does not exist',
      'docs/a.md names ../gone.md, which does not exist',
    ]);
  });

  it('have decision records with a number each', () => {
    const numbers = decisions.map(({ path }) =>
      Number(path.slice('docs/decisions/'.length).slice(0, 4)),
    );
    // Numbers are given out ahead, so that records can be written at the same time: there may be gaps.
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    expect(numbers.length).toBeGreaterThan(0);
  });

  it('have decision records with all four parts', () => {
    expect(incompleteDecisions(decisions)).toEqual([]);
  });

  it('would be noticed when a record lacks a part', () => {
    const text = '# 0002 A title\n\n## Context\n\n## Decision\n\n## Consequence\n';
    expect(incompleteDecisions([{ path: 'docs/decisions/0001-a.md', text }])).toEqual([
      'docs/decisions/0001-a.md does not begin with its number',
      'docs/decisions/0001-a.md has no "## Checked by"',
    ]);
  });
});

describe('the first column of a table', () => {
  it('is read from the section asked for', () => {
    const text =
      '# A\n\n## B\n\n| x | y |\n| --- | --- |\n| `one` | 1 |\n| `two` | 2 |\n\n## C\n\n| `three` | 3 |\n';
    expect(firstColumn(text, '## B')).toEqual(['one', 'two']);
  });
});

describe('the licence', () => {
  it('is MIT, as package.json says', () => {
    expect(JSON.parse(read('package.json')).license).toBe('MIT');
    expect(read('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) 2026 Deskpace contributors\n/);
  });
});
