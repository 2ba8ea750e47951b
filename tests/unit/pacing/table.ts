import { type PacingSettings, pacingSettings, type SettingKey } from '../../../lib/pacing/index.ts';

/** The last rule of the table in pacing.md 3.1; those after it were added, each with a switch or a number that turns it off. */
const lastRule = 46;

function turnedOff(spec: (typeof pacingSettings)[SettingKey]): boolean | number | undefined {
  if (Number(spec.rule.slice(1)) <= lastRule) return undefined;
  if (spec.unit === 'switch') return false;
  return spec.minimum === 0 ? 0 : undefined;
}

/** Settings under which the rules of the table stand alone. */
export const tableAlone: Partial<PacingSettings> = Object.fromEntries(
  Object.entries(pacingSettings)
    .map(([key, spec]) => [key, turnedOff(spec)] as const)
    .filter(([, value]) => value !== undefined),
);
