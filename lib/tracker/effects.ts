import { limitOf } from '../pacing/index.ts';
import { minute } from '../timeline/bouts.ts';
import type { Activity, EntryOf, Instant, Minutes } from '../timeline/entries.ts';
import { mostPostpones } from './answers.ts';
import { brakeAt, isHinting } from './hints.ts';
import { promptsFrom, promptsUntil } from './hours.ts';
import { type Look, waitingIn } from './look.ts';
import { present } from './presence.ts';
import type { Outlook } from './prospect.ts';
import type { Pulse } from './state.ts';

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
  /** Outside working hours: no prompts, and no minutes that nobody moves on. */
  | { readonly key: 'hours' }
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
      /** Minutes of the bout as it shows. */
      readonly spent: Minutes;
      readonly round: number;
      readonly postponable: boolean;
    }
  | { readonly type: 'clearPrompt' }
  /** How many seconds without input the browser should wait before it says so. */
  | { readonly type: 'watchIdle'; readonly seconds: 15 | 60 };

export function effectsOf(outlook: Outlook, pulse: Pulse): readonly Effect[] {
  const wake = nextWake(outlook, pulse);
  return [
    wake === null ? { type: 'clearAlarm' } : { type: 'setAlarm', at: wake },
    badgeOf(outlook),
    promptOf(outlook.seen),
    { type: 'watchIdle', seconds: waitsForPause(outlook, pulse) ? 15 : 60 },
  ];
}

/** When the worker must run next; null where only an event can change anything. No wake-up repeats while nobody is there. */
export function nextWake(outlook: Outlook, pulse: Pulse): Instant | null {
  const { seen, settings, zone } = outlook;
  const { now, quiet, overdo, overdoes } = seen;
  const openUntil = promptsUntil(settings, now, zone);
  const isWatched = present(seen) && quiet === null && pulse.idleSince === null;
  return earliest(now, [
    withinIdle(nextPromptWake(outlook), outlook, pulse),
    quiet?.until ?? null,
    overdo?.until ?? null,
    // A prompt that waits is kept back from there on.
    overdoes.find(({ from }) => from > now)?.from ?? null,
    openUntil === null ? promptsFrom(settings, now, zone) : null,
    present(seen) ? listenAt(outlook, pulse) : null,
    ...(isWatched && openUntil !== null ? [openUntil, ...deskWakes(outlook)] : []),
  ]);
}

/** A prompt that is due and waits for a pause comes at the latest by itself. */
function nextPromptWake({ next, seen }: Outlook): Instant | null {
  const { at, latest, show } = next;
  if (show === null || at === null) return null;
  return show === 'new' && seen.now >= at ? latest : at;
}

/** When to listen again whether a tab still plays; null where none did when the idle time began. */
function listenAt({ settings }: Outlook, { idleSince, heardAt }: Pulse): Instant | null {
  return idleSince === null || heardAt === null ? null : heardAt + settings.awayAfter * minute;
}

/** Somebody without input for long is not prompted: whether they are there will be known when there is input. */
function withinIdle(
  at: Instant | null,
  { settings }: Outlook,
  { idleSince, heardAt }: Pulse,
): Instant | null {
  if (at === null || idleSince === null || heardAt !== null) return at;
  return at < idleSince + settings.awayAfter * minute ? at : null;
}

/**
 * What changes on the toolbar while somebody is at the desk in working hours, not paused and not idle, and the planned end of a
 * break: then alone the clock is worth a wake-up now and then.
 */
function deskWakes(outlook: Outlook): readonly (Instant | null)[] {
  const { next, seen } = outlook;
  return [nextBadge(outlook), next.hintAt, brakeAt(outlook), seen.running?.plannedEnd ?? null];
}

/**
 * Each wake-up starts the worker's process, some 50 ms of a processor, so the badge moves on in steps of five minutes unless told
 * otherwise. Opening the popup brings it up to date, and whatever else wakes the worker does.
 */
function nextBadge({ seen, settings }: Outlook): Instant | null {
  const { clock, now } = seen;
  if (clock === null) return null;
  const step = settings.badgeEvery * minute;
  return clock.zeroAt + (Math.floor((now - clock.zeroAt) / step + 1e-6) + 1) * step;
}

function earliest(now: Instant, instants: readonly (Instant | null)[]): Instant | null {
  const next = Math.min(...instants.filter((at) => at !== null && at > now).map(Number));
  return Number.isFinite(next) ? next : null;
}

function waitsForPause({ next, seen }: Outlook, pulse: Pulse): boolean {
  const { show, at } = next;
  return show === 'new' && at !== null && seen.now >= at && pulse.idleSince === null;
}

function promptOf(seen: Look): Effect {
  const story = waitingIn(seen);
  if (story === null) return { type: 'clearPrompt' };
  const { prompt, postpones, shows } = story;
  const spent = seen.clock?.spent ?? prompt.spent;
  const round = postpones * 2 + shows;
  return { type: 'showPrompt', prompt, spent, round, postponable: postpones < mostPostpones };
}

function badgeOf(outlook: Outlook): Effect {
  const { seen, settings, zone } = outlook;
  const { clock, quiet } = seen;
  if (seen.gap !== null || (seen.last !== null && seen.last.certainty === 'unsure'))
    return plain('?', 'asking', { key: 'asking' });
  if (quiet !== null) return plain('II', 'quiet', { key: 'quiet', until: quiet.until });
  if (clock === null) return plain('', 'away', { key: 'away' });
  if (promptsUntil(settings, seen.now, zone) === null) return plain('', 'quiet', { key: 'hours' });
  const minutes = Math.floor(clock.spent + 1e-6);
  return clock.activity === 'walking'
    ? plain(textOf(minutes), 'running', { key: 'walking' })
    : counting(outlook, clock.activity, minutes);
}

function plain(text: string, kind: Ring['kind'], tip: Tip): Effect {
  return { type: 'showBadge', text, ring: { twelfths: 0, kind, hint: false }, tip };
}

/** Four characters are all that a badge has room for. */
function textOf(minutes: number): string {
  return minutes > 999 ? '999+' : String(minutes);
}

function counting(
  outlook: Outlook,
  activity: Exclude<Activity, 'walking'>,
  minutes: number,
): Effect {
  const limit = limitOf(outlook.plan, activity, outlook.seen.now);
  const share = (outlook.seen.clock?.spent ?? 0) / limit;
  const ring: Ring = {
    twelfths: Math.min(12, Math.floor(share * 12 + 1e-6)),
    kind: share >= 1 ? 'due' : 'running',
    hint: isHinting(outlook),
  };
  const tip: Tip = { key: activity, minutes, limit: Math.floor(limit) };
  return { type: 'showBadge', text: textOf(minutes), ring, tip };
}
