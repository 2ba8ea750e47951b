import { dayOf } from '../timeline/days.ts';
import type { Entry } from '../timeline/entries.ts';
import { type Decided, facts, refuse } from './intents.ts';
import type { Look } from './look.ts';
import type { TrackerState } from './state.ts';

const ofThePerson = new Set<Entry['type']>([
  'painLogged',
  'painStarted',
  'dayRated',
  'breakStarted',
  'movementFelt',
  'doseTold',
  'gapSettled',
  'amended',
  'quietBegan',
  'quietEnded',
  'overdoPlanned',
  'overdoEnded',
  'setupsChanged',
  'trialStarted',
  'trialEnded',
  'baselineTold',
  'reviewAnswered',
]);

/**
 * Whether a person made this entry, so that undo takes it back. Taking back a retraction is redo's business. A break that was not
 * ended early ended by itself.
 */
export function byPerson(entry: Entry): boolean {
  switch (entry.type) {
    case 'postureChanged':
      return entry.by === 'person' || entry.by === 'prompt';
    case 'flareUpBegan':
    case 'flareUpEnded':
      return entry.by === 'person';
    case 'promptAnswered':
      return entry.answer !== 'unseen';
    case 'breakEnded':
      return entry.early;
    default:
      return ofThePerson.has(entry.type);
  }
}

/** What undo and redo are about: the log of the day in progress. */
export function ofToday(
  { entries, today }: Pick<TrackerState, 'entries' | 'today'>,
  zone: string,
): readonly Entry[] {
  return entries.filter(({ at }) => dayOf(at, zone) === today);
}

/** The act that undo would take back: the last that a person did and has not taken back; null where there is none. */
export function undoable(log: readonly Entry[]): Entry | null {
  const gone = retractedActs(log);
  const last = log.findLast((entry) => byPerson(entry) && !gone.has(entry.act));
  return log.find((entry) => entry.act === last?.act && byPerson(entry)) ?? null;
}

function retractedActs(log: readonly Entry[]): ReadonlySet<string> {
  const gone = new Set<string>();
  for (const entry of [...log].reverse()) {
    if (entry.type === 'retracted' && !gone.has(entry.act)) gone.add(entry.target);
  }
  return gone;
}

/** Takes an act out of the log that the person did today or the day before. */
export function takeBack({ facts: standingFacts }: Look, act: string): Decided {
  return standingFacts.some((entry) => entry.act === act && byPerson(entry))
    ? facts({ type: 'retracted', target: act })
    : refuse('noSuchEntry');
}

export function undo(log: readonly Entry[]): Decided {
  const last = undoable(log);
  return last === null ? refuse('nothingToUndo') : facts({ type: 'retracted', target: last.act });
}

/** Takes back the newest retraction that stands, one after the other, as long as the person has done nothing else since. */
export function redo(log: readonly Entry[]): Decided {
  const gone = retractedActs(log);
  const last = log.findLast(
    (entry) =>
      (byPerson(entry) || entry.type === 'retracted') &&
      !gone.has(entry.act) &&
      !isRedo(entry, log),
  );
  return last?.type === 'retracted'
    ? facts({ type: 'retracted', target: last.act })
    : refuse('nothingToRedo');
}

function isRedo(entry: Entry, log: readonly Entry[]): boolean {
  return (
    entry.type === 'retracted' &&
    log.some(({ act, type }) => act === entry.target && type === 'retracted')
  );
}
