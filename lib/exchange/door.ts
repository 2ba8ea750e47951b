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

/** What a page can do with all of a person's data. Each may fail where the database does not open. */
export interface DataDoor {
  /** Makes the files of one kind. @throws AbortError where it was stopped. */
  make(kind: ExportKind, watch: Watch): Promise<readonly MadeFile[]>;
}
