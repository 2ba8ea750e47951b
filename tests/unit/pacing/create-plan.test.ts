import { describe, expect, it } from 'vitest';
import {
  closeDay,
  createPlan,
  limitOf,
  type PacingSettings,
  pacingSettings,
  recordBout,
  recordPain,
  type SettingKey,
  withSettings,
} from '../../../lib/pacing/index.ts';
import { settingOf } from '../../../lib/pacing/settings.ts';
import { at } from './diary.ts';

const bout = { activity: 'sitting', start: at(0), minutes: 20, onset: null, pain: 1 } as const;

describe('a new plan', () => {
  it('starts from 30 minutes sitting, 20 standing and 10 walking where nothing is known (R6, R8)', () => {
    const plan = createPlan();
    const baselines = Object.values(plan.postures).map(({ guess, baseline }) => [guess, baseline]);
    expect(baselines).toEqual([
      [30, 22.5],
      [20, 15],
      [10, 7.5],
    ]);
  });

  it('discounts what a person knows by a fifth (R6), and starts at three quarters of that (R8)', () => {
    const plan = createPlan({ known: { sitting: 40 } });
    expect(plan.postures.sitting.guess).toBe(32);
    expect(limitOf(plan, 'sitting', at(0))).toBe(24);
  });

  it('guesses no more than two hours (R6)', () => {
    expect(createPlan({ known: { sitting: 600 } }).postures.sitting.guess).toBe(120);
  });

  it('is JSON', () => {
    const plan = createPlan({ known: { sitting: 40 }, settings: { risk: 0.1 } });
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  it('keeps what differs from the defaults, and nothing else', () => {
    expect(createPlan().settings).toEqual({});
    expect(createPlan({ settings: { risk: 0.3 } }).settings).toEqual({ risk: 0.3 });
  });

  it('takes other settings later, all of them at once', () => {
    const plan = withSettings(createPlan({ settings: { risk: 0.3 } }), { rhythmSitting: 20 });
    expect(plan.settings).toEqual({ rhythmSitting: 20 });
    expect(limitOf(plan, 'sitting', at(0))).toBe(20);
  });
});

const keys = Object.keys(pacingSettings) as SettingKey[];

describe('settings', () => {
  it.each(keys)('%s has its default within its range', (key) => {
    const plan = createPlan({ settings: { [key]: pacingSettings[key].default } });
    expect(settingOf(plan, key)).toBe(pacingSettings[key].default);
  });

  it.each(keys)('%s is refused by name where it is out of range', (key) => {
    const spec = pacingSettings[key];
    const wrong: unknown[] =
      'maximum' in spec ? [spec.minimum - 0.01, spec.maximum + 0.01, Number.NaN, 'a'] : [1, 'on'];
    for (const value of wrong) {
      const call = () => createPlan({ settings: { [key]: value } as Partial<PacingSettings> });
      expect(call).toThrow(RangeError);
      expect(call).toThrow(`settings.${key}`);
    }
  });

  it.each(keys)('%s takes both ends of its range', (key) => {
    const spec = pacingSettings[key];
    const ends = 'maximum' in spec ? [spec.minimum, spec.maximum] : [true, false];
    for (const value of ends) {
      expect(settingOf(createPlan({ settings: { [key]: value } }), key)).toBe(value);
    }
  });

  it('refuses a setting that does not exist', () => {
    const settings = { riks: 0.2 } as Partial<PacingSettings>;
    expect(() => createPlan({ settings })).toThrow('settings.riks');
  });

  it('refuses a shape that is no whole number', () => {
    expect(() => createPlan({ settings: { shape: 2.5 } })).toThrow('settings.shape');
  });
});

describe('numbers out of range', () => {
  it.each([
    ['known.sitting', () => createPlan({ known: { sitting: 0 } })],
    ['known.standing', () => createPlan({ known: { standing: Number.NaN } })],
    ['known.walking', () => createPlan({ known: { walking: 1441 } })],
    ['activity', () => createPlan({ known: { lying: 5 } as never })],
    ['activity', () => recordBout(createPlan(), { ...bout, activity: 'lying' as never })],
    ['start', () => recordBout(createPlan(), { ...bout, start: Number.NaN })],
    ['start', () => recordBout(createPlan(), { ...bout, start: Number.POSITIVE_INFINITY })],
    ['minutes', () => recordBout(createPlan(), { ...bout, minutes: -1 })],
    ['minutes', () => recordBout(createPlan(), { ...bout, minutes: Number.POSITIVE_INFINITY })],
    ['onset', () => recordBout(createPlan(), { ...bout, onset: -0.1 })],
    ['onset', () => recordBout(createPlan(), { ...bout, onset: Number.NaN })],
    ['pain', () => recordBout(createPlan(), { ...bout, pain: 11 })],
    ['pain', () => recordBout(createPlan(), { ...bout, pain: -1 })],
    ['at', () => recordPain(createPlan(), { at: Number.NaN, score: 3 })],
    ['score', () => recordPain(createPlan(), { at: at(0), score: 10.1 })],
    ['score', () => recordPain(createPlan(), { at: at(0), score: Number.NaN })],
    ['date', () => closeDay(createPlan(), '2026-02-30')],
    ['date', () => closeDay(createPlan(), 'yesterday')],
    ['activity', () => limitOf(createPlan(), 'lying' as never, at(0))],
    ['at', () => limitOf(createPlan(), 'sitting', Number.NaN)],
  ])('are refused by name: %s', (field, call) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(field);
  });

  it('are taken at both ends of their ranges', () => {
    const ends = { ...bout, minutes: 10_080, onset: 10_080, pain: 10 };
    expect(recordBout(createPlan(), ends).today.top).toBe(10);
    expect(recordBout(createPlan(), { ...bout, minutes: 0, pain: 0 }).today.top).toBe(0);
    expect(createPlan({ known: { sitting: 1, standing: 1440 } }).postures.sitting.guess).toBe(0.8);
  });

  it('takes a rating between two whole numbers for the nearer one (R1)', () => {
    expect(recordPain(createPlan(), { at: at(0), score: 3.4 }).today.top).toBe(3);
  });
});

describe('closing a day', () => {
  it('does nothing for a day closed before', () => {
    const once = closeDay(recordBout(createPlan(), bout), '2026-11-23').plan;
    expect(closeDay(once, '2026-11-23')).toEqual({ plan: once, decisions: [] });
    expect(closeDay(once, '2026-11-01')).toEqual({ plan: once, decisions: [] });
  });

  it('takes skipped days for days off', () => {
    const skipped = closeDay(closeDay(createPlan(), '2026-11-23').plan, '2026-11-26').plan;
    expect(skipped.today.day).toBe(4);
    expect(skipped.lastDate).toBe('2026-11-26');
  });

  it('changes no plan in place', () => {
    const plan = recordBout(createPlan(), bout);
    const before = JSON.stringify(plan);
    closeDay(recordPain(plan, { at: at(0), score: 8 }), '2026-11-23');
    expect(JSON.stringify(plan)).toBe(before);
  });
});
