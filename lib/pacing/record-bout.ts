import { type Bout, minute } from './activity.ts';
import { carry, isRestedAt } from './carried.ts';
import { inRange, instant, knownActivity, rating } from './check.ts';
import { emptyPostureDay, type PostureDay } from './day.ts';
import { addBout } from './evidence.ts';
import { isObservedThrough } from './flare-up.ts';
import { noteHeed } from './heeded.ts';
import { judge, type Verdict } from './judge.ts';
import { limitOf } from './limit.ts';
import { type Plan, seen, withPosture } from './plan.ts';
import { noteRating } from './ratings.ts';
import { tallyTrial } from './trial.ts';

function checked(bout: Bout): Bout {
  knownActivity(bout.activity);
  instant('start', bout.start);
  inRange('minutes', bout.minutes, 0, 10_080);
  if (bout.onset !== null) inRange('onset', bout.onset, 0, 10_080);
  return bout.pain === null ? bout : { ...bout, pain: rating('pain', bout.pain) };
}

function counted(day: PostureDay, verdict: Verdict, isUsual: boolean): PostureDay {
  const longest = verdict.says === 'comfort' ? Math.max(day.longest, verdict.minutes) : day.longest;
  const isSilent = verdict.says === 'nothing';
  const longestSilent = isSilent ? Math.max(day.longestSilent, verdict.minutes) : day.longestSilent;
  if (!isUsual) return { ...day, longest, longestSilent };
  return {
    ...day,
    longest,
    longestSilent,
    logged: day.logged + (isSilent ? 0 : 1),
    silent: day.silent + (isSilent ? 1 : 0),
    events: day.events + (isSilent ? 0 : verdict.event),
  };
}

/** How far a bout went beyond its baseline; 0 while there is none yet, and in a planned overdo (R32, R36). */
function ratioOf(plan: Plan, bout: Bout): number {
  const { baseline, observedSince } = plan.postures[bout.activity];
  return observedSince === null && bout.override !== true ? bout.minutes / baseline : 0;
}

function withBoutOfToday(plan: Plan, bout: Bout, verdict: Verdict, isUsual: boolean): Plan {
  const { activity, minutes, start } = bout;
  const before = plan.today.postures[activity] ?? emptyPostureDay;
  const ratio = ratioOf(plan, bout);
  const tallied = {
    ...counted(before, verdict, isUsual),
    bouts: before.bouts + 1,
    minutes: before.minutes + minutes,
    ratio: Math.max(before.ratio, ratio),
    excess: before.excess + Math.max(0, ratio - 1),
  };
  const lastEnd = Math.max(plan.today.lastEnd ?? -Infinity, start + minutes * minute);
  const postures = { ...plan.today.postures, [activity]: tallied };
  return { ...plan, today: { ...plan.today, postures, lastEnd } };
}

function withEvidence(plan: Plan, bout: Bout, verdict: Verdict): Plan {
  const { evidence, silence } = plan.postures[bout.activity];
  if (verdict.says === 'nothing') {
    return withPosture(plan, bout.activity, { silence: addBout(silence, verdict.minutes, 0) });
  }
  const more = addBout(evidence, verdict.minutes, verdict.event);
  return withPosture(plan, bout.activity, { evidence: more });
}

function withHabit(plan: Plan, bout: Bout, verdict: Verdict): Plan {
  const { comforts, onsets } = plan.habit;
  if (verdict.says === 'comfort') return { ...plan, habit: { comforts: comforts + 1, onsets } };
  return bout.onset === null ? plan : { ...plan, habit: { comforts, onsets: onsets + 1 } };
}

/**
 * The plan after a bout has ended, prompted or not. Bouts in a flare-up say nothing of the usual tolerance and are left out
 * of the estimate and of the share of events (R29: the baseline is kept); a planned overdo is left out of the share (R36).
 * @throws RangeError naming the field out of range.
 */
export function recordBout(plan: Plan, given: Bout): Plan {
  const bout = checked(given);
  const verdict = judge(plan, bout);
  const inFlareUp = plan.flareUp !== null && !isObservedThrough(plan, bout.activity);
  const isRested = isRestedAt(plan, bout.activity, bout.start);
  const isUsual = !inFlareUp && bout.override !== true && isRested;
  const tallied = withBoutOfToday(plan, bout, verdict, isUsual);
  const told = withHabit(tallied, bout, verdict);
  const weighed = inFlareUp ? told : withEvidence(told, bout, verdict);
  const end = bout.start + bout.minutes * minute;
  const tried = inFlareUp ? weighed : tallyTrial(weighed, bout, verdict);
  const heeded = noteHeed(tried, bout, limitOf(plan, bout.activity, bout.start));
  const left = carry(heeded, bout, verdict.says === 'event');
  return bout.pain === null ? seen(left, end) : noteRating(left, end, bout.pain);
}
