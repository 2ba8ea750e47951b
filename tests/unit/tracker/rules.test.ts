// Longer than 250 lines because the rules on prompts and calls stand side by side, as in the table they come from.
import { describe, expect, it } from 'vitest';
import type { EntryOf, Suggestion } from '../../../lib/timeline/entries.ts';
import { Desk, minute, nine, prompted } from './day.ts';

const badge = (desk: Desk) => {
  const effect = desk.effects.find(({ type }) => type === 'showBadge');
  if (effect?.type !== 'showBadge') throw new Error('no badge');
  return effect;
};
const notice = (desk: Desk) => desk.effects.find(({ type }) => type === 'showPrompt');
const prompts = (desk: Desk) => desk.logged('prompted') as readonly EntryOf<'prompted'>[];

/** Minutes after nine. */
const past = (at: number | null | undefined) => ((at ?? Number.NaN) - nine) / minute;

function sitting(settings: Partial<Desk['settings']> = {}): Desk {
  const desk = new Desk();
  desk.settings = { ...desk.settings, ...settings };
  desk.does({ type: 'changePosture', to: 'sitting' });
  return desk;
}

const idOf = (desk: Desk) => desk.glance.prompt?.id ?? '';

/** Takes each prompt that comes in so many minutes, and works on. */
function followed(desk: Desk, minutes: number): readonly Suggestion[] {
  desk.still = true;
  const end = desk.now + minutes * minute;
  while (desk.now < end) {
    if (desk.glance.prompt !== null) desk.does({ type: 'takePrompt', prompt: idOf(desk) });
    desk.passes(1);
  }
  return prompts(desk).map(({ suggestion }) => suggestion);
}

describe('R15, R17, R18: what a prompt asks for', () => {
  it('is a walk first, then walks and others by turns', () => {
    const kinds = followed(sitting(), 9 * 60);
    expect(kinds[0]).toBe('walk');
    const walks = kinds.filter((kind) => kind === 'walk').length;
    expect(walks / kinds.length).toBeGreaterThanOrEqual(0.4);
    expect(walks / kinds.length).toBeLessThanOrEqual(0.6);
    expect(new Set(kinds).size).toBeGreaterThan(2);
  });

  it('follows the share of walks that is set', () => {
    const desk = sitting();
    desk.pacing = { walkShare: 0.6, promptsPerDay: 16 };
    const kinds = followed(desk, 9 * 60);
    expect(kinds.filter((kind) => kind === 'walk').length * 2).toBeGreaterThan(kinds.length);
  });

  it('is never standing where there is no desk to stand at', () => {
    expect(followed(sitting({ standDesk: false }), 9 * 60)).not.toContain('stand');
  });

  it('lasts as long as is set', () => {
    const desk = prompted(sitting());
    desk.pacing = { breakMinutes: 7 };
    desk.does({ type: 'takePrompt', prompt: idOf(desk), as: 'walk' });
    expect(desk.logged('breakStarted')).toMatchObject([{ minutes: 7 }]);
  });
});

describe('R19: the small hint at half of the rhythm', () => {
  it('is silent: a mark on the ring, and nothing shown', () => {
    const desk = sitting();
    const half = desk.glance.limits.sitting / 2;
    expect(badge(desk.passes(half - 0.1)).ring.hint).toBe(false);
    desk.passes(0.2).does({ type: 'wake' });
    expect(badge(desk).ring.hint).toBe(true);
    expect(notice(desk)).toBeUndefined();
    expect(desk.logged('prompted')).toEqual([]);
  });

  it('wakes the worker when its time comes', () => {
    const desk = sitting();
    const half = desk.glance.limits.sitting / 2;
    desk.passes(half - 0.2);
    expect(past(desk.alarm)).toBeCloseTo(half, 9);
  });

  it('can be switched off', () => {
    const desk = sitting();
    desk.pacing = { shiftHint: false };
    desk.passes(15).does({ type: 'wake' });
    expect(badge(desk).ring.hint).toBe(false);
  });

  it('ends where the limit is reached', () => {
    expect(badge(prompted(sitting())).ring).toMatchObject({
      hint: false,
      kind: 'due',
      twelfths: 12,
    });
  });
});

