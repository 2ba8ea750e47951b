/** A point in time: milliseconds since 1970-01-01 UTC, as `Date.now()` gives it. */
export type Instant = number;
/** A length of time in minutes; finite, never negative, fractions allowed. */
export type Minutes = number;

export const activities = ['sitting', 'standing', 'walking'] as const;
/** What a body at work does; each is paced against a baseline of its own. */
export type Activity = (typeof activities)[number];
/** `away`: not known to be at the desk. */
export type Posture = Activity | 'away';
export type Certainty = 'confirmed' | 'inferred' | 'unsure';
/** What a person says about time the log could not see. */
export type GapAnswer = 'walked' | 'stood' | 'sat' | 'notCounted';
export type PromptAnswer = 'taken' | 'postponed' | 'skipped' | 'unseen';
/** What a prompt suggests: a walk, the other posture, or a movement from the catalogue. */
export type Suggestion = 'walk' | 'stand' | 'sit' | 'move';

/**
 * Carried by every entry. `id` sorts in the order in which the entries were made, whatever the clock did; `at` is when it
 * was made, `zone` the IANA zone it was made in; entries with the same `act` were made by one act and are undone together.
 */
export interface Stamp {
  readonly id: string;
  readonly at: Instant;
  readonly zone: string;
  readonly act: string;
}

/** The facts of the log, in the past tense. Instants named `since`, `from` and `until` may lie before `at`. */
export type Fact =
  | { readonly type: 'started'; readonly why: 'browser' | 'install' | 'input' }
  | {
      readonly type: 'postureChanged';
      readonly posture: Activity;
      readonly since: Instant;
      readonly by: 'person' | 'prompt' | 'break' | 'input';
    }
  | {
      readonly type: 'wasStill';
      readonly from: Instant;
      readonly until: Instant;
      readonly why: 'quiet' | 'sound';
    }
  | { readonly type: 'wentIdle'; readonly since: Instant }
  | { readonly type: 'locked'; readonly since: Instant }
  | {
      readonly type: 'gapFound';
      readonly since: Instant;
      readonly cause: 'slept' | 'closed' | 'long';
    }
  | { readonly type: 'returned' }
  | { readonly type: 'clockSetBack'; readonly from: Instant }
  | {
      readonly type: 'gapSettled';
      readonly from: Instant;
      readonly until: Instant;
      readonly as: GapAnswer;
    }
  | {
      readonly type: 'amended';
      readonly from: Instant;
      readonly until: Instant;
      readonly posture: Posture;
    }
  | { readonly type: 'painLogged'; readonly score: number; readonly since: Instant }
  | { readonly type: 'painStarted'; readonly since: Instant }
  | { readonly type: 'dayRated'; readonly date: string; readonly score: number }
  | { readonly type: 'questionSkipped'; readonly question: 'bout' | 'day' }
  | {
      readonly type: 'prompted';
      readonly activity: Activity;
      readonly suggestion: Suggestion;
      readonly movement: string | null;
      readonly text: string;
      readonly limit: Minutes;
      readonly spent: Minutes;
      readonly dueAt: Instant;
    }
  | { readonly type: 'promptRepeated'; readonly prompt: string }
  | {
      readonly type: 'promptAnswered';
      readonly prompt: string;
      readonly answer: PromptAnswer;
      readonly minutes: Minutes | null;
    }
  | {
      readonly type: 'breakStarted';
      readonly suggestion: Suggestion;
      readonly movement: string | null;
      readonly minutes: Minutes;
      readonly prompt: string | null;
    }
  | { readonly type: 'breakEnded'; readonly early: boolean }
  | {
      /** How the movement of a break felt; `break` is the id of its beginning. */
      readonly type: 'movementFelt';
      readonly break: string;
      readonly movement: string;
      readonly comfortable: boolean;
    }
  | {
      /** How much of a movement is comfortable, or how much of it to do from now on, in its own unit. */
      readonly type: 'doseTold';
      readonly movement: string;
      readonly amount: number;
      readonly as: 'comfortable' | 'dose';
    }
  | { readonly type: 'quietBegan'; readonly until: Instant; readonly why: 'meeting' | 'pause' }
  | { readonly type: 'quietEnded' }
  | {
      readonly type: 'overdoPlanned';
      readonly activity: Activity;
      /** When it begins; at once, where that is not told. */
      readonly from?: Instant;
      readonly until: Instant;
    }
  | { readonly type: 'overdoEnded' }
  | { readonly type: 'flareUpBegan'; readonly by: 'person' | 'rule' }
  | { readonly type: 'flareUpEnded'; readonly by: 'person' | 'rule' }
  | { readonly type: 'setupsChanged'; readonly setups: readonly string[] }
  | {
      /** A comparison of one change begins: some half days with the setup, some without (R37). */
      readonly type: 'trialStarted';
      readonly activity: Activity;
      readonly setup: string;
    }
  | { readonly type: 'trialEnded' }
  | { readonly type: 'baselineTold'; readonly activity: Activity; readonly minutes: Minutes | null }
  | {
      readonly type: 'reviewAnswered';
      readonly activity: Activity;
      readonly answer: 'accept' | 'hold' | 'lower';
    }
  | {
      readonly type: 'decided';
      readonly rule: string;
      readonly date: string;
      readonly activity: Activity | null;
      readonly kind: string;
      readonly from: Minutes | null;
      readonly to: Minutes | null;
      readonly figures: Readonly<Record<string, number>>;
      readonly text: string;
    }
  | { readonly type: 'retracted'; readonly target: string };

export type Entry = Stamp & Fact;
export type EntryOf<Type extends Fact['type']> = Extract<Entry, { type: Type }>;

/** Orders entries as they were made. Source: design.md section 3, "The log is the truth". */
export function byId(a: Entry, b: Entry): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * The union of two logs by id, in the order made; the same whichever comes first and however often it is done. Where two entries of
 * one id differ, which no log of Deskpace brings about, one of them is chosen by what it says and not by where it came from.
 */
export function merge(one: readonly Entry[], two: readonly Entry[]): readonly Entry[] {
  if (two.length === 0 && isInOrder(one)) return one;
  const known = new Map<string, Entry>();
  for (const entry of [...one, ...two]) {
    const other = known.get(entry.id);
    known.set(entry.id, other === undefined ? entry : chosen(other, entry));
  }
  return [...known.values()].sort(byId);
}

/** As a merge leaves them: most logs are merged more than once on their way. */
function isInOrder(entries: readonly Entry[]): boolean {
  return entries.every(({ id }, i) => i === 0 || (entries[i - 1]?.id ?? '') < id);
}

/** One of two entries of the same id: the same one, whichever comes first. */
export function chosen(a: Entry, b: Entry): Entry {
  if (a === b) return a;
  return said(a) <= said(b) ? a : b;
}

/** All that an entry says, whatever the order of its fields. */
function said(entry: Entry): string {
  return JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Entries that still stand: those whose act was retracted are left out, and a retracted retraction (a redo) brings them
 * back. The retractions themselves are left out too.
 */
export function standing(entries: readonly Entry[]): readonly Entry[] {
  const gone = new Set<string>();
  for (const entry of entries.toReversed())
    if (entry.type === 'retracted' && !gone.has(entry.act)) gone.add(entry.target);
  return entries.filter((entry) => entry.type !== 'retracted' && !gone.has(entry.act));
}

export function assertNever(value: never): never {
  throw new TypeError(`not a known kind: ${JSON.stringify(value)}`);
}
