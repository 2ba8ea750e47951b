import type { Dose, OwnWords } from '../movements/index.ts';
import type { Day } from '../timeline/days.ts';
import type {
  Activity,
  Certainty,
  EntryOf,
  Fact,
  Instant,
  Minutes,
  Posture,
  Suggestion,
} from '../timeline/entries.ts';
import type { Question } from './questions.ts';

/** A piece of today's strip. The last one of a glance goes on while `Glance.running`. */
export interface StripPiece {
  readonly from: Instant;
  readonly until: Instant;
  readonly posture: Posture;
  readonly certainty: Certainty;
}

/** What the popup, the side panel and the status bar show at first sight. JSON-safe, written with each turn. */
export interface Glance {
  readonly version: 1;
  /** When it was made. It stays true after that: what runs on is told by instants. */
  readonly at: Instant;
  readonly zone: string;
  readonly day: Day;
  /** Nothing is known yet: the first minute after installing. */
  readonly fresh: boolean;
  readonly posture: Posture;
  readonly certainty: Certainty;
  readonly cause: string;
  readonly postureSince: Instant;
  /**
   * The bout's clock. Minutes spent are `spent`, or, while `running`, `(now - zeroAt) / 60 000`. Null while away or unknown.
   */
  readonly clock: {
    readonly activity: Activity;
    readonly spent: Minutes;
    readonly running: boolean;
    readonly zeroAt: Instant;
  } | null;
  readonly limits: Readonly<Record<Activity, Minutes>>;
  /** Where the clock of each desk posture stands against its baseline's story, for the plan's own words. */
  readonly baselines: Readonly<Record<Activity, Minutes>>;
  /** When the next prompt is due; null where none will come. */
  readonly nextPromptAt: Instant | null;
  /** Why none will come, where none will. */
  readonly silent: 'quiet' | 'hours' | 'overdo' | 'away' | 'answered' | 'budget' | null;
  readonly prompt: {
    readonly id: string;
    readonly shownAt: Instant;
    readonly activity: Activity;
    readonly spent: Minutes;
    readonly suggestion: Suggestion;
    readonly movement: string | null;
    readonly text: string;
    readonly postponesLeft: number;
  } | null;
  /** The prompt will come back at this instant, having been postponed, or kept back in a meeting or a longer turn. */
  readonly postponedUntil: Instant | null;
  readonly gap: {
    readonly from: Instant;
    readonly until: Instant;
    readonly locked: boolean;
  } | null;
  readonly running: {
    readonly since: Instant;
    readonly plannedEnd: Instant;
    readonly suggestion: Suggestion;
    readonly movement: string | null;
  } | null;
  /** The movement of the break that runs, or else of the prompt that waits: how much of it, and its texts where it has its own. */
  readonly movement: {
    readonly id: string;
    readonly dose: Dose;
    readonly words: OwnWords | null;
  } | null;
  /** A movement just done, of which nobody has said how it felt; `break` is the id of its break. */
  readonly felt: { readonly break: string; readonly movement: string } | null;
  readonly quiet: { readonly until: Instant; readonly why: 'meeting' | 'pause' } | null;
  readonly overdo: { readonly activity: Activity; readonly until: Instant } | null;
  readonly flareUp: { readonly since: Instant | null } | null;
  readonly lastPain: { readonly score: number; readonly since: Instant } | null;
  /** What Undo would take back, and when it was done; null where there is nothing of today. */
  readonly undo: {
    readonly act: string;
    readonly type: Fact['type'];
    readonly at: Instant;
    readonly value: string;
  } | null;
  /** Whether Redo would bring something back. */
  readonly redo: boolean;
  readonly strip: readonly StripPiece[];
  readonly pains: readonly { readonly at: Instant; readonly score: number }[];
  readonly totals: Readonly<Record<Posture | 'unsure', Minutes>>;
  /** What is asked now, where nothing more pressing is (R26). */
  readonly question: Question | null;
  /** The posture has been the same for long, and nobody has said so for as long: it may be asked whether it still is (R42). */
  readonly askPosture: boolean;
  /** What reviews decided and nobody has seen yet. */
  readonly news: readonly Pick<
    EntryOf<'decided'>,
    'id' | 'rule' | 'activity' | 'kind' | 'from' | 'to' | 'text'
  >[];
  readonly spans: readonly (readonly [Instant, Instant])[];
}
