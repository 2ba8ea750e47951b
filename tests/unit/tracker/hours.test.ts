import { describe, expect, it } from 'vitest';
import { Desk, endingAfter, minute, nine, prompted } from './day.ts';

const badge = (desk: Desk) => desk.effects.find(({ type }) => type === 'showBadge');
const notice = (desk: Desk) => desk.effects.find(({ type }) => type === 'showPrompt');

describe('working hours and quiet times', () => {
  it('leave no minutes on the badge that nobody moves on', () => {
    const desk = endingAfter(10).passes(12);
    expect(badge(desk)).toMatchObject({ text: '', ring: { kind: 'quiet' } });
  });
});

describe('a prompt that waits', () => {
  it('is kept back in a meeting and offered when it ends', () => {
    const desk = prompted();
    desk.does({ type: 'beQuiet', until: desk.now + 60 * minute, why: 'meeting' });
    expect(notice(desk)).toBeUndefined();
    desk.passes(59);
    expect(desk.logged('promptRepeated')).toEqual([]);
    desk.passes(2);
    expect(desk.logged('promptRepeated')).toHaveLength(1);
    expect(notice(desk)).toBeDefined();
  });

  it('is kept back while somebody sits longer on purpose', () => {
    const desk = prompted();
    desk.does({ type: 'planOverdo', until: desk.now + 60 * minute });
    expect(notice(desk)).toBeUndefined();
    desk.passes(59);
    expect(desk.logged('promptRepeated')).toEqual([]);
    desk.passes(2);
    expect(desk.logged('promptRepeated')).toHaveLength(1);
  });

  it('is postponed once by a double click', () => {
    const desk = prompted();
    const prompt = desk.glance.prompt?.id ?? '';
    expect(desk.does({ type: 'postponePrompt', prompt, minutes: 5 })).toBeNull();
    expect(desk.does({ type: 'postponePrompt', prompt, minutes: 5 })).toBe('noPrompt');
  });

  it('tells the minutes of now when it comes back', () => {
    const desk = prompted();
    const prompt = desk.glance.prompt;
    desk.does({ type: 'postponePrompt', prompt: prompt?.id ?? '', minutes: 10 });
    desk.passes(10);
    expect(desk.glance.prompt?.spent).toBe(desk.clock?.spent);
    expect(desk.glance.prompt?.spent).toBeGreaterThanOrEqual((prompt?.spent ?? 0) + 10);
    expect(notice(desk)).toMatchObject({ spent: desk.glance.prompt?.spent });
  });

  it('is not announced any more once the posture has changed', () => {
    const desk = prompted();
    const prompt = desk.glance.prompt?.id ?? '';
    desk.does({ type: 'postponePrompt', prompt, minutes: 15 });
    expect(desk.glance.postponedUntil).toBe(desk.now + 15 * minute);
    desk.passes(2);
    desk.does({ type: 'changePosture', to: 'standing' });
    expect(desk.glance.postponedUntil).toBeNull();
    expect(desk.logged('promptAnswered').at(-1)).toMatchObject({ answer: 'taken' });
  });
});

describe('sitting longer on purpose', () => {
  it('says nothing of standing', () => {
    const desk = new Desk();
    desk.does({ type: 'planOverdo', until: nine + 240 * minute, activity: 'sitting' });
    desk.passes(1);
    desk.does({ type: 'changePosture', to: 'standing' });
    desk.passes(90);
    expect(desk.logged('prompted')).not.toEqual([]);
  });
});

describe('undo', () => {
  it('takes back what the person did, not the end of a break that came by itself', () => {
    const desk = new Desk().passes(5);
    desk.does({ type: 'logPain', score: 3 });
    desk.does({ type: 'startBreak', suggestion: 'walk', minutes: 3 });
    desk.passes(5);
    expect(desk.glance.running).toBeNull();
    expect(desk.glance.undo).toMatchObject({ type: 'breakStarted' });
    desk.does({ type: 'undo' });
    expect(desk.glance.posture).toBe('sitting');
    desk.does({ type: 'undo' });
    expect(desk.glance.lastPain).toBeNull();
  });
});
