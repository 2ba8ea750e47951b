import { assertNever, type Fact, type Suggestion } from '../timeline/entries.ts';
import { startBreak } from './breaks.ts';
import { type Around, type Decided, facts, type PersonIntent, refuse } from './intents.ts';
import { type Look, ofBout } from './look.ts';
import { isOpen, type PromptStory } from './stories.ts';

type Answer = Extract<PersonIntent, { type: 'takePrompt' | 'postponePrompt' | 'skipPrompt' }>;

/** Two postpones for each bout, then quiet. Source: peers.md 17, issue of prompts. */
export const mostPostpones = 2;

export function answerPrompt(seen: Look, intent: Answer, around: Around): Decided {
  const story = seen.stories.findLast(({ prompt }) => prompt.id === intent.prompt);
  if (story === undefined || !answerable(story)) return refuse('noPrompt');
  const prompt = intent.prompt;
  switch (intent.type) {
    case 'takePrompt':
      return take(seen, story, intent.as ?? story.prompt.suggestion, around);
    case 'postponePrompt':
      // The second click of a double click finds the prompt put off already.
      if (story.dueAgainAt !== null) return refuse('noPrompt');
      if (story.postpones >= mostPostpones) return refuse('noPostponesLeft');
      if (!(intent.minutes >= 1 && intent.minutes <= 60)) return refuse('outOfRange');
      return facts({
        type: 'promptAnswered',
        prompt,
        answer: 'postponed',
        minutes: intent.minutes,
      });
    case 'skipPrompt':
      return facts({ type: 'promptAnswered', prompt, answer: 'skipped', minutes: null });
    default:
      return assertNever(intent);
  }
}

/** A notification may be answered late, when the prompt has already been put down as unseen. */
function answerable(story: PromptStory): boolean {
  return isOpen(story) || story.answer === 'unseen';
}

/** The prompt of the running bout that waits or was put off. */
export function openPrompt(seen: Look): string | null {
  return ofBout(seen).findLast(isOpen)?.prompt.id ?? null;
}

/** Moving of one's own accord is what an open prompt asked for, and ends one that was put off. */
export function takenBy(prompt: string | null): readonly Fact[] {
  return prompt === null
    ? []
    : [{ type: 'promptAnswered', prompt, answer: 'taken', minutes: null }];
}

function take(seen: Look, story: PromptStory, as: Suggestion, around: Around): Decided {
  const { movement } = story.prompt;
  const started = startBreak(
    seen,
    {
      type: 'startBreak',
      suggestion: as,
      ...(movement === null ? {} : { movement }),
    },
    around.breakMinutes,
    story.prompt.id,
  );
  if (!started.ok) return started;
  return facts(...takenBy(story.prompt.id), ...started.facts);
}
