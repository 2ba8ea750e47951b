import { describe, expect, it } from 'vitest';
import { addDays, dayOf } from '../../../lib/timeline/days.ts';
import { begin, isAhead } from '../../../lib/tracker/begin.ts';
import { worthKeeping } from '../../../lib/tracker/keep.ts';
import { usualTracker } from '../../../lib/tracker/settings.ts';
import { evolve, nothingCarried, type Pulse } from '../../../lib/tracker/state.ts';
import { logOf } from '../timeline/log.ts';
import { minute, nine } from './day.ts';

const empty = begin('test', '2026-11-23', nine);

describe('the state', () => {
  it('begins with nothing', () => {
    expect(empty).toMatchObject({
      version: 1,
      device: 'test',
      newest: '',
      today: '2026-11-23',
      entries: [],
      carried: nothingCarried,
      pulse: { seenAt: nine, idleSince: null, heardAt: null, expectedAt: null },
    });
    expect(nothingCarried).toEqual({
      opening: null,
      quiet: null,
      overdo: null,
      setups: [],
      told: { id: '', until: 0 },
      met: false,
      used: [],
    });
  });

  it('takes in an entry once, in the order of ids', () => {
    const [a, b, c] = logOf(
      [0, { type: 'returned' }],
      [1, { type: 'returned' }],
      [2, { type: 'returned' }],
    );
    if (a === undefined || b === undefined || c === undefined) throw new Error('no entries');
    const two = evolve(evolve(empty, a), c);
    expect(two).toMatchObject({ newest: c.id, entries: [a, c] });
    expect(evolve(two, c)).toBe(two);
    expect(evolve(two, a)).toBe(two);
    expect(evolve(two, b)).toMatchObject({ newest: c.id, entries: [a, b, c] });
  });

  it('is ahead where it has closed days more than a week from now', () => {
    expect(isAhead(empty, addDays('2026-11-23', -7))).toBe(false);
    expect(isAhead(empty, addDays('2026-11-23', -8))).toBe(true);
    expect(dayOf(nine, 'UTC')).toBe('2026-11-23');
  });
});

describe('a turn without entries is worth a write', () => {
  const pulse: Pulse = { seenAt: nine, idleSince: null, heardAt: null, expectedAt: nine };
  const before = { ...empty, pulse };
  const kept = (changed: Partial<Pulse>) =>
    worthKeeping(before, { ...before, pulse: { ...pulse, ...changed } });

  it('where what it found matters to the next', () => {
    expect(kept({})).toBe(false);
    expect(worthKeeping(before, { ...before, today: '2026-11-24' })).toBe(true);
    expect(kept({ idleSince: nine })).toBe(true);
    expect(kept({ heardAt: nine })).toBe(true);
    expect(kept({ expectedAt: null })).toBe(true);
  });

  it('every two minutes', () => {
    expect(kept({ seenAt: nine + 2 * minute - 1 })).toBe(false);
    expect(kept({ seenAt: nine + 2 * minute })).toBe(true);
    expect(kept({ seenAt: nine - 2 * minute })).toBe(true);
  });

  it('where the wake-up asked for is far later than before', () => {
    expect(kept({ expectedAt: nine + 2 * minute })).toBe(false);
    expect(kept({ expectedAt: nine + 2 * minute + 1 })).toBe(true);
    expect(kept({ expectedAt: nine - 9 * minute })).toBe(false);
    const none = { ...before, pulse: { ...pulse, expectedAt: null } };
    expect(worthKeeping(none, none)).toBe(false);
    expect(worthKeeping(none, before)).toBe(true);
  });
});

it('usually prompts from seven to seven on weekdays, and leaves nothing out', () => {
  const day = [['07:00', '19:00']];
  expect(usualTracker).toEqual({
    awayAfter: 5,
    soundCounts: true,
    inputEndsWalk: true,
    workingHours: [day, day, day, day, day, [], []],
    quietTimes: [],
    badgeEvery: 5,
    standDesk: true,
    discreet: false,
    movements: { own: [], off: [] },
  });
});
