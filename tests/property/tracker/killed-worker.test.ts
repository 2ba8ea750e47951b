import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boutsOf } from '../../../lib/timeline/bouts.ts';
import { totalsOf } from '../../../lib/timeline/days.ts';
import { stretchesOf } from '../../../lib/timeline/stretches.ts';
import { rebuild } from '../../../lib/tracker/begin.ts';
import { Desk } from '../../unit/tracker/day.ts';
import { runs } from '../pacing/histories.ts';
import { anyDay, happens, plainDay } from './days.ts';

function numbers(desk: Desk) {
  const lane = stretchesOf(desk.log, desk.now);
  const { plan } = desk.last.asking;
  return { lane, bouts: boutsOf(lane), plan, glance: { ...desk.glance, at: 0 } };
}

it('killing the worker after any single event changes no number', () => {
  fc.assert(
    fc.property(anyDay, (events) => {
      const [whole, killed] = [new Desk(), new Desk()];
      whole.mortal = false;
      for (const told of events) {
        happens(whole, told);
        happens(killed, told);
        expect(numbers(killed)).toEqual(numbers(whole));
      }
    }),
    runs(100),
  );
}, 600_000);

it('a turn that is done once more at the same instant adds nothing', () => {
  fc.assert(
    fc.property(anyDay, (events) => {
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
    runs(100),
  );
}, 600_000);

it('no minute is negative, none is counted twice, and the day is never longer than it is', () => {
  fc.assert(
    fc.property(anyDay, (events) => {
      const desk = new Desk();
      for (const told of events) happens(desk, told);
      const lane = stretchesOf(desk.log, desk.now);
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
    runs(100),
  );
}, 600_000);

it('a lost state is made again from the log', () => {
  fc.assert(
    fc.property(anyDay, (events) => {
      const desk = new Desk();
      for (const told of events) happens(desk, told);
      const again = rebuild(desk.log, { device: 'test', now: desk.now, zone: desk.zone });
      expect(again.entries).toEqual(desk.state.entries);
      expect({ ...again.carried, told: null }).toEqual({ ...desk.state.carried, told: null });
      expect(again.newest).toBe(desk.state.newest);
    }),
    runs(100),
  );
}, 600_000);

it('the plan is told of each bout once, over midnight and on journeys', () => {
  fc.assert(
    fc.property(plainDay, (events) => {
      const desk = new Desk();
      for (const told of events) happens(desk, told);
      const { plan } = desk.last.asking;
      const told = [...plan.days, plan.today].flatMap(({ postures }) => Object.values(postures));
      const bouts = boutsOf(stretchesOf(desk.log, desk.last.asking.seen.now));
      const ended = bouts.filter(({ end }) => end !== 'goesOn');
      expect(told.reduce((sum, one) => sum + one.bouts, 0)).toBe(ended.length);
      expect(told.reduce((sum, one) => sum + one.minutes, 0)).toBeCloseTo(
        ended.reduce((sum, { carried, minutes }) => sum + carried + minutes, 0),
        6,
      );
    }),
    runs(100),
  );
}, 600_000);
