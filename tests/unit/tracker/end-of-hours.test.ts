import { describe, expect, it } from 'vitest';
import { usualTracker } from '../../../lib/tracker/settings.ts';
import { clockTime, Desk, endingAfter, minute, nine, prompted } from './day.ts';

/** When the first prompt of an undisturbed day is due, in minutes after nine. */
const whenDue = () => Math.floor(((new Desk().glance.nextPromptAt ?? 0) - nine) / minute);

describe('working hours and quiet times', () => {
  it('let no prompt through that was due just before their end', () => {
    const due = whenDue();
    const desk = endingAfter(due + 1).passes(due + 30);
    desk.still = true;
    desk.does({ type: 'wake' });
    expect(desk.logged('prompted')).toEqual([]);
  });

  it('put a prompt off that was due just before a quiet time', () => {
    const due = whenDue();
    const desk = new Desk();
    desk.settings = { ...usualTracker, quietTimes: [[clockTime(due + 1), clockTime(due + 30)]] };
    desk.does({ type: 'wake' });
    desk.passes(due + 29);
    expect(desk.logged('prompted')).toEqual([]);
    desk.passes(8);
    expect(desk.logged('prompted')).toHaveLength(1);
  });

  it('let no prompt be repeated after their end', () => {
    const due = whenDue();
    const desk = prompted(endingAfter(due + 6)).passes(15);
    expect(desk.logged('promptRepeated')).toEqual([]);
    expect(desk.logged('promptAnswered')).toMatchObject([{ answer: 'unseen' }]);
  });
});
