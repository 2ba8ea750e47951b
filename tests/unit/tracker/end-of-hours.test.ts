import { describe, expect, it } from 'vitest';
import { usualTracker } from '../../../lib/tracker/settings.ts';
import { Desk, minute, nine } from './day.ts';

/** Sits until a prompt waits. */
function prompted(desk = new Desk()): Desk {
  desk.still = true;
  for (let i = 0; i < 60 && desk.glance.prompt === null; i += 1) desk.passes(1);
  desk.still = false;
  return desk;
}

/** Working hours that end so many minutes after nine. */
function endingAfter(minutes: number): Desk {
  const desk = new Desk();
  const end = new Date(nine + minutes * minute).toISOString().slice(11, 16);
  const day = [['07:00', end]] as const;
  desk.settings = { ...usualTracker, workingHours: [day, day, day, day, day, [], []] };
  desk.does({ type: 'wake' });
  return desk;
}

/** When the first prompt of an undisturbed day is due, in minutes after nine. */
const due = Math.floor(((new Desk().glance.nextPromptAt ?? 0) - nine) / minute);

describe('working hours and quiet times', () => {
  it('let no prompt through that was due just before their end', () => {
    const desk = endingAfter(due + 1).passes(due + 30);
    desk.still = true;
    desk.does({ type: 'wake' });
    expect(desk.logged('prompted')).toEqual([]);
  });

  it('put a prompt off that was due just before a quiet time', () => {
    const desk = new Desk();
    const time = (minutes: number) => new Date(nine + minutes * minute).toISOString().slice(11, 16);
    desk.settings = { ...usualTracker, quietTimes: [[time(due + 1), time(due + 30)]] };
    desk.does({ type: 'wake' });
    desk.passes(due + 29);
    expect(desk.logged('prompted')).toEqual([]);
    desk.passes(8);
    expect(desk.logged('prompted')).toHaveLength(1);
  });

  it('let no prompt be repeated after their end', () => {
    const desk = prompted(endingAfter(due + 6)).passes(15);
    expect(desk.logged('promptRepeated')).toEqual([]);
    expect(desk.logged('promptAnswered')).toMatchObject([{ answer: 'unseen' }]);
  });
});
