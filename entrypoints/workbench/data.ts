import { askToSave, giveUpSaving } from '../../lib/browser/downloads.ts';
import { lockName } from '../../lib/browser/lock.ts';
import { changesChannel } from '../../lib/client/protocol.ts';
import { bringIn, forget, preview, undo, undoable } from '../../lib/exchange/bring-in.ts';
import { repair, storedInfo, unreadFile } from '../../lib/exchange/care.ts';
import type { Circumstances } from '../../lib/exchange/change-log.ts';
import { countDays, deleteAll, deleteDays } from '../../lib/exchange/delete.ts';
import type { DataDoor } from '../../lib/exchange/door.ts';
import { make } from '../../lib/exchange/make.ts';
import { readFile } from '../../lib/exchange/read-file.ts';
import { readBackup } from '../../lib/store/backup.ts';

const around: Circumstances = {
  now: () => Date.now(),
  zone: () => Temporal.Now.timeZoneId(),
  locked: async (run) => await navigator.locks.request(lockName, run),
  told: () => new BroadcastChannel(changesChannel).postMessage(Date.now()),
};

export const door: DataDoor = {
  make: (kind, watch) => make(kind, watch, around.now(), around.zone()),
  read: readFile,
  preview,
  bringIn: (file, choice) => bringIn(around, file, choice),
  deleteAll: () => deleteAll(around),
  countDays,
  deleteDays: (first, last) => deleteDays(around, first, last),
  stored: storedInfo,
  unreadFile: () => unreadFile(around.now()),
  repair: () => repair(around),
  backup: { read: readBackup, ask: askToSave, giveUp: giveUpSaving },
  undoable: () => undoable(around),
  undo: () => undo(around),
  forget,
};
