import type { PacingSettings } from '../pacing/index.ts';
import type { Entry, Instant } from '../timeline/entries.ts';
import { rebuild } from './begin.ts';
import type { Glance } from './glance.ts';
import { glanceOf } from './glance-of.ts';
import type { TrackerSettings } from './settings.ts';
import type { Pulse, TrackerState } from './state.ts';
import { turn } from './turn.ts';

export interface Retelling {
  readonly device: string;
  readonly now: Instant;
  readonly zone: string;
  readonly pacing: Partial<PacingSettings>;
  readonly settings: TrackerSettings;
  /** What was known of presence: it is about this machine and now, whatever the log says. Null where nothing was. */
  readonly pulse: Pulse | null;
}

/** The state that a log tells after entries came in or left, and what pages show of it until the worker's next turn. */
export function retold(
  log: readonly Entry[],
  told: Retelling,
): { readonly state: TrackerState; readonly glance: Glance } {
  const rebuilt = rebuild(log, told);
  const state = { ...rebuilt, pulse: told.pulse ?? rebuilt.pulse };
  const { now, zone, pacing, settings } = told;
  const situation = { now, zone, pacing, settings, audible: false, still: false, presence: null };
  const turned = turn(state, { type: 'wake' }, situation);
  return { state, glance: glanceOf(turned.state, turned.asking) };
}
