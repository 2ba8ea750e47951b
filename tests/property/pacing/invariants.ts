import { type Activity, activities, limitOf, type Plan } from '../../../lib/pacing/index.ts';
import type { Event, Moment } from './histories.ts';

/** Rounding of sums and products, and no more. */
const hair = 1e-9;
const minute = 60_000;

/** What a moment of a history does wrong; null where all is well. */
export type Complaint = string | null;
/** Made anew for each history, so that it may remember. */
export type Invariant = () => (moment: Moment) => Complaint;

/** What only the person's own hand does to baselines. */
const byHand = new Set<Event['type'] | undefined>(['answer', 'known', 'measureAgain']);

const each = (find: (activity: Activity) => Complaint): Complaint => {
  for (const activity of activities) {
    const complaint = find(activity);
    if (complaint !== null) return `${activity}: ${complaint}`;
  }
  return null;
};

const baseline = (plan: Plan, activity: Activity) => plan.postures[activity].baseline;

const smallSteps: Invariant =
  () =>
  ({ before, after, event }) => {
    if (event !== null) return null;
    const { growthPercent = 10, growthMinutes = 5 } = before.settings;
    return each((activity) => {
      const from = baseline(before, activity);
      const up = baseline(after, activity) - from;
      const most = Math.max(1, Math.min((from * growthPercent) / 100, growthMinutes));
      return up > most + hair ? `up by ${up} from ${from}` : null;
    });
  };

const reviewsAlone: Invariant = () => {
  let review: number | null = null;
  return ({ day, before, after, event, decisions }) => {
    review ??= before.nextReview;
    const isReview = event === null && day === review;
    if (isReview) review += Math.round(before.settings.reviewDays ?? 7);
    if (decisions.some(({ figures }) => 'eventShare' in figures) !== isReview)
      return `review on day ${day}`;
    if (isReview || byHand.has(event?.type)) return null;
    return each((activity) =>
      baseline(before, activity) === baseline(after, activity) ? null : 'moved',
    );
  };
};

function longestComfort({ days }: Plan, activity: Activity, day: number): number {
  const lengths = days
    .filter((one) => one.day > day - 14)
    .map(({ postures }) => postures[activity]?.longest ?? 0);
  return Math.max(0, ...lengths);
}

const provenLimits: Invariant =
  () =>
  ({ day, at, after, event }) => {
    // Silence that counts as comfort has its own longest bout; a planned overdo is the person's own word.
    if (event !== null || after.overdo !== null || after.habit.comforts === 0) return null;
    return each((activity) => {
      const longest = longestComfort(after, activity, day);
      if (longest === 0 || after.postures[activity].observedSince !== null) return null;
      const limit = limitOf(after, activity, at);
      return limit > longest * (after.settings.stretchShare ?? 1.25) + hair
        ? `${limit} after ${longest}`
        : null;
    });
  };

function scoreOf(event: Event | null): number | null {
  if (event === null) return null;
  if (event.type === 'bout') return event.bout.pain;
  return 'score' in event ? event.score : null;
}

const restingBaselines: Invariant = () => {
  let lastRed = Number.NEGATIVE_INFINITY;
  return ({ day, before, after, event }) => {
    if ((scoreOf(event) ?? 0) > (before.settings.amberTop ?? 5)) lastRed = day;
    const isRed = day - lastRed <= (before.settings.redRestDays ?? 3);
    if (event !== null || !(isRed || after.flareUp !== null)) return null;
    return each((activity) =>
      baseline(after, activity) > baseline(before, activity) ? 'grew' : null,
    );
  };
};

const soundMinutes: Invariant =
  () =>
  ({ at, after, decisions }) => {
    const odd = decisions
      .flatMap(({ from, to, figures }) => [
        from ?? 0,
        to ?? 0,
        Math.abs(figures['minutesLonger'] ?? 0),
        ...Object.values(figures).map(Math.abs),
      ])
      .find((number) => !(number >= 0 && Number.isFinite(number)));
    if (odd !== undefined) return `decided ${odd}`;
    return each((activity) => {
      const limits = [at, at + 30 * minute, at - 1e9].map((when) => limitOf(after, activity, when));
      const wrong = limits.find((limit) => !(limit > 0 && limit <= 1440));
      return wrong === undefined ? null : `limit ${wrong}`;
    });
  };

/** What never happens (issue 3), by the name of its test. */
export const invariants = {
  'a step up of more than 10 percent (1 minute where that is more) or 5 minutes': smallSteps,
  "a change of baseline outside the weekly review and the person's own hand": reviewsAlone,
  'a limit above the longest comfortable bout of 14 days x 1.25, once measured': provenLimits,
  'a step up within three days of a red rating or in a flare-up': restingBaselines,
  'a minute that is negative, infinite or not a number': soundMinutes,
} as const satisfies Record<string, Invariant>;
