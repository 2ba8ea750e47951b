import type { Trouble } from '../store/trouble.ts';
import type { Intent, Refusal } from '../tracker/intents.ts';

/** What a page asks of the worker. */
export type Request =
  | { readonly type: 'intent'; readonly intent: Intent }
  /** Have the worker look at the time and everything else afresh. */
  | { readonly type: 'refresh' }
  /** Values that differ from the default, all of them; a setting left out goes back to its default. */
  | { readonly type: 'saveSettings'; readonly values: Readonly<Record<string, unknown>> }
  | { readonly type: 'testNotification' }
  /** Have this week's copy saved now, where copies are wanted. */
  | { readonly type: 'backUp' };

/** What became of it. A `problem` is the kind of the trouble that kept it from being done. */
export type Reply =
  | { readonly ok: true; readonly troubles: readonly Trouble[] }
  | { readonly ok: false; readonly refusal: Refusal }
  | {
      readonly ok: false;
      readonly problem: Trouble['kind'];
      readonly troubles: readonly Trouble[];
    };

/** The channel on which the worker tells pages that the store has changed. */
export const changesChannel = 'deskpace-changes';
