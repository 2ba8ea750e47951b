import {
  answerReview,
  type Bout,
  beginFlareUp,
  closeDay,
  type Decision,
  endFlareUp,
  endOverdo,
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
} from '../pacing/index.ts';
import { boutsOf, minute, type TimedBout } from '../timeline/bouts.ts';
import { addDays, type Day, dayOf } from '../timeline/days.ts';
import { type Entry, type EntryOf, type Instant, standing } from '../timeline/entries.ts';
import { openLane, stretchesOf } from '../timeline/stretches.ts';
import { lasting, usedIn } from './look.ts';
import type { Carried, TrackerState } from './state.ts';
import { storiesOf } from './stories.ts';

/** A rating up to this long after a bout is said of the bout. */
const justAfter = 10 * minute;
/** R2: a rating at this level, or risen by this much, is discomfort even if nobody says that it starts. */
const eventLevel = 4;
const eventRise = 2;

/** The plan after what happened on `state.today` up to `now`, before that day is closed. */
export function planNow(state: TrackerState, now: Instant): Plan {
  const plan = [...told(state), ...moved(state), ...ended(state, now)]
    .sort((a, b) => a.at - b.at)
    .reduce((before, { apply }) => apply(before), state.plan);
  return notePrompts(plan, promptsOf(state));
}

interface Step {
  readonly at: Instant;
  readonly apply: (plan: Plan) => Plan;
}

/** Movements done to the end, and those of which it was said how they felt. */
function moved(state: TrackerState): readonly Step[] {
  const facts = factsOfToday(state);
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

function promptsOf(state: TrackerState): { readonly shown: number; readonly taken: number } {
  const stories = storiesOf(factsOfToday(state));
  return {
    shown: stories.length,
    taken: stories.filter(({ answer }) => answer === 'taken').length,
  };
}

function factsOfToday(state: TrackerState): readonly Entry[] {
  return standing(state.entries).filter((entry) => dayOf(entry.at, entry.zone) === state.today);
}

function told(state: TrackerState): readonly Step[] {
  return factsOfToday(state).map((entry) => ({ at: entry.at, apply: (plan) => tell(plan, entry) }));
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
    case 'overdoPlanned':
      // What came in from elsewhere may say that it was over before it began.
      if (entry.until <= entry.at) return plan;
      return planOverdo(plan, { activity: entry.activity, from: entry.at, until: entry.until });
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
    case 'reviewAnswered':
      return answerReview(plan, entry.activity, entry.answer, entry.at);
    default:
      return plan;
  }
}

function ended(state: TrackerState, now: Instant): readonly Step[] {
  const facts = standing(state.entries);
  return boutsOf(stretchesOf(state.entries, now, state.carried.opening))
    .filter((bout) => bout.end !== 'goesOn' && dayOf(bout.until, bout.zone) === state.today)
    .map((bout) => ({
      at: bout.until,
      apply: (plan) => recordBout(plan, upToAWeek(paced(bout, facts))),
    }));
}

/** The engine takes no bout of more than a week; a log that has gaps, or came from elsewhere, may tell of one. */
function upToAWeek(bout: Bout): Bout {
  const longest = 7 * 24 * 60;
  if (bout.minutes <= longest) return bout;
  const onset = bout.onset !== null && bout.onset > longest ? null : bout.onset;
  return { ...bout, minutes: longest, onset };
}

/** A bout as the pacing engine takes it: minutes and onset are those of the clock, what was carried over included. */
export function paced(bout: TimedBout, facts: readonly Entry[]): Bout {
  const ratings = facts.filter((entry) => entry.type === 'painLogged');
  const within = ratings.filter(
    ({ since }) => since >= bout.from && since <= bout.until + justAfter,
  );
  const onsetAt = saidOnset(bout, facts) ?? ratedOnset(bout, ratings);
  return {
    activity: bout.activity,
    start: bout.from,
    minutes: bout.carried + bout.minutes,
    onset: onsetAt === null ? null : bout.carried + (onsetAt - bout.from) / minute,
    pain: within.at(-1)?.score ?? null,
  };
}

function saidOnset(bout: TimedBout, facts: readonly Entry[]): Instant | null {
  const said = facts.find((entry) => entry.type === 'painStarted' && inside(bout, entry.since));
  return said?.type === 'painStarted' ? said.since : null;
}

function ratedOnset(bout: TimedBout, ratings: readonly EntryOf<'painLogged'>[]): Instant | null {
  let before: number | null = ratings.findLast(({ since }) => since < bout.from)?.score ?? null;
  for (const { since, score } of ratings.filter((rating) => inside(bout, rating.since))) {
    if (score >= eventLevel || (before !== null && score - before >= eventRise)) return since;
    before = Math.min(before ?? score, score);
  }
  return null;
}

function inside(bout: TimedBout, at: Instant): boolean {
  return at >= bout.from && at <= bout.until;
}

/**
 * Closes every day before `today`: the plan moves on, days older than the day before leave the window, and what they said
 * that still holds is carried. Returns the decisions of the reviews, oldest first.
 */
export function closeDays(
  state: TrackerState,
  today: Day,
  now: Instant,
): { readonly state: TrackerState; readonly decisions: readonly Decision[] } {
  const decisions: Decision[] = [];
  let next = state;
  while (next.today < today) {
    const closed = closeDay(planNow(next, now), next.today);
    decisions.push(...closed.decisions);
    next = { ...next, plan: closed.plan, today: addDays(next.today, 1) };
  }
  return { state: next === state ? state : narrow(next, now), decisions };
}

function narrow(state: TrackerState, now: Instant): TrackerState {
  const first = addDays(state.today, -1);
  const kept = state.entries.filter((entry) => dayOf(entry.at, entry.zone) >= first);
  const left = state.entries.filter((entry) => dayOf(entry.at, entry.zone) < first);
  return { ...state, entries: kept, carried: carry(left, state.carried, now) };
}

/** What days say, once they are over, about the days to come. */
export function carry(left: readonly Entry[], carried: Carried, now: Instant): Carried {
  if (left.length === 0) return carried;
  const last = openLane(left, carried.opening).at(-1);
  const { until: _, ...opening } = last ?? { until: 0 };
  return {
    ...lasting(standing(left), carried, now),
    opening: last === undefined ? null : (opening as Carried['opening']),
    used: [...carried.used, ...usedIn(left)].filter(({ at }) => at > now - longestMemory),
    met: carried.met || left.some(({ type }) => type === 'postureChanged' || type === 'painLogged'),
  };
}

const longestMemory = 8 * 24 * 60 * minute;
