// Longer than 250 lines because all that can become of one prompt stands together.
import { describe, expect, it } from 'vitest';
import {
  beginFlareUp,
  createPlan,
  nextPrompt,
  type PacingSettings,
  type PromptQuery,
  planOverdo,
  type ShownPrompt,
} from '../../../lib/pacing/index.ts';
import { at, Diary, measured, minute, sore, times } from './diary.ts';

const zeroAt = at(0, 9);
/** A time of the day, in minutes from when the bout began. */
const past = (minutes: number): number => zeroAt + minutes * minute;
/** The same time told the other way round; null stays null. */
const told = (instant: number | null): number | null =>
  instant === null ? null : Math.round(((instant - zeroAt) / minute) * 1e6) / 1e6;

const known = createPlan({ known: { sitting: 100, standing: 100 } });

function ask(change: Partial<PromptQuery> = {}, settings: Partial<PacingSettings> = {}) {
  const query: PromptQuery = {
    plan: { ...known, settings },
    activity: 'sitting',
    clock: { zeroAt },
    now: zeroAt,
    history: [],
    boutPrompts: 0,
    quietUntil: null,
    workingRanges: null,
    graceUntil: null,
    ...change,
  };
  const { dueAt, latestAt, hintAt, because } = nextPrompt(query);
  const rules = because.map(({ rule }) => rule);
  return { due: told(dueAt), latest: told(latestAt), hint: told(hintAt), rules };
}

const shown = (minutes: number, more: Partial<ShownPrompt> = {}): ShownPrompt => ({
  at: past(minutes),
  answer: null,
  answeredAt: null,
  postponedMinutes: null,
  ...more,
});

const postponed = (minutes: number, by: number, more: Partial<ShownPrompt> = {}): ShownPrompt =>
  shown(minutes, {
    answer: 'postponed',
    answeredAt: past(minutes),
    postponedMinutes: by,
    ...more,
  });

const taken = (minutes: number): ShownPrompt =>
  shown(minutes, { answer: 'taken', answeredAt: past(minutes) });

describe('the prompt of a bout', () => {
  it('is due at the limit, at the next pause within a share of it (R15, R22)', () => {
    expect(ask()).toEqual({ due: 30, latest: 34.5, hint: 15, rules: ['R8', 'R15'] });
  });

  it('waits no longer than five minutes for a pause (R22)', () => {
    const settings = { rhythmSitting: 60 };
    expect(ask({}, settings)).toMatchObject({ due: 60, latest: 65 });
    expect(ask({}, { ...settings, waitMinutes: 10 })).toMatchObject({ due: 60, latest: 69 });
  });

  it('comes with a silent hint at half the rhythm, unless switched off (R19)', () => {
    expect(ask({ activity: 'standing' })).toMatchObject({ due: 15, hint: 7.5 });
    expect(ask({}, { shiftHint: false }).hint).toBeNull();
  });

  it('never interrupts a walk', () => {
    expect(ask({ activity: 'walking' })).toMatchObject({ due: null, latest: null, hint: null });
  });

  it('comes sooner as soon as a flare-up begins (R29)', () => {
    const plan = beginFlareUp(known, zeroAt);
    expect(ask({ plan })).toMatchObject({ due: 21, rules: ['R8', 'R15', 'R29'] });
  });

  it('counts from when the clock of the bout was 0', () => {
    expect(ask({ clock: { zeroAt: past(-10) } }).due).toBe(20);
  });
});

describe('a prompt without an answer (R21)', () => {
  it('is shown once more after ten minutes', () => {
    const result = ask({ history: [shown(30)], boutPrompts: 1 });
    expect(result).toMatchObject({ due: 40, rules: ['R8', 'R15', 'R21'] });
  });

  it('is shown once more even where the first was put down as unseen', () => {
    const history = [shown(30, { answer: 'unseen', answeredAt: past(40) })];
    expect(ask({ history, boutPrompts: 1 }).due).toBe(40);
  });

  it('is followed by silence until the next bout', () => {
    const history = [shown(30), shown(40, { again: true })];
    expect(ask({ history, boutPrompts: 2 })).toMatchObject({ due: null, latest: null, hint: 15 });
  });

  it('is shown again as late as the setting says', () => {
    expect(ask({ history: [shown(30)], boutPrompts: 1 }, { reminderMinutes: 5 }).due).toBe(35);
  });

  it('does not silence the next bout', () => {
    const history = [shown(-40), shown(-30, { again: true })];
    expect(ask({ history }).due).toBe(30);
  });
});

