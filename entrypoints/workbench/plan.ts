import { nextReview, type Plan, type ReviewPreview } from '../../lib/pacing/index.ts';
import { load } from '../../lib/store/write.ts';
import { standing } from '../../lib/timeline/entries.ts';
import { setupsIn } from '../../lib/tracker/look.ts';
import { planNow } from '../../lib/tracker/replay.ts';

/** The plan with what happened today; null before the worker has stored any. */
export async function readPlan(now: number): Promise<Plan | null> {
  const { state } = await load();
  return state === null ? null : planNow(state, now);
}

/** What the next review would decide if it came now; null before the worker has stored a plan. */
export async function readNextReview(now: number): Promise<ReviewPreview | null> {
  const plan = await readPlan(now);
  return plan === null ? null : nextReview(plan);
}

/** The setups that were last said to be in use. */
export async function readSetups(): Promise<readonly string[]> {
  const { state } = await load();
  return state === null ? [] : setupsIn(standing(state.entries), state.carried.setups);
}
