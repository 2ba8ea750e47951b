import type { Plan } from '../pacing/index.ts';
import type { Day } from '../timeline/days.ts';
import { type Activity, byId, type Entry, type Instant } from '../timeline/entries.ts';
import type { Opening } from '../timeline/stretches.ts';

/** What is known of presence but not worth an entry yet: it changes every few minutes and may be lost at no harm. */
export interface Pulse {
  /** The last instant at which the tracker ran. */
  readonly seenAt: Instant;
  /** The last input, where the browser told that none has come since; null while there is input. */
  readonly idleSince: Instant | null;
  /** While idle, the last instant at which sound said that somebody is still here. */
  readonly heardAt: Instant | null;
  /** When the next wake-up was asked for; null where none was. A wake-up much later than this means that the computer slept. */
  readonly expectedAt: Instant | null;
}

/** Facts of days that the window no longer holds and that still matter. */
export interface Carried {
  readonly opening: Opening;
  readonly quiet: { readonly until: Instant; readonly why: 'meeting' | 'pause' } | null;
  readonly overdo: {
    readonly activity: Activity;
    readonly since: Instant;
    readonly until: Instant;
  } | null;
  readonly setups: readonly string[];
  /**
   * What the plan has been told when its last day was closed: the entries up to this id, and the bouts that ended by this instant,
   * which is where a bout that went on over the end of that day began.
   */
  readonly told: { readonly id: string; readonly until: Instant };
  /** Whether the person has logged anything yet. */
  readonly met: boolean;
  /** Which texts and movements prompts used in the last eight days, oldest first, so that they vary (R24). */
  readonly used: readonly {
    readonly at: Instant;
    readonly text: string;
    readonly movement: string | null;
  }[];
}

/**
 * All that the next decision depends on, besides settings and the time. JSON-safe. `entries` are those of today and of the
 * day before, in order of id; `plan` stands as of the end of the day before `today`.
 */
export interface TrackerState {
  readonly version: 1;
  readonly device: string;
  readonly newest: string;
  readonly today: Day;
  readonly carried: Carried;
  readonly plan: Plan;
  readonly pulse: Pulse;
  readonly entries: readonly Entry[];
}

export const nothingCarried: Carried = {
  opening: null,
  quiet: null,
  overdo: null,
  setups: [],
  told: { id: '', until: 0 },
  met: false,
  used: [],
};

/** The state with one more entry. Entries known already change nothing. */
export function evolve(state: TrackerState, entry: Entry): TrackerState {
  if (entry.id > state.newest)
    return { ...state, newest: entry.id, entries: [...state.entries, entry] };
  if (state.entries.some(({ id }) => id === entry.id)) return state;
  return { ...state, entries: [...state.entries, entry].sort(byId) };
}
