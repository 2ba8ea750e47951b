import { effect } from '@preact/signals-core';
import { type ComponentChild, render } from 'preact';
import { type Ask, openSession } from '../../lib/client/open.ts';
import type { Session } from '../../lib/client/session.ts';
import { readAhead, speak } from '../../lib/client/texts.ts';
import { facesFor } from '../../lib/i18n/faces.ts';
import type { Locale } from '../../lib/i18n/languages.ts';
import { keyPressOf } from '../keys/press.ts';
import { typeAhead } from '../keys/type-ahead.ts';
import { language } from '../language/language.ts';
import { followLanguage, setLanguage } from '../language/page.ts';
import { followTheme } from '../theme/look.ts';
import { type Desk, openDesk } from './desk.ts';
import { loadFirst, parts } from './parts.ts';

/** What only the browser's own interface can tell a page. */
interface Browser {
  readonly ask: Ask;
  localeOf(settings: unknown): Locale;
}

/** Opens a page for logging, the popup or the side panel. The store is read first: what is drawn first is what there is. */
export async function start(
  { ask, localeOf }: Browser,
  draw: (session: Session, desk: Desk) => ComponentChild,
): Promise<void> {
  // Read beside the store: where no other language was chosen, it is the one that will be spoken.
  void readAhead(localeOf(undefined).language, 'popup');
  const session = await openSession(ask);
  const locale = localeOf(session.settings.value);
  const translated = await speak(locale.language, ['popup']);
  const faces = facesFor(session.faces, locale.tag);
  const desk = openDesk(session, language(locale.tag, null, translated, faces), {
    openPalette: () => void openPalette(session, desk),
    keepFocus,
  });
  await loadFirst(session);
  setLanguage(locale);
  await followTheme(session.settings);
  document.addEventListener('keydown', (event) => {
    if (closesPanel(event, desk) || desk.press(keyPressOf(event))) event.preventDefault();
  });
  addEventListener('pagehide', desk.release);
  // Drawn again from the top when anything it read has changed.
  effect(() => render(draw(session, desk), document.body));
  followLanguage(session.settings, localeOf);
}

async function openPalette(session: Session, desk: Desk): Promise<void> {
  const typed = typeAhead();
  try {
    const { openHere } = await parts.palette.load();
    openHere(session, desk, typed());
  } finally {
    typed();
  }
}

/** Escape closes what was folded out first, and goes back to its button; the popup itself with the next. */
function closesPanel({ key }: KeyboardEvent, { panel }: Desk): boolean {
  if (key !== 'Escape' || panel.value === null) return false;
  if (document.querySelector('dialog[open]') !== null) return false;
  document.querySelector<HTMLElement>('.more-row [aria-expanded=true]')?.focus();
  panel.value = null;
  return true;
}

function keepFocus(): void {
  requestAnimationFrame(() => {
    // A button that was switched off keeps it until the frame is drawn.
    if (document.activeElement?.matches('body, :disabled')) document.querySelector('main')?.focus();
  });
}
