import { expect, it } from 'vitest';
import { type Filter, fits } from '../../../components/movements/filters.ts';
import { catalogue, type Movement } from '../../../lib/movements/index.ts';

const all: readonly Movement[] = catalogue;
const shown = (...chosen: Filter[]) =>
  all.filter((movement) => fits(movement, '', { filters: new Set(chosen), region: '' }));

it('shows everything while nothing is chosen', () => {
  expect(shown()).toHaveLength(all.length);
});

it('shows what has all that is chosen', () => {
  const gentle = shown('tag.flareUp', 'tag.discreet');
  expect(gentle.length).toBeGreaterThan(3);
  for (const { tags } of gentle)
    expect(tags).toEqual(expect.arrayContaining(['flareUp', 'discreet']));
});

it('shows a movement for any posture both sitting and standing', () => {
  expect(shown('from.sit').map(({ id }) => id)).toContain('sit-breath');
  expect(shown('from.stand').map(({ id }) => id)).toContain('sit-breath');
});
