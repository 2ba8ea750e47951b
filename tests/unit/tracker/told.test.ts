// Longer than 250 lines because each day is a script of its own, and they stand side by side.
import { describe, it } from 'vitest';
import { usualTracker } from '../../../lib/tracker/settings.ts';
import { all, comesIn, everyDay, hour, isAsTold, prompted } from './as-told.ts';
import { type Desk, minute, nine } from './day.ts';

/** A turn at the desk, a walk, a word about both, and an answer to what was decided. */
function works(desk: Desk, day: number) {
  all(desk, { type: 'changePosture', to: day % 2 === 0 ? 'sitting' : 'standing' });
  desk.passes(26);
  all(desk, { type: 'logPain', score: day % 4 });
  if (day === 7) all(desk, { type: 'tellPainStarted', ago: 4 });
  all(desk, { type: 'startBreak', suggestion: 'walk' });
  desk.passes(6).returns();
  all(desk, { type: 'rateDay', score: day % 5 });
  for (const { activity } of desk.glance.news) {
    if (activity !== null) all(desk, { type: 'answerReview', activity, answer: 'accept' });
  }
}

describe('is as it is told', () => {
  it('a first morning', () => {
    isAsTold('first-morning', (desk) => {
      all(
        desk,
        { type: 'changePosture', to: 'sitting' },
        { type: 'changePosture', to: 'sitting' },
        { type: 'logPain', score: 3 },
      );
      desk.passes(2);
      all(
        desk,
        { type: 'undo' },
        { type: 'redo' },
        { type: 'redo' },
        { type: 'undo' },
        { type: 'logPain', score: 2, ago: 1 },
        { type: 'redo' },
        { type: 'undo' },
        { type: 'undo' },
        { type: 'undo' },
      );
      desk.passes(4);
      all(
        desk,
        { type: 'changePosture', to: 'standing', ago: 3 },
        { type: 'tellPainStarted', ago: 1 },
      );
      desk.passes(3);
      all(
        desk,
        { type: 'changePosture', to: 'sitting', since: desk.now - minute },
        { type: 'changePosture', to: 'walking' },
        { type: 'logPain', score: 4 },
      );
      desk.passes(6).returns();
      desk.idles(2);
      desk.returns();
    });
  });

  it('a prompt that is put off twice, and skipped', () => {
    isAsTold('put-off', (desk) => {
      const prompt = prompted(desk);
      all(desk, { type: 'postponePrompt', prompt, minutes: 5 });
      all(desk, { type: 'postponePrompt', prompt, minutes: 5 });
      desk.passes(6);
      all(desk, { type: 'postponePrompt', prompt, minutes: 10 });
      desk.passes(11);
      all(desk, { type: 'postponePrompt', prompt, minutes: 15 }, { type: 'skipPrompt', prompt });
      all(desk, { type: 'skipPrompt', prompt }, { type: 'takePrompt', prompt });
      desk.passes(40);
      all(desk, { type: 'changePosture', to: 'standing' });
      desk.passes(5);
    });
  });

  it('a prompt that nobody answers', () => {
    isAsTold('unseen', (desk) => {
      const prompt = prompted(desk);
      desk.passes(25);
      all(desk, { type: 'takePrompt', prompt });
      desk.passes(8).returns();
      desk.passes(1);
    });
  });

  it('prompts taken as they come', () => {
    isAsTold('taken', (desk) => {
      all(desk, { type: 'changePosture', to: 'sitting' });
      for (let round = 0; round < 7; round += 1) {
        const prompt = prompted(desk);
        all(desk, { type: 'takePrompt', prompt });
        desk.passes(2);
        if (round % 2 === 0) all(desk, { type: 'endBreak' }, { type: 'endBreak' });
        desk.passes(6).returns();
        const { felt } = desk.glance;
        if (felt !== null) all(desk, { type: 'tellFelt', break: felt.break, comfortable: true });
      }
      all(desk, { type: 'undo' }, { type: 'undo' });
    });
  });

  it('a prompt taken otherwise than it was meant', () => {
    isAsTold('taken-otherwise', (desk) => {
      for (const as of ['move', 'sit', 'stand', 'walk'] as const) {
        all(desk, { type: 'takePrompt', prompt: prompted(desk), as });
        desk.passes(7).returns();
      }
    });
  });

  it('breaks of one’s own accord', () => {
    isAsTold('own-breaks', (desk) => {
      desk.passes(12);
      all(desk, { type: 'startBreak', suggestion: 'move', movement: 'chin-tuck', minutes: 2 });
      desk.passes(1);
      all(desk, { type: 'startBreak', suggestion: 'walk', minutes: 3 });
      desk.passes(2);
      all(desk, { type: 'changePosture', to: 'standing' });
      desk.passes(3);
      all(desk, { type: 'startBreak', suggestion: 'walk' });
      desk.passes(1);
      all(desk, { type: 'endBreak', done: true });
      all(desk, { type: 'startBreak', suggestion: 'move', movement: 'chin-tuck', minutes: 1 });
      desk.passes(2);
      const id = desk.glance.felt?.break ?? 'none';
      all(desk, { type: 'tellFelt', break: id, comfortable: false });
      all(desk, { type: 'startBreak', suggestion: 'walk' });
      desk.still = true;
      desk.presence = 'idle';
      all(desk, { type: 'idle', seconds: 60 });
      desk.passes(50);
      desk.returns();
      desk.passes(5);
    });
  });

  it('time away from the keyboard', () => {
    isAsTold('away', (desk) => {
      desk.passes(10).idles(3).returns();
      desk.passes(5).idles(12).returns();
      desk.passes(1);
      all(desk, { type: 'settleGap', as: 'sat' }, { type: 'settleGap', as: 'sat' });
      desk.passes(3).locks();
      desk.passes(20).returns();
      all(desk, { type: 'settleGap', as: 'walked' });
      desk.passes(3).idles(9).returns();
      all(desk, { type: 'settleGap', as: 'stood' }, { type: 'undo' });
      all(desk, { type: 'settleGap', as: 'notCounted' });
      desk.passes(4).sleeps(45);
      desk.returns();
      desk.passes(2).locks();
      desk.passes(5 * 60).returns();
      desk.passes(1);
    });
  });

  it('sound in a tab, and a meeting without a touch', () => {
    isAsTold('sound', (desk) => {
      desk.audible = true;
      desk.passes(3).idles(22);
      desk.audible = false;
      desk.passes(20).returns();
      all(desk, { type: 'beQuiet', until: desk.now + 30 * minute, why: 'meeting' });
      desk.idles(25).returns();
      desk.passes(1).idles(20).returns();
      desk.settings = { ...usualTracker, soundCounts: false, awayAfter: 3 };
      desk.audible = true;
      desk.idles(10).returns();
    });
  });

  it('a browser that is closed and killed', () => {
    isAsTold('closed', (desk) => {
      desk.passes(8).sleeps(4);
      all(desk, { type: 'start', why: 'browser' });
      desk.passes(8).sleeps(40);
      all(desk, { type: 'start', why: 'browser' });
      desk.passes(3);
      all(desk, { type: 'start', why: 'update' });
      desk.presence = null;
      desk.passes(3);
      desk.presence = 'locked';
      all(desk, { type: 'start', why: 'update' });
      desk.passes(3);
      desk.presence = 'active';
      all(desk, { type: 'start', why: 'update' });
      desk.now -= 5 * minute;
      all(desk, { type: 'start', why: 'browser' }, { type: 'wake' });
      desk.passes(3);
    });
  });

  it('quiet times, by one’s own word', () => {
    isAsTold('quiet', (desk) => {
      desk.passes(15);
      all(desk, { type: 'beQuiet', until: desk.now, why: 'pause' });
      all(desk, { type: 'beQuiet', until: desk.now + 20 * minute, why: 'meeting' });
      desk.passes(10);
      all(desk, { type: 'beQuiet', until: desk.now + 30 * minute, why: 'meeting' });
      desk.passes(31);
      prompted(desk);
      all(desk, { type: 'beQuiet', until: desk.now + 15 * minute, why: 'pause' });
      desk.passes(7);
      all(desk, { type: 'endQuiet' });
      desk.passes(1);
      all(desk, { type: 'beQuiet', until: desk.now + 12 * minute, why: 'pause' });
      desk.passes(14);
      all(desk, { type: 'beQuiet', until: desk.now + 13 * hour, why: 'pause' }, { type: 'undo' });
    });
  });

  it('a longer turn, at once', () => {
    isAsTold('overdo', (desk) => {
      desk.passes(5);
      all(desk, { type: 'planOverdo', until: desk.now + 70 * minute });
      desk.passes(72);
      all(desk, { type: 'takePrompt', prompt: prompted(desk) });
      desk.passes(8).returns();
      all(desk, { type: 'changePosture', to: 'standing' });
      all(desk, { type: 'planOverdo', until: desk.now + 30 * minute });
      desk.passes(10);
      all(desk, { type: 'endOverdo' });
      desk.passes(20);
    });
  });

  it('a longer turn, told ahead', () => {
    isAsTold('overdo-ahead', (desk) => {
      const from = nine + 40 * minute;
      all(
        desk,
        { type: 'planOverdo', from, until: from - minute, activity: 'sitting' },
        { type: 'planOverdo', from, until: from + 11 * hour, activity: 'sitting' },
        { type: 'planOverdo', from: nine + 25 * hour, until: nine + 26 * hour },
        { type: 'planOverdo', from, until: from + 30 * minute, activity: 'sitting' },
      );
      prompted(desk);
      desk.passes(80);
    });
  });

  it('a flare-up, begun and ended by hand', () => {
    isAsTold('flare-up', (desk) => {
      desk.passes(10);
      all(desk, { type: 'endFlareUp' }, { type: 'logPain', score: 7 }, { type: 'beginFlareUp' });
      all(desk, { type: 'beginFlareUp' });
      for (let round = 0; round < 4; round += 1) {
        all(desk, { type: 'takePrompt', prompt: prompted(desk) });
        desk.passes(6).returns();
      }
      all(desk, { type: 'endFlareUp' });
      desk.passes(1);
    });
  });

  it('the end of working hours, and a night', () => {
    isAsTold('evening', (desk) => {
      desk.settings = {
        ...usualTracker,
        workingHours: everyDay(['07:00', '09:40'], ['09:50', '10:20']),
        quietTimes: [['09:20', '09:30']],
      };
      all(desk, { type: 'wake' });
      desk.passes(55);
      all(desk, { type: 'rateDay', score: 11 }, { type: 'rateDay', score: 4 });
      desk.passes(30).locks();
      desk.passes(13 * 60);
      desk.presence = 'active';
      desk.returns();
      desk.passes(30);
      all(desk, { type: 'skipQuestion', question: 'day' }, { type: 'tellPainStarted' });
      desk.passes(60);
    });
  });

  it('what is said of a bout, and of a day', () => {
    isAsTold('questions', (desk) => {
      desk.settings = {
        ...usualTracker,
        workingHours: everyDay(['07:00', '11:00']),
      };
      desk.passes(20);
      all(desk, { type: 'changePosture', to: 'standing' }, { type: 'logPain', score: 1 });
      desk.passes(14);
      all(desk, { type: 'changePosture', to: 'sitting' });
      desk.passes(1);
      all(desk, { type: 'skipQuestion', question: 'bout' });
      desk.passes(22);
      all(desk, { type: 'changePosture', to: 'standing' });
      desk.passes(40);
      all(desk, { type: 'changePosture', to: 'standing' });
      desk.passes(5);
      all(desk, { type: 'changePosture', to: 'sitting' });
      desk.passes(30);
      all(desk, { type: 'skipQuestion', question: 'day' });
      desk.passes(10);
    });
  });

  it('a day set right afterwards', () => {
    isAsTold('corrected', (desk) => {
      desk.passes(30);
      const amend = { type: 'amend', from: nine + 5 * minute, until: nine + 20 * minute } as const;
      all(
        desk,
        { ...amend, posture: 'standing' },
        { ...amend, posture: 'walking', until: nine + 4 * minute },
        { ...amend, posture: 'walking', until: desk.now + minute },
        { ...amend, posture: 'walking', from: nine - 49 * hour },
        { ...amend, posture: 'away', from: nine + 15 * minute },
      );
      const act = desk.log.at(-1)?.act ?? '';
      all(
        desk,
        { type: 'logPain', score: 5, ago: 20 },
        { type: 'takeBack', act },
        { type: 'takeBack', act },
        { type: 'takeBack', act: 'none' },
        { type: 'undo' },
        { type: 'redo' },
      );
      desk.passes(2);
    });
  });

  it('what is refused', () => {
    isAsTold('refused', (desk) => {
      desk.passes(5);
      const prompt = 'none';
      all(
        desk,
        { type: 'undo' },
        { type: 'redo' },
        { type: 'changePosture', to: 'standing', ago: -1 },
        { type: 'changePosture', to: 'standing', ago: 721 },
        { type: 'changePosture', to: 'standing', since: desk.now + 1000 },
        { type: 'logPain', score: -1 },
        { type: 'logPain', score: 11 },
        { type: 'logPain', score: 1.5 },
        { type: 'logPain', score: 1, ago: 720.1 },
        { type: 'logPain', score: 0, ago: 0 },
        { type: 'logPain', score: 10, ago: 720 },
        { type: 'tellPainStarted', ago: 800 },
        { type: 'takePrompt', prompt },
        { type: 'postponePrompt', prompt, minutes: 5 },
        { type: 'skipPrompt', prompt },
        { type: 'endBreak' },
        { type: 'startBreak', suggestion: 'walk', minutes: 0 },
        { type: 'startBreak', suggestion: 'walk', minutes: 60.1 },
        { type: 'startBreak', suggestion: 'stand', minutes: 60 },
        { type: 'startBreak', suggestion: 'sit' },
        { type: 'tellFelt', break: 'none', comfortable: true },
        { type: 'tellDose', movement: 'chin-tuck', amount: 0, as: 'dose' },
        { type: 'tellDose', movement: 'chin-tuck', amount: 3601, as: 'dose' },
        { type: 'tellDose', movement: 'chin-tuck', amount: 4, as: 'comfortable' },
        { type: 'settleGap', as: 'sat' },
        { type: 'useSetups', setups: [' '] },
        { type: 'useSetups', setups: ['x'.repeat(41)] },
        { type: 'useSetups', setups: Array.from({ length: 21 }, (_, i) => `mat ${i}`) },
        { type: 'useSetups', setups: Array.from({ length: 20 }, (_, i) => `mat ${i}`) },
        { type: 'useSetups', setups: ['x'.repeat(40), 'mat', 'mat'] },
        { type: 'startTrial', activity: 'sitting', setup: '' },
        { type: 'endTrial' },
        { type: 'startTrial', activity: 'sitting', setup: 'rolled towel' },
        { type: 'startTrial', activity: 'sitting', setup: 'mat' },
        { type: 'endTrial' },
        { type: 'answerReview', activity: 'sitting', answer: 'hold' },
        { type: 'tellBaseline', activity: 'sitting', minutes: 40 },
        { type: 'tellBaseline', activity: 'sitting', minutes: null },
      );
      const waiting = prompted(desk);
      all(
        desk,
        { type: 'postponePrompt', prompt: waiting, minutes: 0.9 },
        { type: 'postponePrompt', prompt: waiting, minutes: 61 },
        { type: 'postponePrompt', prompt: waiting, minutes: 60 },
      );
    });
  });

  it('nine days, with what the plan makes of them', () => {
    isAsTold('nine-days', (desk) => {
      all(desk, { type: 'tellBaseline', activity: 'sitting', minutes: 30 });
      for (let day = 0; day < 9; day += 1) {
        if (day > 0) comesIn(desk, nine + day * 24 * hour);
        if (day % 7 <= 4) works(desk, day);
      }
    });
  });

  it('a clock that runs ahead, and is set right', () => {
    isAsTold('clock', (desk) => {
      desk.passes(10);
      all(desk, { type: 'logPain', score: 2 });
      desk.now += 3 * 24 * hour;
      all(desk, { type: 'wake' });
      desk.passes(5);
      all(desk, { type: 'changePosture', to: 'standing' });
      desk.now = nine + 15 * minute;
      all(desk, { type: 'wake' });
      desk.passes(6);
      desk.now += 20 * 24 * hour;
      all(desk, { type: 'wake' });
      desk.now = nine + 30 * minute;
      all(desk, { type: 'wake' }, { type: 'logPain', score: 3 });
      desk.zone = 'Pacific/Auckland';
      desk.passes(3);
      desk.zone = 'America/Los_Angeles';
      desk.passes(3);
    });
  });
});
