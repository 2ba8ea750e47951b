import { deleting, type LogChange, replacing, reversed } from '../timeline/change.ts';
import type { Day } from '../timeline/days.ts';
import {
  type Change,
  type Circumstances,
  changeLog,
  readStanding,
  type Standing,
  type Unread,
  unreadOf,
} from './change-log.ts';
import type { Outcome, Undoable } from './door.ts';
import { encodeUndo, lastDay } from './undo.ts';

/**
 * Deletes every entry, what cannot be read, and the settings; the plan begins anew. The name of this browser in the log stays, as
 * something is written with the next entry anyway.
 */
export function deleteAll(around: Circumstances): Promise<Outcome> {
  return changeLog(around, (standing) => {
    const log = replacing(standing.known, []);
    const left = { days: [], aside: [] };
    return { ...without(around, standing, 'deleted', log, left), settings: {} };
  });
}

/** How many entries tell of a day from `first` to `last`. */
export async function countDays(first: Day, last: Day): Promise<number> {
  const { known } = await readStanding();
  return deleting(known, first, last).remove.size;
}

/** Deletes what tells of these days, and what cannot be read in them; the plan is worked out again from what is left. */
export function deleteDays(around: Circumstances, first: Day, last: Day): Promise<Outcome> {
  return changeLog(around, (standing) => {
    const log = deleting(standing.known, first, last);
    const { days, aside } = unreadOf(standing);
    const left = { days: days.filter(([day]) => day < first || day > last), aside };
    if (log.remove.size === 0 && left.days.length === days.length) return null;
    return without(around, standing, 'daysDeleted', log, left);
  });
}

function without(
  around: Circumstances,
  standing: Standing,
  what: Undoable['what'],
  log: LogChange,
  unread: Unread,
): Change {
  const { known, stored } = standing;
  const at = around.now();
  const until = lastDay(at, around.zone());
  const undo = encodeUndo({
    what,
    at,
    until,
    count: log.remove.size,
    change: reversed(known, log),
    settings: what === 'deleted' ? stored.settings : null,
    unread: unreadOf(standing),
  });
  return { log, settings: null, unread, undo: { until, stored: undo } };
}
