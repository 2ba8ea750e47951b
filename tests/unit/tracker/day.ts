import { type Clock, clockOf } from '../../../lib/timeline/bouts.ts';
import { dayOf } from '../../../lib/timeline/days.ts';
import type { Entry } from '../../../lib/timeline/entries.ts';
import { stretchesOf } from '../../../lib/timeline/stretches.ts';
import { begin, isAhead, rebuild } from '../../../lib/tracker/begin.ts';
import { type Effect, effectsOf, nextWake } from '../../../lib/tracker/effects.ts';
import type { Glance } from '../../../lib/tracker/glance.ts';
import { glanceOf } from '../../../lib/tracker/glance-of.ts';
import type { Intent, Refusal } from '../../../lib/tracker/intents.ts';
import { worthKeeping } from '../../../lib/tracker/keep.ts';
import { type TrackerSettings, usualTracker } from '../../../lib/tracker/settings.ts';
import type { TrackerState } from '../../../lib/tracker/state.ts';
import { type Situation, type Turned, turn } from '../../../lib/tracker/turn.ts';

export const minute = 60_000;
/** A Monday. */
export const nine = Date.UTC(2026, 10, 23, 9);

/** A worker in a test's hands: every turn goes through JSON, as if the worker had been stopped after it. */
export class Desk {
  now = nine;
  presence: Situation['presence'] = 'active';
  still = false;
  audible = false;
  zone = 'UTC';
  /** Whether the worker is stopped after each turn, so that only what is stored is left. */
  mortal = true;
  settings: TrackerSettings = usualTracker;
  pacing: Situation['pacing'] = {};
  state: TrackerState;
  /** The one alarm, which the browser keeps. */
  alarm: number | null = null;
  log: Entry[] = [];
  last!: Turned;

  constructor(at = nine) {
    this.now = at;
    this.state = begin('test', new Date(at).toISOString().slice(0, 10), at);
    this.does({ type: 'start', why: 'install' });
  }

  does(intent: Intent): Refusal | null {
    const situation: Situation = {
      now: this.now,
      zone: this.zone,
      audible: this.audible,
      still: this.still,
      presence: this.presence,
      pacing: this.pacing,
      settings: this.settings,
    };
    const { now, zone, log } = this;
    const before = isAhead(this.state, dayOf(now, zone))
      ? rebuild(log, { device: 'test', now, zone })
      : this.state;
    this.last = turn(before, intent, situation);
    this.log.push(...this.last.entries);
    const expectedAt = nextWake(this.last.asking, this.last.state.pulse);
    this.alarm = expectedAt;
    const state = { ...this.last.state, pulse: { ...this.last.state.pulse, expectedAt } };
    // As the shell does: what is not worth a write is not there at the next turn.
    if (this.last.entries.length === 0 && !worthKeeping(this.state, state))
      return this.last.refusal;
    this.state = this.mortal ? (JSON.parse(JSON.stringify(state)) as TrackerState) : state;
    return this.last.refusal;
  }

  /** Lets time pass, waking at each alarm the worker asked for. */
  passes(minutes: number): this {
    const end = this.now + minutes * minute;
    for (;;) {
      const next = this.alarm;
      if (next === null || next > end) break;
      // Clocks tell whole milliseconds.
      this.now = Math.ceil(next);
      this.does({ type: 'wake' });
    }
    this.now = end;
    return this;
  }

  /** No input for so many minutes, as the browser tells it, and then none of its alarms but those asked for. */
  idles(minutes: number): this {
    const end = this.now + minutes * minute;
    this.passes(1);
    this.presence = 'idle';
    this.still = true;
    this.does({ type: 'wake' });
    this.passes((end - this.now) / minute);
    return this;
  }

  returns(): this {
    this.presence = 'active';
    this.still = false;
    this.does({ type: 'input' });
    return this;
  }

  locks(): this {
    this.presence = 'locked';
    this.does({ type: 'lock' });
    return this;
  }

  /** The computer sleeps: no alarm, no event. */
  sleeps(minutes: number): this {
    this.now += minutes * minute;
    return this;
  }

  get glance(): Glance {
    return glanceOf(this.last.state, this.last.asking);
  }

  get effects(): readonly Effect[] {
    return effectsOf(this.last.asking, this.last.state.pulse);
  }

  get clock(): Clock | null {
    return clockOf(stretchesOf(this.log, this.now), this.now);
  }

  /** The day as `from-until posture certainty`, in minutes since it began. */
  lane(since = nine): readonly string[] {
    const day = stretchesOf(this.log, this.now).filter(({ from, until }) => until > from);
    return day.map((s) => {
      const minutes = (at: number) => Math.round(((at - since) / minute) * 100) / 100;
      return `${minutes(s.from)}-${minutes(s.until)} ${s.posture} ${s.certainty}`;
    });
  }

  logged(type: Entry['type']): readonly Entry[] {
    return this.log.filter((entry) => entry.type === type);
  }
}

/** Goes on until a prompt waits, at a pause. */
export function prompted(desk = new Desk()): Desk {
  desk.still = true;
  for (let i = 0; i < 200 && desk.glance.prompt === null; i += 1) desk.passes(1);
  desk.still = false;
  return desk;
}

/** Working hours that end so many minutes after nine. */
export function endingAfter(minutes: number): Desk {
  const desk = new Desk();
  const day = [['07:00', clockTime(minutes)]] as const;
  desk.settings = { ...usualTracker, workingHours: [day, day, day, day, day, [], []] };
  desk.does({ type: 'wake' });
  return desk;
}

/** The wall clock so many minutes after nine. */
export function clockTime(minutes: number): string {
  return new Date(nine + minutes * minute).toISOString().slice(11, 16);
}
