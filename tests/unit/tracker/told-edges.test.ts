// Longer than 250 lines because each day is a script of its own, and they stand side by side.
import { describe, expect, it } from 'vitest';
import { begin } from '../../../lib/tracker/begin.ts';
import type { Intent } from '../../../lib/tracker/intents.ts';
import { usualTracker } from '../../../lib/tracker/settings.ts';
import { type Situation, turn } from '../../../lib/tracker/turn.ts';
import { all, comesIn, day, everyDay, hour, isAsTold, prompted } from './as-told.ts';
import { minute, nine } from './day.ts';

describe('is as it is told, where it is rare', () => {
  it('setups over some days, and one compared', () => {
    isAsTold('setups', (desk) => {
      all(desk, { type: 'useSetups', setups: ['Mat'] }, { type: 'changePosture', to: 'standing' });
      desk.passes(12);
      all(desk, { type: 'logPain', score: 1 });
      for (const n of [1, 2, 3]) {
        comesIn(desk, nine + n * day);
        if (n === 2) all(desk, { type: 'startTrial', activity: 'sitting', setup: 'Rolled towel' });
        if (n === 3) all(desk, { type: 'useSetups', setups: [] }, { type: 'endTrial' });
        desk.passes(10);
        all(desk, { type: 'changePosture', to: 'standing' });
        desk.passes(6);
      }
    });
  });

  it('a meeting that ends before its time, and nobody at the desk after it', () => {
    isAsTold('meeting-ends-early', (desk) => {
      const meeting = () =>
        ({ type: 'beQuiet', until: desk.now + hour, why: 'meeting' }) as const satisfies Intent;
      all(desk, meeting());
      desk.passes(5);
      all(desk, { type: 'endQuiet' });
      desk.passes(4).idles(20).returns();
      desk.passes(2);
      all(desk, meeting());
      desk.idles(20).returns();
      desk.passes(60);
      desk.idles(15).returns();
    });
  });

  it('a screen locked again and again, and behind a walk', () => {
    isAsTold('locked', (desk) => {
      desk.passes(6).locks();
      desk.passes(1).locks();
      desk.passes(10);
      all(desk, { type: 'wake' });
      desk.returns();
      desk.passes(3).locks();
      desk.passes(1).returns();
      desk.passes(3).locks();
      desk.passes(2).returns();
      desk.passes(3);
      all(desk, { type: 'changePosture', to: 'walking' });
      desk.locks();
      desk.passes(4).returns();
      desk.passes(1);
      desk.presence = 'locked';
      all(desk, { type: 'wake' });
      desk.passes(3);
      all(desk, { type: 'logPain', score: 2 });
    });
  });

  it('walks that end with the first input, each at the desk posture before it', () => {
    isAsTold('back-by-input', (desk) => {
      all(desk, { type: 'changePosture', to: 'standing' });
      desk.passes(5);
      all(desk, { type: 'startBreak', suggestion: 'walk', minutes: 10 });
      desk.idles(4).returns();
      desk.passes(3);
      all(desk, { type: 'changePosture', to: 'walking' });
      desk.idles(20).returns();
      desk.passes(3).idles(12).returns();
      all(desk, { type: 'changePosture', to: 'walking' });
      desk.idles(3).returns();
      desk.settings = { ...usualTracker, inputEndsWalk: false };
      all(desk, { type: 'changePosture', to: 'walking' });
      desk.idles(3).returns();
      desk.passes(2);
      desk.idles(60).returns();
    });
  });

  it('prompts after a longer turn', () => {
    isAsTold('after-overdo', (desk) => {
      all(desk, { type: 'planOverdo', until: desk.now + 50 * minute });
      desk.passes(51);
      for (let round = 0; round < 3; round += 1) {
        all(desk, { type: 'takePrompt', prompt: prompted(desk) });
        desk.passes(6).returns();
      }
    });
  });

  it('movements while standing, one of them of one’s own', () => {
    isAsTold('standing-movements', (desk) => {
      const own = {
        id: 'mine/calf',
        pack: 'mine',
        from: 'stand',
        region: 'legs',
        tags: ['discreet', 'flareUp'],
        start: { amount: 8, unit: 'reps', each: false, rounds: 1 },
        growth: null,
        words: { name: 'Calf', steps: ['Up.'], leaveOut: '' },
      } as const;
      desk.settings = { ...usualTracker, standDesk: false, movements: { own: [own], off: [] } };
      all(desk, { type: 'changePosture', to: 'standing' });
      for (let round = 0; round < 4; round += 1) {
        all(desk, { type: 'takePrompt', prompt: prompted(desk), as: 'move' });
        desk.passes(4).returns();
      }
      all(desk, { type: 'startBreak', suggestion: 'move', movement: 'mine/calf', minutes: 1 });
      desk.passes(2);
      desk.passes(35);
    });
  });

  it('prompts after a meeting, the first of them and the next', () => {
    isAsTold('after-meeting', (desk) => {
      all(desk, { type: 'beQuiet', until: desk.now + 30 * minute, why: 'meeting' });
      desk.passes(31);
      all(desk, { type: 'takePrompt', prompt: prompted(desk) });
      desk.passes(6).returns();
      all(desk, { type: 'takePrompt', prompt: prompted(desk) });
      desk.passes(6).returns();
      all(desk, { type: 'beQuiet', until: desk.now + 10 * minute, why: 'pause' });
      desk.passes(11);
      prompted(desk);
    });
  });

  it('words about the time before a prompt, said after it', () => {
    isAsTold('late-words', (desk) => {
      prompted(desk);
      all(desk, { type: 'changePosture', to: 'sitting', ago: 2 }, { type: 'undo' });
      all(desk, { type: 'changePosture', to: 'standing', ago: 15 });
      prompted(desk);
      all(desk, {
        type: 'amend',
        from: desk.now - 12 * minute,
        until: desk.now,
        posture: 'sitting',
      });
      prompted(desk);
      all(desk, { type: 'amend', from: nine, until: nine + minute, posture: 'standing' });
      desk.idles(10).returns();
      all(desk, { type: 'settleGap', as: 'stood' });
      desk.passes(20);
    });
  });

  it('time away, too short and too long to ask about, and over midnight', () => {
    isAsTold('gaps', (desk) => {
      desk.settings = { ...usualTracker, workingHours: everyDay(['00:00', '24:00']) };
      all(desk, { type: 'wake' });
      for (const minutes of [1.5, 2, 239, 241]) {
        desk.passes(6).locks();
        desk.passes(minutes).returns();
        desk.passes(1);
      }
      desk.passes((nine + 14.5 * hour - desk.now) / minute);
      desk.idles(50).returns();
      desk.passes(5);
    });
  });

  it('a day that is sat through', () => {
    isAsTold('sat-through', (desk) => {
      desk.settings = {
        ...usualTracker,
        badgeEvery: 10,
        workingHours: everyDay(['00:00', '24:00']),
      };
      all(desk, { type: 'skipPrompt', prompt: prompted(desk) });
      desk.passes(980);
      all(desk, { type: 'logPain', score: 1 });
      desk.passes(60);
    });
  });

  it('quiet and a longer turn over some days', () => {
    isAsTold('over-days', (desk) => {
      all(
        desk,
        { type: 'beQuiet', until: desk.now + 4 * day, why: 'meeting' },
        { type: 'planOverdo', until: desk.now + 4 * day, activity: 'standing' },
      );
      desk.passes(20);
      for (const n of [1, 2, 3, 5]) {
        comesIn(desk, nine + n * day);
        desk.passes(16);
      }
    });
  });

  it('a prompt that is due while the keyboard is left alone', () => {
    isAsTold('due-in-idle', (desk) => {
      desk.passes(22);
      desk.idles(3).returns();
      desk.passes(2);
      desk.audible = true;
      desk.passes(1);
      desk.presence = 'idle';
      all(desk, { type: 'idle', seconds: 15 });
      desk.passes(12);
    });
  });

  it('everything that a person can say, and takes back', () => {
    isAsTold('undone', (desk) => {
      desk.passes(20);
      const both = (intent: Intent) => all(desk, intent, { type: 'undo' }, { type: 'redo' });
      both({ type: 'tellPainStarted', ago: 2 });
      both({ type: 'rateDay', score: 3 });
      both({ type: 'tellDose', movement: 'chin-tuck', amount: 4, as: 'dose' });
      both({ type: 'amend', from: nine, until: nine + minute, posture: 'standing' });
      both({ type: 'beQuiet', until: desk.now + hour, why: 'pause' });
      both({ type: 'endQuiet' });
      both({ type: 'planOverdo', until: desk.now + hour });
      both({ type: 'endOverdo' });
      both({ type: 'useSetups', setups: ['Mat'] });
      both({ type: 'startTrial', activity: 'sitting', setup: 'Mat' });
      both({ type: 'endTrial' });
      both({ type: 'tellBaseline', activity: 'standing', minutes: 30 });
      both({ type: 'answerReview', activity: 'sitting', answer: 'lower' });
      both({ type: 'beginFlareUp' });
      both({ type: 'endFlareUp' });
      both({ type: 'startBreak', suggestion: 'move', movement: 'chin-tuck', minutes: 1 });
      desk.passes(2);
      both({ type: 'tellFelt', break: desk.glance.felt?.break ?? 'none', comfortable: true });
      both({ type: 'skipQuestion', question: 'day' });
      desk.idles(10).returns();
      both({ type: 'settleGap', as: 'walked' });
    });
  });

  it('a comeback after two months', () => {
    isAsTold('two-months', (desk) => {
      desk.passes(30);
      all(desk, { type: 'logPain', score: 4 });
      comesIn(desk, nine + 60 * day);
      desk.passes(30);
    });
  });

  it('mornings after, with what was said of the day before', () => {
    isAsTold('day-after', (desk) => {
      desk.passes(40);
      all(desk, { type: 'changePosture', to: 'standing' }, { type: 'tellPainStarted' });
      all(desk, { type: 'rateDay', score: 2 }, { type: 'skipQuestion', question: 'day' });
      desk.passes(10);
      comesIn(desk, nine + day);
      desk.passes(2);
      all(desk, { type: 'logPain', score: 3, ago: 12 * 60 });
      desk.passes(20);
      all(desk, { type: 'changePosture', to: 'walking' });
      desk.passes(9.5 * 60);
      all(desk, { type: 'undo' });
    });
  });
});

