import { describe, expect, it } from 'vitest';
import { Desk, minute, nine } from './day.ts';

describe('what a person says', () => {
  it('changes posture from now, or from some minutes ago', () => {
    const desk = new Desk().passes(20);
    desk.does({ type: 'changePosture', to: 'standing', ago: 5 });
    expect(desk.passes(5).lane()).toEqual(['0-15 sitting inferred', '15-25 standing confirmed']);
  });

  it('changes posture from an instant, to the millisecond', () => {
    const desk = new Desk().passes(20);
    desk.does({ type: 'changePosture', to: 'standing', since: nine + 7 * minute });
    expect(desk.logged('postureChanged')).toMatchObject([{ since: nine + 7 * minute }]);
    expect(desk.does({ type: 'changePosture', to: 'sitting', since: desk.now + 500 })).toBeNull();
    expect(desk.logged('postureChanged').at(-1)).toMatchObject({ since: desk.now });
  });

  it('is taken back from the middle of the log, and stays so', () => {
    const desk = new Desk().passes(10);
    desk.does({ type: 'logPain', score: 6 });
    const [pain] = desk.logged('painLogged');
    desk.passes(2).does({ type: 'changePosture', to: 'standing' });
    expect(desk.does({ type: 'takeBack', act: pain?.act ?? '' })).toBeNull();
    expect(desk.glance).toMatchObject({ posture: 'standing', lastPain: null });
    expect(desk.does({ type: 'takeBack', act: pain?.act ?? '' })).toBe('noSuchEntry');
  });

  it('is not taken back where the person did not say it', () => {
    const desk = new Desk().passes(10).locks();
    const [locked] = desk.logged('locked');
    expect(desk.does({ type: 'takeBack', act: locked?.act ?? '' })).toBe('noSuchEntry');
  });

  it('is refused where it says what is so already', () => {
    const desk = new Desk();
    expect(desk.does({ type: 'changePosture', to: 'sitting' })).toBeNull();
    expect(desk.does({ type: 'changePosture', to: 'sitting' })).toBe('samePosture');
  });

  it('is taken back by undo, one act at a time, and brought back by redo', () => {
    const desk = new Desk().passes(10);
    desk.does({ type: 'logPain', score: 4 });
    desk.does({ type: 'changePosture', to: 'standing' });
    desk.passes(5);
    expect(desk.does({ type: 'undo' })).toBeNull();
    expect(desk.glance.posture).toBe('sitting');
    expect(desk.glance.lastPain).toMatchObject({ score: 4 });
    expect(desk.does({ type: 'redo' })).toBeNull();
    expect(desk.glance.posture).toBe('standing');
    desk.does({ type: 'undo' });
    desk.does({ type: 'undo' });
    expect(desk.glance.lastPain).toBeNull();
    expect(desk.does({ type: 'undo' })).toBe('nothingToUndo');
  });

  it('is brought back by redo as far as it was undone, until something else is done', () => {
    const desk = new Desk().passes(10);
    const scores = () => desk.glance.pains.map(({ score }) => score);
    for (const score of [1, 2, 3]) desk.does({ type: 'logPain', score });
    expect(desk.glance.redo).toBe(false);
    for (let i = 0; i < 3; i += 1) desk.does({ type: 'undo' });
    expect(scores()).toEqual([]);
    expect(desk.glance.redo).toBe(true);
    for (const back of [[1], [1, 2], [1, 2, 3]]) {
      expect(desk.does({ type: 'redo' })).toBeNull();
      expect(scores()).toEqual(back);
    }
    expect(desk.does({ type: 'redo' })).toBe('nothingToRedo');
    desk.does({ type: 'undo' });
    desk.does({ type: 'undo' });
    desk.does({ type: 'redo' });
    desk.does({ type: 'undo' });
    expect(scores()).toEqual([1]);
    desk.does({ type: 'logPain', score: 4 });
    expect(desk.glance.redo).toBe(false);
    desk.does({ type: 'undo' });
    expect(desk.does({ type: 'redo' })).toBeNull();
    expect(scores()).toEqual([1, 4]);
    expect(desk.does({ type: 'redo' })).toBe('nothingToRedo');
  });

  it('is not offered again once its day is over', () => {
    const desk = new Desk().passes(10);
    desk.does({ type: 'logPain', score: 4 });
    desk.does({ type: 'undo' });
    expect(desk.glance.redo).toBe(true);
    desk.passes(24 * 60);
    expect(desk.glance.redo).toBe(false);
    expect(desk.does({ type: 'redo' })).toBe('nothingToRedo');
  });

  it('takes back a prompt taken with all that it did', () => {
    const desk = new Desk();
    desk.still = true;
    for (let i = 0; i < 60 && desk.glance.prompt === null; i += 1) desk.passes(1);
    desk.does({ type: 'takePrompt', prompt: desk.glance.prompt?.id ?? '', as: 'walk' });
    desk.does({ type: 'undo' });
    expect(desk.glance).toMatchObject({ posture: 'sitting', running: null });
    expect(desk.glance.prompt).not.toBeNull();
  });

  it('refuses pain that is no whole number from 0 to 10', () => {
    const desk = new Desk();
    for (const score of [-1, 11, 2.5, Number.NaN])
      expect(desk.does({ type: 'logPain', score })).toBe('outOfRange');
    expect(desk.does({ type: 'logPain', score: 10 })).toBeNull();
  });

  it('refuses to be quiet until a time that has passed', () => {
    expect(new Desk().does({ type: 'beQuiet', until: nine - 1, why: 'pause' })).toBe('notInFuture');
  });

  it('tells the engine the minute at which pain started, back-dated', () => {
    const desk = new Desk().passes(25);
    desk.does({ type: 'tellPainStarted', ago: 5 });
    expect(desk.logged('painStarted')).toMatchObject([{ since: nine + 20 * minute }]);
  });

  it('shortens the limit in a flare-up and restores it in steps', () => {
    const desk = new Desk();
    const usual = desk.glance.limits.sitting;
    expect(desk.does({ type: 'beginFlareUp' })).toBeNull();
    expect(desk.glance.limits.sitting).toBeCloseTo(usual * 0.7, 5);
    expect(desk.glance.flareUp).not.toBeNull();
    expect(desk.does({ type: 'beginFlareUp' })).toBe('flareUpAlready');
    expect(desk.does({ type: 'endFlareUp' })).toBeNull();
    expect(desk.does({ type: 'endFlareUp' })).toBe('noFlareUp');
  });
});
