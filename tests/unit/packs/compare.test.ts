import { describe, expect, it } from 'vitest';
import {
  movementChoice,
  movementsOf,
  type Pack,
  type PackItem,
  usablePacks,
} from '../../../lib/movements/index.ts';
import { previewOf, withoutPack, withPack } from '../../../lib/packs/compare.ts';

const item = (id: string, amount = 6): PackItem => ({
  id,
  name: id.toUpperCase(),
  from: 'any',
  steps: ['Lift.'],
  dose: { amount, unit: 'reps' },
});
const pack = (name: string, ...items: PackItem[]): Pack => ({
  format: 'deskpace-pack',
  version: 1,
  name,
  by: 'A',
  items,
});

describe('what accepting a pack would change', () => {
  it('is everything where there is none of its name', () => {
    const preview = previewOf(pack('Basics', item('a')), [pack('Other', item('a'))]);
    expect(preview).toMatchObject({ replaces: null, gone: [], items: [{ state: 'new' }] });
  });

  it('is what differs from the one of its name, whatever the order of fields', () => {
    const { steps, dose, ...rest } = item('same');
    const before = pack('Basics', item('a'), item('same'), item('old'));
    const after = pack('Basics', item('a', 9), { dose, steps, ...rest }, item('b'));
    const preview = previewOf(after, [before]);
    expect(preview.items.map(({ state }) => state)).toEqual(['changed', 'same', 'new']);
    expect(preview).toMatchObject({ replaces: 'A', gone: ['OLD'] });
  });

  it('takes the place of the pack of its name, and leaves the others', () => {
    const known = [pack('Basics', item('a')), pack('Other', item('a'))];
    const next = pack('Basics', item('b'));
    expect(withPack(known, next)).toEqual([known[1], next]);
    expect(withoutPack(known, 'Other')).toEqual([known[0]]);
  });
});

describe('stored packs', () => {
  it('become movements with ids and words of their own', () => {
    expect(movementsOf(pack('Basics', { ...item('a'), leaveOut: 'sore' }))).toMatchObject([
      {
        id: 'Basics/a',
        tags: [],
        growth: null,
        start: { amount: 6, unit: 'reps', each: false, rounds: 1 },
        words: { name: 'A', steps: ['Lift.'], leaveOut: 'sore' },
      },
    ]);
  });

  it('that would break something are left aside', () => {
    const good = pack('Basics', item('a'));
    const { items: _, ...empty } = good;
    const bad = [
      null,
      7,
      empty,
      { ...good, items: [{ ...item('a'), dose: { amount: -1, unit: 'reps' } }] },
    ];
    const worse = [
      { ...good, items: [{ ...item('a'), steps: [{}] }] },
      { ...good, format: 'x' },
    ];
    expect(usablePacks([...bad, good, ...worse])).toEqual([good]);
    expect(usablePacks('nonsense')).toEqual([]);
    expect(movementChoice(undefined, ['walk-loop', 7])).toEqual({ own: [], off: ['walk-loop'] });
  });
});
