import { promisifyRequest } from 'idb-keyval';
import { records } from '../store/database.ts';
import { storedDays } from '../store/everything.ts';
import { everyAside } from '../store/keys.ts';
import type { Day } from '../timeline/days.ts';
import type { Instant } from '../timeline/entries.ts';
import { type Circumstances, changeLog, readStanding, unreadOf } from './change-log.ts';
import type { MadeFile, Outcome, StoredInfo, Watch } from './door.ts';
import { iso } from './make-json.ts';
import { splitDay } from './stored-log.ts';
import { encodeUndo, lastDay } from './undo.ts';

/** Counts what is stored, a few days at a time. @throws AbortError where it was stopped. */
export async function storedInfo({ progress, signal }: Watch): Promise<StoredInfo> {
  const ids = new Set<string>();
  let unread = await asideCount();
  let days = 0;
  let first: Day | null = null;
  for await (const { days: some, done, total } of storedDays()) {
    signal.throwIfAborted();
    for (const [day, stored] of some) {
      const split = splitDay(stored);
      unread += split.unread.length;
      if (split.entries.length === 0) continue;
      first ??= day;
      days += 1;
      // An entry stands with each day that it speaks of.
      for (const { id } of split.entries) ids.add(id);
    }
    progress(done, total);
  }
  const { usage } = await navigator.storage.estimate();
  return { entries: ids.size, days, first, unread, bytes: usage ?? null };
}

function asideCount(): Promise<number> {
  const range = IDBKeyRange.bound(everyAside.first, everyAside.last);
  return records('readonly', (store) => promisifyRequest(store.count(range)));
}

/** What cannot be read, as it is stored, in a file for whoever can make sense of it. */
export async function unreadFile(now: Instant): Promise<MadeFile> {
  const { days, aside } = unreadOf(await readStanding());
  const text = JSON.stringify(
    { format: 'deskpace-unread', version: 1, exportedAt: iso(now), days, aside },
    null,
    2,
  );
  return {
    name: `deskpace-unread-${iso(now).slice(0, 10)}.json`,
    blob: new Blob([text], { type: 'application/json' }),
  };
}

/**
 * Takes what cannot be read out of the log, keeps every entry that can, and works the plan and the state out again from them. It can
 * be taken back as any other change of the log.
 */
export function repair(around: Circumstances): Promise<Outcome> {
  return changeLog(around, (standing) => {
    const unread = unreadOf(standing);
    const count = unread.days.reduce((sum, [, items]) => sum + items.length, unread.aside.length);
    const at = around.now();
    const until = lastDay(at, around.zone());
    const nothing = { remove: new Set<string>(), add: [] };
    const undo = encodeUndo({
      what: 'repaired',
      at,
      until,
      count,
      change: nothing,
      settings: null,
      unread,
    });
    return {
      log: nothing,
      settings: null,
      unread: { days: [], aside: [] },
      undo: { until, stored: undo },
    };
  });
}
