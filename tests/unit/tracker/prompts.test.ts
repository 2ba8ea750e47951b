import { describe, expect, it } from 'vitest';
import { usualTracker } from '../../../lib/tracker/settings.ts';
import { Desk, minute, nine, prompted } from './day.ts';

/** The prompt that waits; fails where none does. */
function waiting(desk: Desk) {
  const { prompt } = desk.glance;
  if (prompt === null) throw new Error('no prompt waits');
  return prompt;
}

describe('prompts', () => {
  it('come at the limit where there is a pause', () => {
    const desk = prompted();
    expect((desk.now - nine) / minute).toBe(Math.ceil(desk.glance.limits.sitting));
    expect(waiting(desk)).toMatchObject({ activity: 'sitting', postponesLeft: 2 });
  });

  it('wait for a pause, but five minutes at the most and not beyond the baseline and 15 %', () => {
    const desk = new Desk();
    for (let i = 0; i < 90 && desk.logged('prompted').length === 0; i += 1) desk.passes(1);
    const late = (desk.logged('prompted')[0]?.at ?? 0) - nine - desk.glance.limits.sitting * minute;
    expect(late).toBeGreaterThan(0);
    expect(late).toBeLessThanOrEqual(5 * minute);
  });

  it('are taken by a walk, which ends by itself with input after its time', () => {
    const desk = prompted();
    const { id } = waiting(desk);
    expect(desk.does({ type: 'takePrompt', prompt: id, as: 'walk' })).toBeNull();
    expect(desk.glance.posture).toBe('walking');
    desk.passes(3);
    expect(desk.glance.posture).toBe('sitting');
    expect(desk.glance.running).toBeNull();
    expect(desk.logged('promptAnswered')).toMatchObject([{ answer: 'taken' }]);
  });

  it('go on with the walk for as long as there is no input', () => {
    const desk = prompted();
    desk.does({ type: 'takePrompt', prompt: waiting(desk).id, as: 'walk' });
    desk.idles(9);
    expect(desk.glance.posture).toBe('walking');
    desk.returns();
    expect(desk.glance.posture).toBe('sitting');
    expect(desk.clock?.spent).toBe(0);
  });

  it('come back after a postponing, twice, and then not again', () => {
    const desk = prompted();
    for (const left of [2, 1]) {
      expect(waiting(desk).postponesLeft).toBe(left);
      expect(
        desk.does({ type: 'postponePrompt', prompt: waiting(desk).id, minutes: 5 }),
      ).toBeNull();
      expect(desk.glance.prompt).toBeNull();
      desk.passes(5);
    }
    expect(waiting(desk).postponesLeft).toBe(0);
    expect(desk.does({ type: 'postponePrompt', prompt: waiting(desk).id, minutes: 5 })).toBe(
      'noPostponesLeft',
    );
    desk.does({ type: 'skipPrompt', prompt: waiting(desk).id });
    desk.passes(120);
    expect(desk.logged('prompted')).toHaveLength(1);
  });

  it('are repeated once after ten minutes and then put down as unseen', () => {
    const desk = prompted().passes(10);
    expect(desk.logged('promptRepeated')).toHaveLength(1);
    desk.passes(10);
    expect(desk.logged('promptAnswered')).toMatchObject([{ answer: 'unseen' }]);
    desk.passes(120);
    expect(desk.logged('prompted')).toHaveLength(1);
  });

  it('are answered by changing posture', () => {
    const desk = prompted();
    desk.does({ type: 'changePosture', to: 'standing' });
    expect(desk.logged('promptAnswered')).toMatchObject([{ answer: 'taken' }]);
    expect(desk.glance.prompt).toBeNull();
  });

  it('do not come outside working hours, though time is logged', () => {
    const desk = new Desk(nine - 6 * 60 * minute).passes(3 * 60);
    expect(desk.logged('prompted')).toHaveLength(0);
    expect(desk.clock?.spent).toBe(180);
    expect(desk.alarm).toBe(nine - 2 * 60 * minute);
  });

  it('do not come while quiet, and come when it ends', () => {
    const desk = new Desk();
    desk.does({ type: 'beQuiet', until: nine + 90 * minute, why: 'meeting' });
    desk.passes(89);
    expect(desk.logged('prompted')).toHaveLength(0);
    expect(desk.alarm).toBe(nine + 90 * minute);
    desk.passes(6);
    expect(desk.logged('prompted')).toMatchObject([
      { text: expect.stringContaining('prompt.call') },
    ]);
  });

  it('do not come while a person sits longer on purpose', () => {
    const desk = new Desk();
    desk.does({ type: 'planOverdo', until: nine + 120 * minute });
    desk.passes(119);
    expect(desk.logged('prompted')).toHaveLength(0);
    desk.passes(6);
    expect(desk.logged('prompted')).toHaveLength(1);
  });

  it('suggest walking where there is no desk to stand at', () => {
    const desk = new Desk();
    desk.settings = { ...usualTracker, standDesk: false };
    desk.still = true;
    for (let i = 0; i < 8; i += 1) {
      for (let m = 0; m < 90 && desk.glance.prompt === null; m += 1) desk.passes(1);
      if (desk.glance.prompt !== null) desk.does({ type: 'takePrompt', prompt: waiting(desk).id });
      desk.passes(8);
    }
    const kinds = desk
      .logged('prompted')
      .map((entry) => (entry.type === 'prompted' ? entry.suggestion : ''));
    expect(kinds).toContain('walk');
    expect(kinds).not.toContain('stand');
  });

  it('are never closer than fifteen minutes and at most ten a day', () => {
    const desk = new Desk();
    desk.still = true;
    for (let i = 0; i < 60; i += 1) {
      desk.passes(10);
      const { prompt } = desk.glance;
      if (prompt !== null) desk.does({ type: 'takePrompt', prompt: prompt.id });
    }
    const at = desk.logged('prompted').map((entry) => entry.at);
    expect(at.length).toBeGreaterThan(4);
    expect(at.length).toBeLessThanOrEqual(10);
    for (const [i, one] of at.slice(1).entries())
      expect(one - (at[i] ?? 0)).toBeGreaterThanOrEqual(15 * minute);
  });
});

describe('the badge', () => {
  const badge = (desk: Desk) => desk.effects.find(({ type }) => type === 'showBadge');

  it('tells minutes, a pause, a question and nothing while away', () => {
    expect(badge(new Desk().passes(11))).toMatchObject({ text: '10', ring: { kind: 'running' } });
    const quiet = new Desk();
    quiet.does({ type: 'beQuiet', until: nine + 60 * minute, why: 'pause' });
    expect(badge(quiet)).toMatchObject({ text: 'II' });
    expect(badge(new Desk().passes(10).idles(20).returns())).toMatchObject({ text: '?' });
    expect(badge(new Desk().passes(10).locks())).toMatchObject({
      text: '',
      ring: { kind: 'away' },
    });
  });

  it('fills its ring towards the limit and hints at half of it', () => {
    const desk = new Desk().passes(Math.ceil(new Desk().glance.limits.sitting / 2));
    expect(badge(desk)).toMatchObject({ ring: { twelfths: 6, hint: true } });
  });
});
