// The comparison that counts: against fixed timers that would have cost the same prompts an hour.

import type { Cell } from './outcome.ts';

export const familySitting = [10, 15, 20, 25, 30, 40, 50, 60] as const;
export const familyStanding = [10, 15, 20, 30] as const;

export type Measure = 'flareUpsAWeek' | 'pain' | 'worstFlareUps' | 'worstPain';
export const measures = [
  'flareUpsAWeek',
  'pain',
  'worstFlareUps',
  'worstPain',
] as const satisfies readonly Measure[];

/** One line of the family: the same standing time, sitting times from 10 to 60. */
export type Line = readonly Cell[];

export interface Ratio {
  /** Against the mean of the lines at the same prompts an hour. */
  readonly typical: number;
  /** Against the best line at the same prompts an hour: the hardest reading of the mark. */
  readonly best: number;
}

/** The line's value at a prompt rate, straight between its timers; its end value outside of them. */
export function interpolate(line: Line, promptsAnHour: number, measure: Measure): number {
  const sorted = line.toSorted((a, b) => a.promptsAnHour - b.promptsAnHour);
  const above = sorted.findIndex((cell) => cell.promptsAnHour >= promptsAnHour);
  const high = above < 0 ? sorted.at(-1) : sorted[above];
  const low = sorted[above - 1];
  if (high === undefined) return Number.NaN;
  if (above <= 0 || low === undefined) return high[measure];
  const share = (promptsAnHour - low.promptsAnHour) / (high.promptsAnHour - low.promptsAnHour);
  return low[measure] + share * (high[measure] - low[measure]);
}

export function ratioAt(lines: readonly Line[], cell: Cell, measure: Measure): Ratio {
  const values = lines.map((line) => interpolate(line, cell.promptsAnHour, measure));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { typical: cell[measure] / mean, best: cell[measure] / Math.min(...values) };
}
