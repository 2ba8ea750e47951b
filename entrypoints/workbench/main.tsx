import { signal } from '@preact/signals';
import { render } from 'preact';
import { followLanguage, setLanguage } from '../../components/language/page.ts';
import { followTheme } from '../../components/theme/look.ts';
import { openDesk, type Records } from '../../components/workbench/desk.ts';
import { routeOf } from '../../components/workbench/routes.ts';
import { speech } from '../../components/workbench/speech.ts';
import { Workbench } from '../../components/workbench/workbench.tsx';
import { localeOf } from '../../lib/browser/language.ts';
import { isPinned } from '../../lib/browser/pinned.ts';
import { sendPolyfilled } from '../../lib/browser/polyfilled.ts';
import { openSession } from '../../lib/client/open.ts';
import { readAhead, speak } from '../../lib/client/texts.ts';
import type { Bundle } from '../../lib/i18n/bundles.ts';
import { readFirst } from '../../lib/store/first.ts';
import { firstDay, readEntries } from '../../lib/store/read.ts';

const records: Records = {
  entries: async (first, last) => {
    const { entries, damage } = await readEntries(first, last);
    return { entries, damaged: damage.length };
  },
  firstDay,
  weeks: async (...asked) => (await import('./weeks.ts')).readWeeks(...asked),
  plan: async (now) => (await import('./plan.ts')).readPlan(now),
  setups: async () => (await import('./plan.ts')).readSetups(),
  nextReview: async (now) => (await import('./plan.ts')).readNextReview(now),
  data: async () => (await import('./data.ts')).door,
  company: async () => ({ ...((await readFirst()).company as object | undefined) }),
  settings: async () => {
    const { settings } = await readFirst();
    return typeof settings === 'object' && settings !== null ? { ...settings } : {};
  },
};

const bundles: readonly Bundle[] = ['popup', 'workbench', 'movements'];
// Read beside the store: where no other language was chosen, it is the one that will be spoken.
for (const bundle of bundles) void readAhead(localeOf(undefined).language, bundle);
const session = await openSession(sendPolyfilled);
const locale = localeOf(session.settings.value);
const translated = await speak(locale.language, bundles);
setLanguage(locale);
await followTheme(session.settings);
const zone = Temporal.Now.timeZoneId();
const route = signal(routeOf(location.hash));
addEventListener('hashchange', () => {
  route.value = routeOf(location.hash);
});
const desk = openDesk(session, records, speech(locale.tag, zone, translated), isPinned);
render(<Workbench desk={desk} route={route} />, document.body);
followLanguage(session.settings, localeOf);
