import type { ExportFile } from '../report/import-json.ts';
import { forgetUndo, readStored } from '../store/rewrite.ts';
import { changedDays, changedLog, merging, replacing, reversed } from '../timeline/change.ts';
import { dayOf } from '../timeline/days.ts';
import { type Circumstances, changeLog, readStanding, type Standing } from './change-log.ts';
import type { ImportChoice, ImportPreview, Outcome, Undoable } from './door.ts';
import { settingsIn } from './settings-in.ts';
import { decodeUndo, encodeUndo, lastDay, type Undo } from './undo.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a file would change, without changing it. */
export async function preview(file: ExportFile, choice: ImportChoice): Promise<ImportPreview> {
  const standing = await readStanding();
  const { log, settings } = planned(standing, file, choice);
  const { known, days, stored } = standing;
  const anew = log.add.filter(({ id }) => !known.has(id)).length;
  const touched = changedDays(days, log, changedLog(known, log));
  return {
    added: anew,
    known: file.entries.length - anew,
    removed: log.remove.size - (log.add.length - anew),
    days: [...touched.keys()].sort(),
    settings: {
      changed: differing(stored.settings, settings ?? stored.settings),
      left: choice.settings ? settingsIn(file.settings).left : 0,
    },
  };
}

export function bringIn(
  around: Circumstances,
  file: ExportFile,
  choice: ImportChoice,
): Promise<Outcome> {
  return changeLog(around, (standing) => {
    const { log, settings } = planned(standing, file, choice);
    const isSame = differing(standing.stored.settings, settings ?? standing.stored.settings) === 0;
    if (log.add.length === 0 && log.remove.size === 0 && isSame) return null;
    const now = around.now();
    const undo: Undo = {
      what: choice.mode === 'merge' ? 'merged' : 'replaced',
      at: now,
      until: lastDay(now, around.zone()),
      count: Math.max(log.add.length, log.remove.size),
      change: reversed(standing.known, log),
      unread: null,
      settings: isSame ? null : standing.stored.settings,
    };
    return {
      log,
      settings,
      unread: null,
      undo: { until: undo.until, stored: encodeUndo(undo) },
    };
  });
}

function planned({ known, stored }: Standing, file: ExportFile, choice: ImportChoice) {
  const log = (choice.mode === 'merge' ? merging : replacing)(known, file.entries);
  if (!choice.settings) return { log, settings: null };
  const { values } = settingsIn(file.settings);
  return { log, settings: choice.mode === 'merge' ? { ...stored.settings, ...values } : values };
}

/** How many settings have another value. */
function differing(a: Values, b: Values): number {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key])).length;
}

/** The last change that can be taken back. One that is too old is given up. */
export async function undoable(around: Circumstances): Promise<Undoable | null> {
  const { undo } = await readStored();
  if (undo === undefined) return null;
  const known = decodeUndo(undo, dayOf(around.now(), around.zone()));
  if (known === null) await forgetUndo();
  return known;
}

/** Takes the last change back; what was logged since stays. */
export function undo(around: Circumstances): Promise<Outcome> {
  return changeLog(around, ({ stored }) => {
    const known = decodeUndo(stored.undo, dayOf(around.now(), around.zone()));
    return known === null
      ? null
      : {
          log: known.change,
          settings: known.settings,
          unread: known.unread,
          undo: null,
        };
  });
}

export async function forget(): Promise<Outcome> {
  await forgetUndo();
  return 'done';
}