describe('R20, R21: budget and spacing', () => {
  it('shows no more prompts an hour and a day than are set', () => {
    const desk = sitting();
    desk.pacing = { promptsPerHour: 1, promptsPerDay: 4 };
    followed(desk, 9 * 60);
    const at = prompts(desk).map((one) => one.at);
    expect(at).toHaveLength(4);
    for (const [i, one] of at.slice(1).entries())
      expect(one - (at[i] ?? 0)).toBeGreaterThanOrEqual(60 * minute);
  });

  it('says why there are no more', () => {
    const desk = sitting();
    desk.pacing = { promptsPerDay: 4 };
    followed(desk, 9 * 60);
    expect(desk.glance).toMatchObject({ nextPromptAt: null, silent: 'budget' });
  });

  it('counts from the reminder too: no new prompt within fifteen minutes of it', () => {
    const desk = prompted(sitting()).passes(10.1);
    desk.pacing = { rhythmStanding: 10 };
    const [again] = desk.logged('promptRepeated');
    desk.does({ type: 'takePrompt', prompt: idOf(desk), as: 'stand' });
    expect(desk.glance.limits.standing).toBe(10);
    expect(desk.glance.nextPromptAt).toBe((again?.at ?? 0) + 15 * minute);
    desk.still = true;
    expect(prompts(desk.passes(30))[1]?.at).toBe((again?.at ?? 0) + 15 * minute);
  });

  it('belong to the bout that they were made in, though its end is told late', () => {
    const desk = prompted(sitting()).passes(2);
    desk.does({ type: 'changePosture', to: 'standing', ago: 5 });
    expect(desk.glance).toMatchObject({ prompt: null, silent: null });
    expect(desk.glance.nextPromptAt).not.toBeNull();
  });

  it('repeats a prompt once after ten minutes, or after as many as are set', () => {
    const desk = sitting();
    desk.pacing = { reminderMinutes: 6 };
    const first = prompted(desk).now;
    desk.passes(60);
    expect(desk.logged('promptRepeated').map(({ at }) => at - first)).toEqual([
      expect.closeTo(5.5 * minute, -5),
    ]);
    expect(desk.logged('promptAnswered')).toMatchObject([{ answer: 'unseen' }]);
  });

  it('is silent until the next bout after that', () => {
    const desk = prompted(sitting()).passes(200);
    expect(prompts(desk)).toHaveLength(1);
    expect(desk.glance).toMatchObject({ nextPromptAt: null, silent: 'answered' });
    desk.does({ type: 'changePosture', to: 'standing' });
    desk.passes(1).does({ type: 'changePosture', to: 'sitting' });
    desk.passes(6).does({ type: 'changePosture', to: 'standing' });
    expect(desk.glance.nextPromptAt).not.toBeNull();
  });
});

describe('R21: postponing', () => {
  it('comes back after the minutes chosen, twice, then never', () => {
    const desk = prompted(sitting());
    for (const minutes of [5, 15]) {
      const { now } = desk;
      desk.does({ type: 'postponePrompt', prompt: idOf(desk), minutes });
      expect(desk.glance).toMatchObject({ prompt: null, postponedUntil: now + minutes * minute });
      expect(notice(desk)).toBeUndefined();
      desk.passes(minutes);
      expect(desk.glance).toMatchObject({ postponedUntil: null });
      expect(notice(desk)).toBeDefined();
    }
    expect(notice(desk)).toMatchObject({ postponable: false, round: 5 });
    expect(desk.does({ type: 'postponePrompt', prompt: idOf(desk), minutes: 5 })).toBe(
      'noPostponesLeft',
    );
    expect(desk.does({ type: 'skipPrompt', prompt: idOf(desk) })).toBeNull();
    expect(desk.passes(120).logged('promptRepeated')).toHaveLength(2);
  });

  it('is paid back by the bout that follows', () => {
    const desk = prompted(sitting());
    const { sitting: limit } = desk.glance.limits;
    desk.does({ type: 'postponePrompt', prompt: idOf(desk), minutes: 5 });
    desk.passes(5).does({ type: 'takePrompt', prompt: idOf(desk), as: 'walk' });
    desk.idles(6).returns();
    const back = desk.now;
    expect(desk.glance.nextPromptAt).toBe(back + (limit - 5) * minute);
  });

  it('refuses minutes that are none', () => {
    const desk = prompted(sitting());
    for (const minutes of [0, 61, Number.NaN])
      expect(desk.does({ type: 'postponePrompt', prompt: idOf(desk), minutes })).toBe('outOfRange');
    expect(desk.does({ type: 'postponePrompt', prompt: idOf(desk), minutes: 60 })).toBeNull();
    const other = prompted(sitting());
    expect(other.does({ type: 'postponePrompt', prompt: idOf(other), minutes: 1 })).toBeNull();
  });

  it('is put off into the time after a quiet one', () => {
    const desk = prompted(sitting());
    desk.does({ type: 'postponePrompt', prompt: idOf(desk), minutes: 5 });
    desk.does({ type: 'beQuiet', until: desk.now + 30 * minute, why: 'meeting' });
    expect(desk.glance.postponedUntil).toBe(desk.now + 30 * minute);
    desk.passes(29);
    expect(desk.logged('promptRepeated')).toEqual([]);
    desk.passes(1);
    expect(desk.logged('promptRepeated')).toHaveLength(1);
  });
});

