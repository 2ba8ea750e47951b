import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  catalogue,
  chooseMovement,
  chooseSuggestion,
  type MovementWish,
  movementOf,
} from '../../../lib/movements/index.ts';
import type { Suggestion } from '../../../lib/timeline/entries.ts';

const usual: MovementWish = {
  posture: 'sitting',
  flareUp: false,
  discreet: false,
  lastUsed: [],
  seed: 0,
  kind: 'move',
};

/** What follows when each movement chosen is also done. */
function inTurn(wish: Partial<MovementWish>, count: number): string[] {
  const used: string[] = [];
  for (let seed = 0; seed < count; seed += 1) {
    const id = chooseMovement({ ...usual, ...wish, lastUsed: used, seed });
    if (id !== null) used.push(id);
  }
  return used;
}

const anyWish = fc.record({
  posture: fc.constantFrom('sitting', 'standing', 'walking'),
  flareUp: fc.boolean(),
  discreet: fc.boolean(),
  lastUsed: fc.array(fc.constantFrom(...catalogue.map(({ id }) => id), 'gone')),
  seed: fc.nat(),
  kind: fc.constantFrom('walk', 'move'),
});

const tagsOf = (id: string | null): readonly string[] => movementOf(id ?? '')?.tags ?? [];

describe('the choice of a movement', () => {
  it('always finds one, the same for the same wish', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        expect(chooseMovement(wish)).not.toBeNull();
        expect(chooseMovement(wish)).toBe(chooseMovement(structuredClone(wish)));
      }),
    );
  });

  it('brings the movements of a pack round, and leaves out what is switched off', () => {
    const own = [
      {
        id: 'Basics/bridge',
        from: 'any',
        region: '',
        tags: ['mobility'],
        start: { amount: 6, unit: 'reps', each: false, rounds: 1 },
        growth: null,
      },
    ] as const;
    expect(inTurn({ own }, 60)).toContain('Basics/bridge');
    const off = catalogue.map(({ id }) => id);
    expect(inTurn({ own, off }, 3)).toEqual(Array.from({ length: 3 }, () => 'Basics/bridge'));
    expect(chooseMovement({ ...usual, off })).toBeNull();
  });

  it('is gentle in a flare-up, discreet where asked to be, and a walk only where one is wanted', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const tags = tagsOf(chooseMovement(wish));
        if (wish.flareUp) expect(tags).toContain('flareUp');
        if (wish.discreet) expect(tags).toContain('discreet');
        expect(tags.includes('walk')).toBe(wish.kind === 'walk');
      }),
    );
  });

  it('never gives the same twice in a row', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        expect(chooseMovement(wish)).not.toBe(wish.lastUsed.at(-1));
      }),
    );
  });

  it('asks nobody who stands to sit down for a movement', () => {
    const chosen = inTurn({ posture: 'standing' }, 60);
    expect(chosen.filter((id) => movementOf(id)?.from === 'sit')).toEqual([]);
  });

  it('comes round to the whole catalogue but for the walk that needs a call', () => {
    const all = new Set([
      ...inTurn({}, 200),
      ...inTurn({ kind: 'walk' }, 60),
      ...Array.from({ length: 200 }, (_, seed) => chooseMovement({ ...usual, seed })),
    ]);
    expect(catalogue.map(({ id }) => id).filter((id) => !all.has(id))).toEqual(['walk-call']);
  });

  it('suggests the walking call during a call alone', () => {
    expect(chooseMovement({ ...usual, kind: 'walk', onCall: true })).toBe('walk-call');
  });

  it('is for strength when there was none today or yesterday, and not again until then', () => {
    const isStrength = (id: string | null) => tagsOf(id).includes('strength');
    expect(isStrength(chooseMovement({ ...usual, lastUsed: ['sit-rock', 'walk-stairs'] }))).toBe(
      true,
    );
    expect(isStrength(chooseMovement({ ...usual, lastUsed: ['desk-press', 'sit-rock'] }))).toBe(
      false,
    );
  });
});

describe('the choice of a kind of break', () => {
  function kinds(
    wish: { posture: 'sitting' | 'standing'; standDesk: boolean; walkShare?: number },
    seeds: readonly number[],
  ) {
    const recent: Suggestion[] = [];
    for (const seed of seeds) recent.push(chooseSuggestion({ ...wish, recent, seed }));
    return recent;
  }
  const seeds = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });
  const share = (all: readonly Suggestion[], kind: Suggestion) =>
    all.filter((one) => one === kind).length / all.length;

  it('follows the share of walks that is wished for', () => {
    for (const walkShare of [0.4, 0.6]) {
      const some = Array.from({ length: 40 }, (_, i) => i);
      const all = kinds({ posture: 'sitting', standDesk: true, walkShare }, some);
      expect(share(all, 'walk')).toBeCloseTo(walkShare, 1);
    }
  });

  it('begins with a walk', () => {
    fc.assert(
      fc.property(seeds, (some) => {
        expect(kinds({ posture: 'sitting', standDesk: true }, some)[0]).toBe('walk');
      }),
    );
  });

  it('is a walk two to three times in five, whatever the seeds', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom('sitting', 'standing'), (some, posture) => {
        const walks = share(kinds({ posture, standDesk: true }, some), 'walk');
        expect(walks).toBeGreaterThanOrEqual(0.4);
        expect(walks).toBeLessThanOrEqual(0.6);
      }),
    );
  });

  it('takes the other posture and a movement by turns for the rest', () => {
    fc.assert(
      fc.property(seeds, (some) => {
        const rest = kinds({ posture: 'sitting', standDesk: true }, some).filter(
          (kind) => kind !== 'walk',
        );
        for (const [i, kind] of rest.entries()) expect(kind).toBe(i % 2 === 0 ? 'stand' : 'move');
      }),
    );
  });

  it('never asks anybody to stand who has no desk for it, and never for two movements in a row', () => {
    fc.assert(
      fc.property(seeds, (some) => {
        const all = kinds({ posture: 'sitting', standDesk: false }, some);
        expect(all).not.toContain('stand');
        expect(all.some((kind, i) => kind === 'move' && all[i + 1] === 'move')).toBe(false);
      }),
    );
  });

  it('brings a walker back to the chair', () => {
    expect(chooseSuggestion({ posture: 'walking', standDesk: true, recent: [], seed: 1 })).toBe(
      'sit',
    );
  });
});
