import { Popup } from '../../components/popup/popup.tsx';
import { start } from '../../components/popup/start.tsx';
import { Turns } from '../../components/sidepanel/turns.tsx';
import { localeOf } from '../../lib/browser/language.ts';
import { send } from '../../lib/browser/send.ts';

void start({ ask: send, localeOf }, (session, desk) => (
  <Popup session={session} desk={desk}>
    <Turns language={desk.language} glance={session.glance.value} now={desk.now.value} />
  </Popup>
));
