import type { Day } from '../timeline/days.ts';
import type { Activity, Minutes } from '../timeline/entries.ts';

/**
 * What stands in a place of a sentence. A plain number is written as such; a day, a length of time and a share (0-1) are
 * written as the reader's language writes them, by the page that shows the sentence.
 */
export type Value =
  | number
  | { readonly day: Day }
  | { readonly time: Minutes }
  | { readonly share: number };

type Change = 'first' | 'more' | 'less' | 'same';
type Course = 'grew' | 'eased' | 'steady';

/** One key for each whole sentence, so that a language can put it in its own order and gender. */
export type SentenceKey =
  | 'week.empty'
  | 'week.fresh'
  | 'week.quiet'
  | 'week.future'
  | 'week.first'
  | `feltFine.${Activity}.${Change}`
  | `bothered.${Activity}`
  | 'logged'
  | 'within.all'
  | 'within.some'
  | 'ratings.range'
  | 'ratings.same'
  | 'flareUp.one'
  | 'flareUp.some'
  | 'unsureTime'
  | 'quietTime'
  | 'finding.days'
  | 'finding.days.none'
  | 'finding.lanes'
  | 'finding.lanes.within'
  | 'finding.lanes.none'
  | `finding.comfort.${Activity}.${'typical' | 'most'}`
  | 'finding.comfort.few'
  | 'finding.comfort.none'
  | 'finding.even.pair'
  | 'finding.even.long'
  | 'finding.even.steady'
  | 'finding.even.none'
  | 'finding.bouts.all'
  | 'finding.bouts.some'
  | 'finding.bouts.noLimit'
  | 'finding.bouts.none'
  | 'finding.prompts'
  | 'finding.prompts.none'
  | 'finding.pain'
  | 'finding.pain.same'
  | 'finding.pain.none'
  | `finding.painMinute.${'sitting' | 'standing'}.${'higher' | 'lower' | 'alike'}`
  | 'finding.painMinute.few'
  | 'finding.painMinute.none'
  | `finding.baseline.${Activity}.${Course}`
  | 'finding.baseline.none';

/** A sentence to be said: which one, and what stands in its places. */
export interface Sentence {
  readonly key: SentenceKey;
  readonly values: Readonly<Record<string, Value>>;
}

export function sentence(key: SentenceKey, values: Readonly<Record<string, Value>> = {}): Sentence {
  return { key, values };
}
