import type { popup } from '../i18n/en/popup.ts';
import type { panelTexts } from '../i18n/en/popup-panels.ts';
import type { Arguments, Messages } from '../i18n/message.ts';
import type { Activity, Instant } from '../timeline/entries.ts';
import type { Glance } from '../tracker/glance.ts';
import type { PersonIntent } from '../tracker/intents.ts';
import type { Answers, Ask, Asking, Moment } from './asking.ts';

/** Where a command leads: something to do, a view to open, or something that the page does for itself. */
export type Effect =
  | { readonly intent: PersonIntent }
  | { readonly view: string }
  | { readonly page: 'palette' | 'forgetRecent' };

/** Texts that stand for themselves, with no place to fill. */
type Plain<Source extends Messages> = {
  [Key in keyof Source]: Arguments<Source[Key]> extends [] ? Key : never;
}[keyof Source];

/** A button of popup and side panel: the text on it, and what else its row shows. */
export interface FirstButton {
  readonly label: Plain<typeof popup> | 'pain.score';
  readonly posture?: Activity;
  readonly icon?: 'undo' | 'plan' | 'report' | 'settings';
}

/** A button in what opens below the popup's last row: for quiet times, for a longer turn, for a flare-up. */
export type PanelButton =
  | { readonly label: Plain<typeof panelTexts> }
  | { readonly label: 'quiet.minutes'; readonly count: number };

/** A command, declared once. Its title and its search words are texts: `<id>` and `<id>.words`. */
export interface Command extends Asking {
  readonly id: string;
  /** Its place in popup and side panel; none where left out. Those that have one stand in `first.ts` and `panels.ts`. */
  readonly button?: FirstButton | PanelButton;
  /** Single keys on pages for logging, and keys of the workbench. */
  readonly keys?: { readonly logging?: readonly string[]; readonly workbench?: readonly string[] };
  /** Its place in the menu of the toolbar icon, which takes six items in its first row; in no row where left out. */
  readonly menu?: 'first' | 'more';
  /** Suggested to the browser as a key for everywhere, to four commands at most; people may give one to each of the others. */
  readonly shortcut?: string;
  /** What it does is a page's own: it is in no menu, and the browser gives it no key. */
  readonly onPage?: true;
  /** Whether it makes sense now; always, where left out. */
  readonly when?: (glance: Glance | null) => boolean;
  /** Null where what it needs is gone. Who calls it has asked for all that it `asks`. */
  run(moment: Moment, answers: Partial<Answers>): Effect | null;
}

/** A command that does something where it is pressed. */
export interface Acting extends Command {
  run(moment: Moment, answers: Partial<Answers>): { readonly intent: PersonIntent } | null;
}

export const does = (intent: PersonIntent) => () => ({ intent });
export const opens = (view: string) => () => ({ view });
export const quiet = (until: Instant, why: 'pause' | 'meeting') => ({
  intent: { type: 'beQuiet' as const, until, why },
});

/** Asks for these, one after the other, and may be given those. */
export function asking<Asked extends Ask, Result extends Effect | null, Given extends Ask = never>(
  asks: readonly Asked[],
  run: (answers: Pick<Answers, Asked> & Partial<Pick<Answers, Given>>, moment: Moment) => Result,
  may: readonly Given[] = [],
) {
  return {
    asks,
    may,
    run(moment: Moment, answers: Pick<Answers, Asked> & Partial<Pick<Answers, Given>>) {
      return run(answers, moment);
    },
  };
}
