import type { ExportFile, ImportFault } from '../report/import-json.ts';
import type { Day } from '../timeline/days.ts';
import type { Instant } from '../timeline/entries.ts';
import type { Backup } from './backup.ts';

/** Follows something that takes a while, and can stop it. */
export interface Watch {
  /** Told now and then; `total` is above 0. */
  readonly progress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** A file made of the log, to be handed to the person. */
export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

export type ExportKind = 'json' | 'csv' | 'fhir';

export type FileRead =
  | { readonly ok: true; readonly file: ExportFile }
  | { readonly ok: false; readonly fault: ImportFault };

/** How a file is brought in. `settings`: whether its settings are taken over. */
export interface ImportChoice {
  readonly mode: 'merge' | 'replace';
  readonly settings: boolean;
}

/** What bringing a file in would change. */
export interface ImportPreview {
  /** Entries that are not here yet. */
  readonly added: number;
  /** Entries that are here already and stay. */
  readonly known: number;
  /** Entries that would go. */
  readonly removed: number;
  /** The days touched, in order. */
  readonly days: readonly Day[];
  /** Settings that would change, and those in the file that this version cannot use. */
  readonly settings: { readonly changed: number; readonly left: number };
}

/** What became of a change. Only `done` changed anything; the others say why not. */
export type Outcome = 'done' | 'nothing' | 'newerData' | 'diskFull' | 'broken';

/** A change of the whole log that can still be taken back, until the end of a day. */
export interface Undoable {
  readonly what: 'merged' | 'replaced' | 'deleted' | 'daysDeleted' | 'repaired';
  readonly at: Instant;
  readonly until: Day;
  /** How many entries it brought in or took away. */
  readonly count: number;
}

/** What is stored, and how large it is. */
export interface StoredInfo {
  readonly entries: number;
  readonly days: number;
  readonly first: Day | null;
  /** Records that cannot be read, wherever they stand. */
  readonly unread: number;
  /** Bytes on the disk, as the browser reckons them; null where it does not say. */
  readonly bytes: number | null;
}

/** The weekly copies. What the browser is asked has to be asked in the click itself: nothing may be awaited before it. */
export interface BackupDoor {
  read(): Promise<Backup>;
  /** False where the person did not give leave to save files. */
  ask(): Promise<boolean>;
  giveUp(): Promise<void>;
}

/** What a page can do with all of a person's data. Each may fail where the database does not open. */
export interface DataDoor {
  /** Makes the files of one kind. @throws AbortError where it was stopped. */
  make(kind: ExportKind, watch: Watch): Promise<readonly MadeFile[]>;
  /** Reads an export that a person chose. Never fails for what is in it. */
  read(file: Blob): Promise<FileRead>;
  preview(file: ExportFile, choice: ImportChoice): Promise<ImportPreview>;
  bringIn(file: ExportFile, choice: ImportChoice): Promise<Outcome>;
  /** Deletes every entry, the plan and the settings. */
  deleteAll(): Promise<Outcome>;
  /** How many entries tell of a day from `first` to `last`. */
  countDays(first: Day, last: Day): Promise<number>;
  /** Deletes what tells of these days; the plan follows from what is left. */
  deleteDays(first: Day, last: Day): Promise<Outcome>;
  /** Counts what is stored. @throws AbortError where it was stopped. */
  stored(watch: Watch): Promise<StoredInfo>;
  /** What cannot be read, in a file. */
  unreadFile(): Promise<MadeFile>;
  /** Takes out what cannot be read, and works all out again from what can. */
  repair(): Promise<Outcome>;
  readonly backup: BackupDoor;
  /** The last change that can be taken back; null where there is none. */
  undoable(): Promise<Undoable | null>;
  undo(): Promise<Outcome>;
  /** Gives up what is kept to take the last change back. */
  forget(): Promise<Outcome>;
}
