import { minute } from '../timeline/bouts.ts';
import type { TrackerState } from './state.ts';

/** The pulse is stored at least this often, so that a crash loses no more than this. */
const pulseEvery = 2 * minute;

/** Whether a turn without entries has left something worth a write. A plan is another one once its settings are. */
export function worthKeeping(before: TrackerState, after: TrackerState): boolean {
  const [old, now] = [before.pulse, after.pulse];
  return (
    before.today !== after.today ||
    before.plan !== after.plan ||
    old.idleSince !== now.idleSince ||
    old.heardAt !== now.heardAt ||
    (old.expectedAt === null) !== (now.expectedAt === null) ||
    Math.abs(now.seenAt - old.seenAt) >= pulseEvery ||
    longer(old.expectedAt, now.expectedAt)
  );
}

/** A wake-up asked for far later than before must be known, or the wait would look like sleep. */
function longer(old: number | null, now: number | null): boolean {
  return old !== null && now !== null && now - old > pulseEvery;
}
