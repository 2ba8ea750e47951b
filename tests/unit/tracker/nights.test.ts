import { describe, expect, it } from 'vitest';
import { planNow } from '../../../lib/tracker/replay.ts';
import { Desk, minute, nine } from './day.ts';

const hour = 60 * minute;

describe('nights and journeys', () => {
  it('tell the plan of the last bout of a day, though the browser was closed without a word', () => {
    const desk = new Desk();
    desk.does({ type: 'changePosture', to: 'sitting' });
    desk.passes(20);
    desk.does({ type: 'tellPainStarted' });
    desk.passes(5).sleeps(16 * 60);
    desk.does({ type: 'start', why: 'browser' });
    expect(desk.state.today).toBe('2026-11-24');
    expect(desk.state.plan.days.at(-1)?.postures.sitting).toMatchObject({ bouts: 1 });
    expect(desk.state.plan.habit.onsets).toBe(1);
  });

  it('do not leave a walk going on behind a locked screen', () => {
    const desk = new Desk().passes(10);
    desk.does({ type: 'changePosture', to: 'walking' });
    desk.locks();
    expect(desk.alarm).toBeNull();
    desk.passes(15 * 60).returns();
    expect(desk.lane()).toEqual([
      '0-10 sitting inferred',
      '10-55 walking confirmed',
      '55-910 away inferred',
    ]);
  });

  it('end a walk behind a locked screen with the first input', () => {
    const desk = new Desk().passes(10);
    desk.does({ type: 'changePosture', to: 'walking' });
    desk.locks().passes(8).returns().passes(2);
    expect(desk.lane().at(-1)).toBe('18-20 sitting inferred');
  });

  it('are not sat through outside working hours, though no wake-up was asked for', () => {
    const desk = new Desk(nine + 11 * hour).passes(30);
    desk.sleeps(9 * 60).returns();
    expect(desk.lane(nine + 11 * hour).at(-1)).toMatch(/away inferred$/);
  });

  it('do not end in an error where a bout is longer than a week', () => {
    const desk = new Desk();
    desk.does({ type: 'changePosture', to: 'sitting', ago: 0 });
    desk.log = [];
    const entries = desk.state.entries.map((entry) => ({ ...entry, at: nine - 300 * hour }));
    const long = entries.map((entry) => ('since' in entry ? { ...entry, since: entry.at } : entry));
    desk.state = { ...desk.state, entries: long };
    desk.does({ type: 'changePosture', to: 'standing' });
    expect(() => planNow(desk.state, desk.now)).not.toThrow();
  });

  it('tell the plan of a bout that goes on as the day is closed at the stroke of midnight', () => {
    const desk = new Desk(nine + 14 * hour);
    desk.does({ type: 'changePosture', to: 'sitting' });
    desk.now = nine + 15 * hour;
    desk.does({ type: 'wake' });
    expect(desk.state.today).toBe('2026-11-24');
    desk.now += 10 * minute;
    desk.does({ type: 'changePosture', to: 'standing' });
    expect(planNow(desk.state, desk.now).lastBout).toMatchObject({
      activity: 'sitting',
      end: desk.now,
    });
  });

  it('go on with the day of the place where a person is', () => {
    const desk = new Desk(nine + 16 * hour);
    expect(desk.state.today).toBe('2026-11-24');
    desk.zone = 'America/New_York';
    desk.passes(5);
    desk.does({ type: 'logPain', score: 4 });
    expect(desk.state.today).toBe('2026-11-23');
    expect(desk.glance.undo).toMatchObject({ type: 'painLogged' });
    expect(desk.does({ type: 'undo' })).toBeNull();
    desk.does({ type: 'beginFlareUp' });
    expect(desk.glance.flareUp).not.toBeNull();
  });

  it('let a clock that was years ahead be set back', () => {
    const desk = new Desk().passes(10);
    desk.now += 3 * 365 * 24 * hour;
    desk.returns();
    desk.now = nine + 12 * minute;
    desk.does({ type: 'wake' });
    desk.does({ type: 'logPain', score: 3 });
    expect(desk.state.today).toBe('2026-11-23');
    expect(desk.does({ type: 'undo' })).toBeNull();
    desk.still = true;
    desk.passes(60);
    expect(desk.logged('prompted')).toHaveLength(1);
  });

  it('are followed by sitting where somebody stood long before', () => {
    const desk = new Desk();
    desk.does({ type: 'changePosture', to: 'standing' });
    desk.passes(5).idles(40).returns();
    expect(desk.glance.posture).toBe('sitting');
    const short = new Desk();
    short.does({ type: 'changePosture', to: 'standing' });
    short.passes(5).idles(8).returns();
    expect(short.glance.posture).toBe('standing');
  });
});

describe('a new version', () => {
  it('takes over while the person sits on, in quiet time too', () => {
    const desk = new Desk();
    desk.does({ type: 'beQuiet', until: nine + 90 * minute, why: 'pause' });
    desk.sleeps(50).does({ type: 'start', why: 'update' as 'browser' });
    expect(desk.lane()).toEqual(['0-50 sitting inferred']);
  });
});

describe('meetings', () => {
  it('count as being there until they end, however long nothing was typed', () => {
    const desk = new Desk();
    desk.does({ type: 'beQuiet', until: nine + 60 * minute, why: 'meeting' });
    desk.passes(10).idles(50);
    expect(desk.lane()).toEqual(['0-60 sitting inferred']);
    desk.passes(2).returns();
    expect(desk.lane().map((piece) => piece.replace(/^\S+ /, ''))).toEqual([
      'sitting inferred',
      'sitting inferred',
    ]);
  });

  // A sleep that ends within the meeting cannot be told from listening: nothing wakes the worker in a meeting.
  it('do not hide that the computer slept through their end', () => {
    const desk = new Desk();
    desk.does({ type: 'beQuiet', until: nine + 60 * minute, why: 'meeting' });
    desk.passes(9).idles(2).sleeps(60).does({ type: 'wake' });
    expect(desk.lane().slice(-2)).toEqual(['9-10 sitting inferred', '10-71 away inferred']);
  });
});
