import { median } from './day.ts';
import type { Plan } from './plan.ts';
import { settingOf } from './settings.ts';

/** How many workdays make the usual, and how many of them are needed. Source: pacing.md 3.1, "usual". */
export const usualDays = 14;
const needed = 5;

/** The median end-of-day rating of the last 14 workdays; null before five are known. */
export function learnedUsual(plan: Plan): number | null {
  return plan.endings.length < needed ? null : median(plan.endings);
}

/** What is usual for this person: learned, else the answer given at set-up. */
export function usualOf(plan: Plan): number {
  return learnedUsual(plan) ?? settingOf(plan, 'usualPain');
}
