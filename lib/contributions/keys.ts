import type { GapAnswer } from '../timeline/entries.ts';

/** The keys of each answer about time away: a letter of its own that no posture has. */
export const gapKeys = {
  walked: 'L',
  stood: 'O',
  sat: 'A',
  notCounted: 'N',
} as const satisfies Record<GapAnswer, string>;

/** Whether single letters and digits log on pages for logging. They can be switched off for those who dictate or press keys unawares. */
export function areKeysOn(settings: unknown): boolean {
  return (
    (settings as Readonly<Record<string, unknown>> | null)?.['appearance.singleKeys'] !== false
  );
}
