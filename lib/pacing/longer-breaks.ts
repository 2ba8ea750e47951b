import type { Plan } from './plan.ts';

/** Reviews in a row with a short baseline until breaks grow longer (R25). */
const shortReviews = 2;

/** Whether sitting has stayed below 15 minutes for two reviews: fewer, longer breaks (R25). */
export function isLongerBreaks(plan: Plan): boolean {
  return plan.postures.sitting.shortReviews >= shortReviews;
}
