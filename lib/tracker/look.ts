import { boutsOf, type Clock, clockOf, minute, type TimedBout } from '../timeline/bouts.ts';
import { dayOf } from '../timeline/days.ts';
import { type Entry, type EntryOf, type Instant, standing } from '../timeline/entries.ts';
import { type Stretch, stretchesOf } from '../timeline/stretches.ts';
import { type OverdoSpan, overdoSpans, type QuietSpan, quietSpans, spanAt } from './spans.ts';
import type { Carried, TrackerState } from './state.ts';
import { type PromptStory, storiesOf } from './stories.ts';

/** Time away or unsure that nobody has explained yet. */
export interface Gap {
  readonly from: Instant;
  readonly until: Instant;
  readonly locked: boolean;
}

/** A break that somebody began and that has not ended. */
export interface RunningBreak {
  readonly entry: EntryOf<'breakStarted'>;
  readonly plannedEnd: Instant;
}

/** All that the log tells about now, derived afresh for each turn. */
export interface Look {
  readonly now: Instant;
  readonly facts: readonly Entry[];
  readonly lane: readonly Stretch[];
  readonly bouts: readonly TimedBout[];
  readonly last: Stretch | null;
  readonly clock: Clock | null;
  readonly stories: readonly PromptStory[];
  readonly gap: Gap | null;
  readonly running: RunningBreak | null;
  readonly quiets: readonly QuietSpan[];
  readonly quiet: QuietSpan | null;
  readonly overdoes: readonly OverdoSpan[];
  readonly overdo: OverdoSpan | null;
  readonly setups: readonly string[];
  readonly used: Carried['used'];
}

/** Longer than this is a night or a day off, not a gap in a working day, and is not asked about. */
const longestQuestion = 4 * 60 * minute;
const shortestQuestion = 2 * minute;

export function look(state: TrackerState, now: Instant): Look {
  const facts = standing(state.entries);
  const lane = stretchesOf(state.entries, now, state.carried.opening);
  const bouts = boutsOf(lane);
  const quiets = quietSpans(facts, state.carried);
  const overdoes = overdoSpans(facts, state.carried);
  return {
    now,
    facts,
    lane,
    bouts,
    last: lane.at(-1) ?? null,
    clock: clockOf(lane, now, bouts),
    stories: storiesOf(facts),
    gap: gapIn(facts, lane, now),
    running: runningIn(facts),
    quiets,
    quiet: spanAt(quiets, now),
    overdoes,
    overdo: spanAt(overdoes, now),
    setups: setupsIn(facts, state.carried.setups),
    used: [...state.carried.used, ...usedIn(facts)],
  };
}

/** Texts and movements of prompts, so that they vary. */
export function usedIn(facts: readonly Entry[]): Carried['used'] {
  return facts.flatMap((entry) =>
    entry.type === 'prompted' ? [{ at: entry.at, text: entry.text, movement: entry.movement }] : [],
  );
}

/** The setups said to be in use last. */
export function setupsIn(facts: readonly Entry[], before: readonly string[]): readonly string[] {
  const said = facts.findLast((entry) => entry.type === 'setupsChanged');
  return said?.type === 'setupsChanged' ? said.setups : before;
}

/** The prompts of the running bout; none where no bout runs. One that came before a change told late is of the bout before it. */
export function ofBout(seen: Look): readonly PromptStory[] {
  const { stories, clock } = seen;
  if (clock === null) return [];
  return stories.filter(
    (story) =>
      story.at >= clock.boutFrom &&
      story.prompt.activity === clock.activity &&
      !isOfBoutBefore(seen, story),
  );
}

/**
 * Whether what was told after a prompt says that another turn had begun before it was shown: the clock it spoke of was not this one's.
 * A beginning set right by a little leaves the prompt with its turn.
 */
function isOfBoutBefore({ facts, lane }: Look, { at, prompt }: PromptStory): boolean {
  if (!facts.some((entry) => entry.id > prompt.id && beginOf(entry) < at)) return false;
  const before = lane
    .filter(({ from }) => from < at)
    .map((stretch) => ({ ...stretch, until: Math.min(stretch.until, at) }));
  return (clockOf(before, at)?.spent ?? 0) < prompt.spent / 2;
}

/** From when on an entry says what the posture was; never, where it does not. */
function beginOf(entry: Entry): Instant {
  if (entry.type === 'postureChanged') return entry.since;
  return entry.type === 'amended' || entry.type === 'gapSettled' ? entry.from : Infinity;
}

/**
 * Until when a prompt that waited as quiet time, or a longer turn of its posture, began is kept back, to be offered then (R41);
 * null for one that is not.
 */
export function heldUntil({ quiets, overdoes, now }: Look, story: PromptStory): Instant | null {
  const after = [
    ...quiets,
    ...overdoes.filter(({ activity }) => activity === story.prompt.activity),
  ].filter(({ from, until }) => from >= story.shownAt && from <= now && until > from);
  return story.answer !== null || after.length === 0
    ? null
    : Math.max(...after.map(({ until }) => until));
}

/** The prompt that waits for an answer now; null where none does, or it is kept back. */
export function waitingIn(seen: Look): PromptStory | null {
  const story = seen.stories.findLast(({ answer }) => answer === null) ?? null;
  return story !== null && (heldUntil(seen, story) ?? 0) <= seen.now ? story : null;
}

function runningIn(facts: readonly Entry[]): RunningBreak | null {
  const entry = facts.findLast(({ type }) => type === 'breakStarted' || type === 'breakEnded');
  if (entry?.type !== 'breakStarted') return null;
  return { entry, plannedEnd: entry.at + entry.minutes * minute };
}

/** The newest time away that ended in a return today, unless it was settled or is too short or too long to ask about. */
function gapIn(facts: readonly Entry[], lane: readonly Stretch[], now: Instant): Gap | null {
  const back = facts.findLast(({ type }) => type === 'returned' || type === 'started');
  if (back === undefined || dayOf(back.at, back.zone) !== dayOf(now, back.zone)) return null;
  let from: Instant | null = null;
  let locked = false;
  for (const stretch of lane.filter(({ from: begun }) => begun < back.at).reverse()) {
    if (stretch.until !== (from ?? back.at) || !unexplained(stretch)) break;
    from = stretch.from;
    locked ||= stretch.posture === 'away';
  }
  if (from === null || back.at - from < shortestQuestion || back.at - from > longestQuestion)
    return null;
  if (dayOf(from, back.zone) !== dayOf(back.at, back.zone)) return null;
  return { from, until: back.at, locked };
}

function unexplained({ certainty, posture }: Stretch): boolean {
  return certainty === 'unsure' || (posture === 'away' && certainty === 'inferred');
}
