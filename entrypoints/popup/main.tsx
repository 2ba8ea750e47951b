import { Popup } from '../../components/popup/popup.tsx';
import { start } from '../../components/popup/start.tsx';
import { send } from '../../lib/browser/send.ts';

void start(send, (session, desk) => <Popup session={session} desk={desk} />);
