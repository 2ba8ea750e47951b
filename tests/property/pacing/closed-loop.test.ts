import { describe, expect, it, vi } from 'vitest';
import {
  type Bout,
  closeDay,
  createPlan,
  limitOf,
  type PacingSettings,
  recordBout,
} from '../../../lib/pacing/index.ts';
import { tableAlone } from '../../unit/pacing/table.ts';
import { dateOf } from './histories.ts';
import { randomOf } from './random.ts';

// As long as it takes, on however busy a machine.
vi.setConfig({ testTimeout: 0 });

const minute = 60_000;
const day = 24 * 60 * minute;
const breakMinutes = 5;

/** A body that never changes: Weibull with shape 3, half of the bouts bother by this minute. */
const typical = 40;
const scale = typical / Math.log(2) ** (1 / 3);
/** The minute by which one bout in five bothers. */
const trueTolerance = scale * Math.log(1 / 0.8) ** (1 / 3);

interface Person {
  readonly seed: number;
  readonly settings: Partial<PacingSettings>;
  readonly boutsADay: number;
  /** The share of bouts of which something is said. */
  readonly says: number;
  /** Whether a comfortable bout is rated, or an onset marked and nothing else. */
  readonly rates: boolean;
}

/** One bout that ends at its prompt, or as it begins to bother. */
function boutOf(person: Person, start: number, limit: number, random: () => number): Bout {
  const onset = scale * Math.log(1 / (1 - random())) ** (1 / 3);
  const isEvent = onset < limit;
  const isSaid = random() < person.says;
  const pain = isEvent ? 4 : 1;
  return {
    activity: 'sitting',
    start,
    minutes: Math.min(onset, limit),
    onset: isEvent && isSaid ? onset : null,
    pain: isSaid && person.rates ? pain : null,
  };
}

/** A year in which every prompt is followed at once; the baseline after each week, as a share of the true one. */
function year(person: Person): readonly number[] {
  const random = randomOf(person.seed);
  let plan = createPlan({ settings: person.settings });
  const shares: number[] = [];
  for (let number = 0; number < 52 * 7; number += 1) {
    let start = number * day;
    for (let i = 0; i < (number % 7 < 5 ? person.boutsADay : 0); i += 1) {
      const bout = boutOf(person, start, limitOf(plan, 'sitting', start), random);
      plan = recordBout(plan, bout);
      start += (bout.minutes + breakMinutes) * minute;
    }
    plan = closeDay(plan, dateOf(number)).plan;
    if (number % 7 === 6) shares.push(plan.postures.sitting.baseline / trueTolerance);
  }
  return shares;
}

/** The weeks of thirty people, from the thirteenth on; `outside`: the share of them that lie more than 15 % off. */
function settled(person: Omit<Person, 'seed'>): {
  weeks: readonly number[];
  outside: number;
  middle: number;
} {
  const weeks = Array.from({ length: 30 }, (_, seed) => year({ ...person, seed }).slice(12)).flat();
  const sorted = [...weeks].sort((a, b) => a - b);
  return {
    weeks,
    outside: weeks.filter((share) => Math.abs(share - 1) > 0.15).length / weeks.length,
    middle: sorted[Math.floor(sorted.length / 2)] ?? 0,
  };
}

const mean = (some: readonly number[]) => some.reduce((sum, share) => sum + share, 0) / some.length;

describe.each([
  ['by the rules of the table', tableAlone, 0.03],
  ['by the rules as they ship (R52)', {}, 0.005],
])(
  'with a tolerance fixed at 40 minutes and every prompt followed, %s, the baseline',
  (_, settings, most) => {
    it('of ten rated bouts a day settles on the true one and stays there for a year', () => {
      const { outside, middle, weeks } = settled({ settings, boutsADay: 10, says: 1, rates: true });
      expect(middle).toBeGreaterThan(0.95);
      expect(middle).toBeLessThan(1.1);
      expect(outside).toBeLessThan(most);
      const half =
        mean(weeks.filter((__, i) => i % 40 < 20)) - mean(weeks.filter((__, i) => i % 40 >= 20));
      expect(Math.abs(half)).toBeLessThan(0.03);
    });

    it('of eight bouts a day, three in four rated, does so too', () => {
      const { outside, middle } = settled({ settings, boutsADay: 8, says: 0.75, rates: true });
      expect(middle).toBeGreaterThan(0.95);
      expect(middle).toBeLessThan(1.1);
      expect(outside).toBeLessThan(most + 0.05);
    });

    it('of onsets marked and nothing else said does not ratchet down', () => {
      const { outside, middle } = settled({ settings, boutsADay: 10, says: 1, rates: false });
      expect(middle).toBeGreaterThan(0.95);
      expect(middle).toBeLessThan(1.1);
      expect(outside).toBeLessThan(most);
    });
  },
);
