import { describe, expect, it } from 'vitest';
import { doseInWords, wordsOf } from '../../../components/break/movement-words.ts';
import { readClock, sinceWhen } from '../../../components/clock/reading.ts';
import { language } from '../../../components/language/language.ts';
import { undoText } from '../../../components/log/log-words.ts';
import { noticeOf } from '../../../components/log/notices.ts';
import { waysOf } from '../../../components/prompt/prompt.tsx';
import { statesOf } from '../../../components/states/states-of.ts';
import { comingHalfHours, nextAt, tomorrow } from '../../../lib/timeline/times.ts';
import { glance, minute, now } from './glance.ts';

const english = language('en-GB', 'Europe/Berlin');
const berlin = 'Europe/Berlin';

describe('lengths and times', () => {
  it('are written as the language writes them, without hours where there are none', () => {
    expect([0, 0.9, 59.9, 60, 80, 192].map(english.short)).toEqual([
      '0m',
      '0m',
      '59m',
      '1h',
      '1h 20m',
      '3h 12m',
    ]);
    expect(english.inWords(80)).toBe('1 hour, 20 minutes');
    expect(language('de', berlin).inWords(80)).toBe('1 Stunde, 20 Minuten');
  });

  it('are those of the zone', () => {
    expect(english.time(now)).toBe('15:18');
    expect(language('en-GB', 'Asia/Kolkata').time(now)).toBe('19:48');
    expect(language('en-GB', 'Asia/Kolkata').minuteOf(now)).toBe(48);
  });

  it('are said in another language where it has the text, in English where it has not', () => {
    const { t } = language('de', berlin, { 'posture.sitting': 'Sitzen' });
    expect([t('posture.sitting'), t('posture.standing')]).toEqual(['Sitzen', 'Standing']);
  });
});

describe('a time of day somebody chooses', () => {
  it('is today, or tomorrow where it has passed', () => {
    expect(nextAt('15:30', now, berlin)).toBe(now + 12 * minute);
    expect(nextAt('15:18', now, berlin)).toBe(now + 24 * 60 * minute);
  });

  it('is the wall clock of the day after, though that day is longer', () => {
    const beforeSummerEnds = Date.parse('2026-10-24T18:00:00Z');
    expect(nextAt('19:00', beforeSummerEnds, berlin)).toBe(Date.parse('2026-10-25T18:00:00Z'));
  });

  it('is nothing while it is not complete', () => {
    expect(nextAt('', now, berlin)).toBeNull();
  });

  it('may be tomorrow, from its beginning', () => {
    expect(tomorrow(now, berlin)).toBe(Date.parse('2026-11-23T23:00:00Z'));
  });

  it('is offered on full and half hours that are at least ten minutes away', () => {
    const offered = (time: string) =>
      comingHalfHours(Date.parse(`2026-11-23T${time}Z`), berlin, 2).map((at) =>
        new Date(at).toISOString().slice(11, 16),
      );
    expect(offered('14:18:00')).toEqual(['14:30', '15:00']);
    expect(offered('14:20:00')).toEqual(['14:30', '15:00']);
    expect(offered('14:20:30')).toEqual(['15:00', '15:30']);
    expect(offered('14:50:00')).toEqual(['15:00', '15:30']);
  });
});

describe('the clock', () => {
  it('counts whole minutes up to now while it runs', () => {
    expect(readClock(glance, now + 59_000)).toMatchObject({
      spent: 18,
      limit: 25,
      due: false,
      running: true,
    });
    expect(readClock(glance, now + 7 * minute)).toMatchObject({ spent: 25, share: 1, due: true });
  });

  it('stands while it waits', () => {
    const clock = { activity: 'sitting', spent: 18.5, running: false, zeroAt: 0 } as const;
    expect(readClock({ ...glance, clock }, now + 90 * minute)).toMatchObject({
      spent: 18,
      running: false,
    });
  });

  it('shows no negative time when the computer clock was set back', () => {
    expect(readClock(glance, now - 60 * minute)).toMatchObject({ spent: 0, share: 0 });
  });

  it('knows no limit where there is none', () => {
    const limits = { ...glance.limits, sitting: Number.POSITIVE_INFINITY };
    expect(readClock({ ...glance, limits }, now)).toMatchObject({ limit: 0, share: 0, due: false });
  });

  it('is not there while nobody is', () => {
    expect(readClock({ ...glance, clock: null }, now)).toBeNull();
  });
});

