import {
  type Activity,
  activities,
  type DayNumber,
  type Instant,
  type Minutes,
} from './activity.ts';
import type { Day, Said } from './day.ts';
import type { DecisionKind, Finding } from './decision.ts';
import type { Evidence } from './evidence.ts';
import type { ChosenSettings } from './settings.ts';

/** What the last review of a posture did, so that the person can say no to it. */
export interface LastReview {
  readonly day: DayNumber;
  readonly rule: string;
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
  /** How much later than the baseline to prompt, 1 or more (R50). */
  readonly stretch: number;
  readonly lastGrowth: DayNumber;
  readonly lastReview: LastReview | null;
  /** The baselines after the last reviews, newest last, since it was measured (R52); plans from before that rule have none. */
  readonly reviewed?: readonly Minutes[];
}

export interface FlareUp {
  readonly since: Instant;
  readonly day: DayNumber;
  readonly by: 'person' | 'rule';
  /** The usual rating when it began; null where it was not known yet. */
  readonly usual: number | null;
  /** The first of the ratings that say it has settled (R30). */
  readonly calmSince: Instant | null;
  /** How often its length has been remarked on (R31). */
  readonly remarks: number;
  /** Whether a review has lowered the baselines for its length (R31). */
  readonly lowered: boolean;
}

export interface PlannedOverdo {
  readonly activity: Activity;
  readonly from: Instant;
  readonly until: Instant;
}

/** Postures whose load is carried from one bout into the next; a walk carries none. */
export type Loaded = Exclude<Activity, 'walking'>;

/** What earlier bouts of a posture have left behind, in minutes of that posture, when the last bout told ended (R47). */
export interface Carried {
  readonly minutes: Minutes;
  /** Whether it has bothered since it was last rested off: it then rests off more slowly. */
  readonly isSore: boolean;
}

/** How it went at the limit: how many bouts reached it, and how many of them ended soon after (R50). */
export interface Heeded {
  readonly due: number;
  readonly kept: number;
}

/** One movement as it has been done: weeks grown, and how it felt since the last review. */
export interface DoseState {
  /** Where the person began, when not at the listed dose. */
  readonly start: number | null;
  /** Weeks in which it was done often enough and in comfort. */
  readonly weeks: number;
  readonly comfortable: number;
  readonly bothered: number;
  readonly lastDay: DayNumber;
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
  /** How long a stand is asked for at first (R16). */
  readonly standMinutes: Minutes;
  /** Minutes on the feet a day (R44); null before the first review. */
  readonly goal: { readonly minutes: Minutes; readonly isLater: boolean } | null;
  /** Doses by movement (R43). */
  readonly doses: Readonly<Record<string, DoseState>>;
  /** The setup being tried (R37). */
  readonly trial: Trial | null;
  /** Trials in a row without a clear difference (R37). */
  readonly unclearTrials: number;
  /** When a note was last made: none of them more than once a week (R23, R33, R34). */
  readonly noted: Readonly<Partial<Record<'boomBust' | 'smallStep' | 'fewerPrompts', DayNumber>>>;
  /** What the last bouts left behind, as the last of them ended (R47). */
  readonly carried: Readonly<Record<Loaded, Carried>>;
  readonly lastBout: { readonly activity: Activity; readonly end: Instant } | null;
  /** Whether prompts are followed (R50). */
  readonly heeded: Heeded;
  readonly seenAt: Instant | null;
  /** Findings that wait for the day to be closed. */
  readonly findings: readonly Finding[];
}

/** One arm of a trial: how many bouts, and what they say. */
export interface Arm {
  readonly bouts: number;
  readonly evidence: Evidence;
}

/** One change tried against doing without it (R37). */
export interface Trial {
  readonly activity: Activity;
  readonly setup: string;
  readonly seed: number;
  readonly day: DayNumber;
  readonly with: Arm;
  readonly without: Arm;
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
