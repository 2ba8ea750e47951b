import { describe, expect, it } from 'vitest';
import { movements, movementWords, regions } from '../../../lib/i18n/en/movements.ts';
import { catalogue, doseNow, movementOf } from '../../../lib/movements/index.ts';
import { beginFlareUp, createPlan } from '../../../lib/pacing/index.ts';

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
  const fresh = createPlan();
  const sore = beginFlareUp(fresh, Date.UTC(2026, 10, 23, 9));
  const dose = (id: string, weeks: number, plan = fresh) => {
    const movement = movementOf(id);
    const state = { start: null, weeks, comfortable: 0, bothered: 0, lastDay: 0 };
    return movement === null ? null : doseNow(movement, { ...plan, doses: { [id]: state } }).amount;
  };

  it('starts as listed and grows by the week up to its end', () => {
    expect([0, 1, 4, 100].map((weeks) => dose('walk-loop', weeks))).toEqual([2, 2.5, 4, 10]);
  });

  it('grows every other week where the list says so', () => {
    expect([0, 1, 2, 3, 6, 8].map((weeks) => dose('walk-stairs', weeks))).toEqual([
      1, 1, 2, 2, 4, 4,
    ]);
  });

  it('grows by the rule of its own where none is listed, and a walk then stays as it is', () => {
    expect(dose('sit-blades', 9)).toBe(10);
    expect(dose('walk-errand', 9)).toBe(2);
  });

  it('is seven tenths in a flare-up, in whole steps, and never nothing', () => {
    expect(dose('sit-rock', 0, sore)).toBe(5);
    expect(dose('rise-part', 0, sore)).toBe(2);
    expect(dose('walk-on-spot', 0, sore)).toBe(20);
    expect(dose('walk-loop', 0, sore)).toBe(1);
    expect(dose('walk-stairs', 0, sore)).toBe(1);
  });

  it('is as listed where there is no plan yet', () => {
    const movement = movementOf('desk-plank');
    expect(movement && doseNow(movement, null)).toEqual(movement?.start);
  });
});