describe('what Undo would take back', () => {
  const undo = (
    type: 'postureChanged' | 'promptAnswered' | 'gapSettled' | 'painLogged' | 'useless',
    value: string,
  ) => undoText(english, { act: 'a', type: type as 'painLogged', value, at: now });

  it('is named, with its time', () => {
    expect(undo('postureChanged', 'standing')).toBe('Standing, 15:18');
    expect(undo('painLogged', '3')).toBe('Pain 3, 15:18');
    expect(undo('promptAnswered', 'skipped')).toBe('Prompt skipped, 15:18');
    expect(undo('gapSettled', 'walked')).toBe('Time away: Walked, 15:18');
  });

  it('has a name even where it is of a kind without one', () => {
    expect(undo('useless', '')).toBe('Last change, 15:18');
  });
});

describe('the answer to what somebody did', () => {
  it('says what was logged', () => {
    expect(noticeOf(english, { type: 'logPain', score: 3 }, { ok: true, troubles: [] })).toEqual({
      tone: 'done',
      text: 'Pain 3: logged',
    });
    const back = { type: 'changePosture', to: 'standing', ago: 10 } as const;
    expect(noticeOf(english, back, { ok: true, troubles: [] }).text).toBe(
      'Standing since 10 min ago: logged',
    );
  });

  it('says why nothing changed', () => {
    expect(noticeOf(english, { type: 'undo' }, { ok: false, refusal: 'nothingToUndo' })).toEqual({
      tone: 'refused',
      text: 'Nothing to undo today.',
    });
  });

  it('says what was kept when something broke', () => {
    const reply = { ok: false, problem: 'diskFull', troubles: [] } as const;
    expect(noticeOf(english, { type: 'undo' }, reply).text).toContain('All before it is kept');
  });
});

describe('what holds for a while', () => {
  const texts = (more: Partial<typeof glance>) =>
    statesOf(english, { ...glance, ...more }, now).map(({ text }) => text);

  it('is told with its end, and not once that is over', () => {
    expect(texts({ quiet: { until: now + minute, why: 'pause' } })).toEqual(['Quiet until 15:19']);
    expect(texts({ quiet: { until: now, why: 'pause' } })).toEqual([]);
  });

  it('can be ended, each by its own intent', () => {
    const all = statesOf(
      english,
      {
        ...glance,
        quiet: { until: now + minute, why: 'meeting' },
        overdo: { activity: 'sitting', until: now + minute },
        flareUp: { since: now },
      },
      now,
    );
    expect(all.map(({ end }) => end?.intent.type)).toEqual(['endQuiet', 'endOverdo', 'endFlareUp']);
  });

  it('says why no prompt comes', () => {
    expect(texts({ silent: 'hours' })).toEqual([
      'Outside your working hours: no prompts, time is kept.',
    ]);
    expect(texts({ silent: 'away' })).toEqual([]);
  });
});

describe('a prompt', () => {
  it('offers what it suggests first, then a walk and the other posture, each once', () => {
    expect(waysOf({ activity: 'sitting', suggestion: 'walk' })).toEqual(['walk', 'stand']);
    expect(waysOf({ activity: 'sitting', suggestion: 'stand' })).toEqual(['stand', 'walk']);
    expect(waysOf({ activity: 'standing', suggestion: 'move' })).toEqual(['move', 'walk', 'sit']);
  });
});

describe('a movement in words', () => {
  it('has a name, a dose and steps', () => {
    const dose = { amount: 5, unit: 'reps', each: true, rounds: 1 } as const;
    expect(wordsOf(english, { id: 'sit-turn', dose, words: null })).toEqual({
      name: 'Easy turn',
      dose: '5 times each side',
      steps: ['Arms crossed on your chest.', 'Turn right and breathe out.', 'Turn left.'],
    });
  });

  it('of a pack has the words that came with it', () => {
    const dose = { amount: 20, unit: 'seconds', each: false, rounds: 1 } as const;
    const words = { name: 'Bridge', steps: ['Lift.'], leaveOut: '' };
    expect(wordsOf(english, { id: 'Basics/bridge', dose, words })).toEqual({
      name: 'Bridge',
      dose: '20 seconds',
      steps: ['Lift.'],
    });
  });

  it('tells rounds where there are more than one', () => {
    expect(doseInWords(english, { amount: 10, unit: 'seconds', each: false, rounds: 2 })).toBe(
      '10 seconds, 2 rounds',
    );
  });

  it('is nothing for an id that is gone', () => {
    const dose = { amount: 1, unit: 'reps', each: false, rounds: 1 } as const;
    expect(wordsOf(english, { id: 'hand-stand', dose, words: null })).toBeNull();
  });
});

describe('the posture', () => {
  it('began where it was a guess at first, not where it was confirmed', () => {
    const guessed = { posture: 'sitting', certainty: 'inferred' } as const;
    const strip = [{ from: now - 20 * minute, until: glance.postureSince, ...guessed }];
    expect(sinceWhen({ ...glance, strip })).toBe(now - 20 * minute);
    const walked = strip.map((each) => ({ ...each, posture: 'walking' as const }));
    expect(sinceWhen({ ...glance, strip: walked })).toBe(glance.postureSince);
  });
});
