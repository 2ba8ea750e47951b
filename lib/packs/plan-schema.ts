import {
  check,
  exactOptional,
  type GenericSchema,
  type InferOutput,
  literal,
  maxLength,
  maxValue,
  minValue,
  number,
  pipe,
  strictObject,
  string,
} from 'valibot';
import { type NumberSpec, pacingSettings } from '../pacing/settings.ts';
import { line, packSchema } from './schema.ts';

export type NumberKey = {
  [Key in keyof typeof pacingSettings]: (typeof pacingSettings)[Key] extends NumberSpec
    ? Key
    : never;
}[keyof typeof pacingSettings];

/** A plan with its pack and its words. */
export const longestPlanFile = 80 * 1024;

/** A number of the plan is a setting of the engine: the file may say what the person may set, and nothing beyond. */
const setting = (key: NumberKey) => {
  const { minimum, maximum } = pacingSettings[key];
  return exactOptional(pipe(number(), minValue(minimum), maxValue(maximum)));
};
const start = exactOptional(pipe(number(), minValue(1), maxValue(120)));

/** A plan as its file has it. Source of `docs/packs/deskpace-plan.schema.json`. */
export const planFileSchema = strictObject({
  /** Where an editor finds the schema; not kept. */
  $schema: exactOptional(pipe(string(), maxLength(300))),
  format: literal('deskpace-plan'),
  version: literal(1),
  by: line(80),
  note: exactOptional(line(300)),
  /** The baselines to start from, in minutes. */
  start: exactOptional(strictObject({ sitting: start, standing: start, walking: start })),
  step: exactOptional(
    strictObject({ percent: setting('growthPercent'), minutes: setting('growthMinutes') }),
  ),
  ceilings: exactOptional(
    strictObject({ sitting: setting('ceilingSitting'), standing: setting('ceilingStanding') }),
  ),
  flareUp: exactOptional(
    strictObject({
      share: setting('flareUpShare'),
      walkEvery: setting('flareUpWalkMinutes'),
      returnDays: setting('returnDays'),
    }),
  ),
  breaks: exactOptional(strictObject({ minutes: setting('breakMinutes') })),
  pack: exactOptional(packSchema),
}) satisfies GenericSchema<unknown>;

export const wholePlanSchema = pipe(
  planFileSchema,
  check((plan) => partsOf(plan) > 0, 'empty'),
);

export type PlanFile = Omit<InferOutput<typeof planFileSchema>, '$schema'>;

function partsOf(plan: InferOutput<typeof planFileSchema>): number {
  const { start, step, ceilings, flareUp, breaks, pack } = plan;
  const numbers = [start, step, ceilings, flareUp, breaks].flatMap((part) =>
    Object.values(part ?? {}),
  );
  return numbers.length + (pack === undefined ? 0 : 1);
}
