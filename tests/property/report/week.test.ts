import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekModel } from '../../../lib/report/week.ts';
import { daysOf, endOf, startOf, totalsOf } from '../../../lib/timeline/days.ts';
import type { Entry, Fact } from '../../../lib/timeline/entries.ts';
import { stamp } from '../../../lib/timeline/stamp.ts';
import { stretchesOf } from '../../../lib/timeline/stretches.ts';

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'UTC',
] as const;
/** With daylight saving in some of the zones, and without. */
const weeks = ['2026-W43', '2026-W44', '2026-W48', '2026-W13', '2026-W53'] as const;

interface Step {
  readonly gap: number;
  readonly kind: number;
  readonly n: number;
}

const steps = fc.array(
  fc.record({
    gap: fc.integer({ min: 0, max: 600 }),
    kind: fc.nat({ max: 12 }),
    n: fc.nat({ max: 10 }),
  }),
  { maxLength: 60 },
);

const factAt = (at: number, { kind, n }: Step, before: Entry | undefined): Fact => {
  const postures = ['sitting', 'standing', 'walking'] as const;
  const activity = postures[n % 3] ?? 'sitting';
  const text = { suggestion: 'walk', movement: null, text: 'walk.1' } as const;
  const facts: readonly Fact[] = [
    { type: 'postureChanged', posture: activity, since: at, by: 'person' },
    { type: 'postureChanged', posture: activity, since: at - n * 60_000, by: 'person' },
    { type: 'wentIdle', since: at - 300_000 },
    { type: 'returned' },
    { type: 'locked', since: at },
    { type: 'painLogged', score: n, since: at - n * 60_000 },
    { type: 'prompted', activity, ...text, limit: 10 + n, spent: 10, dueAt: at },
    { type: 'promptAnswered', prompt: before?.id ?? '', answer: 'taken', minutes: null },
    { type: 'amended', from: at - n * 600_000, until: at, posture: activity },
    { type: 'retracted', target: before?.act ?? '' },
    { type: 'clockSetBack', from: at + n * 60_000 },
    { type: 'flareUpBegan', by: 'person' },
    { type: 'flareUpEnded', by: 'person' },
  ];
  return facts[kind] ?? { type: 'started', why: 'browser' };
};

const log = fc
  .record({ zone: fc.constantFrom(...zones), week: fc.constantFrom(...weeks), steps })
  .map(({ zone, week, steps: taken }) => {
    let now = startOf(daysOf(week)[0] ?? '', zone);
    const entries: Entry[] = [];
    for (const step of taken) {
      now += step.gap * 60_000;
      const before = entries.at(-1);
      const made = { at: now, zone, device: 'test', after: before?.id ?? '' };
      entries.push(...stamp([factAt(now, step, before)], made));
    }
    return { zone, week, entries, now: now + 60_000 };
  });

describe('a week of any log', () => {
  it('never has more minutes in a day than the day is long', () => {
    fc.assert(
      fc.property(log, (input) => {
        for (const { day, totals } of weekModel(input).days) {
          const length = (endOf(day, input.zone) - startOf(day, input.zone)) / 60_000;
          const sum = Object.values(totals).reduce((a, b) => a + b, 0);
          expect(sum).toBeLessThanOrEqual(length + 1e-6);
          for (const minutes of Object.values(totals)) expect(minutes).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('has the totals of the stretches', () => {
    fc.assert(
      fc.property(log, (input) => {
        const lane = stretchesOf(input.entries, input.now);
        for (const { day, totals } of weekModel(input).days)
          expect(totals).toEqual(totalsOf(lane, day));
      }),
    );
  });

  it('is the same whatever the order of the entries and however often each comes', () => {
    fc.assert(
      fc.property(log, fc.infiniteStream(fc.nat()), (input, numbers) => {
        const keyed = [...input.entries, ...input.entries].map((entry) => ({
          entry,
          key: numbers.next().value ?? 0,
        }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ entry }) => entry);
        expect(weekModel({ ...input, entries: shuffled })).toEqual(weekModel(input));
      }),
    );
  });

  it('never counts more time past the limit than the bouts are long', () => {
    fc.assert(
      fc.property(log, (input) => {
        for (const { over, minutes, clock } of weekModel(input).bouts) {
          expect(over).toBeGreaterThanOrEqual(0);
          expect(over).toBeLessThanOrEqual(minutes);
          expect(clock).toBeGreaterThanOrEqual(minutes - 1e-9);
        }
      }),
    );
  });

  it('gives its days the sum of its prompts, breaks and ratings', () => {
    fc.assert(
      fc.property(log, (input) => {
        const { days, prompts, natural, pain } = weekModel(input);
        const shown = days.flatMap((day) => Object.values(day.prompts)).reduce((a, b) => a + b, 0);
        expect(shown).toBe(prompts.length);
        expect(days.reduce((sum, day) => sum + day.natural, 0)).toBe(natural.length);
        const ratings = days.reduce((sum, day) => sum + (day.pain?.count ?? 0), 0);
        expect(ratings).toBe(pain.filter(({ score }) => score !== null).length);
      }),
    );
  });

  it('reads the same with a year of other entries before it', () => {
    fc.assert(
      fc.property(log, (input) => {
        const first = startOf(daysOf(input.week)[0] ?? '', input.zone) - 200 * 86_400_000;
        const made = { at: first, zone: input.zone, device: 'test', after: '' };
        const older = stamp([{ type: 'locked', since: first }], made);
        const { days } = weekModel({ ...input, entries: [...older, ...input.entries] });
        expect(days).toEqual(weekModel(input).days);
      }),
    );
  });
});
