import { resolveSettings } from '../contributions/resolve.ts';
import { type Rewritten, readStored, rewrite, type Stored } from '../store/rewrite.ts';
import { isNewer } from '../store/write.ts';
import { changedDays, changedLog, entriesOf, type LogChange } from '../timeline/change.ts';
import type { Day } from '../timeline/days.ts';
import type { Entry, Instant } from '../timeline/entries.ts';
import { retold } from '../tracker/retold.ts';
import type { Outcome } from './door.ts';
import { joinedDays, type SplitDay, splitDays } from './stored-log.ts';

type Values = Readonly<Record<string, unknown>>;

/** Where and when a change is made. `locked` runs something while nobody else writes; `told` lets every page know. */
export interface Circumstances {
  readonly now: () => Instant;
  readonly zone: () => string;
  readonly locked: <Value>(run: () => Promise<Value>) => Promise<Value>;
  readonly told: () => void;
}

/** The log as it stands. */
export interface Standing {
  readonly stored: Stored;
  readonly split: ReadonlyMap<string, SplitDay>;
  readonly days: ReadonlyMap<string, readonly Entry[]>;
  readonly known: ReadonlyMap<string, Entry>;
}

/** What cannot be read: in days, and moved aside. */
export interface Unread {
  readonly days: readonly (readonly [day: Day, items: readonly unknown[]])[];
  readonly aside: Stored['aside'];
}

export function unreadOf({ split, stored }: Standing): Unread {
  const days = [...split].map(([day, { unread }]) => [day, unread] as const);
  return { days: days.filter(([, items]) => items.length > 0), aside: stored.aside };
}

/** A change to be made; `settings` null leaves them alone. */
export interface Change {
  readonly log: LogChange;
  readonly settings: Values | null;
  /** What cannot be read afterwards; null leaves it as it is. */
  readonly unread: Unread | null;
  /** What is kept to take it back. */
  readonly undo: Rewritten['undo'];
}

export async function readStanding(): Promise<Standing> {
  const stored = await readStored();
  const split = splitDays(stored.days);
  const days = new Map([...split].map(([day, { entries }]) => [day, entries]));
  return { stored, split, days, known: entriesOf(days) };
}

/**
 * Changes the whole log in one transaction, together with the plan and the state that follow from it, so that a worker which wakes at
 * any moment finds either all of it or nothing. `decide` is asked while nobody else writes; null where there is nothing to do.
 */
export async function changeLog(
  around: Circumstances,
  decide: (standing: Standing) => Change | null,
): Promise<Outcome> {
  try {
    return await around.locked(async () => {
      const standing = await readStanding();
      if (isNewer(standing.stored.meta)) return 'newerData';
      const change = decide(standing);
      if (change === null) return 'nothing';
      await rewrite(rewritten(around, standing, change));
      around.told();
      return 'done';
    });
  } catch (error) {
    console.error(error);
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return isFull ? 'diskFull' : 'broken';
  }
}

function rewritten(around: Circumstances, standing: Standing, change: Change): Rewritten {
  const { stored, split, days, known } = standing;
  // The worker names this browser at its first turn, and every page asks it for one.
  if (stored.meta === null) throw new TypeError('this browser has no name in the log yet');
  const log = changedLog(known, change.log);
  const settings = change.settings ?? stored.settings;
  const resolved = resolveSettings(settings);
  const { state, glance } = retold(log, {
    device: stored.meta.device,
    now: around.now(),
    zone: around.zone(),
    pacing: resolved.pacing,
    settings: resolved.tracker,
    pulse: stored.pulse,
  });
  const changed = changedDays(days, change.log, log);
  const { unread, undo } = change;
  return {
    days: unread === null ? joinedDays(changed, split) : withUnread(standing, changed, unread),
    aside: unread?.aside ?? null,
    settings,
    state,
    glance,
    undo,
  };
}

/** The days that changed, with what cannot be read in them afterwards. */
function withUnread(
  { split, days }: Standing,
  changed: ReadonlyMap<Day, readonly Entry[]>,
  unread: Unread,
): ReadonlyMap<Day, readonly unknown[]> {
  const touched = new Map<Day, readonly unknown[]>(changed);
  for (const [day, { unread: items }] of split)
    if (items.length > 0 && !touched.has(day)) touched.set(day, days.get(day) ?? []);
  for (const [day, items] of unread.days)
    touched.set(day, [...(touched.get(day) ?? days.get(day) ?? []), ...items]);
  return touched;
}
