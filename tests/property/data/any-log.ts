import fc from 'fast-check';
import { decodeEntry, latestInstant } from '../../../lib/timeline/decode.ts';
import { byId, type Entry, type Fact } from '../../../lib/timeline/entries.ts';

export const minute = 60_000;
/** A Monday. */
export const monday = Date.UTC(2026, 10, 23, 9);
const month = 30 * 24 * 60 * minute;

const activity = fc.constantFrom('sitting' as const, 'standing' as const, 'walking' as const);
const suggestion = fc.constantFrom(
  'walk' as const,
  'stand' as const,
  'sit' as const,
  'move' as const,
);
/** Mostly within a month of one another, now and then anywhere that an entry may be. */
const instant = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: monday - month, max: monday }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: latestInstant }) },
);
const minutes = fc.oneof(
  fc.integer({ min: 0, max: 90 }),
  fc.double({ min: 0, max: 100_000, noNaN: true }),
);
const score = fc.integer({ min: 0, max: 10 });
const by = fc.constantFrom('person' as const, 'rule' as const);
const text = fc.oneof(
  fc.constantFrom('prompt.sitting.1', '=1+1', '<script>alert(1)</script>', '', '"; drop', '\t@a'),
  fc.string({ maxLength: 40, unit: 'binary' }),
);
const date = fc
  .integer({ min: 0, max: 40 })
  .map((days) => Temporal.PlainDate.from('2026-10-20').add({ days }).toString());
const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null });
const fact = <Kind extends Fact['type']>(
  type: Kind,
  fields: {
    readonly [Name in keyof Omit<Extract<Fact, { type: Kind }>, 'type'>]: fc.Arbitrary<
      Extract<Fact, { type: Kind }>[Name]
    >;
  },
): fc.Arbitrary<Fact> => fc.record({ type: fc.constant(type), ...fields }) as fc.Arbitrary<never>;

/** Any fact there is, however odd, as long as an entry may say it; `acts` are what prompts and retractions may name. */
export function anyFact(acts: readonly string[]): fc.Arbitrary<Fact> {
  const named = fc.oneof(fc.constantFrom('', ...acts), text);
  return fc.oneof(
    fact('started', { why: fc.constantFrom('browser', 'install', 'input') }),
    fact('postureChanged', {
      posture: activity,
      since: instant,
      by: fc.constantFrom('person', 'prompt', 'break', 'input'),
    }),
    fact('wasStill', { from: instant, until: instant, why: fc.constantFrom('quiet', 'sound') }),
    fact('wentIdle', { since: instant }),
    fact('locked', { since: instant }),
    fact('gapFound', { since: instant, cause: fc.constantFrom('slept', 'closed', 'long') }),
    fc.constant({ type: 'returned' } as const),
    fact('clockSetBack', { from: instant }),
    fact('gapSettled', {
      from: instant,
      until: instant,
      as: fc.constantFrom('walked', 'stood', 'sat', 'notCounted'),
    }),
    fact('amended', {
      from: instant,
      until: instant,
      posture: fc.oneof(activity, fc.constant('away' as const)),
    }),
    fact('painLogged', { score, since: instant }),
    fact('painStarted', { since: instant }),
    fact('dayRated', { date, score }),
    fact('prompted', {
      activity,
      suggestion,
      movement: maybe(text),
      text,
      limit: minutes,
      spent: minutes,
      dueAt: instant,
    }),
    fact('promptRepeated', { prompt: named }),
    fact('promptAnswered', {
      prompt: named,
      answer: fc.constantFrom('taken', 'postponed', 'skipped', 'unseen'),
      minutes: maybe(minutes),
    }),
    fact('breakStarted', { suggestion, movement: maybe(text), minutes, prompt: maybe(named) }),
    fact('breakEnded', { early: fc.boolean() }),
    fact('quietBegan', { until: instant, why: fc.constantFrom('meeting', 'pause') }),
    fc.constant({ type: 'quietEnded' } as const),
    fact('overdoPlanned', { activity, until: instant }),
    fact('overdoPlanned', { activity, from: instant, until: instant }),
    fc.constant({ type: 'overdoEnded' } as const),
    fact('flareUpBegan', { by }),
    fact('flareUpEnded', { by }),
    fact('setupsChanged', { setups: fc.array(text, { maxLength: 3 }) }),
    fact('trialStarted', { activity, setup: text }),
    fc.constant({ type: 'trialEnded' } as const),
    fact('baselineTold', { activity, minutes: maybe(fc.integer({ min: 1, max: 1440 })) }),
    fact('reviewAnswered', { activity, answer: fc.constantFrom('accept', 'hold', 'lower') }),
    fact('decided', {
      rule: text,
      date,
      activity: maybe(activity),
      kind: fc.constantFrom('grow', 'hold', 'stepBack', 'firstBaseline'),
      from: maybe(minutes),
      to: maybe(minutes),
      figures: fc.dictionary(fc.constantFrom('a', 'b'), fc.integer()),
      text,
    }),
    fact('retracted', { target: named }),
  );
}

const zones = [
  'UTC',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  '+05:45',
] as const;

interface Step {
  readonly gap: number;
  readonly zone: string;
  readonly device: string;
  readonly back: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
  gap: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 3000 })),
  zone: fc.constantFrom(...zones),
  device: fc.constantFrom('a', 'b0', 'month00'),
  back: fc.nat({ max: 20 }).map((n) => n === 0),
});

/** Any log of up to so many entries, in order of id: two or three devices, clocks set back, any zone, odd facts among them. */
export function anyLog(maxLength = 40): fc.Arbitrary<readonly Entry[]> {
  return fc.array(step, { maxLength }).chain((steps) => {
    const stamps = stampsOf(steps);
    const ids = stamps.map(({ id }) => id);
    return fc
      .tuple(...stamps.map((_, i) => anyFact(ids.slice(Math.max(0, i - 5), i))))
      .map((facts) => stamps.map((stamp, i) => ({ ...facts[i], ...stamp }) as Entry).sort(byId));
  });
}

function stampsOf(steps: readonly Step[]) {
  let at = monday - month;
  return steps.map(({ gap, zone, device, back }, i) => {
    at += (back ? -gap : gap) * minute;
    const order = i.toString(36).padStart(3, '0');
    const id = `${Math.max(at, 0).toString(36).padStart(9, '0')}${order}-${device}`;
    return { id, at, zone, act: id };
  });
}

/** The log as a store or a file would give it back. */
export function readable(log: readonly Entry[]): boolean {
  return log.every((entry) => 'entry' in decodeEntry(JSON.parse(JSON.stringify(entry))));
}
