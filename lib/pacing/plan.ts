import {
  type Activity,
  activities,
  type DayNumber,
  type Instant,
  type Minutes,
} from './activity.ts';
import { inRange, knownActivity } from './check.ts';
import { type Day, emptyDay, type Said } from './day.ts';
import type { DecisionKind, Finding } from './decision.ts';
import { type Evidence, noEvidence } from './evidence.ts';
import { type ChosenSettings, chosenSettings, type PacingSettings, settingOf } from './settings.ts';

/** What the last review of a posture did, so that the person can say no to it. */
export interface LastReview {
  readonly day: DayNumber;
  readonly kind: DecisionKind;
  readonly from: Minutes;
  readonly to: Minutes;
}

/** One posture: its baseline and what it rests on. */
export interface PosturePlan {
  /** The discounted guess m0 (R6). */
  readonly guess: Minutes;
  /** How long it can be held comfortably; provisional while it is observed (R8). */
  readonly baseline: Minutes;
  /** The day since which it is observed; null once it is measured. */
  readonly observedSince: DayNumber | null;
  readonly evidence: Evidence;
  /** The same of bouts of which nothing was said (R27). */
  readonly silence: Evidence;
  /** No limit goes beyond this until the next review (R9); null where nothing was comfortable in 14 days. */
  readonly proven: Minutes | null;
  /** A step back is followed by a review that does not grow (R13). */
  readonly resting: boolean;
  /** Reviews in a row with a short baseline (R25). */
  readonly shortReviews: number;
  readonly lastGrowth: DayNumber;
  readonly lastReview: LastReview | null;
}

export interface FlareUp {
  readonly since: Instant;
  readonly day: DayNumber;
  readonly by: 'person' | 'rule';
  /** The usual rating when it began; null where it was not known yet. */
  readonly usual: number | null;
  /** The first of the ratings that say it has settled (R30). */
  readonly calmSince: Instant | null;
  /** Whether a review has lowered the baselines for its length (R31). */
  readonly lowered: boolean;
}

export interface PlannedOverdo {
  readonly activity: Activity;
  readonly from: Instant;
  readonly until: Instant;
}

/** All that the rules remember of one person. JSON-safe, of bounded size, never changed in place. */
export interface Plan {
  readonly version: 1;
  readonly settings: ChosenSettings;
  readonly postures: Readonly<Record<Activity, PosturePlan>>;
  /** The first and the last day closed. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly nextReview: DayNumber;
  /** The day in progress. */
  readonly today: Day;
  /** The days before, newest last, four weeks at most. */
  readonly days: readonly Day[];
  /** End-of-day ratings of the last workdays, newest last (the usual). */
  readonly endings: readonly number[];
  /** Workdays in each of the last weeks, newest last (R12). */
  readonly weeks: readonly number[];
  /** The last ratings, newest last. */
  readonly ratings: readonly Said[];
  /** How the person tells: bouts said to be comfortable, and onsets marked (R27). */
  readonly habit: { readonly comforts: number; readonly onsets: number };
  readonly lastRed: DayNumber | null;
  /** Ratings above the usual in a row, from the first to the last of them (R28). */
  readonly high: { readonly since: Instant; readonly last: Instant } | null;
  readonly flareUp: FlareUp | null;
  /** Steps taken back to the full limit after a flare-up (R30); null at the full limit. */
  readonly rung: number | null;
  readonly flareUpEnded: DayNumber | null;
  readonly overdo: PlannedOverdo | null;
  /** The last day on which nothing grows after a planned overdo (R36). */
  readonly overdoRest: DayNumber | null;
  readonly seenAt: Instant | null;
  /** Findings that wait for the day to be closed. */
  readonly findings: readonly Finding[];
}

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
    lastGrowth: 0,
    lastReview: null,
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
    today: emptyDay(0, false),
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
    seenAt: null,
    findings: [],
  };
}

/** The plan under other settings; baselines stay until their next review. @throws RangeError naming the setting. */
export function withSettings(plan: Plan, settings: Partial<PacingSettings>): Plan {
  return { ...plan, settings: chosenSettings(settings) };
}

/** The plan with one posture changed. */
export function withPosture(plan: Plan, activity: Activity, change: Partial<PosturePlan>): Plan {
  const posture = { ...plan.postures[activity], ...change };
  return { ...plan, postures: { ...plan.postures, [activity]: posture } };
}

/** The plan with every posture changed. */
export function withPostures(
  plan: Plan,
  change: (posture: PosturePlan, activity: Activity) => PosturePlan,
): Plan {
  const postures = { ...plan.postures };
  for (const activity of activities) postures[activity] = change(plan.postures[activity], activity);
  return { ...plan, postures };
}

/** More than anyone causes in a day; keeps the plan's size bounded. */
const mostFindings = 50;

/** The plan with one more finding to report when the day is closed. */
export function withFinding(plan: Plan, finding: Finding): Plan {
  return { ...plan, findings: [...plan.findings, finding].slice(-mostFindings) };
}

export function seen(plan: Plan, at: Instant): Plan {
  return plan.seenAt !== null && plan.seenAt >= at ? plan : { ...plan, seenAt: at };
}
