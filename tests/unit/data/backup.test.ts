import { describe, expect, test } from 'vitest';
import {
  type Backup,
  backupFile,
  decodeBackup,
  isBackupDue,
  noBackup,
} from '../../../lib/exchange/backup.ts';

const hour = 3_600_000;
const monday9 = Date.parse('2026-11-23T09:00:00Z');
const saved = { week: '2026-W48', at: monday9, file: backupFile('2026-11-23') };

describe('the weekly copy', () => {
  test.each<[string, Backup, number, boolean]>([
    ['is due before the first', noBackup, monday9, true],
    ['is not due again in its week', { saved, failed: null }, monday9 + 100 * hour, false],
    ['is due in the next week', { saved, failed: null }, monday9 + 7 * 24 * hour, true],
    [
      'waits some hours where it failed',
      { saved: null, failed: { at: monday9, why: 'notSaved' } },
      monday9 + hour,
      false,
    ],
    [
      'is tried again then',
      { saved: null, failed: { at: monday9, why: 'notSaved' } },
      monday9 + 3 * hour,
      true,
    ],
    [
      'is tried at once where a wrong clock had failed',
      { saved: null, failed: { at: monday9 + 900 * hour, why: 'notSaved' } },
      monday9,
      true,
    ],
    [
      'is not due where the clock was set back',
      { saved, failed: null },
      monday9 - 200 * hour,
      false,
    ],
  ])('%s', (_what, backup, now, due) => {
    expect(isBackupDue(backup, now, 'UTC')).toBe(due);
  });

  test('begins with the week of the place', () => {
    const sundayNight = Date.parse('2026-11-29T23:30:00Z');
    expect(isBackupDue({ saved, failed: null }, sundayNight, 'UTC')).toBe(false);
    expect(isBackupDue({ saved, failed: null }, sundayNight, 'Europe/Berlin')).toBe(true);
  });

  test.each([null, 7, 'x', {}, { saved: 3, failed: [] }, { saved: { week: 4 } }])(
    '%j is stored of none',
    (stored) => {
      expect(decodeBackup(stored)).toEqual(noBackup);
    },
  );

  test('is read as it was stored', () => {
    const backup: Backup = { saved, failed: { at: 5, why: 'notAllowed' } };
    expect(decodeBackup(structuredClone(backup))).toEqual(backup);
  });
});
