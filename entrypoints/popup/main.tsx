import { effect } from '@preact/signals-core';
import { render } from 'preact';
import { keyPressOf } from '../../components/keys/press.ts';
import { language } from '../../components/language/language.ts';
import { openDesk } from '../../components/popup/desk.ts';
import { loadFirst } from '../../components/popup/parts.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { send } from '../../lib/browser/send.ts';
import { openSession } from '../../lib/client/open.ts';
import { facesFor } from '../../lib/i18n/faces.ts';

/** The store is read first: what is drawn first is what there is. */
async function start(): Promise<void> {
  const session = await openSession(send);
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
  effect(() => render(<Popup session={session} desk={desk} />, document.body));
}

function openPalette(): void {
  window.open('workbench.html#/palette');
}

function keepFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.querySelector('main')?.focus();
  });
}

void start();