describe('an answered prompt', () => {
  it.each(['taken', 'skipped'] as const)('that was %s is the last of its bout', (answer) => {
    const history = [shown(30, { answer, answeredAt: past(31) })];
    expect(ask({ history, boutPrompts: 1 })).toMatchObject({ due: null, hint: 15 });
  });

  it('that was postponed comes again after that time', () => {
    const history = [postponed(30, 15, { answeredAt: past(32) })];
    expect(ask({ history, boutPrompts: 1 }).due).toBe(47);
  });

  it('that was postponed twice comes back twice and is then quiet until the next bout', () => {
    const history = [postponed(30, 5), postponed(35, 5, { again: true })];
    expect(ask({ history, boutPrompts: 2 }).due).toBe(40);
    const third = [...history, postponed(40, 5, { again: true })];
    expect(ask({ history: third, boutPrompts: 3 }).due).toBeNull();
  });

  it('that was postponed and then not answered is shown once more', () => {
    const history = [postponed(30, 5), shown(35, { again: true })];
    expect(ask({ history, boutPrompts: 2 }).due).toBe(45);
    const after2 = [...history, shown(45, { again: true })];
    expect(ask({ history: after2, boutPrompts: 3 }).due).toBeNull();
  });

  it('that was postponed for no known time comes after ten minutes', () => {
    const history = [shown(30, { answer: 'postponed' })];
    expect(ask({ history, boutPrompts: 1 }).due).toBe(40);
  });
});

describe('postponed minutes', () => {
  it('are paid back by a shorter limit in the bout that follows', () => {
    const history = [
      postponed(-25, 5),
      postponed(-20, 5, { again: true }),
      { ...taken(-5), again: true },
    ];
    const result = ask({ history });
    expect(result).toMatchObject({ due: 20, rules: ['R8', 'R15', 'R21'] });
  });

  it('take half of a limit at most', () => {
    expect(ask({ history: [postponed(-18, 25)] }).due).toBe(15);
  });

  it('are forgotten after a long break', () => {
    expect(ask({ history: [postponed(-30, 10)] }).due).toBe(30);
    expect(ask({ history: [postponed(-20, 10)] }).due).toBe(20);
  });

  it('of an earlier prompt are no debt', () => {
    expect(ask({ history: [postponed(-50, 10), taken(-10)] }).due).toBe(30);
  });
});

describe('the budget of prompts', () => {
  it('keeps fifteen minutes between two of them (R21)', () => {
    const plan = createPlan({ known: { sitting: 10 } });
    expect(ask({ plan }).due).toBe(6);
    expect(ask({ plan, history: [taken(-5)] })).toMatchObject({ due: 10, rules: ['R8', 'R20'] });
  });

  it('keeps them from a reminder as well', () => {
    const plan = createPlan({ known: { sitting: 10 } });
    const history = [shown(-15), shown(-5, { again: true })];
    expect(ask({ plan, history }).due).toBe(10);
  });

  it('is two an hour (R20)', () => {
    expect(ask({ history: [taken(-29), taken(-5)] })).toMatchObject({ due: 31 });
    expect(ask({ history: [taken(-31), taken(-5)] })).toMatchObject({ due: 30 });
    expect(ask({ history: [taken(-29), taken(-5)] }, { promptsPerHour: 3 }).due).toBe(30);
  });

  it('is ten a day (R20)', () => {
    const nine = times(9, taken(-300));
    expect(ask({ history: nine }).due).toBe(30);
    expect(ask({ history: [...nine, taken(-200)] })).toMatchObject({
      due: null,
      rules: ['R8', 'R15', 'R20'],
    });
  });

  it('does not count a prompt shown again', () => {
    const history = times(12, shown(-300, { again: true }));
    expect(ask({ history }).due).toBe(30);
  });

  it('does not hold back a prompt that comes again', () => {
    const history = [...times(9, taken(-300)), shown(30)];
    expect(ask({ history, boutPrompts: 1 }).due).toBe(40);
  });

  it('keeps at least fifteen minutes where breaks are fewer and longer, whatever the setting (R25)', () => {
    const settings = { spacingMinutes: 10 };
    const diary = measured(8, { settings });
    for (let i = 0; i < 2; i += 1) diary.week(...times(2, sore(5)));
    const due = (plan: typeof diary.plan) => ask({ plan, history: [taken(-1)] }).due;
    expect(due(diary.plan)).toBe(14);
    expect(due(measured(8, { settings }).plan)).toBe(9);
  });
});

describe('a prompt that may not come yet', () => {
  it('waits until the quiet is over', () => {
    expect(ask({ quietUntil: past(50) })).toMatchObject({ due: 50, rules: ['R8', 'R15', 'R45'] });
    expect(ask({ quietUntil: past(20) }).due).toBe(30);
  });

  it('waits ten minutes after unexplained time away, as the tracker says (R39)', () => {
    expect(ask({ graceUntil: past(33) })).toMatchObject({ due: 33, rules: ['R8', 'R15', 'R39'] });
  });

  it('waits for working hours', () => {
    const morning = [past(-60), past(25)] as const;
    const afternoon = [past(90), past(300)] as const;
    expect(ask({ workingRanges: [morning, afternoon] }).due).toBe(90);
    expect(ask({ workingRanges: [[past(-60), past(31)]] }).due).toBe(30);
    expect(ask({ workingRanges: [[past(-60), past(30)]] }).due).toBeNull();
    expect(ask({ workingRanges: [] }).due).toBeNull();
  });

  it('waits until a planned overdo is over, with a silent shift each twenty minutes (R36)', () => {
    const plan = planOverdo(known, { activity: 'sitting', from: past(10), until: past(100) });
    const within = ask({ plan, now: past(35) });
    expect(within).toMatchObject({ due: 100, hint: 50 });
    expect(ask({ plan, now: past(55) }).hint).toBe(70);
    expect(ask({ plan, now: past(95) }).hint).toBeNull();
    expect(ask({ plan, activity: 'standing', now: past(35) }).due).toBe(15);
  });

  it('has its latest moment as far behind it as ever', () => {
    expect(ask({ quietUntil: past(50) }).latest).toBe(54.5);
  });
});

