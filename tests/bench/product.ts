import { addDays } from '../../lib/timeline/days.ts';
import type { Entry } from '../../lib/timeline/entries.ts';
import type { Session } from '../e2e/harness/cdp.ts';
import { poll } from '../e2e/harness/poll.ts';
import type { Lab } from './lab.ts';
import { Stores } from './stores.ts';
import { denseDays, recordsOf } from './years.ts';

/** What an event makes the worker load, in the package. */
export const turnScript = 'work.js';

/** Asks the worker for a turn, and waits for its end; an extension that does not listen answers null. */
export const turn = `chrome.runtime.sendMessage({ type: 'hello' }).catch(() => null)`;

interface Answer {
  readonly ok: boolean;
}

/** A desk worker's day so far, minutes ago. */
const day: readonly object[] = [
  { type: 'changePosture', to: 'sitting', ago: 290 },
  { type: 'logPain', score: 2, ago: 250 },
  { type: 'changePosture', to: 'walking', ago: 245 },
  { type: 'changePosture', to: 'standing', ago: 240 },
  { type: 'changePosture', to: 'sitting', ago: 215 },
  { type: 'tellPainStarted', ago: 175 },
  { type: 'changePosture', to: 'walking', ago: 172 },
  { type: 'changePosture', to: 'sitting', ago: 166 },
  { type: 'changePosture', to: 'standing', ago: 130 },
  { type: 'logPain', score: 3, ago: 110 },
  { type: 'changePosture', to: 'sitting', ago: 100 },
  { type: 'changePosture', to: 'walking', ago: 62 },
  { type: 'changePosture', to: 'sitting', ago: 55 },
  { type: 'logPain', score: 1, ago: 20 },
  { type: 'changePosture', to: 'standing', ago: 15 },
  { type: 'changePosture', to: 'sitting', ago: 4 },
];

/** Fills a newly installed Deskpace with a day, at work at any hour, and stops it. */
export async function prepare(lab: Lab, id: string): Promise<void> {
  await lab.closeWelcome(id);
  await withPage(lab, id, async (page) => {
    await ask(page, saveHours(everyHour));
    for (const intent of day) await ask(page, { type: 'intent', intent });
  });
}

/** The timer runs: at work, sitting. */
export async function atWork(lab: Lab, id: string): Promise<void> {
  await prepare(lab, id);
}

/** Working hours begin twelve hours from now. */
export async function afterHours(lab: Lab, id: string): Promise<void> {
  await prepare(lab, id);
  const hour = (new Date().getHours() + 12) % 23;
  const later = Array.from({ length: 7 }, () => [[clock(hour), clock(hour + 1)]]);
  await withPage(lab, id, (page) => ask(page, saveHours(later)));
}

/** At work, and away after as short a time as can be set. */
export async function soonAway(lab: Lab, id: string): Promise<void> {
  await prepare(lab, id);
  const values = { ...saveHours(everyHour).values, 'presence.awayAfter': 3 };
  await withPage(lab, id, (page) => ask(page, { type: 'saveSettings', values }));
}

/** Waits until the idle machine has been taken note of: nothing is set to happen any more. */
export async function untilAway(lab: Lab, id: string): Promise<void> {
  const stores = new Stores(lab.profile, id);
  const none = () => stores.alarms().length === 0;
  await poll(none, { what: 'an idle extension without alarms', timeout: 400_000, every: 1000 });
}

const everyHour = Array.from({ length: 7 }, () => [['00:00', '24:00']]);

function saveHours(hours: readonly unknown[]) {
  return { type: 'saveSettings', values: { 'hours.working': hours } };
}

function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** The popup in a tab speaks to the worker as the product's own pages do. */
async function withPage(
  lab: Lab,
  id: string,
  work: (page: Session) => Promise<void>,
): Promise<void> {
  const page = await lab.openPage(`chrome-extension://${id}/popup.html`);
  await work(page);
  await lab.closePages(id);
}

async function ask(page: Session, request: object): Promise<void> {
  const expression = `chrome.runtime.sendMessage(${JSON.stringify(request)})`;
  const answer = await poll(() => page.eval<Answer | undefined>(expression), {
    what: `an answer to ${expression}`,
  });
  if (!answer.ok) throw new Error(`${expression} was refused: ${JSON.stringify(answer)}`);
}

/** Logs a rating, and waits until it is stored. */
export const append = `chrome.runtime.sendMessage({ type: 'intent', intent: { type: 'logPain', score: 2 } })`;

/** Puts a dense log of so many days up to yesterday into the store, a part at a time; says how many entries those are. */
export async function fillWith(
  lab: Lab,
  id: string,
  days: number,
  say: (text: string) => void,
): Promise<number> {
  const page = await lab.openPage(`chrome-extension://${id}/manifest.json`);
  const yesterday = addDays(Temporal.Now.plainDateISO().toString(), -1);
  let some: Entry[] = [];
  let count = 0;
  const store = async () => {
    await page.eval(storing(recordsOf(some)));
    count += some.length;
    some = [];
    say(`${count} entries stored`);
  };
  for (const day of denseDays(yesterday, days, Temporal.Now.timeZoneId())) {
    some.push(...day);
    if (some.length > 30_000) await store();
  }
  await store();
  await lab.closePages(id);
  return count;
}

function storing(values: Readonly<Record<string, unknown>>): string {
  return `(async () => {
    const request = indexedDB.open('deskpace');
    const database = await new Promise((done) => { request.onsuccess = () => done(request.result); });
    const transaction = database.transaction('records', 'readwrite');
    const store = transaction.objectStore('records');
    for (const [key, value] of Object.entries(${JSON.stringify(values)})) store.put(value, key);
    await new Promise((done) => { transaction.oncomplete = done; });
    database.close();
  })()`;
}
