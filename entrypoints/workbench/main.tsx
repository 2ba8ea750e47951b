import { signal } from '@preact/signals';
import { render } from 'preact';
import { openDesk, type Records } from '../../components/workbench/desk.ts';
import { routeOf } from '../../components/workbench/routes.ts';
import { speech } from '../../components/workbench/speech.ts';
import { Workbench } from '../../components/workbench/workbench.tsx';
import { isPinned } from '../../lib/browser/pinned.ts';
import { sendPolyfilled } from '../../lib/browser/polyfilled.ts';
import { openSession } from '../../lib/client/open.ts';
import { readFirst } from '../../lib/store/first.ts';
import { listDays, readEntries } from '../../lib/store/read.ts';

const records: Records = {
  entries: async (first, last) => {
    const { entries, damage } = await readEntries(first, last);
    return { entries, damaged: damage.length };
  },
  firstDay: async () => (await listDays())[0] ?? null,
  plan: async (now) => (await import('./plan.ts')).readPlan(now),
  nextReview: async (now) => (await import('./plan.ts')).readNextReview(now),
  data: async () => (await import('./data.ts')).door,
  settings: async () => {
    const { settings } = await readFirst();
    return typeof settings === 'object' && settings !== null ? { ...settings } : {};
  },
};

const session = await openSession(sendPolyfilled);
const zone = Temporal.Now.timeZoneId();
const route = signal(routeOf(location.hash));
addEventListener('hashchange', () => {
  route.value = routeOf(location.hash);
});
const desk = openDesk(session, records, speech(navigator.language, zone), isPinned);
render(<Workbench desk={desk} route={route} />, document.body);
