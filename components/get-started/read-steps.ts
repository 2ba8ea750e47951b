import type { StepFacts } from '../../lib/contributions/walkthrough.ts';
import { addDays, dayOf } from '../../lib/timeline/days.ts';
import type { Desk } from '../workbench/desk.ts';

/** How far back what was told is looked for: beginnings lie at the beginning, and a new start is made lately. */
export const daysLookedAt = 14;

/** What the log, the settings and the browser say of the steps; `country` is the one chosen for its emergency number. */
export async function readSteps(desk: Desk): Promise<StepFacts & { readonly country: unknown }> {
  const { records, session, speech } = desk;
  const today = dayOf(session.now.peek(), speech.zone);
  const first = (await records.firstDay()) ?? today;
  const [early, late, settings, isPinned] = await Promise.all([
    records.entries(first, addDays(first, daysLookedAt)),
    records.entries(addDays(today, -daysLookedAt), today),
    records.settings(),
    desk.isPinned(),
  ]);
  const marked = settings['start.done'];
  const entries = [...early.entries, ...late.entries];
  return {
    hasLogged: entries.some((entry) => entry.type === 'postureChanged' && entry.by === 'person'),
    hasToldLimits: entries.some(({ type }) => type === 'baselineTold'),
    hasOwnHours: settings['hours.working'] !== undefined,
    isPinned: isPinned === true,
    marked: Array.isArray(marked) ? marked.filter((id) => typeof id === 'string') : [],
    country: settings['start.country'],
  };
}

/** Stores one value of the walkthrough among the settings. */
export function saveStart(
  desk: Desk,
  key: 'start.done' | 'start.country',
  change: (before: unknown) => unknown,
  done: string,
): Promise<boolean> {
  return desk.change((values) => ({ ...values, [key]: change(values[key]) }), done);
}
