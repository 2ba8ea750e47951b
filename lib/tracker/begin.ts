import { createPlan, type PacingSettings } from '../pacing/index.ts';
import { addDays, type Day, dayOf } from '../timeline/days.ts';
import type { Entry, Instant } from '../timeline/entries.ts';
import { closeDays } from './close.ts';
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

/** Further ahead than travel and a day's mistake: the state was made by a clock that was wrong. */
const farAhead = 7;

/** Whether the state has closed days that have not come yet, so that it is better made again from the log. */
export function isAhead(state: TrackerState, today: Day): boolean {
  return addDays(today, farAhead) < state.today;
}

/**
 * The state that a whole log tells, day by day: what is left when the stored state is lost, was made by a wrong clock, or entries came
 * in from elsewhere. Decisions already in the log are not made again.
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
  const before: Before[] = [];
  const go = (day: Day, to: { readonly now: Instant; readonly zone: string }, index: number) => {
    const found = foundOut(log, index);
    const told = state.newest;
    if (day > state.today) before.push({ state, index });
    if (before.length > remembered) before.shift();
    const at = isAhead(state, day) ? restored(before, log.slice(0, index), day) : state;
    state = closeDays(found.reduce(evolve, at ?? state), day, { ...to, told }).state;
  };
  log.forEach((entry, index) => {
    const day = dayOf(entry.at, entry.zone);
    if (day !== state.today) go(day, { now: entry.at, zone: entry.zone }, index);
    state = evolve(state, entry);
  });
  if (today !== state.today) go(today, made, log.length);
  const seenAt = log.at(-1)?.at ?? made.now;
  return { ...state, pulse: { ...state.pulse, seenAt: Math.min(seenAt, made.now) } };
}

/** A wrong clock is set right within so many of its days. */
const remembered = 40;

/** The state just before days were closed, and how many entries it knew. */
interface Before {
  readonly state: TrackerState;
  readonly index: number;
}

const ofPresence = new Set<Entry['type']>([
  'started',
  'wasStill',
  'wentIdle',
  'locked',
  'gapFound',
  'returned',
  'clockSetBack',
]);

/** What the first turn of a day found out about the time before it, which is known before that time's day is closed. */
function foundOut(log: readonly Entry[], index: number): readonly Entry[] {
  let end = index;
  for (let entry = log[end]; entry !== undefined; entry = log[++end])
    if (entry.at !== log[index]?.at || !ofPresence.has(entry.type)) break;
  return log.slice(index, end);
}

/** The state as it was when `day` had not been closed yet, with all that was logged since; null where none is known. */
function restored(before: readonly Before[], log: readonly Entry[], day: Day): TrackerState | null {
  const last = before.findLast(({ state }) => state.today <= day);
  return last === undefined ? null : log.slice(last.index).reduce(evolve, last.state);
}
