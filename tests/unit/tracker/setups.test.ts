import { describe, expect, it } from 'vitest';
import type { EntryOf } from '../../../lib/timeline/entries.ts';
import { Desk, minute, nine } from './day.ts';

const day = 24 * 60 * minute;

/** Sits so long, says how it was, and is away long enough to start anew. */
function sits(desk: Desk, minutes: number, score: number): void {
  desk.does({ type: 'changePosture', to: 'sitting' });
  desk.passes(minutes).does({ type: 'logPain', score });
  desk.locks().passes(6).returns();
}

const towel = { type: 'startTrial', activity: 'sitting', setup: 'rolled towel' } as const;

describe('setups', () => {
  it('are logged, and go with the bouts that begin while they are in use', () => {
    const desk = new Desk();
    expect(desk.does({ type: 'useSetups', setups: ['mat', 'mat', 'my old chair'] })).toBeNull();
    expect(desk.logged('setupsChanged')).toMatchObject([{ setups: ['mat', 'my old chair'] }]);
  });

  it('have names that a person can read', () => {
    const desk = new Desk();
    expect(desk.does({ type: 'useSetups', setups: [' '] })).toBe('outOfRange');
    expect(desk.does({ type: 'useSetups', setups: ['x'.repeat(41)] })).toBe('outOfRange');
    const many = Array.from({ length: 21 }, (_, i) => `setup ${i}`);
    expect(desk.does({ type: 'useSetups', setups: many })).toBe('outOfRange');
    expect(desk.does({ ...towel, setup: '' })).toBe('outOfRange');
    expect(desk.log.some(({ type }) => type === 'setupsChanged')).toBe(false);
  });
});

describe('the comparison of one change (R37)', () => {
  it('counts turns with and without it, and ends with its finding at the end of the day', () => {
    const desk = new Desk();
    desk.does(towel);
    sits(desk, 20, 1);
    desk.does({ type: 'useSetups', setups: ['rolled towel'] });
    sits(desk, 25, 1);
    sits(desk, 25, 1);
    const { trial } = desk.last.asking.plan;
    expect(trial?.with.bouts).toBe(2);
    expect(trial?.without.bouts).toBe(1);
    expect(desk.does({ type: 'endTrial' })).toBeNull();
    expect(desk.last.asking.plan.trial).toBeNull();
    desk.locks();
    desk.now = nine + day;
    desk.returns();
    const found = desk.logged('decided') as readonly EntryOf<'decided'>[];
    expect(found.filter(({ kind }) => kind === 'trial')).toMatchObject([
      { rule: 'R37', activity: 'sitting', figures: { boutsWith: 2, boutsWithout: 1 } },
    ]);
  });

  it('goes on over the night, and in the same order', () => {
    const desk = new Desk();
    desk.does(towel);
    const { seed } = desk.last.asking.plan.trial ?? {};
    desk.locks();
    desk.now = nine + day;
    desk.returns();
    expect(desk.last.asking.plan.trial).toMatchObject({ setup: 'rolled towel', seed });
  });

  it('is one at a time, and what does not run cannot end', () => {
    const desk = new Desk();
    expect(desk.does({ type: 'endTrial' })).toBe('noTrial');
    expect(desk.does(towel)).toBeNull();
    expect(desk.does({ ...towel, setup: 'mat' })).toBe('trialAlready');
    expect(desk.does({ type: 'undo' })).toBeNull();
    expect(desk.does({ type: 'endTrial' })).toBe('noTrial');
  });
});
