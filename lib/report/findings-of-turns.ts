import { type Sentence, sentence } from './sentence.ts';
import type { WeekModel } from './week.ts';

/** Time past the limit, and the day that had most of it. */
export function lanesFinding({ days, limits }: WeekModel): Sentence {
  if (limits.over < 1)
    return sentence(limits.count > 0 ? 'finding.lanes.within' : 'finding.lanes.none');
  const most = days.reduce((a, b) => (b.limits.over > a.limits.over ? b : a));
  return sentence('finding.lanes', { time: { time: limits.over }, day: { day: most.day } });
}

/** R8: fewer rated bouts than this make no curve worth reading. */
const fewestRated = 5;

/** The posture with most rated bouts: when half of them bothered, or how many did not. */
export function comfortFinding({ comfort }: WeekModel): Sentence {
  const [most] = [...comfort].sort((a, b) => b.bouts - a.bouts);
  if (most === undefined) return sentence('finding.comfort.none');
  const { activity, bouts, bothered, typical } = most;
  if (bouts < fewestRated) return sentence('finding.comfort.few', { count: bouts });
  if (typical !== null)
    return sentence(`finding.comfort.${activity}.typical`, { minutes: Math.floor(typical) });
  return sentence(`finding.comfort.${activity}.most`, { count: bouts, fine: bouts - bothered });
}

/** A long day and the quiet one after it; else how many days were long. It describes and does not judge. */
export function evennessFinding({ evenness }: WeekModel): Sentence {
  const shown = evenness.filter(({ ratio }) => ratio !== null);
  if (shown.length < 2) return sentence('finding.even.none');
  const quiet = shown.findLast(({ kind }) => kind === 'quiet');
  const long = shown.findLast(
    ({ day, kind }) => kind === 'long' && (quiet === undefined || day < quiet.day),
  );
  if (long !== undefined && quiet !== undefined)
    return sentence('finding.even.pair', { long: { day: long.day }, quiet: { day: quiet.day } });
  const count = shown.filter(({ kind }) => kind === 'long').length;
  return count > 0
    ? sentence('finding.even.long', { count })
    : sentence('finding.even.steady', { count: shown.length });
}
