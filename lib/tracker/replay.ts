import {
  answerReview,
  beginFlareUp,
  endFlareUp,
  endOverdo,
  endTrial,
  measureAgain,
  noteMovement,
  notePrompts,
  type Plan,
  planOverdo,
  rateDay,
  recordBout,
  recordPain,
  setDose,
  setKnown,
  startDose,
  startTrial,
} from '../pacing/index.ts';
import { boutsOf, minute, type TimedBout } from '../timeline/bouts.ts';
import { type Entry, type EntryOf, type Instant, standing } from '../timeline/entries.ts';
import { stretchesOf } from '../timeline/stretches.ts';
import { paced } from './paced.ts';
import { overdoFrom, overdoSpans } from './spans.ts';
import type { TrackerState } from './state.ts';
import { storiesOf } from './stories.ts';

/** What was made further ahead than this was made by a clock that was wrong, and is told to no day before that. */
const wrongClock = 24 * 60 * minute;

/**
 * The plan after all that happened since its last day was closed, bouts that ended by `until` included. The same state gives the same
 * plan: nothing is told twice, however often this is asked.
 */
export function planNow(state: TrackerState, now: Instant, until: Instant = now): Plan {
  const facts = standing(state.entries);
  const fresh = facts.filter(({ id, at }) => id > state.carried.told.id && at < now + wrongClock);
  const bouts = boutsOf(stretchesOf(state.entries, now, state.carried.opening));
  const plan = [...told(fresh), ...moved(fresh), ...ended(state, facts, bouts, until)]
    .sort((a, b) => a.at - b.at)
    .reduce((before, { apply }) => apply(before), state.plan);
  return notePrompts(plan, promptsOf(fresh));
}

interface Step {
  readonly at: Instant;
  readonly apply: (plan: Plan) => Plan;
}

/** Movements done to the end, and those of which it was said how they felt. */
function moved(facts: readonly Entry[]): readonly Step[] {
  const felt = new Map(
    facts.flatMap((entry) =>
      entry.type === 'movementFelt' ? [[entry.break, entry.comfortable]] : [],
    ),
  );
  const steps: Step[] = [];
  let running: EntryOf<'breakStarted'> | null = null;
  for (const entry of facts) {
    if (entry.type === 'breakStarted') running = entry;
    if (entry.type !== 'breakEnded' || running === null) continue;
    const { id: begun, movement: id }: EntryOf<'breakStarted'> = running;
    const comfortable = felt.get(begun) ?? null;
    if (id !== null && (!entry.early || comfortable !== null)) {
      steps.push({ at: entry.at, apply: (plan) => noteMovement(plan, { id, comfortable }) });
    }
    running = null;
  }
  return steps;
}

function promptsOf(facts: readonly Entry[]): { readonly shown: number; readonly taken: number } {
  const stories = storiesOf(facts);
  return {
    shown: stories.length,
    taken: stories.filter(({ answer }) => answer === 'taken').length,
  };
}

/** What was said, in the order in which it was so: a rating told late is of its own minute. */
function told(facts: readonly Entry[]): readonly Step[] {
  return facts.map((entry) => ({
    at: entry.type === 'painLogged' ? entry.since : entry.at,
    apply: (plan) => tell(plan, entry),
  }));
}

function tell(plan: Plan, entry: Entry): Plan {
  switch (entry.type) {
    case 'painLogged':
      return recordPain(plan, { at: entry.since, score: entry.score });
    case 'dayRated':
      return rateDay(plan, { date: entry.date, score: entry.score });
    case 'flareUpBegan':
      return beginFlareUp(plan, entry.at);
    case 'flareUpEnded':
      return endFlareUp(plan, entry.at);
    case 'overdoPlanned': {
      const { activity, until } = entry;
      const from = overdoFrom(entry);
      // What came in from elsewhere may say that it was over before it began.
      return until <= from ? plan : planOverdo(plan, { activity, from, until });
    }
    case 'overdoEnded':
      return endOverdo(plan, entry.at);
    case 'baselineTold':
      return entry.minutes === null
        ? measureAgain(plan, entry.activity)
        : setKnown(plan, entry.activity, entry.minutes);
    case 'doseTold':
      return entry.as === 'comfortable'
        ? startDose(plan, entry.movement, entry.amount)
        : setDose(plan, entry.movement, entry.amount);
    case 'trialStarted':
      // The order of its half days follows from the instant: the same log tells the same trial.
      return startTrial(plan, { activity: entry.activity, setup: entry.setup, seed: entry.at });
    case 'trialEnded':
      return endTrial(plan);
    case 'reviewAnswered':
      return answerReview(plan, entry.activity, entry.answer, entry.at);
    default:
      return plan;
  }
}

function ended(
  { carried }: TrackerState,
  facts: readonly Entry[],
  bouts: readonly TimedBout[],
  until: Instant,
): readonly Step[] {
  const said = { facts, overdoes: overdoSpans(facts, carried), setups: carried.setups };
  return bouts
    .filter(
      (bout) => bout.end !== 'goesOn' && bout.until <= until && isNew(bout, carried.told.until),
    )
    .map((bout) => ({ at: bout.until, apply: (plan) => recordBout(plan, paced(bout, said)) }));
}

/** Most of it came after what the plan was told: a bout of a closed day that is corrected later is not told a second time. */
function isNew({ from, until }: TimedBout, toldUntil: Instant): boolean {
  return until - toldUntil > toldUntil - from;
}
