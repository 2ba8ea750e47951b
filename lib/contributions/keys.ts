import type { GapAnswer } from '../timeline/entries.ts';

/** The keys of each answer about time away: a letter of its own that no posture has. */
export const gapKeys = {
  walked: 'L',
  stood: 'O',
  sat: 'A',
  notCounted: 'N',
} as const satisfies Record<GapAnswer, string>;
