/**
 * Something went wrong that the person should know of. Each kind has a message that says what happened, what was kept and what
 * to do (`trouble.*`). `damaged`: some records cannot be read; `diskFull`: the last change was not stored; `storeBroken`: the
 * database does not open; `newerData`: the data are of a newer version and left untouched; `notificationsBlocked` and
 * `alarmRefused`: the browser will not prompt or wake; `iconRefused`: the icon does not show the time; `noWorker`: the worker did
 * not answer; `backupFailed`: the weekly copy was not saved.
 */
export interface Trouble {
  readonly kind:
    | 'damaged'
    | 'diskFull'
    | 'storeBroken'
    | 'newerData'
    | 'notificationsBlocked'
    | 'alarmRefused'
    | 'iconRefused'
    | 'noWorker'
    | 'backupFailed';
  readonly at: number;
  readonly detail: string;
}
