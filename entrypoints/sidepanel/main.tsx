import { keepFocusIn } from '../../components/focus/keep-focus.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { start } from '../../components/popup/start.tsx';
import { Turns } from '../../components/sidepanel/turns.tsx';
import { localeOf } from '../../lib/browser/language.ts';
import { send } from '../../lib/browser/send.ts';

void start({ ask: send, localeOf }, (session, desk) => (
  <Popup session={session} desk={desk}>
    <Turns language={desk.language} glance={session.glance.value} now={desk.now.value} />
  </Popup>
)).then(() => {
  // It stays open for days: a prompt may be answered elsewhere, or pass, while the focus is on it.
  const main = document.querySelector('main');
  if (main !== null) keepFocusIn(main);
});
