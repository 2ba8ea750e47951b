import { minute } from '../timeline/bouts.ts';
import type { Entry, EntryOf, Instant, PromptAnswer } from '../timeline/entries.ts';

/** A prompt and what became of it. */
export interface PromptStory {
  readonly prompt: EntryOf<'prompted'>;
  /** When it was shown last. */
  readonly shownAt: Instant;
  /** How often it was shown without an answer in between. */
  readonly shows: number;
  readonly postpones: number;
  /** When the last postponing is over; null where it was not postponed or has shown again. */
  readonly dueAgainAt: Instant | null;
  /** Null while it waits for an answer. The last answer counts. */
  readonly answer: PromptAnswer | null;
  readonly answeredAt: Instant | null;
  readonly postponedMinutes: number;
}

/** The prompts of the log in order, each with its answers. */
export function storiesOf(facts: readonly Entry[]): readonly PromptStory[] {
  const stories = new Map<string, PromptStory>();
  for (const entry of facts) {
    if (entry.type === 'prompted') stories.set(entry.id, begun(entry));
    if (entry.type !== 'promptRepeated' && entry.type !== 'promptAnswered') continue;
    const story = stories.get(entry.prompt);
    if (story === undefined) continue;
    stories.set(
      entry.prompt,
      entry.type === 'promptRepeated' ? shownAgain(story, entry) : answered(story, entry),
    );
  }
  return [...stories.values()];
}

function begun(prompt: EntryOf<'prompted'>): PromptStory {
  return {
    prompt,
    shownAt: prompt.at,
    shows: 1,
    postpones: 0,
    dueAgainAt: null,
    answer: null,
    answeredAt: null,
    postponedMinutes: 0,
  };
}

function shownAgain(story: PromptStory, entry: EntryOf<'promptRepeated'>): PromptStory {
  const shows = story.answer === null ? story.shows + 1 : 1;
  return { ...story, shownAt: entry.at, shows, dueAgainAt: null, answer: null, answeredAt: null };
}

function answered(story: PromptStory, entry: EntryOf<'promptAnswered'>): PromptStory {
  const common = { ...story, answer: entry.answer, answeredAt: entry.at, dueAgainAt: null };
  if (entry.answer !== 'postponed') return common;
  const minutes = entry.minutes ?? 0;
  return {
    ...common,
    postpones: story.postpones + 1,
    postponedMinutes: story.postponedMinutes + minutes,
    dueAgainAt: entry.at + minutes * minute,
  };
}

/** The prompt that waits for an answer now, if any. */
export function waiting(stories: readonly PromptStory[]): PromptStory | null {
  return stories.findLast(({ answer }) => answer === null) ?? null;
}
