import { type PacingSettings, pacingSettings } from '../../../lib/pacing/index.ts';

/** The last rule of the table in pacing.md 3.1; those after it were added, each with a switch or a number that turns it off. */
const lastRule = 46;

/** Settings under which the rules of the table stand alone. */
export const tableAlone: Partial<PacingSettings> = Object.fromEntries(
  Object.entries(pacingSettings)
    .filter(([, { rule }]) => Number(rule.slice(1)) > lastRule)
    .flatMap(([key, spec]) => {
      if (spec.unit === 'switch') return [[key, false]];
      return spec.minimum === 0 ? [[key, 0]] : [];
    }),
);
