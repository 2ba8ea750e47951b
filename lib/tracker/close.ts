import { closeDay, type Decision } from '../pacing/index.ts';
import { boutsOf, minute } from '../timeline/bouts.ts';
import { addDays, type Day, dayOf, endOf } from '../timeline/days.ts';
import { type Entry, type Instant, standing } from '../timeline/entries.ts';
import { openLane, stretchesOf } from '../timeline/stretches.ts';
import { setupsIn, usedIn } from './look.ts';
import { planNow } from './replay.ts';
import { overdoSpans, quietSpans, spanAt } from './spans.ts';
import type { Carried, TrackerState } from './state.ts';

/** When and where days are closed. `told`: the newest entry that the days to be closed know of. */
export interface Closing {
  readonly now: Instant;
  readonly zone: string;
  readonly told: string;
}

export interface Closed {
  readonly state: TrackerState;
  /** What reviews decided, oldest first. */
  readonly decisions: readonly Decision[];
}

/** After an absence longer than this the days in the middle of it are closed as one: no rule looks back further. */
const longestAbsence = 35;

/**
 * Closes every day before `today`: the plan moves on, days older than the day before leave the window, and what they said
 * that still holds is carried. Where `today` lies before the day in progress, after a journey or a clock set back, the day is that
 * one; the plan keeps what it knows.
 */
export function closeDays(state: TrackerState, today: Day, closing: Closing): Closed {
  if (today === state.today) return { state, decisions: [] };
  if (today < state.today) return { state: wentBack(state, today, closing.now), decisions: [] };
  const decisions: Decision[] = [];
  let next = state;
  while (next.today < today) {
    const closed = closeOne(next, closing);
    decisions.push(...closed.decisions);
    next = { ...closed.state, today: dayAfter(next.today, today) };
  }
  return { state: narrow(next, closing.now), decisions };
}

function wentBack(state: TrackerState, today: Day, now: Instant): TrackerState {
  const { told } = state.carried;
  const until = Math.min(told.until, now);
  return { ...state, today, carried: { ...state.carried, told: { ...told, until } } };
}

function dayAfter(day: Day, today: Day): Day {
  const [next, near] = [addDays(day, 1), addDays(today, -longestAbsence)];
  return next < near ? near : next;
}

function closeOne(state: TrackerState, { now, zone, told: id }: Closing): Closed {
  const end = Math.min(endOf(state.today, zone), now);
  const { plan, decisions } = closeDay(planNow(state, now, end), state.today);
  const told = { id, until: toldUntil(state, now, end) };
  return { state: { ...state, plan, carried: { ...state.carried, told } }, decisions };
}

/** A bout that goes on over the end of a day is told to the next one, whole, be it closed at the very stroke of midnight. */
function toldUntil({ entries, carried }: TrackerState, now: Instant, end: Instant): Instant {
  const bouts = boutsOf(stretchesOf(entries, now, carried.opening));
  const over = bouts.find((bout) => bout.from < end && (bout.until > end || bout.end === 'goesOn'));
  return over?.from ?? end;
}

function narrow(state: TrackerState, now: Instant): TrackerState {
  const first = addDays(state.today, -1);
  const isKept = (entry: Entry) => dayOf(entry.at, entry.zone) >= first;
  const left = state.entries.filter((entry) => !isKept(entry));
  return {
    ...state,
    entries: state.entries.filter(isKept),
    carried: carry(left, state.carried, now),
  };
}

/** What days say, once they are over, about the days to come. */
function carry(left: readonly Entry[], carried: Carried, now: Instant): Carried {
  if (left.length === 0) return carried;
  const facts = standing(left);
  const quiet = spanAt(quietSpans(facts, carried), now);
  const overdo = spanAt(overdoSpans(facts, carried), now);
  const last = openLane(left, carried.opening).at(-1);
  const { until: _, ...opening } = last ?? { until: 0 };
  return {
    ...carried,
    quiet: quiet === null ? null : { until: quiet.until, why: quiet.why },
    overdo:
      overdo === null
        ? null
        : { activity: overdo.activity, since: overdo.from, until: overdo.until },
    setups: setupsIn(facts, carried.setups),
    opening: last === undefined ? null : (opening as Carried['opening']),
    used: [...carried.used, ...usedIn(left)].filter(({ at }) => at > now - longestMemory),
    met: carried.met || left.some(({ type }) => type === 'postureChanged' || type === 'painLogged'),
  };
}

const longestMemory = 8 * 24 * 60 * minute;
