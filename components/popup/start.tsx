import { effect } from '@preact/signals-core';
import { type ComponentChild, render } from 'preact';
import { type Ask, openSession } from '../../lib/client/open.ts';
import type { Session } from '../../lib/client/session.ts';
import { facesFor } from '../../lib/i18n/faces.ts';
import { keyPressOf } from '../keys/press.ts';
import { language } from '../language/language.ts';
import { type Desk, openDesk } from './desk.ts';
import { loadFirst } from './parts.ts';

/** Opens a page for logging, the popup or the side panel. The store is read first: what is drawn first is what there is. */
export async function start(
  ask: Ask,
  draw: (session: Session, desk: Desk) => ComponentChild,
): Promise<void> {
  const session = await openSession(ask);
  const faces = facesFor(session.faces, navigator.language);
  const desk = openDesk(session, language(navigator.language, null, {}, faces), {
    openPalette,
    keepFocus,
  });
  await loadFirst(session);
  document.addEventListener('keydown', (event) => {
    if (desk.press(keyPressOf(event))) event.preventDefault();
  });
  addEventListener('pagehide', desk.release);
  // Drawn again from the top when anything it read has changed.
  effect(() => render(draw(session, desk), document.body));
}

function openPalette(): void {
  window.open('workbench.html#/palette');
}

function keepFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.querySelector('main')?.focus();
  });
}
