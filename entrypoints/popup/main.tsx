import { Popup } from '../../components/popup/popup.tsx';
import { start } from '../../components/popup/start.tsx';
import { localeOf } from '../../lib/browser/language.ts';
import { send } from '../../lib/browser/send.ts';

void start({ ask: send, localeOf }, (session, desk) => <Popup session={session} desk={desk} />);
