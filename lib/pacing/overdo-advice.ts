import type { Instant, Minutes } from './activity.ts';
import { minute } from './activity.ts';
import { isAfterOverdo } from './overdo.ts';
import type { Plan } from './plan.ts';
import { settingOf } from './settings.ts';

/** What to do about a planned overdo, before, in and after it (R36). */
export interface OverdoAdvice {
  readonly phase: 'before' | 'during' | 'after';
  /** Silent shifts each so many minutes, while it lasts. */
  readonly shiftEvery: Minutes;
  /** Standing or walking each so many minutes, where possible. */
  readonly riseEvery: Minutes;
  /** How long to walk after it, at least and at most. */
  readonly walkAfter: readonly [Minutes, Minutes];
  readonly length: Minutes;
  readonly tips: readonly OverdoTip[];
}

/** Sit near the door, walk while others talk: ways to split it. None of them is lying still beforehand. */
export type OverdoTip =
  | 'keepMovingBefore'
  | 'sitNearTheDoor'
  | 'standAtTheWall'
  | 'agendaBreak'
  | 'shiftOften'
  | 'walkAfter';

const tips = {
  before: ['keepMovingBefore', 'sitNearTheDoor', 'agendaBreak'],
  during: ['shiftOften', 'standAtTheWall', 'walkAfter'],
  after: ['walkAfter'],
} as const satisfies Record<OverdoAdvice['phase'], readonly OverdoTip[]>;

function phaseOf(plan: Plan, from: Instant, at: Instant): OverdoAdvice['phase'] | null {
  if (at < from) return 'before';
  if (at < (plan.overdo?.until ?? from)) return 'during';
  return isAfterOverdo(plan, at) ? 'after' : null;
}

/** The advice that fits the instant; null where nothing is planned. */
export function overdoAdvice(plan: Plan, at: Instant): OverdoAdvice | null {
  if (plan.overdo === null) return null;
  const { from, until } = plan.overdo;
  const phase = phaseOf(plan, from, at);
  if (phase === null) return null;
  return {
    phase,
    shiftEvery: settingOf(plan, 'overdoShiftMinutes'),
    riseEvery: settingOf(plan, 'overdoRiseMinutes'),
    walkAfter: [5, 10],
    length: (until - from) / minute,
    tips: tips[phase],
  };
}
