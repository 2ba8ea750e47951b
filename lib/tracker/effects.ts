import { minute } from '../timeline/bouts.ts';
import type { EntryOf, Instant } from '../timeline/entries.ts';
import { promptsFrom, promptsUntil } from './hours.ts';
import type { Look } from './look.ts';
import { present } from './presence.ts';
import { type Asking, prospect } from './prompting.ts';
import type { Pulse } from './state.ts';
import { waiting } from './stories.ts';
import { limitsOf } from './turn.ts';

/** How the ring on the icon is drawn; told by shape as well as by colour. */
export interface Ring {
  /** Share of the limit that is spent, in twelfths, 0-12. */
  readonly twelfths: number;
  readonly kind: 'running' | 'due' | 'quiet' | 'away' | 'asking';
  /** A small mark at half of the limit: a silent hint to shift (R19). */
  readonly hint: boolean;
}

/** What the icon says in words: a key of the `badge` texts and its values. */
export type Tip =
  | { readonly key: 'away' | 'asking' | 'walking' }
  | { readonly key: 'quiet'; readonly until: Instant }
  | { readonly key: 'sitting' | 'standing'; readonly minutes: number; readonly limit: number };

/** Orders to the browser. Deriving them again from the same state changes nothing. */
export type Effect =
  | { readonly type: 'setAlarm'; readonly at: Instant }
  | { readonly type: 'clearAlarm' }
  | { readonly type: 'showBadge'; readonly text: string; readonly ring: Ring; readonly tip: Tip }
  /** `round` counts how often the prompt has been shown: a repetition is shown anew, the same round only once. */
  | {
      readonly type: 'showPrompt';
      readonly prompt: EntryOf<'prompted'>;
      readonly round: number;
      readonly postponable: boolean;
    }
  | { readonly type: 'clearPrompt' }
  /** How many seconds without input the browser should wait before it says so. */
  | { readonly type: 'watchIdle'; readonly seconds: 15 | 60 };

export function effectsOf(asking: Asking, pulse: Pulse): readonly Effect[] {
  const wake = nextWake(asking, pulse);
  return [
    wake === null ? { type: 'clearAlarm' } : { type: 'setAlarm', at: wake },
    badgeOf(asking),
    promptOf(asking.seen),
    { type: 'watchIdle', seconds: waitsForPause(asking, pulse) ? 15 : 60 },
  ];
}

/** When the worker must run next; null where only an event can change anything. No wake-up repeats while nobody is there. */
export function nextWake(asking: Asking, pulse: Pulse): Instant | null {
  const { seen, settings, zone } = asking;
  const { now, quiet, overdo } = seen;
  const isOpen = promptsUntil(settings, now, zone) !== null;
  return earliest(now, [
    withinIdle(nextPromptWake(asking), asking, pulse),
    quiet?.until ?? null,
    overdo?.until ?? null,
    isOpen ? null : promptsFrom(settings, now, zone),
    present(seen) ? listenAt(asking, pulse) : null,
    ...(isWatching(asking, pulse) ? deskWakes(asking) : []),
  ]);
}

/** A prompt that is due and waits for a pause comes at the latest by itself. */
function nextPromptWake(asking: Asking): Instant | null {
  const { at, latest, show } = prospect(asking);
  if (show === null || at === null) return null;
  return show === 'new' && asking.seen.now >= at ? latest : at;
}

/** When to listen again whether a tab still plays; null where none did when the idle time began. */
function listenAt({ settings }: Asking, { idleSince, heardAt }: Pulse): Instant | null {
  return idleSince === null || heardAt === null ? null : heardAt + settings.awayAfter * minute;
}

/** Somebody without input for long is not prompted: whether they are there will be known when there is input. */
function withinIdle(
  at: Instant | null,
  { settings }: Asking,
  { idleSince, heardAt }: Pulse,
): Instant | null {
  if (at === null || idleSince === null || heardAt !== null) return at;
  return at < idleSince + settings.awayAfter * minute ? at : null;
}

/** What changes on the toolbar while somebody is at the desk, and the planned end of a break. */
function deskWakes(asking: Asking): readonly (Instant | null)[] {
  return [nextBadge(asking), prospect(asking).hintAt, asking.seen.running?.plannedEnd ?? null];
}

/** Whether the clock is worth a wake-up now and then: at the desk, in working hours, not paused, not idle. */
function isWatching({ seen, settings, zone }: Asking, pulse: Pulse): boolean {
  const { now, quiet } = seen;
  return (
    present(seen) &&
    quiet === null &&
    pulse.idleSince === null &&
    promptsUntil(settings, now, zone) !== null
  );
}

/**
 * Each wake-up starts the worker's process, some 50 ms of a processor, so the badge moves on in steps of five minutes unless told
 * otherwise. Opening the popup brings it up to date, and whatever else wakes the worker does.
 */
function nextBadge({ seen, settings }: Asking): Instant | null {
  const { clock, now } = seen;
  if (clock === null) return null;
  const step = settings.badgeEvery * minute;
  return clock.zeroAt + (Math.floor((now - clock.zeroAt) / step + 1e-6) + 1) * step;
}

function earliest(now: Instant, instants: readonly (Instant | null)[]): Instant | null {
  const next = Math.min(...instants.filter((at) => at !== null && at > now).map(Number));
  return Number.isFinite(next) ? next : null;
}

function waitsForPause(asking: Asking, pulse: Pulse): boolean {
  const { show, at } = prospect(asking);
  return show === 'new' && at !== null && asking.seen.now >= at && pulse.idleSince === null;
}

function promptOf({ stories }: Look): Effect {
  const story = waiting(stories);
  if (story === null) return { type: 'clearPrompt' };
  const round = story.postpones * 2 + story.shows;
  return { type: 'showPrompt', prompt: story.prompt, round, postponable: story.postpones < 2 };
}

function badgeOf(asking: Asking): Effect {
  const { seen } = asking;
  const plain = (text: string, kind: Ring['kind'], tip: Tip): Effect => ({
    type: 'showBadge',
    text,
    ring: { twelfths: 0, kind, hint: false },
    tip,
  });
  if (seen.gap !== null || (seen.last !== null && seen.last.certainty === 'unsure'))
    return plain('?', 'asking', { key: 'asking' });
  if (seen.quiet !== null) return plain('II', 'quiet', { key: 'quiet', until: seen.quiet.until });
  const { clock } = seen;
  if (clock === null) return plain('', 'away', { key: 'away' });
  const minutes = Math.floor(clock.spent + 1e-6);
  if (clock.activity === 'walking') return plain(String(minutes), 'running', { key: 'walking' });
  const limit = Math.floor(limitsOf(asking)[clock.activity]);
  const share = limit > 0 ? clock.spent / limit : 1;
  const twelfths = Math.min(12, Math.floor(share * 12 + 1e-6));
  const ring: Ring = {
    twelfths,
    kind: share >= 1 ? 'due' : 'running',
    hint: share >= 0.5 && share < 1,
  };
  return {
    type: 'showBadge',
    text: minutes > 999 ? '999+' : String(minutes),
    ring,
    tip: { key: clock.activity, minutes, limit },
  };
}
