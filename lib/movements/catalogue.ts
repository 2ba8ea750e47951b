// Longer than 250 lines because the thirty movements are one table.

/** Walk, mobility, strength, posture shift; friendly to a flare-up; discreet enough for an open office. */
export type Tag = 'walk' | 'mobility' | 'strength' | 'shift' | 'flareUp' | 'discreet';
export type Unit = 'reps' | 'breaths' | 'flights' | 'seconds' | 'minutes';

/** How much to do: `amount` of `unit`, to each side where `each`, `rounds` times over. */
export interface Dose {
  readonly amount: number;
  readonly unit: Unit;
  readonly each: boolean;
  readonly rounds: number;
}

/** How a dose grows (R43): by `step` every so many `weeks`, up to `upTo`. */
export interface Growth {
  readonly step: number;
  readonly weeks: number;
  readonly upTo: number;
}

/** A movement of the catalogue or of a pack. */
export interface Movement {
  readonly id: string;
  /** The posture it starts from. Somebody who sits can stand up for one that starts from standing. */
  readonly from: 'sit' | 'stand' | 'any';
  readonly region: string;
  readonly tags: readonly Tag[];
  readonly start: Dose;
  /** Null where it grows in other ways than by number; its text tells how. */
  readonly growth: Growth | null;
  /** What comes after it, once it is easy. */
  readonly next?: string;
}

const dose = (amount: number, unit: Unit, rounds = 1): Dose => ({
  amount,
  unit,
  each: false,
  rounds,
});
const each = (amount: number, unit: Unit = 'reps'): Dose => ({
  amount,
  unit,
  each: true,
  rounds: 1,
});
const growth = (step: number, upTo: number, weeks = 1): Growth => ({ step, weeks, upTo });

/**
 * The movements that a prompt may suggest; their texts (name, steps, how to go on, when to leave out) are in
 * `lib/i18n/en/movements.ts` under the same ids. Source: pacing.md section 5.
 */
