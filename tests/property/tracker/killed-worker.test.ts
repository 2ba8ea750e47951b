import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boutsOf } from '../../../lib/timeline/bouts.ts';
import { totalsOf } from '../../../lib/timeline/days.ts';
import { stretchesOf } from '../../../lib/timeline/stretches.ts';
import { rebuild } from '../../../lib/tracker/begin.ts';
import { Desk } from '../../unit/tracker/day.ts';
import { runs } from '../pacing/histories.ts';
import { anyDay, happens, holds, plainDay } from './days.ts';

const patience = 600_000;

function numbers(desk: Desk) {
  const lane = stretchesOf(desk.log, desk.now);
  const { plan } = desk.last.asking;
  return { lane, bouts: boutsOf(lane), plan, glance: { ...desk.glance, at: 0 } };
}

it(
  'killing the worker after any single event changes no number',
  () => {
    const property = fc.property(anyDay, (events) => {
      const [whole, killed] = [new Desk(), new Desk()];
      whole.mortal = false;
      for (const told of events) {
        happens(whole, told);
        happens(killed, told);
        expect(numbers(killed)).toEqual(numbers(whole));
      }
    });
    fc.assert(property, runs(100));
  },
  patience,
);

it(
  'a turn that is done once more at the same instant adds nothing',
  () =>
    holds(anyDay, (_, events) => {
      const desk = new Desk();
      for (const told of events) {
        happens(desk, told);
        desk.does({ type: 'wake' });
        const { effects } = desk;
        const { plan } = desk.last.asking;
        const { length } = desk.log;
        desk.does({ type: 'wake' });
        expect(desk.log.slice(length)).toEqual([]);
        expect(desk.effects).toEqual(effects);
        expect(desk.last.asking.plan).toEqual(plan);
      }
    }),
  patience,
);

it(
  'no minute is negative, none is counted twice, and the day is never longer than it is',
  () =>
    holds(anyDay, ({ log, now }) => {
      const lane = stretchesOf(log, now);
      lane.forEach(({ from, until }, i) => {
        expect(until).toBeGreaterThanOrEqual(from);
        expect(from).toBeGreaterThanOrEqual(lane[i - 1]?.until ?? Number.NEGATIVE_INFINITY);
      });
      const totals = Object.values(totalsOf(lane, '2026-11-23'));
      expect(Math.min(...totals)).toBeGreaterThanOrEqual(0);
      expect(totals.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(24 * 60 + 1e-6);
      for (const { minutes, carried } of boutsOf(lane))
        expect(Math.min(minutes, carried)).toBeGreaterThanOrEqual(0);
    }),
  patience,
);

it(
  'a lost state is made again from the log',
  () =>
    holds(anyDay, ({ log, now, zone, state }) => {
      const again = rebuild(log, { device: 'test', now, zone });
      expect(again.entries).toEqual(state.entries);
      expect({ ...again.carried, told: null }).toEqual({ ...state.carried, told: null });
      expect(again.newest).toBe(state.newest);
    }),
  patience,
);

it(
  'the plan is told of each bout once, over midnight and on journeys',
  () =>
    holds(plainDay, ({ log, last }) => {
      const { plan, seen } = last.asking;
      const told = [...plan.days, plan.today].flatMap(({ postures }) => Object.values(postures));
      const ended = boutsOf(stretchesOf(log, seen.now)).filter(({ end }) => end !== 'goesOn');
      const minutes = ended.reduce((sum, bout) => sum + bout.carried + bout.minutes, 0);
      expect(told.reduce((sum, one) => sum + one.bouts, 0)).toBe(ended.length);
      expect(told.reduce((sum, one) => sum + one.minutes, 0)).toBeCloseTo(minutes, 6);
    }),
  patience,
);
