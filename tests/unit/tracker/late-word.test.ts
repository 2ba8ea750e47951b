import { describe, expect, it } from 'vitest';
import { type Desk, prompted } from './day.ts';

/** Sits until a prompt waits, which is answered by moving: told late, as having begun before the prompt was shown. */
function movedBefore(back: number): Desk {
  const desk = prompted();
  expect(desk.glance.prompt?.activity).toBe('sitting');
  desk.passes(6);
  expect(desk.does({ type: 'changePosture', to: 'walking', ago: 16 })).toBeNull();
  expect(desk.does({ type: 'changePosture', to: 'sitting', ago: back })).toBeNull();
  return desk;
}

describe('a prompt that came before a change told late', () => {
  it('is of the turn before, so that the new turn has one of its own', () => {
    const desk = movedBefore(8);
    expect(desk.glance.silent).toBeNull();
    expect(desk.glance.nextPromptAt).not.toBeNull();
    expect(prompted(desk).glance.prompt?.activity).toBe('sitting');
    expect(desk.logged('prompted')).toHaveLength(2);
  });

  it('stays with its turn where the beginning of that was off by a little', () => {
    const desk = prompted();
    desk.passes(1);
    const id = desk.glance.prompt?.id ?? '';
    expect(desk.does({ type: 'skipPrompt', prompt: id })).toBeNull();
    const sat = desk.glance.postureSince;
    const amend = {
      type: 'amend',
      from: sat,
      until: sat + 4 * 60_000,
      posture: 'standing',
    } as const;
    expect(desk.does(amend)).toBeNull();
    expect(desk.glance.silent).toBe('answered');
  });
});
