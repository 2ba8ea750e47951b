import { createPlan, type PacingSettings } from '../pacing/index.ts';
import { type Day, dayOf } from '../timeline/days.ts';
import type { Entry, Instant } from '../timeline/entries.ts';
import { closeDays } from './replay.ts';
import { evolve, nothingCarried, type TrackerState } from './state.ts';

/** The state of an empty log. `device` tells the entries of this browser from those of others. */
export function begin(
  device: string,
  today: Day,
  now: Instant,
  pacing: Partial<PacingSettings> = {},
): TrackerState {
  return {
    version: 1,
    device,
    newest: '',
    today,
    carried: nothingCarried,
    plan: createPlan({ settings: pacing }),
    pulse: { seenAt: now, idleSince: null, heardAt: null, expectedAt: null },
    entries: [],
  };
}

/**
 * The state that a whole log tells, day by day: what is left when the stored state is lost or entries came in from elsewhere.
 * Decisions already in the log are not made again.
 */
export function rebuild(
  log: readonly Entry[],
  made: {
    readonly device: string;
    readonly now: Instant;
    readonly zone: string;
    readonly pacing?: Partial<PacingSettings>;
  },
): TrackerState {
  const today = dayOf(made.now, made.zone);
  const first = log[0];
  const firstDay = first === undefined ? today : dayOf(first.at, first.zone);
  let state = begin(made.device, firstDay < today ? firstDay : today, made.now, made.pacing);
  for (const [day, entries] of Map.groupBy(log, (entry) => dayOf(entry.at, entry.zone))) {
    state = closeDays(state, day, entries[0]?.at ?? made.now).state;
    state = entries.reduce(evolve, state);
  }
  state = closeDays(state, today, made.now).state;
  const seenAt = log.at(-1)?.at ?? made.now;
  return { ...state, pulse: { ...state.pulse, seenAt: Math.min(seenAt, made.now) } };
}
