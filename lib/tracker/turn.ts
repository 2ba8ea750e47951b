import {
  careOf,
  type Decision,
  limitOf,
  type PacingSettings,
  type Plan,
  withSettings,
} from '../pacing/index.ts';
import { dayOf } from '../timeline/days.ts';
import type { Entry, Fact } from '../timeline/entries.ts';
import { stamp } from '../timeline/stamp.ts';
import { breakOver } from './breaks.ts';
import { closeDays } from './close.ts';
import { brakeFacts, isPostureOld } from './hints.ts';
import type { Around, Intent, PersonIntent, Refusal } from './intents.ts';
import { type Look, look } from './look.ts';
import { decide } from './person.ts';
import {
  type Circumstances,
  catchUp,
  type Found,
  present,
  whenIdle,
  whenInput,
  whenLocked,
  whenStarted,
} from './presence.ts';
import { promptFacts } from './prompting.ts';
import { type Asking, type Outlook, prospect } from './prospect.ts';
import { planNow } from './replay.ts';
import type { TrackerSettings } from './settings.ts';
import { evolve, type TrackerState } from './state.ts';
import { ofToday } from './undo.ts';

/** What the shell finds out before a turn; `presence` is null where the browser does not tell. */
export interface Situation extends Circumstances {
  readonly presence: 'active' | 'idle' | 'locked' | null;
  /** Pacing settings that differ from the default. */
  readonly pacing: Partial<PacingSettings>;
  readonly settings: TrackerSettings;
}

export interface Turned {
  readonly state: TrackerState;
  /** New entries, in order of id; to be committed together with the state. */
  readonly entries: readonly Entry[];
  readonly refusal: Refusal | null;
  readonly asking: Outlook;
}

/**
 * One turn: time is caught up with, the intent decided, breaks and prompts looked after. Everything follows from the state, the
 * intent and the situation, so a worker may die after any turn. Source: design.md section 3.
 */
export function turn(before: TrackerState, intent: Intent, now: Situation): Turned {
  const made: Entry[] = [];
  let state = { ...before, plan: underSettings(before.plan, now.pacing) };
  const add = (facts: readonly Fact[]) => {
    const entries = stamp(facts, {
      at: now.now,
      zone: now.zone,
      device: state.device,
      after: state.newest,
    });
    made.push(...entries);
    state = entries.reduce(evolve, state);
  };
  const found = ({ facts, pulse }: Found) => {
    state = { ...state, pulse };
    add(facts);
  };
  const seen = () => look(state, now.now);

  // What happened while nobody looked belongs to the day on which it happened, so it is found out before that day is closed.
  found(
    intent.type === 'start' && intent.why !== 'update'
      ? started(state, seen(), intent.why, now)
      : catchUp(state, seen(), now.settings, listening(now)),
  );
  const closing = { now: now.now, zone: now.zone, told: before.newest };
  const closed = closeDays(state, dayOf(now.now, now.zone), closing);
  state = closed.state;
  add(closed.decisions.map(decided));
  found(presence(state, seen(), intent, now));
  let refusal: Refusal | null = null;
  if (isPersons(intent)) {
    const decision = decide(seen(), intent, around(state, now));
    if (decision.ok) add(decision.facts);
    else refusal = decision.refusal;
  }
  add(breakOver(seen(), now.presence === 'active' || now.presence === null));
  const first = outlookOf(state, seen(), now);
  const last = [...promptFacts(first, first.next, now.still), ...brakeFacts(first)];
  add(last);
  const asking = last.length === 0 ? first : outlookOf(state, seen(), now);
  return { state, entries: made, refusal, asking };
}

/** The plan under the settings of now; the same object where they have not changed. */
function underSettings(plan: Plan, pacing: Partial<PacingSettings>): Plan {
  const next = withSettings(plan, pacing);
  return JSON.stringify(next.settings) === JSON.stringify(plan.settings) ? plan : next;
}

function started(
  state: TrackerState,
  seen: Look,
  why: 'browser' | 'install',
  now: Situation,
): Found {
  const caught =
    now.now < state.pulse.seenAt
      ? catchUp(state, seen, now.settings, now)
      : { facts: [], pulse: state.pulse };
  const start = whenStarted({ ...state, pulse: caught.pulse }, seen, why, now.now);
  return { facts: [...caught.facts, ...start.facts], pulse: start.pulse };
}

/** What the intent, or the browser's word on it, says of presence. */
function presence(state: TrackerState, seen: Look, intent: Intent, now: Situation): Found {
  const { pulse } = state;
  const nothing: Found = { facts: [], pulse };
  switch (intent.type) {
    case 'idle':
      return present(seen) ? whenIdle(pulse, intent.seconds, listening(now)) : nothing;
    case 'lock':
      return whenLocked(pulse, seen, now.now);
    case 'input':
      return whenInput(pulse, seen, now.settings, now.now);
    case 'start':
      return intent.why === 'update' ? byQuery(pulse, seen, now) : nothing;
    case 'wake':
      return byQuery(pulse, seen, now);
    default:
      // Whoever clicks is here; but a person who walks may log pain on the way.
      return present(seen) && seen.last?.posture === 'walking'
        ? nothing
        : whenInput(pulse, seen, now.settings, now.now);
  }
}

/** The browser was asked instead of telling: events are missed while the worker starts, sleeps or is replaced. */
function byQuery(pulse: TrackerState['pulse'], seen: Look, now: Situation): Found {
  const known = seen.last !== null;
  if (now.presence === 'locked' && known) return whenLocked(pulse, seen, now.now);
  if (now.presence === 'idle' && present(seen)) return whenIdle(pulse, 60, listening(now));
  const back = now.presence === 'active' && (!present(seen) || pulse.idleSince !== null);
  return back ? whenInput(pulse, seen, now.settings, now.now) : { facts: [], pulse };
}

/** Sound that does not count is not heard. */
function listening(now: Situation): Situation {
  return { ...now, audible: now.audible && now.settings.soundCounts };
}

function isPersons(intent: Intent): intent is PersonIntent {
  return !['start', 'wake', 'idle', 'lock', 'input'].includes(intent.type);
}

function around(state: TrackerState, now: Situation): Around {
  const { settings, zone } = now;
  const asking = askingOf(state, look(state, now.now), now);
  const log = ofToday(state, zone);
  const { breakMinutes } = careOf(asking.plan, now.now);
  const { inFlareUp } = asking;
  const inTrial = asking.plan.trial !== null;
  const isOld = isPostureOld(asking);
  return { settings, zone, breakMinutes, isPostureOld: isOld, inFlareUp, inTrial, log };
}

function askingOf(state: TrackerState, seen: Look, now: Situation): Asking {
  const plan = planNow(state, now.now);
  const inFlareUp = plan.flareUp !== null;
  return { seen, plan, settings: now.settings, zone: now.zone, inFlareUp };
}

function outlookOf(state: TrackerState, seen: Look, now: Situation): Outlook {
  const asking = askingOf(state, seen, now);
  return { ...asking, next: prospect(asking) };
}

function decided(decision: Decision): Fact {
  const { rule, date, activity, kind, from, to, figures, text } = decision;
  return { type: 'decided', rule, date, activity, kind, from, to, figures, text };
}

/** The limit of each activity at the time of `asking`, in minutes. */
export function limitsOf({ plan, seen }: Asking) {
  const limit = (activity: 'sitting' | 'standing' | 'walking') => limitOf(plan, activity, seen.now);
  return { sitting: limit('sitting'), standing: limit('standing'), walking: limit('walking') };
}
