import type { Activity, Instant, Minutes } from './activity.ts';
import { flareUpShare } from './flare-up.ts';
import { isLongerBreaks } from './longer-breaks.ts';
import { isAfterOverdo } from './overdo.ts';
import type { Plan } from './plan.ts';
import { colourOf } from './ratings.ts';
import { settingOf } from './settings.ts';
import { standMinutes } from './stand.ts';
import { usualOf } from './usual.ts';

/** How breaks and movements are to be just now. */
export interface Care {
  /** Minutes of a walking break (R17, R25, R36). */
  readonly breakMinutes: Minutes;
  /** Minutes of a stand that a prompt asks for (R16). */
  readonly standMinutes: Minutes;
  /** Friendly movements alone, after a red rating and in a flare-up (R3, R29). */
  readonly isGentle: boolean;
  /** The share of every dose (R29, R30). */
  readonly doseShare: number;
  /** A short walk each so many minutes (R29); null where the prompts do. */
  readonly walkEvery: Minutes | null;
  /** Breaks are fewer and longer, a trial is offered, and a physiotherapist is mentioned (R25). */
  readonly isLongerBreaks: boolean;
}

/** Five minutes of walking after a long stretch (R36). */
const walkAfterOverdo = 5;

function breakMinutes(plan: Plan, at: Instant): Minutes {
  const usual = settingOf(plan, 'breakMinutes');
  const longer = isLongerBreaks(plan)
    ? Math.max(usual, settingOf(plan, 'longerBreakMinutes'))
    : usual;
  return isAfterOverdo(plan, at) ? Math.max(longer, walkAfterOverdo) : longer;
}

/** How breaks and movements are to be at that instant. */
export function careOf(plan: Plan, at: Instant): Care {
  const inFlareUp = plan.flareUp !== null;
  const isRed = plan.lastRed === plan.today.day;
  return {
    breakMinutes: breakMinutes(plan, at),
    standMinutes: standMinutes(plan, at),
    isGentle: inFlareUp || isRed,
    doseShare: flareUpShare(plan),
    walkEvery: inFlareUp ? settingOf(plan, 'flareUpWalkMinutes') : null,
    isLongerBreaks: isLongerBreaks(plan),
  };
}

/** What a rating asks for: go on, change position now, or change and keep to the gentle set (R3). */
export function adviceOn(plan: Plan, score: number): 'goOn' | 'change' | 'changeGently' {
  return ({ green: 'goOn', amber: 'change', red: 'changeGently' } as const)[colourOf(plan, score)];
}

/**
 * The instant at which a bout passes 1.1 baselines on a day better than usual: time for "save some for tomorrow", once a day
 * (R35). Null on any other day, and while there is no baseline yet.
 */
export function goodDayBrakeAt(plan: Plan, activity: Activity, zeroAt: Instant): Instant | null {
  const { baseline, observedSince } = plan.postures[activity];
  const isOff =
    !settingOf(plan, 'goodDayBrake') || plan.today.top === null || observedSince !== null;
  const last = plan.ratings.at(-1);
  if (isOff || last === undefined || last.score > usualOf(plan) - 1) return null;
  return zeroAt + baseline * settingOf(plan, 'goodDayShare') * 60_000;
}

/** How many more questions at bout ends today allows (R26). */
export function questionsLeft(plan: Plan, asked: number): number {
  return Math.max(0, Math.floor(settingOf(plan, 'boutQuestionsPerDay')) - asked);
}
