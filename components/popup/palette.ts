import type { Session } from '../../lib/client/session.ts';
import { loggingKeys, loggingKeysWithCtrl } from '../../lib/contributions/key-bindings.ts';
import { areKeysOn } from '../../lib/contributions/keys.ts';
import type { PersonIntent } from '../../lib/tracker/intents.ts';
import type { Language } from '../language/language.ts';
import type { Notice } from '../log/log-words.ts';
import { openPalette } from '../palette/open.tsx';

/** What of the desk it needs. */
interface Desk {
  readonly language: Language;
  act(intent: PersonIntent): void;
  tell(notice: Notice): void;
}

/** Opens the command palette on a page for logging; views of the workbench open in a tab. */
export function openHere(
  { glance, settings }: Session,
  { language, act, tell }: Desk,
  typed: string,
): void {
  const surface = {
    language,
    glance,
    keys: areKeysOn(settings.value) ? loggingKeys : loggingKeysWithCtrl,
    act,
    tell: (text: string) => tell({ tone: 'done', text }),
    open: (view: string) => window.open(`workbench.html#/${view}`),
  };
  openPalette(surface, { typed });
}
