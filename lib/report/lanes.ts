import { minute } from '../timeline/bouts.ts';
import { type Day, onDay } from '../timeline/days.ts';
import type { Instant, Posture } from '../timeline/entries.ts';
import type { Stretch } from '../timeline/stretches.ts';
import type { ReportBout } from './bouts.ts';

/** A piece of a day's lane. Hours are those of the wall clock of that day, 0-24, with their fraction. */
export interface LanePiece {
  readonly day: Day;
  readonly from: number;
  readonly until: number;
  readonly kind: Exclude<Posture, 'away'> | 'unsure';
}

/** The part of a bout for which its clock was past the limit. */
export interface LaneOver {
  readonly day: Day;
  readonly from: number;
  readonly until: number;
}

/** Each day as a lane of postures; time away is left open. */
export function lanePieces(lane: readonly Stretch[], days: readonly Day[]): readonly LanePiece[] {
  return days.flatMap((day) =>
    onDay(lane, day).flatMap(({ from, until, posture, certainty, zone }): readonly LanePiece[] => {
      const kind = certainty === 'unsure' ? 'unsure' : posture;
      return kind === 'away' ? [] : [{ day, ...hoursOf(day, from, until, zone), kind }];
    }),
  );
}

/** Where bouts at the desk went past their limit, by a minute or more. */
export function laneOvers(bouts: readonly ReportBout[]): readonly LaneOver[] {
  return bouts.flatMap(({ day, until, over, activity, zone }): readonly LaneOver[] =>
    activity === 'walking' || over < 1
      ? []
      : [{ day, ...hoursOf(day, until - over * minute, until, zone) }],
  );
}

function hoursOf(day: Day, from: Instant, until: Instant, zone: string) {
  const start = hourOf(day, from, zone);
  return { from: start, until: Math.min(24, Math.max(start, hourOf(day, until, zone))) };
}

/** The hour on the wall clock; 24 after the end of `day`. */
function hourOf(day: Day, at: Instant, zone: string): number {
  const time = Temporal.Instant.fromEpochMilliseconds(Math.trunc(at)).toZonedDateTimeISO(zone);
  const hours = time.hour + time.minute / 60 + time.second / 3600;
  return time.toPlainDate().toString() > day ? 24 : hours;
}
