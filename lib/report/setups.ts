import { estimateTolerance } from '../pacing/index.ts';
import type { Activity, Entry, Minutes } from '../timeline/entries.ts';
import type { ReportBout } from './bouts.ts';

/** Rated bouts of one posture with or without a setup. */
export interface SetupArm {
  readonly bouts: number;
  readonly bothered: number;
  /** The minute by which half of the bouts would bother; null with too few bouts to say. */
  readonly typical: Minutes | null;
}

/** A setup (chair, towel, desk height ...) beside doing without it, over some weeks. */
export interface SetupComparison {
  readonly setup: string;
  readonly activity: Activity;
  readonly with: SetupArm;
  readonly without: SetupArm;
}

/** R37: fewer bouts than this on a side say nothing. */
const fewest = 8;
/** R6: what is believed before anything is known, the same on both sides. */
const guess: Readonly<Record<'sitting' | 'standing', Minutes>> = { sitting: 30, standing: 20 };

/** Every setup in use during `bouts`, by posture, where it was both used and not used. Source: R37, pacing.md 2.8. */
export function setupsCompared(
  bouts: readonly ReportBout[],
  facts: readonly Entry[],
): readonly SetupComparison[] {
  const used = bouts
    .filter(({ onset, pain }) => onset !== null || pain !== null)
    .map((bout) => ({ bout, setups: setupsAt(facts, bout.from) }));
  const names = [...new Set(used.flatMap(({ setups }) => setups))].sort();
  return names.flatMap((setup) =>
    (['sitting', 'standing'] as const).flatMap((activity) => {
      const [on, off] = [true, false].map((wanted) =>
        used
          .filter(
            ({ bout, setups }) => bout.activity === activity && setups.includes(setup) === wanted,
          )
          .map(({ bout }) => bout),
      );
      if (on === undefined || off === undefined || on.length === 0) return [];
      return [{ setup, activity, with: armOf(on, activity), without: armOf(off, activity) }];
    }),
  );
}

function setupsAt(facts: readonly Entry[], at: number): readonly string[] {
  const said = facts.findLast((entry) => entry.type === 'setupsChanged' && entry.at <= at);
  return said?.type === 'setupsChanged' ? said.setups : [];
}

function armOf(bouts: readonly ReportBout[], activity: 'sitting' | 'standing'): SetupArm {
  const logged = bouts.map(({ onset, clock }) => ({
    minutes: onset ?? clock,
    event: onset === null ? (0 as const) : (1 as const),
  }));
  const typical =
    bouts.length < fewest ? null : estimateTolerance(logged, { guess: guess[activity], risk: 0.5 });
  return {
    bouts: bouts.length,
    bothered: bouts.filter(({ onset }) => onset !== null).length,
    typical,
  };
}
