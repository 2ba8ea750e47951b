import type { Activity, Fact, Minutes, Suggestion } from '../timeline/entries.ts';
import { type Decided, facts, type PersonIntent, refuse } from './intents.ts';
import type { Look } from './look.ts';
import { deskPostureOf } from './presence.ts';

/** A break is begun; a walk and a change of posture are told to the timeline as well. */
export function startBreak(
  seen: Look,
  intent: Extract<PersonIntent, { type: 'startBreak' }>,
  usualMinutes: Minutes,
  prompt: string | null,
): Decided {
  const minutes = intent.minutes ?? usualMinutes;
  if (!(minutes > 0 && minutes <= 60)) return refuse('outOfRange');
  const movement = intent.movement ?? null;
  const posture = postureOf(intent.suggestion);
  const made: Fact[] = [];
  if (seen.running !== null) made.push({ type: 'breakEnded', early: true });
  // Standing up or sitting down is no break that ends by itself: the posture goes on.
  if (posture !== 'standing' && posture !== 'sitting') {
    made.push({ type: 'breakStarted', suggestion: intent.suggestion, movement, minutes, prompt });
  }
  if (posture !== null)
    made.push({ type: 'postureChanged', posture, since: seen.now, by: 'prompt' });
  return facts(...made);
}

function postureOf(suggestion: Suggestion): Activity | null {
  return ({ walk: 'walking', stand: 'standing', sit: 'sitting', move: null } as const)[suggestion];
}

/** The person is back: the posture before the break goes on. */
export function stopBreak(seen: Look, isDone: boolean): Decided {
  if (seen.running === null) return refuse('noBreak');
  const early = !isDone && seen.now < seen.running.plannedEnd;
  return facts({ type: 'breakEnded', early }, ...backAtDesk(seen, 'person'));
}

/** How the movement of a break felt, said after it. */
export function tellFelt(seen: Look, id: string, comfortable: boolean): Decided {
  const begun = seen.facts.find((entry) => entry.type === 'breakStarted' && entry.id === id);
  if (begun?.type !== 'breakStarted' || begun.movement === null) return refuse('noSuchEntry');
  return facts({ type: 'movementFelt', break: id, movement: begun.movement, comfortable });
}

/** A break is over when its time is up and there is input; without input the walk goes on. */
export function breakOver(seen: Look, active: boolean): readonly Fact[] {
  const { running, now } = seen;
  if (running === null || now < running.plannedEnd || !active) return [];
  return [{ type: 'breakEnded', early: false }, ...backAtDesk(seen, 'break')];
}

function backAtDesk(seen: Look, by: 'person' | 'break'): readonly Fact[] {
  if (seen.last?.posture !== 'walking') return [];
  return [{ type: 'postureChanged', posture: deskPostureOf(seen), since: seen.now, by }];
}
