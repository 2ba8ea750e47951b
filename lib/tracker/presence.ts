import { minute } from '../timeline/bouts.ts';
import { dayOf } from '../timeline/days.ts';
import type { Activity, Fact, Instant } from '../timeline/entries.ts';
import { shortGap } from '../timeline/stretches.ts';
import type { Look } from './look.ts';
import type { TrackerSettings } from './settings.ts';
import type { Pulse, TrackerState } from './state.ts';

/** What the shell finds out before a turn. `audible`: a tab plays sound now; `still`: no input for a few seconds. */
export interface Circumstances {
  readonly now: Instant;
  readonly zone: string;
  readonly audible: boolean;
  readonly still: boolean;
}

/** Facts found out about presence and the pulse that goes with them. */
export interface Found {
  readonly facts: readonly Fact[];
  readonly pulse: Pulse;
}

const clockSlack = 2_000;
/** A wake-up this much later than asked for means sleep: alarms are seconds late at most, the pulse is kept every two minutes. */
const sleepSlack = 3 * minute;
/**
 * With no wake-up due in the meantime, a hole this long with nobody idle is taken for sleep. Hardly anyone types for an hour without
 * a minute's pause, which the browser would have told; after half an hour one could not be so sure.
 */
const longHole = 60 * minute;
/** A browser seen this shortly before was restarted, not closed: it is seen every five minutes. */
const restart = 6 * minute;
/** A walk with no end in sight is not believed for longer. */
const longestWalk = 45 * minute;

/** Before anything else: has the clock been set back, has the computer slept, is idle time too long to be sure? */
export function catchUp(
  state: TrackerState,
  seen: Look,
  settings: TrackerSettings,
  now: Circumstances,
): Found {
  const { pulse } = state;
  const newest = Math.max(pulse.seenAt, state.entries.at(-1)?.at ?? 0);
  if (now.now < newest - clockSlack) {
    return {
      facts: [{ type: 'clockSetBack', from: newest }],
      pulse: { ...pulse, seenAt: now.now, idleSince: null, heardAt: null },
    };
  }
  const awake = { ...pulse, seenAt: Math.max(pulse.seenAt, now.now) };
  if (walkingOn(seen))
    return walkTooLong(
      slept(pulse, seen, now.now) ? left(awake, pulse.seenAt) : awake,
      seen,
      settings,
    );
  if (slept(pulse, seen, now.now)) {
    const gap: Fact = { type: 'gapFound', since: pulse.seenAt, cause: 'slept' };
    return {
      facts: [...stillFacts(pulse, pulse.seenAt), gap],
      pulse: { ...awake, idleSince: null, heardAt: null },
    };
  }
  return idleTooLong(awake, seen, settings, now);
}

/** Whether the computer slept: a wake-up asked for came late, or none was due and nothing was heard for long. */
function slept({ seenAt, expectedAt, idleSince }: Pulse, seen: Look, now: Instant): boolean {
  if (!present(seen)) return false;
  if (expectedAt !== null && now >= expectedAt) return now > expectedAt + sleepSlack;
  return idleSince === null && now - seenAt > longHole;
}

/** Whoever said that they walk away is not at the desk anyway: a lock and sleep are no more than the keyboard left alone. */
function left(pulse: Pulse, since: Instant): Pulse {
  return { ...pulse, idleSince: pulse.idleSince ?? since, heardAt: null };
}

/** A walk is believed for so long, and where input does not end it, for so long without any. */
function walkTooLong(pulse: Pulse, { last }: Look, settings: TrackerSettings): Found {
  if (last === null || pulse.idleSince === null) return { facts: [], pulse };
  const since = (settings.inputEndsWalk ? last.from : pulse.idleSince) + longestWalk;
  return { facts: pulse.seenAt > since ? [{ type: 'gapFound', since, cause: 'long' }] : [], pulse };
}

/** At the desk as far as the log tells. */
export function present(seen: Look): boolean {
  return seen.last !== null && seen.last.posture !== 'away' && seen.last.certainty !== 'unsure';
}

/** Somebody who said that they walk is expected to leave the keyboard alone. */
export function walkingOn(seen: Look): boolean {
  return present(seen) && seen.last?.posture === 'walking';
}

function idleTooLong(
  pulse: Pulse,
  seen: Look,
  settings: TrackerSettings,
  now: Circumstances,
): Found {
  const { idleSince } = pulse;
  if (idleSince === null || !present(seen)) return { facts: [], pulse };
  const since = Math.max(idleSince, pulse.heardAt ?? idleSince, meetingUntil(seen, idleSince));
  if (now.now < since + settings.awayAfter * minute) return { facts: [], pulse };
  if (now.audible) return { facts: [], pulse: { ...pulse, heardAt: now.now } };
  return { facts: [...stillFacts(pulse, since), { type: 'wentIdle', since }], pulse };
}

