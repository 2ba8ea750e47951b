import type { Day, Week } from '../timeline/days.ts';

/** The version of what is stored. A higher one in the database is left untouched. */
export const dataVersion = 1;

export const keys = {
  meta: 'meta',
  state: 'state',
  plan: 'plan',
  pulse: 'pulse',
  glance: 'glance',
  settings: 'settings',
  /** What a company has set, as the browser last told it. */
  company: 'company',
  faces: 'faces',
  /** What became of the weekly copies. */
  backup: 'backup',
  /** Whether the walkthrough was shown by itself. */
  welcomed: 'welcomed',
  /** What takes the last change of the whole log back, until the end of that day. */
  undo: (until: Day) => `undo/${until}`,
  day: (day: Day) => `day/${day}`,
  /** The summary of a week that is over. */
  week: (week: Week) => `week/${week}`,
} as const;

/** The first and the last key that `keys.day` can give, for a range. */
export const everyDay = { first: 'day/', last: 'day/\uffff' } as const;

/** The same for what was moved aside because it is no day at all. */
export const everyAside = { first: 'damaged/', last: 'damaged/\uffff' } as const;

/** The same for `keys.undo`. */
export const everyUndo = { first: 'undo/', last: 'undo/\uffff' } as const;

export function dayOfKey(key: string): Day {
  return key.slice('day/'.length);
}
