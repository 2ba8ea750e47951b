import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../lib/timeline/entries.ts';
import { isOpen, storiesOf } from '../../../lib/tracker/stories.ts';
import { logOf, past, type Told } from '../timeline/log.ts';
import { nine } from './day.ts';

const prompt: Fact = {
  type: 'prompted',
  activity: 'sitting',
  suggestion: 'walk',
  movement: null,
  text: 'prompt.walk.1',
  limit: 30,
  spent: 30,
  dueAt: nine,
};
/** The id of a prompt that was made at that minute, first of all. */
const idAt = (minutes: number) => logOf([minutes, prompt])[0]?.id ?? '';

type Answered = Extract<Fact, { type: 'promptAnswered' }>;
const answered = (answer: Answered['answer'], minutes: number | null = null, at = 0): Answered => {
  return { type: 'promptAnswered', prompt: idAt(at), answer, minutes };
};
const again: Fact = { type: 'promptRepeated', prompt: idAt(0) };

const storyOf = (...facts: readonly Told[]) => storiesOf(logOf([0, prompt], ...facts))[0];

describe('the story of a prompt', () => {
  it('begins with nothing but its showing', () => {
    const [entry] = logOf([0, prompt]);
    expect(storyOf()).toEqual({
      prompt: entry,
      at: past(0),
      shownAt: past(0),
      shows: 1,
      postpones: 0,
      dueAgainAt: null,
      answer: null,
      answeredAt: null,
      postponedMinutes: 0,
    });
  });

  it('counts how often it was shown without an answer', () => {
    expect(storyOf([10, again])).toMatchObject({ shows: 2, shownAt: past(10), at: past(0) });
    expect(storyOf([1, answered('postponed', 5)], [6, again])).toMatchObject({
      shows: 1,
      answer: null,
      answeredAt: null,
      dueAgainAt: null,
    });
  });

  it('adds up what it was put off by', () => {
    const facts = [
      [1, answered('postponed', 5)],
      [6, again],
      [7, answered('postponed', 10)],
    ] as const;
    expect(storyOf(...facts)).toMatchObject({
      postpones: 2,
      postponedMinutes: 15,
      dueAgainAt: past(17),
      answer: 'postponed',
      answeredAt: past(7),
    });
    expect(storyOf([1, answered('postponed')])).toMatchObject({
      postponedMinutes: 0,
      dueAgainAt: past(1),
    });
  });

  it('ends with the last answer', () => {
    expect(storyOf([1, answered('postponed', 5)], [2, answered('taken')])).toMatchObject({
      answer: 'taken',
      answeredAt: past(2),
      dueAgainAt: null,
      postponedMinutes: 5,
    });
  });

  it('is open while it waits or has been put off', () => {
    const open = [
      storyOf(),
      storyOf([1, answered('postponed', 5)]),
      storyOf([1, answered('skipped')]),
      storyOf([1, answered('unseen')]),
    ].map((story) => story !== undefined && isOpen(story));
    expect(open).toEqual([true, true, false, false]);
  });

  it('is set back with a clock that was ahead, whole', () => {
    const set: Told = [50, { type: 'clockSetBack', from: past(80) }];
    const ahead = logOf([70, prompt], [72, answered('postponed', 5, 70)], set);
    expect(storiesOf(ahead)[0]).toMatchObject({
      at: past(40),
      shownAt: past(40),
      answeredAt: past(42),
      dueAgainAt: past(47),
    });
    expect(storiesOf(logOf([70, prompt], set))[0]).toMatchObject({
      answeredAt: null,
      dueAgainAt: null,
    });
    expect(storiesOf(logOf([50, prompt], set))[0]).toMatchObject({ at: past(50) });
  });

  it('is left alone by answers to prompts that are not there', () => {
    expect(storiesOf(logOf([0, again], [1, answered('taken')]))).toEqual([]);
  });
});
