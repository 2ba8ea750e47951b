import type { Activity, Minutes } from './activity.ts';
import { type SentenceKey, sentenceOf } from './sentences.ts';

export type DecisionKind =
  | 'firstBaseline'
  | 'observe'
  | 'grow'
  | 'hold'
  | 'stepBack'
  | 'cap'
  | 'flareUpBegan'
  | 'flareUpEnded'
  | 'flareUpRung'
  | 'help'
  | 'longerBreaksBegan'
  | 'longerBreaksEnded'
  | 'fewerPrompts'
  | 'boomBust'
  | 'smallStep'
  | 'goal'
  | 'dose'
  | 'trial'
  | 'person';

/** One finding of the rules, ready for the log: the rule, its figures and a sentence that a person understands. */
export interface Decision {
  readonly rule: string;
  /** The calendar day that was closed. */
  readonly date: string;
  readonly activity: Activity | null;
  readonly kind: DecisionKind;
  /** Minutes before and after; null where no length changed hands. */
  readonly from: Minutes | null;
  readonly to: Minutes | null;
  readonly figures: Readonly<Record<string, number>>;
  readonly sentence: { readonly key: SentenceKey; readonly values: SentenceValues };
  readonly text: string;
}

export type SentenceValues = Readonly<Record<string, number | string>>;

/** A decision that waits for its day to be closed. */
export type Finding = Omit<Decision, 'date' | 'text'>;

export function decided(finding: Finding, date: string): Decision {
  const { key, values } = finding.sentence;
  return { ...finding, date, text: sentenceOf(key, values) };
}
