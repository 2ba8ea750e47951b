// Which cells are run: the table of pacing.md 4.4, and the comparison at equal prompts of issue marks.

import { familySitting, familyStanding, type Measure } from './compare.ts';
import type { Trial } from './run.ts';
import type { Job, PolicySpec } from './spec.ts';
import { usual } from './workday.ts';

export interface Setting {
  readonly tolerance: number;
  readonly everyPromptFollowed: boolean;
}

/** Tolerance around 18, 40 and 80 min; realistic prompt fatigue, and every prompt followed. */
export const settings: readonly Setting[] = [40, 18, 80].flatMap((tolerance) => [
  { tolerance, everyPromptFollowed: false },
  { tolerance, everyPromptFollowed: true },
]);

/** Where the least spacing of prompts (R21) is what keeps a mark out of reach. */
export const shortTolerance: Setting = { tolerance: 18, everyPromptFollowed: true };

/** Fewer minutes between prompts than any rule allows, to see what the fifteen cost. */
export const closerSpacings = [12, 10] as const;

export interface Round {
  readonly name: string;
  readonly seed: number;
  /** 1 for the published ranges, 1.5 for all of them widened by half. */
  readonly width: number;
}

/** The rules were chosen on seeds 7 and 11; nothing here was seen before. */
export const rounds: readonly [Round, Round] = [
  { name: 'fresh seed', seed: 2026, width: 1 },
  { name: 'fresh seed, all ranges widened by half', seed: 4052, width: 1.5 },
];

const fixed = (sitting: number, standing: number): PolicySpec => ({
  kind: 'fixed',
  sitting,
  standing,
});

/** The rows of the table; the plain timers prompt alike in both postures. */
export const policies: readonly PolicySpec[] = [
  { kind: 'none' },
  fixed(60, 60),
  fixed(30, 30),
  fixed(30, 15),
  fixed(20, 20),
  { kind: 'engine' },
  { kind: 'oracle' },
];

export const family: readonly PolicySpec[] = familyStanding.flatMap((standing) =>
  familySitting.map((sitting) => fixed(sitting, standing)),
);

export interface Scale {
  readonly workers: number;
  readonly days: number;
}

export function trialOf(
  setting: Setting,
  round: Round,
  breakMinutes: number,
  scale: Scale,
  promptSpacing: number = usual.promptSpacing,
): Trial {
  const { tolerance, everyPromptFollowed } = setting;
  return {
    seed: round.seed,
    ...scale,
    population: { tolerance, width: round.width },
    circumstances: { ...usual, breakMinutes, everyPromptFollowed, promptSpacing },
  };
}

export function jobsOf(trial: Trial, specs: readonly PolicySpec[]): Job[] {
  return specs.map((policy) => ({ trial, policy }));
}

/** At most these ratios to fixed timers at the same prompts an hour, 5-minute breaks for all; null where none was set. */
export type Mark = Readonly<Record<Measure, number | null>>;

const worstTenth = { worstFlareUps: 1.05, worstPain: 1.05 } as const;

export function markOf({ tolerance, everyPromptFollowed }: Setting): Mark {
  const key = `${tolerance}${everyPromptFollowed ? ' followed' : ''}`;
  const [flareUpsAWeek, pain] = marks[key] ?? [null, null];
  return { flareUpsAWeek, pain, ...worstTenth };
}

const marks: Readonly<Record<string, readonly [number, number]>> = {
  '40 followed': [0.78, 0.88],
  '18 followed': [0.88, 0.88],
  '40': [0.98, 0.97],
  '80': [0.92, 0.95],
  '18': [1, 1],
};
