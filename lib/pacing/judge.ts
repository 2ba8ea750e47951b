import { type Bout, hour, minute } from './activity.ts';
import type { Plan } from './plan.ts';
import { settingOf } from './settings.ts';
import { usualOf } from './usual.ts';

/** What a bout says: nothing (R27), comfort for so many minutes, or an event at that minute (R2). */
export type Verdict =
  | { readonly says: 'nothing'; readonly minutes: number }
  | { readonly says: 'comfort'; readonly minutes: number; readonly event: 0 | 0.5 }
  | { readonly says: 'event'; readonly minutes: number; readonly event: 1 };

/** A rating older than this says nothing of how a bout began. */
const stale = 12 * hour;

/** Comfort for less than a minute is no news. */
const shortest = 1;

/** An onset this little after the end is a matter of rounding. */
const rounding = 0.5;

/**
 * The minute of the bout at which a rating in it, or the one said with it, was discomfort (R2); null where none was. A rise is
 * one from the lowest rating so far, the last before the bout among them.
 */
function ratedOnset(plan: Plan, { start, minutes, pain }: Bout): number | null {
  const within = plan.ratings
    .filter(({ at }) => at > start && at < start + minutes * minute)
    .map(({ at, score }) => ({ score, minutes: (at - start) / minute }));
  const last = pain === null ? [] : [{ score: pain, minutes }];
  const earlier = plan.ratings.findLast(({ at }) => at <= start && start - at <= stale);
  let before = earlier?.score ?? null;
  for (const { score, minutes: at } of [...within, ...last]) {
    if (isDiscomfort(plan, before, score)) return at;
    before = Math.min(before ?? score, score);
  }
  return null;
}

/**
 * Whether a rating is an event: it rose by 2 in the bout, or it reached 4 (R2). For a person whose usual is 4 or more, being
 * at the usual is no event: the level is then one above it.
 */
export function isDiscomfort(plan: Plan, before: number | null, pain: number): boolean {
  const level = Math.max(settingOf(plan, 'eventLevel'), Math.floor(usualOf(plan)) + 1);
  return pain >= level || (before !== null && pain - before >= settingOf(plan, 'eventRise'));
}

/** As many marks as a first baseline needs bouts (R8). */
const enoughMarks = 3;

/** Whether the person marks when it starts to bother: a rating without a mark is then no event (R48). */
function marksOnsets(plan: Plan): boolean {
  return settingOf(plan, 'believeOnsets') && plan.habit.onsets >= enoughMarks;
}

/** What a bout says, by R2, R4, R27 and R48. */
export function judge(plan: Plan, bout: Bout): Verdict {
  const { minutes, onset, pain } = bout;
  if (onset !== null && onset <= minutes + rounding) {
    return { says: 'event', minutes: Math.min(onset, minutes), event: 1 };
  }
  // Soreness within the hour after the bout is normal (R4); later than that it is put down to the bout.
  if (onset !== null && onset - minutes > settingOf(plan, 'sorenessMinutes')) {
    return { says: 'event', minutes, event: 1 };
  }
  const rated = marksOnsets(plan) ? null : ratedOnset(plan, bout);
  if (rated !== null) return { says: 'event', minutes: rated, event: 1 };
  const isSilent = pain === null && onset === null && bout.almost !== true;
  if (isSilent || minutes < shortest) return { says: 'nothing', minutes };
  return { says: 'comfort', minutes, event: bout.almost === true ? 0.5 : 0 };
}
