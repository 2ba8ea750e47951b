import { describe, expect, it } from 'vitest';
import { Desk, minute, nine, prompted } from './day.ts';

const at = (minutes: number) => nine + minutes * minute;
const meeting = { type: 'planOverdo', activity: 'sitting', from: at(60), until: at(120) } as const;

describe('a longer turn planned ahead (R36)', () => {
  it('begins when it was said to, and prompts go on until then', () => {
    const desk = new Desk();
    expect(desk.does(meeting)).toBeNull();
    expect(desk.logged('overdoPlanned')).toMatchObject([{ from: at(60), until: at(120) }]);
    expect(desk.glance.overdo).toBeNull();
    expect(prompted(desk).glance.prompt?.activity).toBe('sitting');
    expect(desk.now).toBeLessThan(at(60));
    desk.passes((at(61) - desk.now) / minute);
    expect(desk.glance.overdo).toEqual({ activity: 'sitting', until: at(120) });
  });

  it('keeps back what would come due within it, and is known to from the start', () => {
    const desk = new Desk();
    desk.does({ type: 'changePosture', to: 'sitting' });
    desk.does({ ...meeting, from: at(10) });
    expect(desk.glance.nextPromptAt).toBe(at(120));
    expect(desk.glance.silent).toBeNull();
  });

  it('keeps a prompt that waits back once it begins, not before', () => {
    const desk = prompted();
    const from = desk.now + 4 * minute;
    desk.does({ ...meeting, from, until: from + 30 * minute });
    expect(desk.glance.prompt).not.toBeNull();
    desk.passes(5);
    expect(desk.glance.prompt).toBeNull();
    expect(desk.glance.postponedUntil).toBe(from + 30 * minute);
  });

  it('can be forgotten before it begins', () => {
    const desk = new Desk();
    desk.does(meeting);
    expect(desk.last.asking.plan.overdo).not.toBeNull();
    expect(desk.does({ type: 'endOverdo' })).toBeNull();
    expect(desk.last.asking.plan.overdo).toBeNull();
    desk.passes(70);
    expect(desk.glance.overdo).toBeNull();
  });

  it('is a day ahead at most, and ten hours long', () => {
    const desk = new Desk();
    const far = at(25 * 60);
    expect(desk.does({ ...meeting, from: far, until: far + minute })).toBe('outOfRange');
    expect(desk.does({ ...meeting, until: at(60 + 601) })).toBe('outOfRange');
    expect(desk.does({ ...meeting, until: at(60) })).toBe('notInFuture');
    expect(desk.does({ ...meeting, from: nine - minute, until: at(30) })).toBeNull();
    expect(desk.logged('overdoPlanned')[0]).not.toHaveProperty('from');
  });
});
