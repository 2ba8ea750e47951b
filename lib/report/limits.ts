import { minute } from '../timeline/bouts.ts';
import type { Activity, Entry, Instant, Minutes } from '../timeline/entries.ts';

/** The limit that a bout was paced by, in minutes; null where the log does not tell. */
export type LimitOf = (bout: {
  activity: Activity;
  from: Instant;
  until: Instant;
}) => Minutes | null;

interface Known {
  readonly at: Instant;
  readonly limit: Minutes;
  readonly said: 'prompted' | 'decided';
}

/** The rhythm caps what a baseline allows. Source: R15 of pacing.md 3.1. */
const rhythm: Partial<Record<Activity, Minutes>> = { sitting: 30, standing: 15 };

/**
 * Finds limits in the log: the prompt shown in the bout says it, else the newest prompt or decision before the bout, else the
 * first one after it, else `passed`.
 */
export function limitsIn(
  facts: readonly Entry[],
  passed: Partial<Record<Activity, Minutes>> = {},
): LimitOf {
  const known: Record<Activity, Known[]> = { sitting: [], standing: [], walking: [] };
  for (const entry of facts) {
    if (entry.type === 'prompted') {
      known[entry.activity].push({ at: entry.at, limit: entry.limit, said: 'prompted' });
    }
    if (entry.type === 'decided' && entry.activity !== null && entry.to !== null) {
      const limit = Math.min(entry.to, rhythm[entry.activity] ?? entry.to);
      known[entry.activity].push({ at: entry.at, limit, said: 'decided' });
    }
  }
  return ({ activity, from, until }) => {
    const all = known[activity];
    const within = all.find(
      ({ at, said }) => said === 'prompted' && at >= from && at <= until + minute,
    );
    const before = all.findLast(({ at }) => at <= from);
    return (within ?? before ?? all[0])?.limit ?? passed[activity] ?? null;
  };
}
