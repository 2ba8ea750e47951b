import { minute } from '../timeline/bouts.ts';
import { dayOf } from '../timeline/days.ts';
import { assertNever, type Fact, type Instant, type Minutes } from '../timeline/entries.ts';
import { answerPrompt, openPrompt, takenBy } from './answers.ts';
import { startBreak, stopBreak, tellFelt } from './breaks.ts';
import { type Around, type Decided, facts, type PersonIntent, refuse } from './intents.ts';
import type { Look } from './look.ts';
import { tellSetups } from './setups.ts';
import { redo, takeBack, undo } from './undo.ts';

/** What can be told late, at most: twelve hours. */
const longestAgo = 12 * 60;

/** A correction is of a day, and a little more where that day was lived elsewhere. */
const longestAmend = 48 * 60 * minute;

/** The facts that a person's intent makes, or a refusal. Source: design.md section 3, `decide`. */
export function decide(seen: Look, intent: PersonIntent, around: Around): Decided {
  switch (intent.type) {
    case 'changePosture':
      return late(seen, agoOf(seen, intent), (since) =>
        changePosture(seen, intent, since, around.isPostureOld),
      );
    case 'logPain':
      return late(seen, intent.ago, (since) =>
        rated(intent.score, { type: 'painLogged', score: intent.score, since }),
      );
    case 'tellPainStarted':
      return late(seen, intent.ago, (since) => facts({ type: 'painStarted', since }));
    case 'rateDay':
      return rated(intent.score, {
        type: 'dayRated',
        date: dayOf(seen.now, around.zone),
        score: intent.score,
      });
    case 'skipQuestion':
      return facts({ type: 'questionSkipped', question: intent.question });
    case 'takePrompt':
    case 'postponePrompt':
    case 'skipPrompt':
      return answerPrompt(seen, intent, around);
    case 'startBreak':
      return ownBreak(seen, intent, around);
    case 'endBreak':
      return stopBreak(seen, intent.done === true);
    case 'tellFelt':
      return tellFelt(seen, intent.break, intent.comfortable);
    case 'tellDose':
      return tellDose(intent);
    case 'settleGap':
      return settleGap(seen, intent.as);
    case 'amend':
      return amend(seen, intent);
    case 'beQuiet':
      return ahead(seen, intent.until, {
        type: 'quietBegan',
        until: intent.until,
        why: intent.why,
      });
    case 'endQuiet':
      return facts({ type: 'quietEnded' });
    case 'planOverdo':
      return planOverdo(seen, intent);
    case 'endOverdo':
      return facts({ type: 'overdoEnded' });
    case 'beginFlareUp':
      return around.inFlareUp
        ? refuse('flareUpAlready')
        : facts({ type: 'flareUpBegan', by: 'person' });
    case 'endFlareUp':
      return around.inFlareUp ? facts({ type: 'flareUpEnded', by: 'person' }) : refuse('noFlareUp');
    case 'useSetups':
    case 'startTrial':
    case 'endTrial':
      return tellSetups(intent, around);
    case 'tellBaseline':
      return facts({ type: 'baselineTold', activity: intent.activity, minutes: intent.minutes });
    case 'answerReview':
      return facts({ type: 'reviewAnswered', activity: intent.activity, answer: intent.answer });
    case 'takeBack':
      return takeBack(seen, intent.act);
    case 'undo':
      return undo(around.log);
    case 'redo':
      return redo(around.log);
    default:
      return assertNever(intent);
  }
}

function late(seen: Look, ago: Minutes = 0, made: (since: Instant) => Decided): Decided {
  return ago >= 0 && ago <= longestAgo
    ? made(Math.round(seen.now - ago * minute))
    : refuse('outOfRange');
}

/** Minutes ago; an instant told by a page may be a moment ahead of the worker's clock. */
function agoOf(
  { now }: Look,
  { ago, since }: Extract<PersonIntent, { type: 'changePosture' }>,
): Minutes | undefined {
  return since === undefined ? ago : Math.max(0, now - since) / minute;
}

function changePosture(
  seen: Look,
  intent: Extract<PersonIntent, { type: 'changePosture' }>,
  since: Instant,
  isAsked: boolean,
): Decided {
  const { to, ago } = intent;
  const { last } = seen;
  const isKnown = last?.posture === to && last.certainty === 'confirmed' && seen.running === null;
  const isTold = ago !== undefined || intent.since !== undefined;
  if (isKnown && !isTold && !isAsked) return refuse('samePosture');
  const made: Fact[] = [{ type: 'postureChanged', posture: to, since, by: 'person' }];
  if (seen.running !== null)
    made.unshift({ type: 'breakEnded', early: seen.now < seen.running.plannedEnd });
  return facts(...takenBy(to === last?.posture ? null : openPrompt(seen)), ...made);
}

function ownBreak(
  seen: Look,
  intent: Extract<PersonIntent, { type: 'startBreak' }>,
  { breakMinutes }: Around,
): Decided {
  const prompt = openPrompt(seen);
  const started = startBreak(seen, intent, breakMinutes, prompt);
  return started.ok ? facts(...takenBy(prompt), ...started.facts) : started;
}

function rated(score: number, fact: Fact): Decided {
  return Number.isInteger(score) && score >= 0 && score <= 10 ? facts(fact) : refuse('outOfRange');
}

function settleGap(seen: Look, as: 'walked' | 'stood' | 'sat' | 'notCounted'): Decided {
  const { gap } = seen;
  return gap === null
    ? refuse('noGap')
    : facts({ type: 'gapSettled', from: gap.from, until: gap.until, as });
}

function amend(seen: Look, intent: Extract<PersonIntent, { type: 'amend' }>): Decided {
  const { from, until, posture } = intent;
  return until > from && until <= seen.now && until - from <= longestAmend
    ? facts({ type: 'amended', from, until, posture })
    : refuse('outOfRange');
}

/** R43 knows no dose above an hour of seconds. */
const largestDose = 3600;

function tellDose({ movement, amount, as }: Extract<PersonIntent, { type: 'tellDose' }>): Decided {
  return amount > 0 && amount <= largestDose
    ? facts({ type: 'doseTold', movement, amount, as })
    : refuse('outOfRange');
}

/** A longer turn is told a day ahead at most, and lasts ten hours at most (R36). */
const furthestOverdo = 24 * 60 * minute;
const longestOverdo = 10 * 60 * minute;

function planOverdo(
  seen: Look,
  { from = seen.now, until, activity }: Extract<PersonIntent, { type: 'planOverdo' }>,
): Decided {
  const begins = Math.max(seen.now, from);
  const isFar = begins - seen.now > furthestOverdo;
  if (isFar || (begins > seen.now && until - begins > longestOverdo)) return refuse('outOfRange');
  if (until <= begins) return refuse('notInFuture');
  return facts({
    type: 'overdoPlanned',
    activity: activity ?? seen.clock?.activity ?? 'sitting',
    ...(begins > seen.now ? { from: begins } : {}),
    until,
  });
}

function ahead(seen: Look, until: Instant, fact: Fact): Decided {
  return until > seen.now ? facts(fact) : refuse('notInFuture');
}
