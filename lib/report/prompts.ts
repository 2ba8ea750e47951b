import { minute } from '../timeline/bouts.ts';
import { type Day, dayOf } from '../timeline/days.ts';
import { assertNever, type Instant, type Minutes } from '../timeline/entries.ts';
import type { Stretch } from '../timeline/stretches.ts';
import { type PromptStory, storiesOf } from '../tracker/stories.ts';
import type { Log } from './log.ts';

/** What became of a prompt in the end. */
export type Outcome = 'taken' | 'postponed' | 'skipped' | 'unseen';
export const outcomes = [
  'taken',
  'postponed',
  'skipped',
  'unseen',
] as const satisfies readonly Outcome[];

export interface PromptOutcome {
  readonly day: Day;
  readonly at: Instant;
  readonly outcome: Outcome;
  readonly postpones: number;
  readonly postponedMinutes: Minutes;
}

/** A prompt without an answer still waits for this long, and is counted as unseen after it. */
const longestWait = 60 * minute;

/** The prompts first shown on one of `days`; those that still wait are left out. */
export function promptOutcomes(log: Log, days: readonly Day[]): readonly PromptOutcome[] {
  const asked = new Set(days);
  return storiesOf(log.facts).flatMap((story): readonly PromptOutcome[] => {
    const { at, zone } = story.prompt;
    const day = dayOf(at, zone);
    const outcome = outcomeOf(story, log.now);
    if (!asked.has(day) || outcome === null) return [];
    const { postpones, postponedMinutes } = story;
    return [{ day, at, outcome, postpones, postponedMinutes }];
  });
}

function outcomeOf(story: PromptStory, now: Instant): Outcome | null {
  switch (story.answer) {
    case null:
      return now - story.shownAt < longestWait ? null : 'unseen';
    case 'postponed':
      return story.dueAgainAt !== null && story.dueAgainAt > now ? null : 'postponed';
    case 'taken':
    case 'skipped':
    case 'unseen':
      return story.answer;
    default:
      return assertNever(story.answer);
  }
}

export type OutcomeCounts = Readonly<Record<Outcome, number>>;

export function countOutcomes(prompts: readonly PromptOutcome[]): OutcomeCounts {
  const counts = { taken: 0, postponed: 0, skipped: 0, unseen: 0 };
  for (const { outcome } of prompts) counts[outcome] += 1;
  return counts;
}

export interface NaturalBreak {
  readonly day: Day;
  readonly from: Instant;
  readonly until: Instant;
}

/** R40: a break is a walk or time away of at least this length. */
const shortestBreak = 2 * minute;
/** A break counts as taken for a prompt when it begins within this time of the answer. */
const answerSlack = 2 * minute;

/** Walks and times away between two times at the desk on one of `days` that no prompt asked for. */
export function naturalBreaks(log: Log, days: readonly Day[]): readonly NaturalBreak[] {
  const asked = new Set(days);
  const taken = storiesOf(log.facts).flatMap(({ answer, answeredAt }) =>
    answer === 'taken' && answeredAt !== null ? [answeredAt] : [],
  );
  return restsOf(log.lane).flatMap(({ from, until, zone }): readonly NaturalBreak[] => {
    const day = dayOf(from, zone);
    const short = until - from < shortestBreak;
    const overnight = dayOf(until, zone) !== day;
    const prompted = taken.some((at) => at >= from - answerSlack && at < until);
    return short || overnight || prompted || !asked.has(day) ? [] : [{ day, from, until }];
  });
}

type Rest = Pick<Stretch, 'from' | 'until' | 'zone'>;

/** Runs of walking and time away, with time at the desk before and after each. */
function restsOf(lane: readonly Stretch[]): readonly Rest[] {
  const rests: Rest[] = [];
  let seenDesk = false;
  let open: Rest | null = null;
  for (const stretch of lane) {
    if (isRest(stretch)) {
      const begun: Rest = open ?? stretch;
      open = { from: begun.from, until: stretch.until, zone: begun.zone };
    } else {
      if (open !== null && seenDesk) rests.push(open);
      open = null;
      seenDesk = true;
    }
  }
  return rests;
}

function isRest({ posture, certainty }: Stretch): boolean {
  return certainty !== 'unsure' && (posture === 'walking' || posture === 'away');
}
