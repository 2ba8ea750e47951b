import { addDays, at, type Day, weekdayOf } from '../../lib/timeline/days.ts';
import type { Activity, Entry, Fact, Instant } from '../../lib/timeline/entries.ts';
import { byKeptDay } from '../../lib/timeline/kept.ts';
import { stamp } from '../../lib/timeline/stamp.ts';

const minute = 60_000;

/** One turn of a dense day: its minutes, what became of a prompt at its end, a rating in it, and what comes after it. */
interface Turn {
  readonly posture: Activity;
  readonly minutes: number;
  readonly prompt?: 'taken' | 'skipped' | 'postponed';
  readonly score?: number;
  readonly onset?: true;
  readonly after?: 'locked' | 'idle';
}

/** A working day of about eight hours, 60 entries. */
const turns: readonly Turn[] = [
  { posture: 'sitting', minutes: 32, prompt: 'taken', score: 2 },
  { posture: 'walking', minutes: 4 },
  { posture: 'sitting', minutes: 28, prompt: 'taken' },
  { posture: 'standing', minutes: 18, prompt: 'taken', after: 'locked' },
  { posture: 'sitting', minutes: 34, prompt: 'postponed', score: 3 },
  { posture: 'walking', minutes: 5 },
  { posture: 'sitting', minutes: 22, after: 'idle' },
  { posture: 'standing', minutes: 16, prompt: 'taken' },
  { posture: 'sitting', minutes: 41, prompt: 'skipped', onset: true, score: 4, after: 'locked' },
  { posture: 'sitting', minutes: 27, prompt: 'taken' },
  { posture: 'walking', minutes: 6 },
  { posture: 'sitting', minutes: 30, prompt: 'taken', after: 'locked' },
  { posture: 'standing', minutes: 19, prompt: 'taken' },
  { posture: 'sitting', minutes: 24, after: 'idle' },
  { posture: 'sitting', minutes: 33, prompt: 'postponed', score: 3 },
  { posture: 'walking', minutes: 4 },
  { posture: 'sitting', minutes: 26, prompt: 'taken' },
  { posture: 'standing', minutes: 14, score: 2 },
];

/**
 * The dense use of so many days up to and including `last`, Monday to Friday: some 60 entries a day and a review each week, which
 * is about 300,000 in twenty years. The same each time.
 */
export function* denseDays(last: Day, days: number, zone: string): Generator<readonly Entry[]> {
  let after = '';
  for (let date = addDays(last, 1 - days); date <= last; date = addDays(date, 1)) {
    const weekday = weekdayOf(date);
    if (weekday > 5) continue;
    const told: [Instant, Fact][] = [
      [at(date, '08:59', zone), { type: 'started', why: 'browser' }],
    ];
    if (weekday === 1) told.push([at(date, '08:59', zone), held(date)]);
    liveDay(at(date, '09:00', zone), (now, fact) => told.push([now, fact]));
    const entries: Entry[] = [];
    for (const [now, fact] of told) {
      entries.push(...stamp([answering(fact, after)], { at: now, zone, device: 'dense00', after }));
      after = entries.at(-1)?.id ?? after;
    }
    yield entries;
  }
}

function liveDay(nine: Instant, tell: (now: Instant, fact: Fact) => void): void {
  let now = nine;
  for (const { posture, minutes, prompt, score, onset, after } of turns) {
    tell(now, { type: 'postureChanged', posture, since: now, by: 'person' });
    const end = now + minutes * minute;
    const part = (share: number) => now + Math.round(minutes * share) * minute;
    if (onset) tell(part(0.6), { type: 'painStarted', since: part(0.6) });
    if (score !== undefined) tell(part(0.8), { type: 'painLogged', score, since: part(0.8) });
    if (prompt !== undefined) tellPrompt(tell, posture, minutes, end, prompt);
    now = end;
    if (after === 'locked') tell(now, { type: 'locked', since: now });
    if (after === 'idle') tell(now + 5 * minute, { type: 'wentIdle', since: now });
    if (after === undefined) continue;
    now += 12 * minute;
    tell(now, { type: 'returned' });
    if (after === 'idle')
      tell(now + minute, { type: 'gapSettled', from: now - 12 * minute, until: now, as: 'stood' });
  }
  tell(now, { type: 'locked', since: now });
}

function tellPrompt(
  tell: (now: Instant, fact: Fact) => void,
  activity: Activity,
  minutes: number,
  end: Instant,
  answer: 'taken' | 'skipped' | 'postponed',
): void {
  const dueAt = end - 2 * minute;
  const [limit, spent] = [minutes - 3, minutes - 2];
  const common = { suggestion: 'walk', movement: null, text: 'prompt.sitting.1' } as const;
  tell(dueAt, { type: 'prompted', activity, limit, spent, dueAt, ...common });
  const later = answer === 'postponed' ? 5 : null;
  tell(end - minute, { type: 'promptAnswered', prompt: '', answer, minutes: later });
}

/** An answer is to the prompt told just before it. */
function answering(fact: Fact, newest: string): Fact {
  return fact.type === 'promptAnswered' ? { ...fact, prompt: newest } : fact;
}

function held(date: Day): Fact {
  const day = addDays(date, -1);
  const common = { rule: 'R11', kind: 'hold', activity: 'sitting', figures: {} } as const;
  const text = 'Sitting stays at 30 minutes this week.';
  return { type: 'decided', date: day, from: 30, to: 30, text, ...common };
}

/** The same as records of the store, by key. */
export function recordsOf(entries: readonly Entry[]): Record<string, readonly Entry[]> {
  return Object.fromEntries([...byKeptDay(entries)].map(([day, all]) => [`day/${day}`, all]));
}
