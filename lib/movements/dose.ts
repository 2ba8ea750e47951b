import type { Dose, Movement } from './catalogue.ts';

/** R29: in a flare-up, seven tenths of everything. */
const inFlareUp = 0.7;

/**
 * What to do of a movement today, after so many `weeks` of growing (R43), less in a flare-up (R29). Reps, breaths and flights
 * are whole and at least one; seconds are in fives, minutes in halves.
 */
export function doseOf({ start, growth }: Movement, weeks: number, flareUp: boolean): Dose {
  const steps = growth === null ? 0 : Math.floor(Math.max(0, weeks) / growth.weeks);
  const grown =
    growth === null ? start.amount : Math.min(growth.upTo, start.amount + steps * growth.step);
  const grain = grains[start.unit];
  const amount = flareUp ? Math.max(grain, Math.floor((grown * inFlareUp) / grain) * grain) : grown;
  return { ...start, amount };
}

const grains: Readonly<Record<Dose['unit'], number>> = {
  reps: 1,
  breaths: 1,
  flights: 1,
  seconds: 5,
  minutes: 0.5,
};
