import { describe, expect, it } from 'vitest';
import { movements, movementWords, regions } from '../../../lib/i18n/en/movements.ts';
import { catalogue, doseOf, movementOf } from '../../../lib/movements/index.ts';

const texts: Readonly<Record<string, string>> = movements;

describe('the catalogue', () => {
  it('holds the thirty movements, each once', () => {
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(30);
  });

  it('names every movement and tells its steps', () => {
    for (const { id } of catalogue) {
      expect(texts[`${id}.name`]).toMatch(/^\S.*[^.]$/);
      expect(texts[`${id}.steps`]?.split('\n').length, id).toBeGreaterThanOrEqual(2);
    }
  });

  it('has no text for a movement it does not hold', () => {
    const strangers = Object.keys(texts).filter(
      (key) => movementOf(key.split('.')[0] ?? '') === null,
    );
    expect(strangers).toEqual([]);
  });

  it('names every region, and no region twice', () => {
    expect(new Set(Object.values(regions)).size).toBe(Object.keys(regions).length);
    for (const { region } of catalogue) expect(regions[`region.${region}`]).toBeTypeOf('string');
  });

  it('leads on only to a movement it holds', () => {
    const rows = catalogue.map(({ id }) => movementOf(id));
    for (const row of rows)
      if (row?.next !== undefined) expect(movementOf(row.next)).not.toBeNull();
  });

  it('has words for every unit', () => {
    for (const { start } of catalogue)
      expect(movementWords[`dose.${start.unit}`].other).toContain('{count}');
  });

  it('offers something discreet and gentle for every posture', () => {
    const gentle = catalogue.filter(({ tags }) =>
      ['flareUp', 'discreet'].every((tag) => tags.some((t) => t === tag)),
    );
    expect(new Set(gentle.map(({ from }) => from))).toEqual(new Set(['sit', 'stand', 'any']));
  });

  it('knows nothing of an id that is gone', () => {
    expect(movementOf('hand-stand')).toBeNull();
  });
});

describe('a dose', () => {
  const dose = (id: string, weeks: number, flareUp = false) => {
    const movement = movementOf(id);
    return movement === null ? null : doseOf(movement, weeks, flareUp).amount;
  };

  it('starts as listed and grows by the week up to its end', () => {
    expect([0, 1, 4, 100].map((weeks) => dose('walk-loop', weeks))).toEqual([2, 2.5, 4, 10]);
  });

  it('grows every other week where the list says so', () => {
    expect([0, 1, 2, 3, 6, 8].map((weeks) => dose('walk-stairs', weeks))).toEqual([
      1, 1, 2, 2, 4, 4,
    ]);
  });

  it('stays where it is when it grows in other ways', () => {
    expect(dose('sit-blades', 9)).toBe(8);
  });

  it('is seven tenths in a flare-up, in whole steps, and never nothing', () => {
    expect(dose('sit-rock', 0, true)).toBe(5);
    expect(dose('rise-part', 0, true)).toBe(2);
    expect(dose('walk-on-spot', 0, true)).toBe(20);
    expect(dose('walk-loop', 0, true)).toBe(1);
    expect(dose('walk-stairs', 0, true)).toBe(1);
  });
});
