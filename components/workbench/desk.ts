import type { Session } from '../../lib/client/session.ts';
import type { Plan } from '../../lib/pacing/index.ts';
import type { Day } from '../../lib/timeline/days.ts';
import type { Entry } from '../../lib/timeline/entries.ts';
import type { Speech } from './speech.ts';

/** What the store holds, for views to read. Each may fail where the database does not open. */
export interface Records {
  /** The entries made from `first` to `last`, both included, and how many records cannot be read. */
  entries(first: Day, last: Day): Promise<{ entries: readonly Entry[]; damaged: number }>;
  /** The first day with anything logged; null before it. */
  firstDay(): Promise<Day | null>;
  /** The plan as it stands now; null before the first turn of the worker. */
  plan(now: number): Promise<Plan | null>;
  /** Settings that differ from the default. */
  settings(): Promise<Readonly<Record<string, unknown>>>;
}

/** All that a view needs: what happens now, what was logged, how to say it. */
export interface Desk {
  readonly session: Session;
  readonly records: Records;
  readonly speech: Speech;
}

/** What every view is given. `rest` is what follows its name in the address. */
export interface ViewProps {
  readonly desk: Desk;
  readonly rest: string;
}
