import { describe, expect, it } from 'vitest';
import { Desk, minute, nine } from './day.ts';

describe('presence', () => {
  it('times sitting, inferred, from the first start on', () => {
    const desk = new Desk().passes(20);
    expect(desk.lane()).toEqual(['0-20 sitting inferred']);
    expect(desk.clock?.spent).toBe(20);
  });

  it('lets the clock run on through four idle minutes', () => {
    const desk = new Desk();
    desk.does({ type: 'changePosture', to: 'sitting' });
    desk.passes(10).idles(4).returns().passes(6);
    expect(desk.lane()).toEqual([
      '0-10 sitting confirmed',
      '10-14 sitting inferred',
      '14-20 sitting confirmed',
    ]);
    expect(desk.clock?.spent).toBe(20);
  });

  it('is unsure from the last input on when idle for longer, and the clock waits', () => {
    const desk = new Desk().passes(10).idles(30);
    desk.does({ type: 'wake' });
    expect(desk.lane().at(-1)).toBe('10-40 sitting unsure');
    expect(desk.clock).toMatchObject({ spent: 10, running: false });
  });

  it('asks once on return, and does not prompt for ten minutes without an answer', () => {
    const desk = new Desk().passes(20).idles(30).returns();
    expect(desk.glance.gap).toEqual({
      from: nine + 20 * minute,
      until: nine + 50 * minute,
      locked: false,
    });
    expect(desk.glance.nextPromptAt).toBeGreaterThanOrEqual(nine + 60 * minute);
  });

  it('counts the gap as sitting in one bout when told so', () => {
    const desk = new Desk().passes(10).idles(9).returns();
    desk.does({ type: 'settleGap', as: 'sat' });
    expect(desk.clock?.spent).toBe(19);
    expect(desk.glance.gap).toBeNull();
  });

  it('starts the clock again when the gap was a walk', () => {
    const desk = new Desk().passes(10).idles(9).returns();
    desk.does({ type: 'settleGap', as: 'walked' });
    expect(desk.clock?.spent).toBe(0);
  });

  it('keeps the posture while idle when a tab plays sound', () => {
    const desk = new Desk().passes(10);
    desk.audible = true;
    desk.idles(30);
    desk.audible = false;
    desk.returns().passes(1);
    expect(desk.lane()).toEqual([
      '0-10 sitting inferred',
      '10-40 sitting inferred',
      '40-41 sitting inferred',
    ]);
    expect(desk.clock?.spent).toBe(41);
  });

  it('takes a meeting for presence, and is unsure only after it', () => {
    const desk = new Desk().passes(10);
    desk.does({ type: 'beQuiet', until: nine + 40 * minute, why: 'meeting' });
    desk.idles(50).returns();
    expect(desk.lane()).toEqual([
      '0-10 sitting inferred',
      '10-40 sitting inferred',
      '40-60 sitting unsure',
    ]);
  });

  it('asks for no wake-up at all while idle in silence', () => {
    expect(new Desk().passes(4).idles(2).alarm).toBeNull();
    expect(new Desk().passes(10).idles(12).alarm).toBeNull();
  });

  it('does not take sound for presence when told not to', () => {
    const desk = new Desk().passes(10);
    desk.settings = { ...desk.settings, soundCounts: false };
    desk.audible = true;
    desk.idles(30).does({ type: 'wake' });
    expect(desk.lane().at(-1)).toBe('10-40 sitting unsure');
  });

  it('is away from the lock on, and asks on return', () => {
    const desk = new Desk().passes(10).locks().passes(30).returns();
    expect(desk.lane()).toEqual(['0-10 sitting inferred', '10-40 away inferred']);
    expect(desk.glance.gap).toMatchObject({ locked: true });
  });

  it('is away from the last instant seen on when the computer slept', () => {
    const desk = new Desk().passes(10).sleeps(60);
    desk.does({ type: 'wake' });
    desk.passes(5);
    expect(desk.lane()).toEqual([
      '0-10 sitting inferred',
      '10-70 away inferred',
      '70-75 sitting inferred',
    ]);
  });

  it('is away from the last instant seen on when the browser was closed, and asks', () => {
    const desk = new Desk().passes(10).sleeps(60);
    desk.does({ type: 'start', why: 'browser' });
    expect(desk.lane().at(-1)).toBe('10-70 away inferred');
    expect(desk.glance.gap).not.toBeNull();
  });

  it('takes a restart of the browser for no gap', () => {
    const desk = new Desk().passes(10).sleeps(0.5);
    desk.does({ type: 'start', why: 'browser' });
    expect(desk.passes(9.5).lane()).toEqual(['0-20 sitting inferred']);
  });

  it('does not ask on Monday what the weekend was', () => {
    const desk = new Desk(nine - 3 * 24 * 60 * minute)
      .passes(10)
      .locks()
      .sleeps(3 * 24 * 60)
      .returns();
    expect(desk.glance.gap).toBeNull();
    expect(desk.glance.posture).toBe('sitting');
  });

  it('does not leave a night unsure', () => {
    const desk = new Desk()
      .passes(10)
      .idles(16 * 60)
      .returns();
    expect(desk.lane().at(-1)).toBe('10-970 away inferred');
  });

  it('does not ask for a wake-up while nobody is there', () => {
    const desk = new Desk().passes(10).idles(30);
    expect(desk.alarm).toBeNull();
    expect(new Desk().passes(10).locks().alarm).toBeNull();
  });

  it('goes on walking while the keyboard rests, until the first input', () => {
    const desk = new Desk().passes(10);
    desk.does({ type: 'changePosture', to: 'walking' });
    desk.idles(12).returns().passes(3);
    expect(desk.lane()).toEqual([
      '0-10 sitting inferred',
      '10-22 walking confirmed',
      '22-25 sitting inferred',
    ]);
  });

  it('goes on walking while something is logged on the way', () => {
    const desk = new Desk();
    desk.does({ type: 'changePosture', to: 'walking' });
    desk.idles(3);
    desk.does({ type: 'logPain', score: 2 });
    desk.passes(2);
    expect(desk.lane()).toEqual(['0-5 walking confirmed']);
    desk.returns();
    expect(desk.lane().at(-1)).toBe('0-5 walking confirmed');
    expect(desk.passes(1).lane().at(-1)).toBe('5-6 sitting inferred');
  });

  it('does not believe in a walk of three hours', () => {
    const desk = new Desk();
    desk.does({ type: 'changePosture', to: 'walking' });
    desk.idles(180).returns();
    expect(desk.lane()).toEqual(['0-45 walking confirmed', '45-180 away inferred']);
  });

  it('keeps the minutes of the bout when the clock is set back, and doubles none', () => {
    const desk = new Desk().passes(20);
    desk.now -= 60 * minute;
    desk.does({ type: 'wake' });
    desk.passes(5);
    expect(desk.clock?.spent).toBe(25);
    expect(desk.lane()).toEqual(['-60--35 sitting inferred']);
  });

  it('takes a clock set ahead for sleep', () => {
    const desk = new Desk().passes(20);
    desk.now += 600 * minute;
    desk.does({ type: 'wake' });
    expect(desk.lane()).toEqual(['0-20 sitting inferred', '20-620 away inferred']);
  });
});
