import { type Day, dayOf, type Week, weekOf } from '../timeline/days.ts';
import type { Instant } from '../timeline/entries.ts';

/** The setting that wants a copy each week. It is switched where the browser is asked for leave. */
export const backupSetting = 'backup.weekly';

/** What became of the copies, as stored. */
export interface Backup {
  /** The last one that was saved; null before the first. */
  readonly saved: { readonly week: Week; readonly at: Instant; readonly file: string } | null;
  /** The last try, where it failed. `notAllowed`: the browser has no leave to save files. */
  readonly failed: { readonly at: Instant; readonly why: 'notAllowed' | 'notSaved' } | null;
}

export const noBackup: Backup = { saved: null, failed: null };

/** Milliseconds until a copy that failed is tried again: a few times a day. */
const again = 3 * 60 * 60_000;

/** Whether a copy is wanted now: one a week, in the first turn at work of an ISO week; a clock set back wants none. */
export function isBackupDue({ saved, failed }: Backup, now: Instant, zone: string): boolean {
  if (saved !== null && saved.week >= weekOf(dayOf(now, zone))) return false;
  return failed === null || now - failed.at >= again || now < failed.at;
}

/** Where the copy of a day goes within the folder for downloads. */
export function backupFile(day: Day): string {
  return `Deskpace/deskpace-${day}.json`;
}

/** What is stored of copies, which may be anything; that of none where it cannot be read. */
export function decodeBackup(stored: unknown): Backup {
  if (!isRecord(stored)) return noBackup;
  const { saved, failed } = stored;
  return {
    saved:
      isRecord(saved) &&
      typeof saved['week'] === 'string' &&
      typeof saved['at'] === 'number' &&
      typeof saved['file'] === 'string'
        ? { week: saved['week'], at: saved['at'], file: saved['file'] }
        : null,
    failed:
      isRecord(failed) && typeof failed['at'] === 'number'
        ? { at: failed['at'], why: failed['why'] === 'notAllowed' ? 'notAllowed' : 'notSaved' }
        : null,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
