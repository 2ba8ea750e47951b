import { describe, expect, it } from 'vitest';
import { movementChoice } from '../../../lib/movements/index.ts';
import { planNow } from '../../../lib/tracker/replay.ts';
import { usualTracker } from '../../../lib/tracker/settings.ts';
import { Desk } from './day.ts';

const pack = {
  format: 'deskpace-pack',
  version: 1,
  name: 'Basics',
  by: 'A',
  items: [
    {
      id: 'bridge',
      name: 'Bridge',
      from: 'any',
      steps: ['Lift.'],
      dose: { amount: 6, unit: 'reps' },
    },
  ],
};

function moving(movement = 'sit-rock'): Desk {
  const desk = new Desk().passes(5);
  desk.does({ type: 'startBreak', suggestion: 'move', movement });
  return desk;
}
const doseOf = (desk: Desk, id: string) => planNow(desk.state, desk.now).doses[id];

describe('a movement', () => {
  it('that was done counts, however soon it was over', () => {
    const desk = moving().passes(1);
    desk.does({ type: 'endBreak', done: true });
    expect(doseOf(desk, 'sit-rock')).toMatchObject({ comfortable: 1, bothered: 0 });
  });

  it('that was left does not count, unless it is said how it felt', () => {
    const desk = moving().passes(1);
    desk.does({ type: 'endBreak' });
    expect(doseOf(desk, 'sit-rock')).toBeUndefined();
    const [begun] = desk.logged('breakStarted');
    desk.does({ type: 'tellFelt', break: begun?.id ?? '', comfortable: false });
    expect(doseOf(desk, 'sit-rock')).toMatchObject({ comfortable: 0, bothered: 1 });
  });

  it('is asked about once, for half an hour', () => {
    const desk = moving().passes(1);
    desk.does({ type: 'endBreak', done: true });
    const [begun] = desk.logged('breakStarted');
    expect(desk.glance.felt).toEqual({ break: begun?.id, movement: 'sit-rock' });
    const later = moving().passes(1);
    later.does({ type: 'endBreak', done: true });
    expect(later.passes(40).glance.felt).toBeNull();
    desk.does({ type: 'tellFelt', break: begun?.id ?? '', comfortable: true });
    expect(desk.glance.felt).toBeNull();
    expect(doseOf(desk, 'sit-rock')).toMatchObject({ comfortable: 1, bothered: 0 });
    expect(desk.does({ type: 'tellFelt', break: 'gone', comfortable: true })).toBe('noSuchEntry');
  });

  it('has the dose that the person told, which undo takes back', () => {
    const desk = moving();
    expect(desk.glance.movement).toMatchObject({
      id: 'sit-rock',
      dose: { amount: 8 },
      words: null,
    });
    desk.does({ type: 'tellDose', movement: 'sit-rock', amount: 10, as: 'comfortable' });
    expect(desk.glance.movement?.dose.amount).toBe(7);
    desk.does({ type: 'tellDose', movement: 'sit-rock', amount: 10, as: 'dose' });
    expect(desk.glance.movement?.dose.amount).toBe(10);
    desk.does({ type: 'undo' });
    expect(desk.glance.movement?.dose.amount).toBe(7);
    expect(desk.does({ type: 'tellDose', movement: 'x', amount: 0, as: 'dose' })).toBe(
      'outOfRange',
    );
  });

  it('of a pack brings its words along', () => {
    const desk = new Desk().passes(5);
    desk.settings = { ...usualTracker, movements: movementChoice([pack], []) };
    desk.does({ type: 'startBreak', suggestion: 'move', movement: 'Basics/bridge' });
    expect(desk.glance.movement).toMatchObject({
      id: 'Basics/bridge',
      dose: { amount: 6, unit: 'reps' },
      words: { name: 'Bridge', steps: ['Lift.'] },
    });
    desk.settings = usualTracker;
    desk.does({ type: 'wake' });
    expect(desk.glance.movement).toBeNull();
  });
});