/** Until when a meeting that was on at `at`, or is on still, says that somebody sits on without touching a key. */
function meetingUntil({ facts }: Look, at: Instant): Instant {
  const began = facts.findLast((entry) => entry.type === 'quietBegan');
  if (began?.type !== 'quietBegan' || began.why !== 'meeting' || began.until < at) return at;
  const ended = facts.find((entry) => entry.type === 'quietEnded' && entry.id > began.id);
  return Math.max(at, ended === undefined ? began.until : ended.at);
}

function stillFacts({ idleSince, heardAt }: Pulse, until: Instant): readonly Fact[] {
  if (idleSince === null || until - idleSince < minute) return [];
  return [{ type: 'wasStill', from: idleSince, until, why: heardAt === null ? 'quiet' : 'sound' }];
}

/**
 * No input for `seconds`: remembered, and told apart from rest by what follows. Only sound asks for another look; silence waits for
 * the next input, so that nothing wakes the worker while nobody is there.
 */
export function whenIdle(pulse: Pulse, seconds: number, now: Circumstances): Found {
  if (pulse.idleSince !== null) return { facts: [], pulse };
  return {
    facts: [],
    pulse: { ...pulse, idleSince: now.now - seconds * 1000, heardAt: now.audible ? now.now : null },
  };
}

/** A lock is away from the desk, unless somebody said that they walk, which is away from the desk already. */
export function whenLocked(pulse: Pulse, seen: Look, now: Instant): Found {
  if (walkingOn(seen)) return { facts: [], pulse: left(pulse, now) };
  const known = seen.last === null || seen.last.cause === 'locked';
  return { facts: known ? [] : [{ type: 'locked', since: now }], pulse };
}

/** Input: back from a gap, from a walk, or from a short pause. */
export function whenInput(
  pulse: Pulse,
  seen: Look,
  settings: TrackerSettings,
  now: Instant,
): Found {
  const awake = { ...pulse, idleSince: null, heardAt: null };
  if (seen.last === null) return { facts: [{ type: 'started', why: 'input' }], pulse: awake };
  if (!present(seen)) return { facts: [...longGap(seen, now), { type: 'returned' }], pulse: awake };
  if (walkingOn(seen)) {
    const wasAway = pulse.idleSince !== null && settings.inputEndsWalk;
    return { facts: wasAway ? backFromWalk(seen, now) : [], pulse: awake };
  }
  return { facts: stillFacts(pulse, now), pulse: awake };
}

/** Nobody sits in doubt overnight: a gap over the end of the day is time away. */
function longGap(seen: Look, now: Instant): readonly Fact[] {
  const { last } = seen;
  if (last === null || last.certainty !== 'unsure') return [];
  const overnight = dayOf(last.from, last.zone) !== dayOf(now, last.zone);
  return overnight ? [{ type: 'gapFound', since: last.from, cause: 'long' }] : [];
}

function backFromWalk(seen: Look, now: Instant): readonly Fact[] {
  const back: Fact = {
    type: 'postureChanged',
    posture: deskPostureOf(seen),
    since: now,
    by: 'input',
  };
  return seen.running === null ? [back] : [{ type: 'breakEnded', early: false }, back];
}

/** The posture at the desk before the walk; after a long one sitting. */
export function deskPostureOf({ lane, now }: Look): Activity {
  const before = lane.findLast(
    ({ posture, certainty }) =>
      (posture === 'sitting' || posture === 'standing') && certainty !== 'unsure',
  );
  const isShort = before !== undefined && now - before.until <= shortGap;
  return isShort && before.posture === 'standing' ? 'standing' : 'sitting';
}

/** A new session of the browser: it was closed since it was seen last. */
export function whenStarted(
  state: TrackerState,
  seen: Look,
  why: 'browser' | 'install',
  now: Instant,
): Found {
  const pulse = { ...state.pulse, idleSince: null, heardAt: null, seenAt: now };
  const known = seen.last !== null;
  if (known && present(seen) && now - state.pulse.seenAt < restart) return { facts: [], pulse };
  const closed: readonly Fact[] = known
    ? [{ type: 'gapFound', since: state.pulse.seenAt, cause: 'closed' }]
    : [];
  return { facts: [...closed, { type: 'started', why: known ? 'browser' : why }], pulse };
}
