import { backupFile, backupSetting, isBackupDue } from '../exchange/backup.ts';
import { makeJson } from '../exchange/make-json.ts';
import { readBackup, storeBackup } from '../store/backup.ts';
import { readFirst } from '../store/first.ts';
import type { Trouble } from '../store/trouble.ts';
import { isNewer, readMeta } from '../store/write.ts';
import { dayOf, weekOf } from '../timeline/days.ts';
import { maySave, save } from './downloads.ts';

/** One at a time, whichever events come meanwhile; not the lock of those who write the log, who need not wait for it. */
const backupLock = 'deskpace-backup';

/** Saves this week's copy where one is wanted and due; `isAsked`: whether it is due or not. Never throws: what failed is stored and told. */
export async function backUp(isAsked: boolean): Promise<void> {
  try {
    await navigator.locks.request(backupLock, () => copy(isAsked));
  } catch (error) {
    // The database does not open or the disk is full: the worker tells that where it reads or writes the log itself.
    console.error(error);
  }
}

async function copy(isAsked: boolean): Promise<void> {
  // Asked at every alarm: most people want none, and no more is read for them. Data of a newer version are left untouched.
  if (!isWanted((await readFirst()).settings) || isNewer(await readMeta())) return;
  const now = Date.now();
  const zone = Temporal.Now.timeZoneId();
  const before = await readBackup();
  if (!isAsked && !isBackupDue(before, now, zone)) return;
  if (!(await maySave())) {
    await storeBackup({ ...before, failed: { at: now, why: 'notAllowed' } });
    return;
  }
  const day = dayOf(now, zone);
  const file = backupFile(day);
  try {
    await save(await makeJson(unwatched, now), file);
    await storeBackup({ saved: { week: weekOf(day), at: now, file }, failed: null });
  } catch (error) {
    console.error(error);
    await storeBackup({ ...before, failed: { at: now, why: 'notSaved' } });
  }
}

const unwatched = { progress: () => {}, signal: new AbortController().signal };

/** What to tell of the last try, where copies are wanted and it failed. Never throws: a turn that is stored is not undone by it. */
export async function backupTrouble(settings: unknown): Promise<readonly Trouble[]> {
  if (!isWanted(settings)) return [];
  const { failed } = (await readBackup().catch(console.error)) ?? { failed: null };
  return failed === null ? [] : [{ kind: 'backupFailed', at: failed.at, detail: failed.why }];
}

function isWanted(settings: unknown): boolean {
  return (settings as Readonly<Record<string, unknown>> | undefined)?.[backupSetting] === true;
}
