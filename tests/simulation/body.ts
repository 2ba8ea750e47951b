// The body of pacing.md 4.1: load within the day (equations 1-4), what the night makes of the day (5-9, 12).
// Plain mutable numbers: this is the inner loop of millions of minutes.

import { clip, normal, type Random, weibull } from './random.ts';
import type { Worker } from './worker.ts';

export type Posture = 'sitting' | 'standing';

/** What one posture's tissue carries. */
export interface Strain {
  /** Fresh minutes to the median onset, today. */
  tolerance: number;
  load: number;
  threshold: number;
  hurts: boolean;
  conditioning: number;
  /** Practice near the limit so far today. */
  practice: number;
}

export class Body {
  readonly worker: Worker;
  readonly sitting: Strain;
  readonly standing: Strain;
  sensitivity: number;
  irritation = 0;
  overshoot = 0;
  inFlareUp = false;

  constructor(worker: Worker) {
    this.worker = worker;
    this.sensitivity = worker.sensitivityStart;
    this.sitting = restedStrain(worker.sitting);
    this.standing = restedStrain(worker.standing);
  }

  /** Equation 1, and a night's rest: loads start at nothing. */
  wake(random: Random): void {
    const noise = this.worker.dayNoise * normal(random);
    this.overshoot = 0;
    this.wakeStrain(this.sitting, this.worker.sitting, noise);
    this.wakeStrain(this.standing, this.worker.standing, noise);
  }

  private wakeStrain(strain: Strain, fresh: number, noise: number): void {
    const { toleranceLossBySensitivity, toleranceLossByIrritation } = this.worker;
    const exponent =
      strain.conditioning -
      toleranceLossBySensitivity * this.sensitivity -
      toleranceLossByIrritation * this.irritation +
      noise;
    strain.tolerance = Math.max(fresh * Math.exp(exponent), 0.2 * fresh, 3);
    strain.load = 0;
    strain.threshold = 1;
    strain.hurts = false;
    strain.practice = 0;
  }

  /** Equation 3: each bout has its own threshold. */
  beginBout(posture: Posture, random: Random): void {
    this[posture].threshold = weibull(random, this.worker.boutShape);
  }

  /** Equation 2, one minute in a posture or on a walk. */
  spendMinute(posture: Posture | 'walking'): void {
    step(this.sitting, posture === 'sitting', posture === 'walking', this.worker);
    step(this.standing, posture === 'standing', posture === 'walking', this.worker);
  }

  /** Equations 5 and 6, at the end of a bout. */
  endBout(posture: Posture): void {
    const strain = this[posture];
    this.overshoot += Math.max(0, strain.load - strain.threshold);
    const reach = clip((Math.min(strain.load / strain.threshold, 1) - 0.4) / 0.6, 0, 1);
    strain.practice += strain.hurts ? 0.3 * reach : reach;
  }

  /** Equation 4, without the rating's noise; not cut at 10. */
  pain(): number {
    const { painFloor, painPerSensitivity, painPerIrritation, painPerLoad } = this.worker;
    const excess = Math.max(
      0,
      this.sitting.load - this.sitting.threshold,
      this.standing.load - this.standing.threshold,
    );
    return (
      painFloor +
      painPerSensitivity * this.sensitivity +
      painPerIrritation * this.irritation +
      painPerLoad * excess
    );
  }

  /** Equations 5-9 and 12. `worked` is false on a free day: nothing is loaded, and conditioning fades by 5/7. */
  sleep(worked: boolean, shock: number): void {
    const worker = this.worker;
    const saturated = worked ? 1 - Math.exp(-this.overshoot / worker.overshootScale) : 0;
    const faded = this.irritation * Math.exp(-1 / worker.irritationDays);
    this.irritation = Math.min(faded + worker.irritationGain * saturated * saturated + shock, 3);
    const sitPractice = worked ? Math.min(this.sitting.practice / 3, 1) : 0;
    const standPractice = worked ? Math.min(this.standing.practice / 3, 1) : 0;
    const eased =
      worker.habituation *
      Math.max(sitPractice, standPractice) *
      (1 - saturated) *
      this.sensitivity;
    const risen = worker.sensitivityGain * saturated * (2 - this.sensitivity);
    this.sensitivity = clip(
      this.sensitivity + risen - eased - this.sensitivity / worker.sensitivityDays,
      0,
      2,
    );
    condition(this.sitting, sitPractice, worked, worker);
    condition(this.standing, standPractice, worked, worker);
    this.inFlareUp = worker.painPerIrritation * this.irritation >= 2;
  }
}

function restedStrain(tolerance: number): Strain {
  return { tolerance, load: 0, threshold: 1, hurts: false, conditioning: 0, practice: 0 };
}

function step(strain: Strain, loaded: boolean, walking: boolean, worker: Worker): void {
  if (loaded) {
    strain.load += 1 / strain.tolerance;
    if (strain.load >= strain.threshold) strain.hurts = true;
    return;
  }
  const time =
    (walking ? worker.walkRecovery : worker.otherRecovery) *
    (strain.hurts ? worker.hurtSlowdown : 1);
  strain.load *= Math.exp(-1 / time);
  if (strain.load < 0.25) strain.hurts = false;
}

function condition(strain: Strain, practice: number, worked: boolean, worker: Worker): void {
  const grown = worker.conditioningGain * practice * (worker.conditioningTop - strain.conditioning);
  const fading =
    ((1 - practice) * (strain.conditioning - worker.conditioningBottom)) / worker.conditioningDays;
  strain.conditioning += grown - fading * (worked ? 1 : 5 / 7);
}
