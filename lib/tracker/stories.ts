import { minute } from '../timeline/bouts.ts';
import type { Entry, EntryOf, Instant, PromptAnswer } from '../timeline/entries.ts';

/** A prompt and what became of it. Where the clock was set back to before it, its instants are set back as well. */
export interface PromptStory {
  readonly prompt: EntryOf<'prompted'>;
  /** When it was shown first. */
  readonly at: Instant;
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
    if (entry.type === 'clockSetBack')
      for (const [id, story] of stories) stories.set(id, setBack(story, entry));
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
    at: prompt.at,
    shownAt: prompt.at,
    shows: 1,
    postpones: 0,
    dueAgainAt: null,
    answer: null,
    answeredAt: null,
    postponedMinutes: 0,
  };
}

function setBack(story: PromptStory, entry: EntryOf<'clockSetBack'>): PromptStory {
  const { at, shownAt, dueAgainAt, answeredAt } = story;
  if (shownAt <= entry.at) return story;
  const by = entry.from - entry.at;
  return {
    ...story,
    at: at - by,
    shownAt: shownAt - by,
    dueAgainAt: dueAgainAt === null ? null : dueAgainAt - by,
    answeredAt: answeredAt === null ? null : answeredAt - by,
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

/** Whether it may still be taken up as if it had just shown: it waits, or was put off and will come back. */
export function isOpen({ answer, dueAgainAt }: PromptStory): boolean {
  return answer === null || dueAgainAt !== null;
}