describe('an empty log', () => {
  const situation: Situation = {
    now: nine,
    zone: 'UTC',
    audible: false,
    still: false,
    presence: 'active',
    pacing: {},
    settings: usualTracker,
  };
  const madeBy = (intent: Intent, presence: Situation['presence'] = 'active') =>
    turn(begin('test', '2026-11-23', nine), intent, { ...situation, presence }).entries.map(
      ({ id: _, at: __, zone: ___, act: ____, ...fact }) => fact,
    );

  it('begins with the first input', () => {
    expect(madeBy({ type: 'input' })).toEqual([{ type: 'started', why: 'input' }]);
    expect(madeBy({ type: 'wake' })).toEqual([{ type: 'started', why: 'input' }]);
  });

  it('does not begin behind a locked screen, or while nobody is there', () => {
    expect(madeBy({ type: 'lock' }, 'locked')).toEqual([]);
    expect(madeBy({ type: 'wake' }, 'locked')).toEqual([]);
    expect(madeBy({ type: 'idle', seconds: 60 }, 'idle')).toEqual([]);
    expect(madeBy({ type: 'wake' }, 'idle')).toEqual([]);
  });

  it('begins with a word of the person’s', () => {
    expect(madeBy({ type: 'logPain', score: 2 })).toEqual([
      { type: 'started', why: 'input' },
      { type: 'painLogged', score: 2, since: nine },
    ]);
  });
});
