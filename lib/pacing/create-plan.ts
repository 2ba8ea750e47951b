import type { Activity, Minutes } from './activity.ts';
import { nothingCarried } from './carried.ts';
import { inRange, knownActivity } from './check.ts';
import { emptyDay } from './day.ts';
import { noEvidence } from './evidence.ts';
import { nothingHeeded } from './heeded.ts';
import type { Plan, PosturePlan } from './plan.ts';
import { type ChosenSettings, chosenSettings, type PacingSettings, settingOf } from './settings.ts';

export interface PlanOptions {
  /** Minutes to onset, where the person knows them. */
  readonly known?: Partial<Readonly<Record<Activity, Minutes>>>;
  readonly settings?: Partial<PacingSettings>;
}

const guesses = {
  sitting: 'guessSitting',
  standing: 'guessStanding',
  walking: 'guessWalking',
} as const;

/** No guess goes beyond two hours (R6). */
const longestGuess = 120;

/** The discounted guess m0: four fifths of what the person told, else the rule's own (R6). */
export function guessOf(
  settings: ChosenSettings,
  activity: Activity,
  told: Minutes | undefined,
): Minutes {
  if (told === undefined) return settingOf({ settings }, guesses[activity]);
  const minutes = inRange(`known.${activity}`, told, 1, 1440);
  return Math.min(minutes * settingOf({ settings }, 'guessShare'), longestGuess);
}

function newPosture(
  settings: ChosenSettings,
  activity: Activity,
  told: Minutes | undefined,
): PosturePlan {
  const guess = guessOf(settings, activity, told);
  return {
    guess,
    baseline: guess * settingOf({ settings }, 'provisionalShare'),
    observedSince: 0,
    evidence: noEvidence,
    silence: noEvidence,
    proven: null,
    resting: false,
    shortReviews: 0,
    stretch: 1,
    lastGrowth: 0,
    lastReview: null,
    reviewed: [],
  };
}

/**
 * A plan before its first day. `known` gives minutes to onset where the person knows them (1-1440), `settings` what differs
 * from the defaults. @throws RangeError naming the field that is out of range.
 */
export function createPlan(options: PlanOptions = {}): Plan {
  const settings = chosenSettings(options.settings ?? {});
  const known = options.known ?? {};
  for (const key of Object.keys(known)) knownActivity(key as Activity);
  const posture = (activity: Activity) => newPosture(settings, activity, known[activity]);
  return {
    version: 1,
    settings,
    postures: {
      sitting: posture('sitting'),
      standing: posture('standing'),
      walking: posture('walking'),
    },
    firstDate: null,
    lastDate: null,
    nextReview: Math.round(settingOf({ settings }, 'reviewDays')) - 1,
    today: emptyDay(0),
    days: [],
    endings: [],
    weeks: [],
    ratings: [],
    habit: { comforts: 0, onsets: 0 },
    lastRed: null,
    high: null,
    flareUp: null,
    rung: null,
    flareUpEnded: null,
    overdo: null,
    overdoRest: null,
    standMinutes: settingOf({ settings }, 'standingStart'),
    goal: null,
    doses: {},
    trial: null,
    unclearTrials: 0,
    noted: {},
    carried: { sitting: nothingCarried, standing: nothingCarried },
    lastBout: null,
    heeded: nothingHeeded,
    seenAt: null,
    findings: [],
  };
}

/** The plan under other settings; baselines stay until their next review. @throws RangeError naming the setting. */
export function withSettings(plan: Plan, settings: Partial<PacingSettings>): Plan {
  return { ...plan, settings: chosenSettings(settings) };
}
