import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportBout } from '../../../lib/report/bouts.ts';
import { comfortCurves } from '../../../lib/report/comfort.ts';

function bout(clock: number, onset: number | null, pain: number | null = 1): ReportBout {
  return {
    activity: 'sitting',
    day: '2026-11-23',
    from: 0,
    until: clock * 60_000,
    zone: 'UTC',
    minutes: clock,
    clock,
    limit: null,
    over: 0,
    within: true,
    end: 'changed',
    onset,
    pain,
  };
}

describe('how long a posture stayed comfortable', () => {
  it('falls at each minute of discomfort by the share of those still going on', () => {
    const [curve] = comfortCurves([bout(20, 10), bout(15, null), bout(30, 20), bout(40, null)]);
    expect(curve).toEqual({
      activity: 'sitting',
      bouts: 4,
      bothered: 2,
      typical: 20,
      points: [
        { minute: 0, share: 1, left: 4 },
        { minute: 10, share: 0.75, left: 4 },
        { minute: 20, share: 0.375, left: 2 },
        { minute: 40, share: 0.375, left: 1 },
      ],
    });
  });

  it('leaves out bouts of which nothing was said', () => {
    expect(comfortCurves([bout(20, null, null)])).toEqual([]);
  });

  it('has no typical minute while fewer than half bothered', () => {
    expect(comfortCurves([bout(20, 10), bout(30, null), bout(30, null)])[0]?.typical).toBeNull();
  });

  it('never rises, never leaves 0 to 1, and never goes on beyond the longest bout', () => {
    const one = fc
      .record({
        clock: fc.integer({ min: 1, max: 120 }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        onset: fc.boolean(),
      })
      .map(({ clock, share, onset }) => bout(clock, onset ? clock * share : null));
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 40 }), (bouts) => {
        const points = comfortCurves(bouts)[0]?.points ?? [];
        const longest = Math.max(...bouts.map(({ clock }) => clock));
        points.forEach(({ minute, share, left }, i) => {
          const before = points[i - 1];
          expect(share).toBeLessThanOrEqual(before?.share ?? 1);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(minute).toBeGreaterThanOrEqual(before?.minute ?? 0);
          expect(minute).toBeLessThanOrEqual(longest);
          expect(left).toBeGreaterThanOrEqual(1);
        });
      }),
    );
  });
});
