import type { Intent, Refusal } from '../tracker/intents.ts';

/** What a page asks of the worker. */
export type Request =
  | { readonly type: 'intent'; readonly intent: Intent }
  /** Have the worker look at the time and everything else afresh. */
  | { readonly type: 'refresh' }
  | { readonly type: 'saveSettings'; readonly values: Readonly<Record<string, unknown>> }
  | { readonly type: 'testNotification' };

/** What became of it. A `problem` names a message: what happened, what was kept, what to do. */
export type Reply =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: false; readonly problem: string };

/** The channel on which the worker tells pages that the store has changed. */
export const changesChannel = 'deskpace-changes';