export const catalogue = [
  {
    id: 'walk-loop',
    from: 'stand',
    region: 'wholeBody',
    tags: ['walk', 'flareUp', 'discreet'],
    start: dose(2, 'minutes'),
    growth: growth(0.5, 10),
  },
  {
    id: 'walk-errand',
    from: 'stand',
    region: 'wholeBody',
    tags: ['walk', 'flareUp', 'discreet'],
    start: dose(2, 'minutes'),
    growth: null,
  },
  {
    id: 'walk-call',
    from: 'stand',
    region: 'wholeBody',
    tags: ['walk', 'discreet'],
    start: dose(3, 'minutes'),
    growth: growth(1, 15),
  },
  {
    id: 'walk-stairs',
    from: 'stand',
    region: 'legsHeart',
    tags: ['walk', 'strength'],
    start: dose(1, 'flights'),
    growth: growth(1, 4, 2),
  },
  {
    id: 'walk-on-spot',
    from: 'stand',
    region: 'hipsCalves',
    tags: ['walk', 'flareUp'],
    start: dose(30, 'seconds'),
    growth: growth(10, 120),
  },
  {
    id: 'sit-shift',
    from: 'sit',
    region: 'pelvis',
    tags: ['shift', 'flareUp', 'discreet'],
    start: each(6),
    growth: growth(1, 10),
  },
  {
    id: 'sit-rock',
    from: 'sit',
    region: 'lowBack',
    tags: ['mobility', 'flareUp', 'discreet'],
    start: dose(8, 'reps'),
    growth: growth(1, 12),
  },
  {
    id: 'sit-slide-down',
    from: 'sit',
    region: 'back',
    tags: ['mobility', 'flareUp'],
    start: dose(5, 'reps'),
    growth: growth(1, 8),
  },
  {
    id: 'sit-turn',
    from: 'sit',
    region: 'midBack',
    tags: ['mobility', 'discreet'],
    start: each(5),
    growth: growth(1, 8),
  },
  {
    id: 'sit-reach',
    from: 'sit',
    region: 'sidesRibs',
    tags: ['mobility'],
    start: each(4),
    growth: growth(1, 8),
  },
  {
    id: 'sit-march',
    from: 'sit',
    region: 'hipsTrunk',
    tags: ['strength', 'discreet'],
    start: each(10),
    growth: growth(1, 20),
  },
  {
    id: 'sit-knee-straight',
    from: 'sit',
    region: 'thighs',
    tags: ['strength', 'discreet'],
    start: each(8),
    growth: null,
  },
  {
    id: 'sit-ankle-pump',
    from: 'sit',
    region: 'calves',
    tags: ['shift', 'flareUp', 'discreet'],
    start: dose(20, 'reps'),
    growth: growth(2, 40),
  },
  {
    id: 'sit-squeeze',
    from: 'sit',
    region: 'buttocks',
    tags: ['strength', 'flareUp', 'discreet'],
    start: dose(6, 'reps'),
    growth: null,
  },
  {
    id: 'sit-breath',
    from: 'any',
    region: 'ribsCalm',
    tags: ['flareUp', 'discreet'],
    start: dose(5, 'breaths'),
    growth: growth(1, 10),
  },
  {
    id: 'sit-blades',
    from: 'sit',
    region: 'upperBack',
    tags: ['mobility', 'discreet'],
    start: dose(8, 'reps'),
    growth: null,
  },
  {
    id: 'sit-neck',
    from: 'sit',
    region: 'neck',
    tags: ['mobility', 'flareUp', 'discreet'],
    start: each(5),
    growth: growth(1, 8),
  },
  {
    id: 'rise-part',
    from: 'sit',
    region: 'hipsThighs',
    tags: ['strength', 'flareUp'],
    start: dose(3, 'reps'),
    growth: growth(1, 6),
    next: 'rise-full',
  },
  {
    id: 'rise-full',
    from: 'sit',
    region: 'hipsThighs',
    tags: ['strength'],
    start: dose(5, 'reps'),
    growth: growth(1, 12),
  },
  {
    id: 'stand-swap',
    from: 'stand',
    region: 'hipsBack',
    tags: ['shift', 'flareUp', 'discreet'],
    start: each(30, 'seconds'),
    growth: null,
  },
  {
    id: 'stand-lean',
    from: 'stand',
    region: 'back',
    tags: ['mobility', 'flareUp'],
    start: dose(20, 'seconds'),
    growth: growth(5, 40),
  },
  {
    id: 'stand-back',
    from: 'stand',
    region: 'lowBack',
    tags: ['mobility'],
    start: dose(5, 'reps'),
    growth: growth(1, 10),
  },
  {
    id: 'stand-hip-circle',
    from: 'stand',
    region: 'hipsBack',
    tags: ['mobility', 'flareUp'],
    start: each(5),
    growth: growth(1, 8),
  },
  {
    id: 'stand-hinge',
    from: 'stand',
    region: 'hipsBack',
    tags: ['strength'],
    start: dose(6, 'reps'),
    growth: growth(1, 12),
  },
  {
    id: 'stand-side-leg',
    from: 'stand',
    region: 'outerHip',
    tags: ['strength'],
    start: each(6),
    growth: growth(1, 12),
  },
  {
    id: 'stand-back-leg',
    from: 'stand',
    region: 'buttocks',
    tags: ['strength'],
    start: each(6),
    growth: growth(1, 12),
  },
  {
    id: 'stand-one-leg',
    from: 'stand',
    region: 'hipsBalance',
    tags: ['strength', 'discreet'],
    start: each(10, 'seconds'),
    growth: growth(5, 30),
  },
  {
    id: 'desk-bird',
    from: 'stand',
    region: 'trunkHips',
    tags: ['strength'],
    start: each(5),
    growth: growth(1, 8),
  },
  {
    id: 'desk-plank',
    from: 'stand',
    region: 'trunk',
    tags: ['strength'],
    start: dose(10, 'seconds', 2),
    growth: growth(5, 30),
  },
  {
    id: 'desk-press',
    from: 'stand',
    region: 'armsTrunk',
    tags: ['strength'],
    start: dose(5, 'reps'),
    growth: growth(1, 12),
  },
] as const satisfies readonly Movement[];

export type MovementId = (typeof catalogue)[number]['id'];
export type Region = (typeof catalogue)[number]['region'];
/** One that has texts of its own in every language. */
export interface CatalogueMovement extends Movement {
  readonly id: MovementId;
  readonly region: Region;
  readonly next?: MovementId;
}

const byId: ReadonlyMap<string, CatalogueMovement> = new Map(catalogue.map((row) => [row.id, row]));

/** The movement of that id; null for one that is not in the catalogue (any more). */
export function movementOf(id: string): CatalogueMovement | null {
  return byId.get(id) ?? null;
}
