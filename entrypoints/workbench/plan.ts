import type { Plan } from '../../lib/pacing/index.ts';
import { load } from '../../lib/store/write.ts';
import { planNow } from '../../lib/tracker/replay.ts';

/** The plan with what happened today; null before the worker has stored any. */
export async function readPlan(now: number): Promise<Plan | null> {
  const { state } = await load();
  return state === null ? null : planNow(state, now);
}