describe('R22: a pause in work', () => {
  it('is waited for, and asked of the browser often', () => {
    const desk = sitting().passes(23);
    expect(desk.logged('prompted')).toEqual([]);
    expect(desk.effects).toContainEqual({ type: 'watchIdle', seconds: 15 });
    desk.still = true;
    desk.does({ type: 'wake' });
    expect(desk.logged('prompted')).toHaveLength(1);
    expect(desk.effects).toContainEqual({ type: 'watchIdle', seconds: 60 });
  });

  it('is waited for no longer than five minutes, or fewer where so set', () => {
    for (const [waitMinutes, due] of [
      [5, 22.5 * 1.15],
      [2, 24.5],
    ] as const) {
      const desk = sitting();
      desk.pacing = { waitMinutes };
      desk.passes(60);
      expect(past(prompts(desk)[0]?.at)).toBeCloseTo(due, 3);
    }
  });
});

describe('R24: texts', () => {
  it('never come twice in three days', () => {
    const desk = sitting();
    desk.pacing = { promptsPerDay: 16 };
    followed(desk, 9 * 60);
    const texts = prompts(desk).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(8);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('R26: questions', () => {
  /** Sits through so much of the limit and stands up. */
  const turnOf = (share: number) => {
    const desk = sitting();
    desk.passes(desk.glance.limits.sitting * share).does({ type: 'changePosture', to: 'standing' });
    return desk;
  };

  it('are asked of a bout near its limit, for ten minutes', () => {
    const desk = turnOf(0.8);
    expect(desk.glance.question).toEqual({ kind: 'bout', activity: 'sitting', minutes: 18 });
    desk.passes(10).does({ type: 'wake' });
    expect(desk.glance.question).not.toBeNull();
    desk.passes(0.1).does({ type: 'wake' });
    expect(desk.glance.question).toBeNull();
    expect(turnOf(0.79).glance.question).toBeNull();
  });

  it('are answered by a rating, which is one of that bout', () => {
    const desk = turnOf(1);
    desk.passes(2).does({ type: 'logPain', score: 3 });
    expect(desk.glance.question).toBeNull();
    expect(desk.last.asking.plan.today.postures.sitting).toMatchObject({ bouts: 1, logged: 1 });
  });

  it('are passed over at no cost', () => {
    const desk = turnOf(1);
    expect(desk.does({ type: 'skipQuestion', question: 'bout' })).toBeNull();
    expect(desk.glance.question).toBeNull();
    expect(desk.glance.undo).toMatchObject({ type: 'postureChanged' });
  });

  it('are not asked of a bout that was rated while it ran', () => {
    const desk = sitting().passes(20);
    desk.does({ type: 'logPain', score: 1 });
    desk.passes(2).does({ type: 'changePosture', to: 'standing' });
    expect(desk.glance.question).toBeNull();
  });

  it('are two a day after bouts, or as many as are set', () => {
    for (const boutQuestionsPerDay of [0, 2, 3]) {
      const desk = sitting();
      desk.pacing = { boutQuestionsPerDay };
      let asked = 0;
      for (let i = 0; i < 5; i += 1) {
        desk.passes(25).does({ type: 'changePosture', to: 'walking' });
        if (desk.glance.question !== null) asked += 1;
        desk.passes(6).does({ type: 'changePosture', to: 'sitting' });
      }
      expect(asked).toBe(boutQuestionsPerDay);
    }
  });

  it('ask once how the day was, from half an hour before its end', () => {
    const desk = sitting({ workingHours: [[['07:00', '10:00']], [], [], [], [], [], []] });
    desk.passes(29.9).does({ type: 'wake' });
    expect(desk.glance.question).toBeNull();
    desk.passes(0.1).does({ type: 'wake' });
    expect(desk.glance.question).toEqual({ kind: 'day', date: '2026-11-23' });
    desk.does({ type: 'rateDay', score: 4 });
    expect(desk.glance.question).toBeNull();
    expect(desk.last.asking.plan.today.rating).toBe(4);
  });

  it('do not come back to a day that was passed over', () => {
    const desk = sitting({ workingHours: [[['07:00', '10:00']], [], [], [], [], [], []] });
    desk.passes(40).does({ type: 'skipQuestion', question: 'day' });
    expect(desk.glance.question).toBeNull();
    expect(desk.logged('questionSkipped')).toMatchObject([{ question: 'day' }]);
  });
});

describe('R36: a longer turn, planned', () => {
  const longer = (minutes = 240) => {
    const desk = sitting().passes(5);
    desk.does({ type: 'planOverdo', until: nine + (5 + minutes) * minute });
    return desk;
  };

  it('prompts nobody, and hints at a shift for a while each twenty minutes', () => {
    const desk = longer(120);
    const hints = [];
    for (let m = 6; m < 125; m += 1) {
      desk.passes(1).does({ type: 'wake' });
      if (badge(desk).ring.hint) hints.push(m);
    }
    const each = [25, 45, 65, 85, 105].flatMap((at) => [at, at + 1, at + 2, at + 3, at + 4]);
    expect(hints).toEqual(each);
    expect(desk.logged('prompted')).toEqual([]);
    expect(desk.glance).toMatchObject({ silent: 'overdo', nextPromptAt: nine + 125 * minute });
  });

  it('wakes for each of them', () => {
    const desk = longer(120);
    const wakes = [];
    for (let m = 6; m < 125; m += 1) {
      desk.passes(1);
      wakes.push(past(desk.alarm));
    }
    expect(wakes).toEqual(expect.arrayContaining([25, 45, 65, 85, 105, 125]));
  });

  it('tells on the badge to stand or walk after 45 minutes', () => {
    const desk = longer();
    expect(badge(desk.passes(39)).ring.kind).toBe('running');
    expect(badge(desk.passes(1)).ring.kind).toBe('due');
    expect(badge(desk).tip).toEqual({ key: 'sitting', minutes: 45, limit: 45 });
    expect(desk.logged('prompted')).toEqual([]);
  });

  it('says nothing of another posture, which keeps its limit', () => {
    const desk = longer();
    desk.does({ type: 'changePosture', to: 'standing' });
    expect(desk.glance.limits.standing).toBeLessThan(45);
    desk.still = true;
    expect(prompts(desk.passes(30))).toMatchObject([{ activity: 'standing' }]);
  });

  it('hints at none where hints are switched off', () => {
    const desk = longer(120);
    desk.pacing = { shiftHint: false };
    desk.passes(21).does({ type: 'wake' });
    expect(badge(desk).ring.hint).toBe(false);
  });

  it('is followed by a walk of five minutes and a shorter limit', () => {
    const desk = longer(60);
    const { sitting: usual } = sitting().glance.limits;
    desk.still = true;
    desk.passes(61);
    expect(desk.glance.prompt).toMatchObject({ suggestion: 'walk' });
    desk.does({ type: 'takePrompt', prompt: idOf(desk) });
    expect(desk.logged('breakStarted')).toMatchObject([{ minutes: 5 }]);
    desk.still = false;
    desk.idles(6).returns();
    expect(desk.glance.limits.sitting).toBeCloseTo(usual * 0.9, 9);
  });

  it('is told to the plan as planned, so that it counts as no boom', () => {
    const desk = longer(180).passes(181);
    desk.does({ type: 'changePosture', to: 'walking' });
    const { sitting: told } = desk.last.asking.plan.today.postures;
    expect(told).toMatchObject({ bouts: 1, minutes: 186, ratio: 0, events: 0, logged: 0 });
  });

  it('keeps a prompt back that is due and waits for a pause', () => {
    const desk = sitting().passes(23);
    desk.does({ type: 'planOverdo', until: nine + 60 * minute });
    expect(prompts(desk.passes(36))).toEqual([]);
    expect(prompts(desk.passes(5))).toHaveLength(1);
  });

  it('ends sooner by the person, and prompts then', () => {
    const desk = longer().passes(60);
    desk.does({ type: 'endOverdo' });
    expect(desk.glance).toMatchObject({ overdo: null, silent: null });
    desk.still = true;
    desk.does({ type: 'wake' });
    expect(prompts(desk)).toHaveLength(1);
  });
});

describe('R25, R29: which break', () => {
  it('is a walk each hour of a flare-up', () => {
    const desk = sitting();
    desk.does({ type: 'beginFlareUp' });
    const kinds = followed(desk, 8 * 60);
    const at = prompts(desk).filter(({ suggestion }) => suggestion === 'walk');
    expect(kinds[0]).toBe('walk');
    for (const [i, { at: next }] of at.slice(1).entries())
      expect(next - (at[i]?.at ?? 0)).toBeLessThanOrEqual(90 * minute);
  });

  it('is gentle in a flare-up and after a red rating', () => {
    const [sore, red] = [sitting(), sitting()];
    sore.does({ type: 'beginFlareUp' });
    red.does({ type: 'logPain', score: 7 });
    for (const desk of [sore, red]) {
      followed(desk, 8 * 60);
      expect(prompts(desk).map(({ movement }) => movement)).not.toContain('walk-stairs');
      expect(prompts(desk).map(({ movement }) => movement)).not.toContain('rise-full');
    }
  });

  it('is a walk of five minutes where the baseline is short', () => {
    const desk = sitting();
    const { plan } = desk.state;
    const postures = { ...plan.postures, sitting: { ...plan.postures.sitting, shortReviews: 2 } };
    desk.state = { ...desk.state, plan: { ...plan, postures } };
    const kinds = followed(desk, 3 * 60);
    expect(new Set(kinds)).toEqual(new Set(['walk']));
    const breaks = desk.logged('breakStarted') as readonly EntryOf<'breakStarted'>[];
    expect(new Set(breaks.map(({ minutes }) => minutes))).toEqual(new Set([5]));
  });
});

describe('R35: the good-day brake', () => {
  /** A plan with a measured baseline of 20 minutes, and a usual of 5. */
  const measured = () => {
    const desk = sitting();
    const { plan } = desk.state;
    const sat = { ...plan.postures.sitting, baseline: 20, observedSince: null };
    const postures = { ...plan.postures, sitting: sat };
    desk.state = { ...desk.state, plan: { ...plan, postures, settings: { usualPain: 5 } } };
    desk.pacing = { usualPain: 5 };
    return desk;
  };

  it('says so once a day, at 1.1 baselines, and logs it', () => {
    const desk = measured();
    desk.does({ type: 'logPain', score: 4 });
    desk.passes(21.9);
    expect(desk.logged('decided')).toEqual([]);
    desk.passes(0.1);
    expect(desk.logged('decided')).toMatchObject([
      { rule: 'R35', kind: 'goodDay', activity: 'sitting', figures: { baseline: 20, minutes: 22 } },
    ]);
    expect(desk.glance.news).toMatchObject([
      { rule: 'R35', text: 'A good day. Keeping a little in reserve can make tomorrow good too.' },
    ]);
    desk.passes(1).does({ type: 'changePosture', to: 'walking' });
    desk.passes(6).does({ type: 'changePosture', to: 'sitting' });
    expect(desk.passes(40).logged('decided')).toHaveLength(1);
  });

  it('says nothing on any other day, in a flare-up or in a longer turn', () => {
    const [usual, sore, longer, off] = [measured(), measured(), measured(), measured()];
    usual.does({ type: 'logPain', score: 5 });
    sore.does({ type: 'logPain', score: 4 });
    sore.does({ type: 'beginFlareUp' });
    longer.does({ type: 'logPain', score: 4 });
    longer.does({ type: 'planOverdo', until: nine + 60 * minute });
    off.pacing = { usualPain: 5, goodDayBrake: false };
    off.does({ type: 'logPain', score: 4 });
    for (const desk of [measured(), usual, sore, longer, off])
      expect(desk.passes(50).logged('decided')).toEqual([]);
  });
});

describe('R41: calls', () => {
  it('show no prompt; the badge tells of them, and the break is offered when they end', () => {
    const desk = sitting().passes(10);
    desk.does({ type: 'beQuiet', until: nine + 60 * minute, why: 'meeting' });
    desk.still = true;
    desk.passes(49);
    expect(badge(desk)).toMatchObject({ text: 'II', ring: { kind: 'quiet' } });
    expect(desk.logged('prompted')).toEqual([]);
    desk.passes(1);
    expect(prompts(desk)).toMatchObject([{ text: expect.stringMatching(/^prompt\.call\./) }]);
  });

  it('are over when the person says so', () => {
    const desk = sitting().passes(10);
    desk.does({ type: 'beQuiet', until: nine + 180 * minute, why: 'meeting' });
    desk.passes(40).does({ type: 'endQuiet' });
    desk.still = true;
    desk.does({ type: 'wake' });
    expect(prompts(desk)).toMatchObject([{ text: expect.stringMatching(/^prompt\.call\./) }]);
  });

  it('let the sitting clock run on', () => {
    const desk = sitting().passes(10);
    desk.does({ type: 'beQuiet', until: nine + 60 * minute, why: 'meeting' });
    expect(desk.passes(50).clock?.spent).toBe(60);
  });

  it('offer what waited before they began, though they were made longer', () => {
    const desk = prompted(sitting());
    const begun = desk.now;
    desk.does({ type: 'beQuiet', until: begun + 20 * minute, why: 'meeting' });
    desk.passes(10).does({ type: 'beQuiet', until: begun + 40 * minute, why: 'meeting' });
    expect(desk.glance).toMatchObject({ prompt: null, postponedUntil: begun + 40 * minute });
    desk.passes(29.9);
    expect(desk.logged('promptRepeated')).toEqual([]);
    desk.passes(0.1);
    expect(desk.logged('promptRepeated')).toHaveLength(1);
    expect(desk.passes(10).logged('promptAnswered')).toMatchObject([{ answer: 'unseen' }]);
  });

  it('offer nothing where they end after working hours', () => {
    const desk = sitting({ workingHours: [[['07:00', '10:00']], [], [], [], [], [], []] });
    prompted(desk).does({ type: 'beQuiet', until: nine + 90 * minute, why: 'meeting' });
    desk.passes(120);
    expect(desk.logged('promptRepeated')).toEqual([]);
    expect(desk.logged('promptAnswered')).toMatchObject([{ answer: 'unseen' }]);
  });
});

describe('R42: the posture is what the person says', () => {
  it('is asked for again after twice the limit without a change, and one press answers', () => {
    const desk = sitting();
    desk.passes(44.9).does({ type: 'wake' });
    expect(desk.glance.askPosture).toBe(false);
    expect(desk.does({ type: 'changePosture', to: 'sitting' })).toBe('samePosture');
    desk.passes(0.1).does({ type: 'wake' });
    expect(desk.glance.askPosture).toBe(true);
    expect(desk.does({ type: 'changePosture', to: 'sitting' })).toBeNull();
    expect(desk.glance).toMatchObject({ askPosture: false, clock: { spent: 45 } });
    desk.passes(45).does({ type: 'wake' });
    expect(desk.glance.askPosture).toBe(true);
  });
});