describe('the reason of a prompt', () => {
  it('is a chain of rules whose minutes end at the prompt', () => {
    const { plan } = new Diary({ known: { sitting: 100 } });
    const query: PromptQuery = {
      plan,
      activity: 'sitting',
      clock: { zeroAt },
      now: zeroAt,
      history: [postponed(-10, 10)],
      boutPrompts: 0,
      quietUntil: past(42),
      workingRanges: null,
      graceUntil: null,
    };
    expect(nextPrompt(query).because).toEqual([
      { rule: 'R8', figures: { baseline: 60 }, minutes: 60 },
      { rule: 'R15', figures: { cap: 30 }, minutes: 30 },
      { rule: 'R21', figures: { postponed: 10 }, minutes: 20 },
      { rule: 'R45', figures: {}, minutes: 42 },
    ]);
  });
});

describe('the history of a day', () => {
  const morning = [taken(-200), postponed(-150, 5), postponed(-145, 5, { again: true })];

  it('is told apart from that of the bout', () => {
    const history = [...morning, postponed(30, 5)];
    expect(ask({ history, boutPrompts: 1 }).due).toBe(35);
    const twice = [...morning, postponed(30, 5), postponed(35, 5, { again: true })];
    expect(ask({ history: twice, boutPrompts: 2 }).due).toBe(40);
  });

  it('does not make the prompts of this bout a debt', () => {
    const history = [postponed(30, 10, { answeredAt: past(30) })];
    expect(ask({ history, boutPrompts: 1 }).rules).toEqual(['R8', 'R15', 'R21']);
    const shownBefore = [postponed(-5, 10), shown(30)];
    expect(ask({ history: shownBefore, boutPrompts: 1 }).due).toBe(40);
  });

  it('takes the time of the answer, where there is one, for the end of a prompt', () => {
    const late = shown(-30, { answer: 'postponed', answeredAt: past(-15), postponedMinutes: 10 });
    expect(ask({ history: [late] }).due).toBe(20);
    const open = shown(-15, { postponedMinutes: 10 });
    expect(ask({ history: [open] }).due).toBe(20);
  });

  it('counts three showings of a bout as no postponing', () => {
    const history = [
      shown(30, { answer: 'unseen' }),
      shown(40, { answer: 'unseen', again: true }),
      postponed(50, 5, { again: true }),
    ];
    expect(ask({ history, boutPrompts: 3 }).due).toBe(55);
  });

  it('takes a reminder that stands alone for a reminder', () => {
    expect(ask({ history: [shown(30, { again: true })], boutPrompts: 1 }).due).toBeNull();
  });
});

describe('why there is no prompt', () => {
  const last = (change: Partial<PromptQuery>) => {
    const query: PromptQuery = {
      plan: known,
      activity: 'sitting',
      clock: { zeroAt },
      now: zeroAt,
      history: [],
      boutPrompts: 0,
      quietUntil: null,
      workingRanges: null,
      graceUntil: null,
      ...change,
    };
    return nextPrompt(query).because.at(-1);
  };

  it('is said by rule, with the minutes of the limit', () => {
    expect(last({ activity: 'walking' })).toEqual({ rule: 'R18', figures: {}, minutes: 7.5 });
    const history = [taken(30)];
    expect(last({ history, boutPrompts: 1 })).toEqual({
      rule: 'R21',
      figures: { prompts: 1 },
      minutes: 30,
    });
    expect(last({ workingRanges: [] })).toEqual({ rule: 'R45', figures: {}, minutes: 30 });
  });

  it('is a planned overdo, said by rule', () => {
    const plan = planOverdo(known, { activity: 'sitting', from: past(10), until: past(100) });
    expect(last({ plan })).toEqual({ rule: 'R36', figures: {}, minutes: 100 });
  });

  it('is seen from now, not from when the bout began', () => {
    const plan = planOverdo(known, { activity: 'sitting', from: past(-100), until: past(20) });
    expect(last({ plan, now: past(25) })?.minutes).toBe(27);
  });

  it('hints no more at the very end of a planned overdo', () => {
    const plan = planOverdo(known, { activity: 'sitting', from: past(0), until: past(40) });
    expect(ask({ plan, now: past(15) }).hint).toBe(20);
    expect(ask({ plan, now: past(25) }).hint).toBeNull();
  });
});
