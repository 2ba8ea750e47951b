import type { Entry, Fact, Instant, Posture } from '../../../lib/timeline/entries.ts';
import { stamp } from '../../../lib/timeline/stamp.ts';

const minute = 60_000;

/** A stretch of a day: a posture and its minutes. `away` is a locked screen, `unsure` a long time without input. */
export type Piece = readonly [kind: Posture | 'unsure', minutes: number];

/** A zone in which it is between three and four in the afternoon at `now`, so that a test has a day behind it at any hour. */
export function afternoonZone(now: Instant): string {
  const ahead = 15 - Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('UTC').hour;
  const hours = ahead > 14 ? ahead - 24 : ahead;
  // The sign in these names is turned round.
  return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

/** The log of a day that a person said piece by piece, ending at `until`; `said` is added at minutes from its beginning. */
export function dayLog(
  pieces: readonly Piece[],
  until: Instant,
  zone: string,
  said: readonly (readonly [minutes: number, fact: (at: Instant) => Fact])[] = [],
): readonly Entry[] {
  const length = pieces.reduce((sum, [, minutes]) => sum + minutes, 0);
  const start = until - length * minute;
  let at = start;
  const told: [Instant, Fact[]][] = [[start, [{ type: 'started', why: 'browser' }]]];
  for (const [kind, minutes] of pieces) {
    told.push([at, factsOf(kind, at)]);
    at += minutes * minute;
    if (kind === 'away' || kind === 'unsure') told.push([at, [{ type: 'returned' }]]);
  }
  for (const [minutes, fact] of said)
    told.push([start + minutes * minute, [fact(start + minutes * minute)]]);
  const entries: Entry[] = [];
  for (const [made, facts] of told.sort(([a], [b]) => a - b)) {
    const after = entries.at(-1)?.id ?? '';
    entries.push(...stamp(facts, { at: made, zone, device: 'desk000', after }));
  }
  return entries;
}

function factsOf(kind: Posture | 'unsure', at: Instant): Fact[] {
  if (kind === 'away') return [{ type: 'locked', since: at }];
  if (kind === 'unsure') return [{ type: 'wentIdle', since: at }];
  return [{ type: 'postureChanged', posture: kind, since: at, by: 'person' }];
}
