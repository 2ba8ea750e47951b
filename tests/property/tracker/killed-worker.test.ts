import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boutsOf } from '../../../lib/timeline/bouts.ts';
import { totalsOf } from '../../../lib/timeline/days.ts';
import { stretchesOf } from '../../../lib/timeline/stretches.ts';
import { rebuild } from '../../../lib/tracker/begin.ts';
import type { Intent } from '../../../lib/tracker/intents.ts';
import { Desk, minute } from '../../unit/tracker/day.ts';

type Event =
  | { readonly kind: 'says'; readonly intent: Intent }
  | {
      readonly kind: 'passes' | 'idles' | 'sleeps' | 'locks' | 'setsClock';
      readonly minutes: number;
    }
  | { readonly kind: 'answers'; readonly how: 'take' | 'postpone' | 'skip' }
  | { readonly kind: 'restarts'; readonly minutes: number };

const ago = fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined });
const posture = fc.constantFrom('sitting' as const, 'standing' as const, 'walking' as const);
const intent: fc.Arbitrary<Intent> = fc.oneof(
  fc
    .record(
      { type: fc.constant('changePosture' as const), to: posture, ago },
      { requiredKeys: ['type', 'to'] },
    )
    .map(({ type, to, ago: minutes }) =>
      minutes === undefined ? { type, to } : { type, to, ago: minutes },
    ),
  fc.record({ type: fc.constant('logPain' as const), score: fc.integer({ min: 0, max: 10 }) }),
  fc.constant({ type: 'tellPainStarted' as const }),
  fc.constant({ type: 'undo' as const }),
  fc.constant({ type: 'endBreak' as const }),
  fc
    .constantFrom('walked' as const, 'stood' as const, 'sat' as const, 'notCounted' as const)
    .map((as) => ({ type: 'settleGap' as const, as })),
);
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('says' as const), intent }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('passes' as const, 'idles' as const),
      minutes: fc.integer({ min: 1, max: 45 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('sleeps' as const, 'locks' as const),
      minutes: fc.integer({ min: 1, max: 90 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('setsClock' as const),
      minutes: fc.integer({ min: -90, max: 90 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('restarts' as const),
      minutes: fc.integer({ min: 0, max: 90 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('answers' as const),
      how: fc.constantFrom('take' as const, 'postpone' as const, 'skip' as const),
    }),
  },
);
const day = fc.array(event, { maxLength: 40 });

function happens(desk: Desk, told: Event): void {
  switch (told.kind) {
    case 'says':
      desk.does(told.intent);
      return;
    case 'idles':
      desk.idles(told.minutes).returns();
      return;
    case 'locks':
      desk.locks().passes(told.minutes).returns();
      return;
    case 'sleeps':
      desk.sleeps(told.minutes).returns();
      return;
    case 'setsClock':
      desk.now += told.minutes * minute;
      desk.does({ type: 'wake' });
      return;
    case 'restarts':
      desk.sleeps(told.minutes).does({ type: 'start', why: 'browser' });
      return;
    case 'answers':
      answers(desk, told.how);
      return;
    default:
      desk.passes(told.minutes);
  }
}

function answers(desk: Desk, how: 'take' | 'postpone' | 'skip'): void {
  const prompt = desk.glance.prompt?.id;
  if (prompt === undefined) return;
  if (how === 'take') desk.does({ type: 'takePrompt', prompt });
  else if (how === 'skip') desk.does({ type: 'skipPrompt', prompt });
  else desk.does({ type: 'postponePrompt', prompt, minutes: 5 });
}

function numbers(desk: Desk) {
  const lane = stretchesOf(desk.log, desk.now);
  return { lane, bouts: boutsOf(lane), glance: { ...desk.glance, at: 0 } };
}

it('killing the worker after any single event changes no number', () => {
  fc.assert(
    fc.property(day, (events) => {
      const [whole, killed] = [new Desk(), new Desk()];
      whole.mortal = false;
      for (const told of events) {
        happens(whole, told);
        happens(killed, told);
        expect(numbers(killed)).toEqual(numbers(whole));
      }
    }),
  );
}, 60_000);

it('a turn that is done once more at the same instant adds nothing', () => {
  fc.assert(
    fc.property(day, (events) => {
      const desk = new Desk();
      for (const told of events) {
        happens(desk, told);
        desk.does({ type: 'wake' });
        const { effects } = desk;
        const { length } = desk.log;
        desk.does({ type: 'wake' });
        expect(desk.log.slice(length)).toEqual([]);
        expect(desk.effects).toEqual(effects);
      }
    }),
  );
}, 60_000);

it('no minute is negative, none is counted twice, and the day is never longer than it is', () => {
  fc.assert(
    fc.property(day, (events) => {
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
  );
}, 60_000);

it('a lost state is made again from the log', () => {
  fc.assert(
    fc.property(day, (events) => {
      const desk = new Desk();
      for (const told of events) happens(desk, told);
      const again = rebuild(desk.log, { device: 'test', now: desk.now, zone: 'UTC' });
      expect(again.entries).toEqual(desk.state.entries);
      expect(again.carried).toEqual(desk.state.carried);
      expect(again.newest).toBe(desk.state.newest);
    }),
  );
}, 60_000);
