import {
  goodDayBrakeAt,
  limitOf,
  overdoAdvice,
  type Plan,
  sentenceOf,
  settingOf,
} from '../pacing/index.ts';
import { minute } from '../timeline/bouts.ts';
import { dayOf } from '../timeline/days.ts';
import type { Fact, Instant } from '../timeline/entries.ts';
import type { Look } from './look.ts';
import type { Asking, Outlook } from './prospect.ts';

/** A shift is hinted at for so many minutes. */
const shiftShows = 5;

/**
 * Whether the ring hints at a small shift, silently: from half of the limit on (R19), and in a longer turn for a few minutes each
 * twenty (R36).
 */
export function isHinting({ next, seen, plan }: Outlook): boolean {
  const { overdo, clock, now } = seen;
  if (overdo === null || overdo.activity !== clock?.activity)
    return next.hintAt !== null && now >= next.hintAt && !isReached(plan, seen);
  const every = overdoAdvice(plan, now)?.shiftEvery ?? 0;
  const spent = (now - overdo.from) / minute;
  return settingOf(plan, 'shiftHint') && spent >= every && spent % every < shiftShows;
}

function isReached(plan: Plan, { clock, now }: Look): boolean {
  return clock !== null && clock.spent >= limitOf(plan, clock.activity, now);
}

/** When to say "save some for tomorrow" in this bout; null where it is no day for it, or was said today (R35). */
export function brakeAt({ plan, seen, zone, inFlareUp }: Asking): Instant | null {
  const { clock, facts, now } = seen;
  if (clock === null || clock.activity === 'walking' || seen.overdo !== null) return null;
  const at = inFlareUp ? null : goodDayBrakeAt(plan, clock.activity, clock.zeroAt);
  if (at === null) return null;
  const today = dayOf(now, zone);
  const isSaid = facts.some(
    (entry) => entry.type === 'decided' && entry.rule === 'R35' && dayOf(entry.at, zone) === today,
  );
  return isSaid ? null : at;
}

/** The note of a good day, once its time has come (R35). */
export function brakeFacts(asking: Asking): readonly Fact[] {
  const at = brakeAt(asking);
  const { clock, now } = asking.seen;
  if (at === null || now < at || clock === null) return [];
  const { baseline } = asking.plan.postures[clock.activity];
  return [
    {
      type: 'decided',
      rule: 'R35',
      date: dayOf(now, asking.zone),
      activity: clock.activity,
      kind: 'goodDay',
      from: null,
      to: null,
      figures: { baseline, minutes: Math.floor(clock.spent) },
      text: sentenceOf('goodDay', {}),
    },
  ];
}

/** Whether the posture has been the same for twice its limit, and nobody has said so for as long: it may be asked for (R42). */
export function isPostureOld({ seen, plan }: Asking): boolean {
  const { clock, facts, now } = seen;
  if (clock === null || !clock.running || clock.activity === 'walking') return false;
  const said = facts.findLast((entry) => entry.type === 'postureChanged' && entry.by === 'person');
  const since = Math.max(clock.zeroAt, said?.type === 'postureChanged' ? said.since : 0);
  return (now - since) / minute >= 2 * limitOf(plan, clock.activity, now);
}
