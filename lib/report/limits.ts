import { minute } from '../timeline/bouts.ts';
import type { Activity, Entry, Instant, Minutes } from '../timeline/entries.ts';
import { ofBaseline } from './baselines.ts';

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
    if (entry.type === 'decided' && entry.activity !== null && ofBaseline.has(entry.kind)) {
      // Once a posture is measured, its baseline is its rhythm (R49).
      const limit = entry.to ?? 0;
      if (limit > 0) known[entry.activity].push({ at: entry.at, limit, said: 'decided' });
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
