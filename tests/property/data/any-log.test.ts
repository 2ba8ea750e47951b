import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weekModel } from '../../../lib/report/week.ts';
import { dayOf, weekOf } from '../../../lib/timeline/days.ts';
import { decodeEntry } from '../../../lib/timeline/decode.ts';
import { merge } from '../../../lib/timeline/entries.ts';
import { byKeptDay } from '../../../lib/timeline/kept.ts';
import { rebuild } from '../../../lib/tracker/begin.ts';
import { usualTracker } from '../../../lib/tracker/settings.ts';
import { turn } from '../../../lib/tracker/turn.ts';
import { anyLog, monday, readable } from './any-log.ts';

const situation = {
  now: monday,
  zone: 'UTC',
  presence: 'active',
  still: false,
  audible: false,
  breakMinutes: 3,
  pacing: {},
  settings: usualTracker,
} as const;

it('any log can be read back, lived on with and reported', () => {
  fc.assert(
    fc.property(anyLog(), (log) => {
      expect(readable(log)).toBe(true);
      const state = rebuild(log, { device: 'here', now: monday, zone: 'UTC' });
      const { entries } = turn(state, { type: 'wake' }, situation);
      expect(readable(entries)).toBe(true);
      const zone = 'Europe/Berlin';
      const week = weekOf(dayOf(monday, zone));
      expect(weekModel({ week, entries: [...log, ...entries], now: monday, zone }).week).toBe(week);
    }),
    { numRuns: 300 },
  );
}, 120_000);

it('two logs are the same merged in either order, also where they differ under one id', () => {
  fc.assert(
    fc.property(anyLog(), anyLog(), anyLog(), (a, b, c) => {
      const ab = merge(a, b);
      expect(merge(b, a)).toEqual(ab);
      expect(merge(ab, b)).toEqual(ab);
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
    }),
  );
});

it('an entry read back is the entry', () => {
  fc.assert(
    fc.property(anyLog(), (log) => {
      for (const entry of log) expect(decodeEntry(entry)).toEqual({ entry });
    }),
  );
});

it('every entry is kept with its own day, and with no day twice', () => {
  fc.assert(
    fc.property(anyLog(), (log) => {
      const kept = byKeptDay(log);
      for (const entry of log) expect(kept.get(dayOf(entry.at, entry.zone))).toContain(entry);
      for (const entries of kept.values()) expect(new Set(entries).size).toBe(entries.length);
    }),
  );
});
