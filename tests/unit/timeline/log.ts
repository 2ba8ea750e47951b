import type { Entry, Fact } from '../../../lib/timeline/entries.ts';
import { stamp } from '../../../lib/timeline/stamp.ts';
import { stretchesOf } from '../../../lib/timeline/stretches.ts';

export const minute = 60_000;
export const nine = Date.UTC(2026, 10, 23, 9);

/** The instant so many minutes after nine o'clock. */
export const past = (minutes: number) => nine + minutes * minute;

/** A fact, and at which minute past nine it was made. */
export type Told = readonly [madeAt: number, fact: Fact];

/** A log of facts, each made at its own minute past nine. */
export function logOf(...told: readonly Told[]): Entry[] {
  const log: Entry[] = [];
  for (const [madeAt, fact] of told) {
    log.push(
      ...stamp([fact], {
        at: past(madeAt),
        zone: 'UTC',
        device: 'abc',
        after: log.at(-1)?.id ?? '',
      }),
    );
  }
  return log;
}

export const start = [0, { type: 'started', why: 'browser' }] as const;
export const sat = (since: number) =>
  ({ type: 'postureChanged', posture: 'sitting', since: past(since), by: 'person' }) as const;
export const stood = (since: number) =>
  ({ type: 'postureChanged', posture: 'standing', since: past(since), by: 'person' }) as const;

/** A timeline as `from-until posture certainty`, in minutes past nine. */
export function told(log: readonly Entry[], until: number): readonly string[] {
  return stretchesOf(log, past(until)).map(
    (s) => `${(s.from - nine) / minute}-${(s.until - nine) / minute} ${s.posture} ${s.certainty}`,
  );
}
