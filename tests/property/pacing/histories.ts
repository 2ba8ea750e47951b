import fc from 'fast-check';
import {
  type Activity,
  activities,
  answerReview,
  type Bout,
  beginFlareUp,
  closeDay,
  createPlan,
  type Decision,
  endFlareUp,
  endOverdo,
  measureAgain,
  noteMovement,
  notePrompts,
  type PacingSettings,
  type Plan,
  type PlanOptions,
  pacingSettings,
  planOverdo,
  rateDay,
  recordBout,
  recordPain,
  setKnown,
  startTrial,
} from '../../../lib/pacing/index.ts';

/**
 * How many random cases a property looks at; more where DESKPACE_RUNS asks for it, from another seed with DESKPACE_SEED.
 */
export function runs(usual: number): { numRuns: number; seed?: number } {
  const asked = Number(process.env['DESKPACE_RUNS'] ?? 0);
  const seed = Number(process.env['DESKPACE_SEED'] ?? 0);
  return { numRuns: asked > 0 ? asked : usual, ...(seed === 0 ? {} : { seed }) };
}

const minute = 60_000;
const day = 24 * 60 * minute;
const monday = Temporal.Instant.from('2026-11-23T09:00Z').epochMilliseconds;

export const dateOf = (number: number): string =>
  Temporal.PlainDate.from('2026-11-23').add({ days: number }).toString();

/** What happens on a day, in order. */
export type Event =
  | { readonly type: 'bout'; readonly bout: Omit<Bout, 'start'> }
  | { readonly type: 'pain'; readonly score: number; readonly later: number }
  | { readonly type: 'rateDay'; readonly score: number }
  | { readonly type: 'beginFlareUp' | 'endFlareUp' | 'endOverdo' | 'movement' }
  | { readonly type: 'prompts'; readonly shown: number }
  | { readonly type: 'overdo'; readonly activity: Activity; readonly minutes: number }
  | {
      readonly type: 'answer';
      readonly activity: Activity;
      readonly answer: 'accept' | 'hold' | 'lower';
    }
  | { readonly type: 'known'; readonly activity: Activity; readonly minutes: number }
  | { readonly type: 'measureAgain' | 'trial'; readonly activity: Activity };

const activity = fc.constantFrom(...activities);
const score = fc.integer({ min: 0, max: 10 });
/** Mostly the lengths of a day at a desk, now and then anything. */
const length = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 90 }) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1440, noNaN: true }) },
);

const bout: fc.Arbitrary<Event> = fc
  .record({
    activity: fc.oneof(
      { weight: 3, arbitrary: fc.constant('sitting' as const) },
      { weight: 2, arbitrary: activity },
    ),
    minutes: length,
    onset: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: length }),
    pain: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 3 }) },
      { weight: 1, arbitrary: score },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    override: fc.oneof(
      { weight: 8, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
  })
  .map((one) => ({ type: 'bout', bout: one }));

const rest: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ type: fc.constant('pain' as const), score, later: fc.integer({ min: 0, max: 300 }) }),
  fc.record({ type: fc.constant('rateDay' as const), score }),
  fc.record({
    type: fc.constantFrom('beginFlareUp' as const, 'endFlareUp', 'endOverdo', 'movement'),
  }),
  fc.record({ type: fc.constant('prompts' as const), shown: fc.integer({ min: 0, max: 12 }) }),
  fc.record({
    type: fc.constant('overdo' as const),
    activity,
    minutes: fc.integer({ min: 1, max: 900 }),
  }),
  fc.record({
    type: fc.constant('answer' as const),
    activity,
    answer: fc.constantFrom('accept' as const, 'hold', 'lower'),
  }),
  fc.record({
    type: fc.constant('known' as const),
    activity,
    minutes: fc.integer({ min: 1, max: 1440 }),
  }),
  fc.record({ type: fc.constantFrom('measureAgain' as const, 'trial'), activity }),
);

const event = fc.oneof({ weight: 12, arbitrary: bout }, { weight: 1, arbitrary: rest });

/** Settings anywhere in their ranges. */
export const settings: fc.Arbitrary<Partial<PacingSettings>> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record(
      Object.fromEntries(
        Object.entries(pacingSettings).map(([key, spec]) => [
          key,
          'maximum' in spec
            ? fc
                .double({ min: spec.minimum, max: spec.maximum, noNaN: true })
                .map((n) => (key === 'shape' ? Math.round(n) : n))
            : fc.boolean(),
        ]),
      ),
      { requiredKeys: [] },
    ) as fc.Arbitrary<Partial<PacingSettings>>,
  },
);

export interface History {
  readonly options: PlanOptions;
  readonly days: readonly (readonly Event[])[];
}

const minutesKnown = fc.integer({ min: 1, max: 300 });

/** Up to seven weeks of one person. */
export const histories: fc.Arbitrary<History> = fc.record({
  options: fc.record({
    known: fc.record(
      { sitting: minutesKnown, standing: minutesKnown, walking: minutesKnown },
      { requiredKeys: [] },
    ),
    settings,
  }),
  days: fc.array(fc.array(event, { maxLength: 7, size: 'max' }), { maxLength: 50, size: 'max' }),
});

function told(plan: Plan, one: Event, at: number, date: string): Plan {
  switch (one.type) {
    case 'bout':
      return recordBout(plan, { ...one.bout, start: at });
    case 'pain':
      return recordPain(plan, { at: at + one.later * minute, score: one.score });
    case 'rateDay':
      return rateDay(plan, { date, score: one.score });
    case 'beginFlareUp':
      return beginFlareUp(plan, at);
    case 'endFlareUp':
      return endFlareUp(plan, at);
    case 'endOverdo':
      return endOverdo(plan, at);
    case 'movement':
      return noteMovement(plan, { id: 'sit-rock', comfortable: true });
    case 'prompts':
      return notePrompts(plan, { shown: one.shown, taken: Math.floor(one.shown / 3) });
    case 'overdo':
      return planOverdo(plan, {
        activity: one.activity,
        from: at,
        until: at + one.minutes * minute,
      });
    case 'answer':
      return answerReview(plan, one.activity, one.answer, at);
    case 'known':
      return setKnown(plan, one.activity, one.minutes);
    case 'measureAgain':
      return measureAgain(plan, one.activity);
    case 'trial':
      return startTrial(plan, { activity: one.activity, setup: 'towel', seed: 1 });
  }
}

/** A moment in a history: what happened, and the plan before and after it. */
export interface Moment {
  readonly day: number;
  readonly at: number;
  readonly event: Event | null;
  readonly before: Plan;
  readonly after: Plan;
  /** Those of the day's end; empty within a day. */
  readonly decisions: readonly Decision[];
}

/** Lives a history through, moment by moment; `keep` is how the plan is kept from one to the next. */
export function live(
  { options, days }: History,
  look: (moment: Moment) => void,
  keep: (plan: Plan) => Plan = (plan) => plan,
): Plan {
  let plan = createPlan(options);
  const passed = (moment: Omit<Moment, 'before'>) => {
    look({ ...moment, before: plan });
    plan = keep(moment.after);
  };
  days.forEach((events, number) => {
    let at = monday + number * day;
    for (const one of events) {
      const after = told(plan, one, at, dateOf(number));
      if (one.type === 'bout') at += (one.bout.minutes + 3) * minute;
      passed({ day: number, at, event: one, after, decisions: [] });
    }
    const closed = closeDay(plan, dateOf(number));
    passed({ day: number, at, event: null, after: closed.plan, decisions: closed.decisions });
  });
  return plan;
}
