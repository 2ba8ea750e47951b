import { doseOf, type ListedDose, type Plan } from '../pacing/index.ts';
import type { Dose, Movement } from './catalogue.ts';

/** A movement as the pacing engine knows it. Walks and stairs that list no growth stay as they are. */
export function listedDose({ id, start, growth }: Movement): ListedDose {
  const isFixed = growth === null && (start.unit === 'minutes' || start.unit === 'flights');
  return { id, start, growth: isFixed ? { step: 0, weeks: 1, upTo: start.amount } : growth };
}

/** What to do of a movement now: grown week by week (R43), less in a flare-up (R29); as listed where there is no plan yet. */
export function doseNow(movement: Movement, plan: Plan | null): Dose {
  return plan === null
    ? movement.start
    : { ...movement.start, amount: doseOf(plan, listedDose(movement)) };
}
