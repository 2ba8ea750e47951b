import type { Entry, Fact } from '../../../lib/timeline/entries.ts';
import { stamp } from '../../../lib/timeline/stamp.ts';

export const minute = 60_000;
export const nine = Date.UTC(2026, 10, 23, 9);

/** The instant so many minutes after nine o'clock. */
export const past = (minutes: number) => nine + minutes * minute;

/** A log of facts, each made at its own minute past nine. */
export function logOf(...told: readonly (readonly [madeAt: number, fact: Fact])[]): Entry[] {
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
