import fc from 'fast-check';
import type { Intent } from '../../../lib/tracker/intents.ts';
import { Desk, minute } from '../../unit/tracker/day.ts';
import { runs } from '../pacing/histories.ts';

/** Something that happens on a day. */
export type Event =
  | { readonly kind: 'says'; readonly intent: Intent }
  | {
      readonly kind: 'passes' | 'idles' | 'sleeps' | 'locks' | 'setsClock' | 'restarts';
      readonly minutes: number;
    }
  | {
      readonly kind: 'plans';
      readonly what: 'meeting' | 'pause' | 'overdo';
      readonly minutes: number;
    }
  | { readonly kind: 'corrects'; readonly ago: number; readonly minutes: number }
  | { readonly kind: 'answers'; readonly how: 'take' | 'postpone' | 'skip' }
  | { readonly kind: 'travels'; readonly zone: string };

const posture = fc.constantFrom('sitting' as const, 'standing' as const, 'walking' as const);
const gapAnswer = fc.constantFrom(
  'walked' as const,
  'stood' as const,
  'sat' as const,
  'notCounted' as const,
);

const now: fc.Arbitrary<Intent> = fc.oneof(
  posture.map((to) => ({ type: 'changePosture' as const, to })),
  fc.nat({ max: 10 }).map((score) => ({ type: 'logPain' as const, score })),
  fc.constant({ type: 'tellPainStarted' as const }),
  fc
    .constantFrom('walk' as const, 'move' as const, 'stand' as const, 'sit' as const)
    .map((suggestion) => ({ type: 'startBreak' as const, suggestion })),
  fc
    .constantFrom('endBreak', 'endQuiet', 'endOverdo', 'beginFlareUp', 'endFlareUp')
    .map((type) => ({ type }) as Intent),
  fc.nat({ max: 10 }).map((score) => ({ type: 'rateDay' as const, score })),
);
const late: fc.Arbitrary<Intent> = fc.oneof(
  fc
    .record({ to: posture, ago: fc.nat({ max: 30 }) })
    .map(({ to, ago }) => ({ type: 'changePosture' as const, to, ago })),
  gapAnswer.map((as) => ({ type: 'settleGap' as const, as })),
  fc.constant({ type: 'undo' as const }),
  fc.constant({ type: 'redo' as const }),
);
const says = (intent: fc.Arbitrary<Intent>) =>
  fc.record({ kind: fc.constant('says' as const), intent });

const timed = <Kind extends string>(kind: Kind, most: number, least = 0) =>
  fc.integer({ min: least, max: most }).map((minutes) => ({ kind, minutes }));
const zones = ['UTC', 'Asia/Tokyo', 'America/New_York'] as const;

const lives: readonly fc.MaybeWeightedArbitrary<Event>[] = [
  { weight: 4, arbitrary: says(now) },
  { weight: 4, arbitrary: timed('passes', 45, 1) },
  { weight: 3, arbitrary: timed('idles', 45, 1) },
  timed('sleeps', 90, 1),
  timed('locks', 90, 1),
  timed('restarts', 90),
  fc.record({
    kind: fc.constant('plans' as const),
    what: fc.constantFrom('meeting' as const, 'pause' as const, 'overdo' as const),
    minutes: fc.integer({ min: 1, max: 90 }),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('answers' as const),
      how: fc.constantFrom('take' as const, 'postpone' as const, 'skip' as const),
    }),
  },
];

/** A day on which what is said is said of now. */
export const plainDay = fc.array(
  fc.oneof(...lives, {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('travels' as const),
      zone: fc.constantFrom(...zones),
    }),
  }),
  { maxLength: 40 },
);

/** A day on which anything may happen: late words, corrections, undo, and a clock that is set. */
export const anyDay = fc.array(
  fc.oneof(
    ...lives,
    { weight: 2, arbitrary: says(late) },
    timed('setsClock', 90, -90),
    fc.record({
      kind: fc.constant('corrects' as const),
      ago: fc.integer({ min: 1, max: 120 }),
      minutes: fc.integer({ min: 1, max: 60 }),
    }),
  ),
  { maxLength: 40 },
);

/** A promise that holds after each of many random days. */
export function holds(
  day: fc.Arbitrary<readonly Event[]>,
  promise: (desk: Desk, events: readonly Event[]) => void,
): void {
  const property = fc.property(day, (events) => {
    const desk = new Desk();
    for (const told of events) happens(desk, told);
    promise(desk, events);
  });
  fc.assert(property, runs(100));
}

export function happens(desk: Desk, told: Event): void {
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
    case 'plans':
      plans(desk, told.what, desk.now + told.minutes * minute);
      return;
    case 'corrects':
      corrects(desk, told);
      return;
    case 'answers':
      answers(desk, told.how);
      return;
    case 'travels':
      desk.zone = told.zone;
      desk.does({ type: 'wake' });
      return;
    default:
      desk.passes(told.minutes);
  }
}

function plans(desk: Desk, what: 'meeting' | 'pause' | 'overdo', until: number): void {
  desk.does(
    what === 'overdo' ? { type: 'planOverdo', until } : { type: 'beQuiet', until, why: what },
  );
}

function corrects(desk: Desk, { ago, minutes }: { ago: number; minutes: number }): void {
  const from = desk.now - ago * minute;
  const until = Math.min(desk.now, from + minutes * minute);
  desk.does({ type: 'amend', from, until, posture: 'standing' });
}

function answers(desk: Desk, how: 'take' | 'postpone' | 'skip'): void {
  const prompt = desk.glance.prompt?.id;
  if (prompt === undefined) return;
  if (how === 'take') desk.does({ type: 'takePrompt', prompt });
  else if (how === 'skip') desk.does({ type: 'skipPrompt', prompt });
  else desk.does({ type: 'postponePrompt', prompt, minutes: 5 });
}
