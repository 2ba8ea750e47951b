import type { Suggestion } from '../timeline/entries.ts';
import { draw } from './draw.ts';

/** How many texts there are for each moment. They are `prompt.<moment>.<number>` in `lib/i18n/en/prompts.ts`. */
export const textCounts = {
  /** After sitting: change posture, or move. */
  sitting: 16,
  /** After standing. */
  standing: 12,
  /** A walk is suggested, whatever the posture. */
  walk: 16,
  /** A call has ended. */
  call: 8,
  /** Any prompt in a flare-up. */
  flareUp: 16,
} as const;

export type Moment = keyof typeof textCounts;
export type TextKey = `prompt.${Moment}.${number}`;

/** Every text of a moment. */
export function textsOf(moment: Moment): readonly TextKey[] {
  return Array.from({ length: textCounts[moment] }, (_, i): TextKey => `prompt.${moment}.${i + 1}`);
}

/** Which texts fit a prompt. */
export function momentOf(prompt: {
  readonly activity: 'sitting' | 'standing' | 'walking';
  readonly suggestion: Suggestion;
  readonly flareUp: boolean;
  readonly afterCall: boolean;
}): Moment {
  if (prompt.flareUp) return 'flareUp';
  if (prompt.afterCall) return 'call';
  if (prompt.suggestion === 'walk') return 'walk';
  return prompt.activity === 'standing' ? 'standing' : 'sitting';
}

/**
 * A text for this moment that is not among `recent`, the keys used in the last three days, oldest first (R24). Texts follow
 * each other in their order, so that even a shorter memory sees none again soon; `seed` says where to begin. Where all are
 * recent it is the one used longest ago.
 */
export function chooseText({
  moment,
  recent,
  seed,
}: {
  readonly moment: Moment;
  readonly recent: readonly string[];
  readonly seed: number;
}): TextKey {
  const all = textsOf(moment);
  const last = all.findIndex(
    (key) => key === recent.findLast((used) => all.some((known) => known === used)),
  );
  const begin = last < 0 ? draw(seed, all.length) : last + 1;
  const inOrder = [...all.slice(begin), ...all.slice(0, begin)];
  return oldest(inOrder, recent);
}

/** The first that was not used, or else the one used longest ago. */
function oldest(keys: readonly TextKey[], recent: readonly string[]): TextKey {
  return keys.reduce((best, key) =>
    recent.lastIndexOf(key) < recent.lastIndexOf(best) ? key : best,
  );
}
