import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  activities,
  explainLimit,
  limitOf,
  neededFor,
  nextReview,
  toleranceCurve,
} from '../../../lib/pacing/index.ts';
import { type History, histories, live, runs } from './histories.ts';
import { type Complaint, type Invariant, invariants } from './invariants.ts';

// As long as it takes, on however busy a machine.
vi.setConfig({ testTimeout: 0 });

/** The first complaint of these invariants over a history. */
function complaintOf(history: History, watched: readonly Invariant[]): Complaint {
  const checks = watched.map((invariant) => invariant());
  let found: Complaint = null;
  live(history, (moment) => {
    for (const check of checks) found ??= check(moment);
  });
  return found;
}

function always(watched: readonly Invariant[], usual: number): void {
  fc.assert(
    fc.property(histories, (history) => {
      const complaint = complaintOf(history, watched);
      if (complaint !== null) throw new Error(complaint);
    }),
    runs(usual),
  );
}

describe('never, over random histories', () => {
  it('is there anything of the list below', () => {
    always(Object.values(invariants), 600);
  });

  // Each by itself, so that a failure has a name; the long run looks at all of them at once.
  it.skipIf(runs(0).numRuns > 0).each(Object.entries(invariants))('is there %s', (_, invariant) => {
    always([invariant], 100);
  });
});

describe('after any random history', () => {
  it('the plan is JSON, and one read back at every moment goes on as the one kept', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const kept = live(history, () => {});
        const reread = live(
          history,
          () => {},
          (plan) => JSON.parse(JSON.stringify(plan)),
        );
        expect(reread).toEqual(kept);
      }),
      { numRuns: 60 },
    );
  });

  it('every view of the plan has sound numbers', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const plan = live(history, () => {});
        for (const activity of activities) {
          const { points, estimate, typical } = toleranceCurve(plan, activity);
          expect([estimate, typical].every((n) => n > 0 && Number.isFinite(n))).toBe(true);
          const risks = points.flatMap(({ risk, low, high }) => [risk, low, high]);
          expect(risks.every((risk) => risk >= 0 && risk <= 1)).toBe(true);
          expect(explainLimit(plan, activity, 0).at(-1)?.minutes).toBe(limitOf(plan, activity, 0));
          expect(neededFor(plan, activity)?.bouts ?? 1).toBeGreaterThan(0);
        }
        expect(nextReview(plan).decisions).toHaveLength(3);
      }),
      { numRuns: 60 },
    );
  });
});
