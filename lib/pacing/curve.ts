import type { Activity, Minutes } from './activity.ts';
import { comfortAt, type Posterior, toleranceOf } from './estimate.ts';
import type { Plan } from './plan.ts';
import { settingOf } from './settings.ts';
import { estimateOf, knownOf } from './told.ts';

export interface CurvePoint {
  readonly minutes: Minutes;
  /** How likely discomfort has come by then. */
  readonly risk: number;
  /** Where the true risk lies in eight of ten cases. */
  readonly low: number;
  readonly high: number;
}

/** The tolerance behind a baseline, for the Plan view. */
export interface ToleranceCurve {
  readonly points: readonly CurvePoint[];
  /** The accepted risk (R5) and the minutes at which it is reached. */
  readonly risk: number;
  readonly estimate: Minutes;
  /** The minute by which half of the bouts would bother. */
  readonly typical: Minutes;
  readonly baseline: Minutes;
  /** Events that the curve rests on, faded; few make a wide band. */
  readonly events: number;
}

const points = 60;
/** The tenth and the ninetieth percentile of a normal variable. */
const tenth = 1.2815515655446004;

/** A percentile of Gamma(a, 1), to 2 % of itself where a is 1 and better above. Source: Wilson and Hilferty, 1931. */
function gammaPercentile(a: number, z: number): number {
  return a * Math.max(0, 1 - 1 / (9 * a) + z / (3 * Math.sqrt(a))) ** 3;
}

function riskAt(known: readonly Posterior[], minutes: Minutes, z: number): number {
  return known.reduce((sum, { shape, a, b, weight }) => {
    const theta = gammaPercentile(a, z) / b;
    return sum + weight * (1 - Math.exp(-theta * minutes ** shape));
  }, 0);
}

/** How likely discomfort is by minute, with its uncertainty: 61 points from 0 to twice the typical time. */
export function toleranceCurve(plan: Plan, activity: Activity): ToleranceCurve {
  const known = knownOf(plan, activity);
  const typical = toleranceOf(known, 0.5);
  const last = Math.max(2 * typical, plan.postures[activity].baseline * 1.2);
  return {
    points: Array.from({ length: points + 1 }, (_, i) => {
      const minutes = (last * i) / points;
      return {
        minutes,
        risk: Math.max(0, 1 - comfortAt(known, minutes)),
        low: riskAt(known, minutes, -tenth),
        high: riskAt(known, minutes, tenth),
      };
    }),
    risk: settingOf(plan, 'risk'),
    estimate: estimateOf(plan, activity),
    typical,
    baseline: plan.postures[activity].baseline,
    events: plan.postures[activity].evidence.events,
  };
}
