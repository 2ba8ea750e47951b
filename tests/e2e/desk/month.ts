import { addDays, at, type Day, weekdayOf } from '../../../lib/timeline/days.ts';
import type { Activity, Entry, Fact, Instant } from '../../../lib/timeline/entries.ts';
import { stamp } from '../../../lib/timeline/stamp.ts';

const minute = 60_000;

interface Turn {
  readonly posture: Activity;
  readonly minutes: number;
  readonly prompted: boolean;
  readonly score: number | null;
}

/** A working morning: turns, a prompt for some, a rating now and then. Longer on some weekdays than on others. */
const day: readonly Turn[] = [
  { posture: 'sitting', minutes: 25, prompted: true, score: null },
  { posture: 'walking', minutes: 4, prompted: false, score: null },
  { posture: 'sitting', minutes: 31, prompted: true, score: 3 },
  { posture: 'standing', minutes: 14, prompted: false, score: 1 },
  { posture: 'sitting', minutes: 18, prompted: false, score: null },
  { posture: 'walking', minutes: 6, prompted: false, score: null },
  { posture: 'sitting', minutes: 44, prompted: true, score: 5 },
  { posture: 'standing', minutes: 16, prompted: true, score: 2 },
];

/** Of these lengths, from Monday to Friday. */
const shares = [1, 0.8, 1.2, 0.9, 1.1] as const;

/** A log of so many weeks up to and including `last`, as a person who works Monday to Friday leaves it. */
export function monthLog(last: Day, weeks: number, zone: string): readonly Entry[] {
  const entries: Entry[] = [];
  const add = (now: Instant, ...facts: readonly Fact[]) => {
    const after = entries.at(-1)?.id ?? '';
    entries.push(...stamp(facts, { at: now, zone, device: 'month00', after }));
  };
  const first = addDays(last, 1 - 7 * weeks);
  let baseline = 20;
  for (let date = first; date <= last; date = addDays(date, 1)) {
    const weekday = weekdayOf(date);
    if (weekday === 1) {
      add(at(date, '08:00', zone), grown(addDays(date, -1), baseline));
      baseline += 1;
    }
    const share = shares[weekday - 1];
    if (share !== undefined)
      dayLog(add, () => entries.at(-1)?.id ?? '', at(date, '09:00', zone), share, baseline);
  }
  return entries;
}

function dayLog(
  add: (now: Instant, ...facts: Fact[]) => void,
  newest: () => string,
  from: Instant,
  share: number,
  baseline: number,
): void {
  let now = from;
  for (const { posture, minutes: usual, prompted, score } of day) {
    const minutes = Math.round(usual * share);
    add(now, { type: 'postureChanged', posture, since: now, by: 'person' });
    const end = now + minutes * minute;
    if (score !== null)
      add(end - 4 * minute, { type: 'painLogged', score, since: end - 4 * minute });
    if (prompted) {
      add(end - 2 * minute, promptOf(posture, Math.min(baseline, minutes - 2), minutes - 2, end));
      add(end - minute, {
        type: 'promptAnswered',
        prompt: newest(),
        answer: 'taken',
        minutes: null,
      });
    }
    now = end;
  }
  add(now, { type: 'locked', since: now });
}

function promptOf(activity: Activity, limit: number, spent: number, dueAt: Instant): Fact {
  const text = 'prompt.sitting.1';
  return {
    type: 'prompted',
    activity,
    suggestion: 'walk',
    movement: null,
    text,
    limit,
    spent,
    dueAt,
  };
}

function grown(date: Day, from: number): Fact {
  const to = from + 1;
  const text = `Last week felt steady. Sitting grows from ${from} to ${to} minutes this week. You can say no.`;
  const common = { rule: 'R11', kind: 'grow', figures: {}, activity: 'sitting' } as const;
  return { type: 'decided', date, from, to, text, ...common };
}

/**
 * Puts a log in place of all that is stored; the worker makes its state again from it. To be run in a page of the
 * extension, before or after the worker has opened the database for the first time.
 */
export function storing(entries: readonly Entry[]): string {
  const days = Object.groupBy(entries, ({ at: made, zone }) => {
    const day = Temporal.Instant.fromEpochMilliseconds(made).toZonedDateTimeISO(zone).toPlainDate();
    return `day/${day}`;
  });
  const records = { meta: { version: 1, device: 'month00' }, ...days };
  return `(async () => {
    const request = indexedDB.open('deskpace');
    request.onupgradeneeded = () => request.result.createObjectStore('records');
    const database = await new Promise((done) => { request.onsuccess = () => done(request.result); });
    const transaction = database.transaction('records', 'readwrite');
    const store = transaction.objectStore('records');
    store.clear();
    for (const [key, value] of Object.entries(${JSON.stringify(records)})) store.put(value, key);
    await new Promise((done) => { transaction.oncomplete = done; });
    database.close();
  })()`;
}
