import { describe, expect, it } from 'vitest';
import { Body } from './body.ts';
import { interpolate, ratioAt } from './compare.ts';
import { summarise, Tally } from './outcome.ts';
import { fixedTimer, noApp, oracle, type Policy } from './policy.ts';
import { logNormal, normal, poisson, streamOf, weibull } from './random.ts';
import { acceptanceOf, runCell, runWorker, type Trial } from './run.ts';
import { usual } from './workday.ts';
import { drawWorker, type Population } from './worker.ts';

const around40: Population = { tolerance: 40, width: 1 };
const trial: Trial = {
  seed: 11,
  workers: 60,
  days: 28,
  population: around40,
  circumstances: usual,
};
const draws = (count: number, draw: () => number): number[] => Array.from({ length: count }, draw);
const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / values.length;
const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

describe('randomness', () => {
  it('gives the same numbers for the same labels and others for others', () => {
    const one = draws(5, streamOf(1, 2, 3));
    expect(draws(5, streamOf(1, 2, 3))).toEqual(one);
    expect(draws(5, streamOf(1, 3, 2))).not.toEqual(one);
  });

  it('has the promised middles and spreads', () => {
    const random = streamOf(42);
    const normals = draws(20_000, () => normal(random));
    expect(mean(normals)).toBeCloseTo(0, 1);
    expect(mean(normals.map((value) => value * value))).toBeCloseTo(1, 1);
    expect(middle(draws(20_000, () => weibull(random, 3)))).toBeCloseTo(1, 1);
    expect(middle(draws(20_000, () => logNormal(random, 22, 0.8)))).toBeGreaterThan(21);
    expect(mean(draws(20_000, () => poisson(random, 1.5)))).toBeCloseTo(1.5, 1);
  });
});

describe('workers', () => {
  const workers = draws(2000, () => 0).map((_, index) => drawWorker(5, index, around40));

  it('are the same person for the same seed and index', () => {
    expect(drawWorker(5, 17, around40)).toEqual(workers[17]);
  });

  it('have tolerances about the asked median, within their bounds', () => {
    expect(middle(workers.map(({ sitting }) => sitting))).toBeGreaterThan(37);
    expect(middle(workers.map(({ sitting }) => sitting))).toBeLessThan(43);
    expect(Math.min(...workers.map(({ sitting }) => sitting))).toBeGreaterThanOrEqual(12);
    expect(Math.max(...workers.map(({ sitting }) => sitting))).toBeLessThanOrEqual(120);
  });

  it('stay possible when all ranges are widened by half', () => {
    for (let index = 0; index < 2000; index += 1) {
      const { hasStandDesk, conditioningBottom, boom, ...positive } = drawWorker(5, index, {
        tolerance: 40,
        width: 1.5,
      });
      for (const value of Object.values(positive)) expect(value).toBeGreaterThanOrEqual(0);
      expect(conditioningBottom).toBeLessThan(0);
      expect(boom).toBeGreaterThanOrEqual(0);
      expect(hasStandDesk).toBeTypeOf('boolean');
      expect(positive.acceptFresh).toBeLessThan(1);
    }
  });

  it('accept about 50, 70 and 80 % of prompts at 16, 8 and 4 a day', () => {
    const kept = (prompts: number): number =>
      mean(
        workers.map((worker) => {
          const left = Math.exp(-1 / worker.fatigueDays);
          return acceptanceOf(worker, ((prompts * 5) / 7) * (left / (1 - left)));
        }),
      );
    expect(kept(16)).toBeGreaterThan(0.4);
    expect(kept(16)).toBeLessThan(0.6);
    expect(kept(8)).toBeGreaterThan(0.6);
    expect(kept(8)).toBeLessThan(0.75);
    expect(kept(4)).toBeGreaterThan(0.7);
    expect(kept(4)).toBeLessThan(0.85);
  });
});

describe('the body', () => {
  const worker = drawWorker(5, 3, around40);

  it('never tolerates less than a fifth of its fresh time, nor less than three minutes (1)', () => {
    const body = new Body(worker);
    body.sensitivity = 2;
    body.irritation = 3;
    body.sitting.conditioning = -20;
    body.wake(streamOf(1));
    expect(body.sitting.tolerance).toBe(Math.max(3, 0.2 * worker.sitting));
  });

  it('loads one unit in its tolerance and rests faster on a walk than in another posture (2)', () => {
    const body = new Body(worker);
    body.wake(streamOf(1));
    body.sitting.threshold = 100;
    for (let spent = 0; spent < 30; spent += 1) body.spendMinute('sitting');
    expect(body.sitting.load).toBeCloseTo(30 / body.sitting.tolerance);
    const loaded = body.sitting.load;
    body.spendMinute('walking');
    expect(body.sitting.load).toBeCloseTo(loaded * Math.exp(-1 / worker.walkRecovery));
    const walked = body.sitting.load;
    body.spendMinute('standing');
    expect(body.sitting.load).toBeCloseTo(walked * Math.exp(-1 / worker.otherRecovery));
  });

  it('rests more slowly once it hurt, until a quarter is left (2)', () => {
    const body = new Body(worker);
    body.wake(streamOf(1));
    body.sitting.load = 0.3;
    body.sitting.hurts = true;
    body.spendMinute('walking');
    const slow = Math.exp(-1 / (worker.walkRecovery * worker.hurtSlowdown));
    expect(body.sitting.load).toBeCloseTo(0.3 * slow);
    for (let spent = 0; spent < 10; spent += 1) body.spendMinute('walking');
    expect(body.sitting.hurts).toBe(false);
  });

  it('keeps irritation within 3 and sensitivity within 0 and 2 after any year (7, 8)', () => {
    const body = new Body(worker);
    for (let day = 0; day < 365; day += 1) {
      body.overshoot = 100;
      body.sleep(true, 1.6);
      expect(body.irritation).toBeLessThanOrEqual(3);
      expect(body.sensitivity).toBeLessThanOrEqual(2);
      expect(body.sensitivity).toBeGreaterThanOrEqual(0);
    }
    expect(body.inFlareUp).toBe(true);
  });

  it('keeps conditioning between its bottom and its top (9)', () => {
    const body = new Body(worker);
    for (let day = 0; day < 1000; day += 1) body.sleep(false, 0);
    expect(body.sitting.conditioning).toBeGreaterThanOrEqual(worker.conditioningBottom);
    for (let day = 0; day < 1000; day += 1) {
      body.sitting.practice = 10;
      body.sleep(true, 0);
    }
    expect(body.sitting.conditioning).toBeLessThanOrEqual(worker.conditioningTop);
    expect(body.sitting.conditioning).toBeGreaterThan(0);
  });
});

describe('runs', () => {
  it('repeat exactly', () => {
    expect(runCell(trial, fixedTimer(30, 15))).toEqual(runCell(trial, fixedTimer(30, 15)));
  });

  it('give finite numbers for every policy, also with all ranges widened', () => {
    const wide: Trial = { ...trial, workers: 30, population: { tolerance: 18, width: 1.5 } };
    for (const make of [noApp, oracle, fixedTimer(10, 10)]) {
      const { name, ...figures } = runCell(wide, make);
      expect(name).not.toBe('');
      for (const figure of Object.values(figures)) expect(Number.isFinite(figure)).toBe(true);
    }
  });

  it('prompt no one without an app, and everyone follows when told to', () => {
    expect(runCell(trial, noApp)).toMatchObject({ promptsAnHour: 0, ignored: 0 });
    const followed = { ...trial, circumstances: { ...usual, everyPromptFollowed: true } };
    expect(runCell(followed, fixedTimer(20, 10)).ignored).toBe(0);
    expect(runCell(trial, fixedTimer(20, 10)).ignored).toBeGreaterThan(0.2);
  });

  it('never prompt within the spacing, however short the limit', () => {
    const once = { ...usual, promptsAgain: false };
    const often = runWorker(drawWorker(5, 8, around40), fixedTimer(1, 1)(), 28, once);
    expect(often.promptsAnHour).toBeGreaterThan(2);
    expect(often.promptsAnHour).toBeLessThanOrEqual(60 / usual.promptSpacing);
  });

  it('tell an app bouts in order, with onsets inside of them and ratings of 0 to 10', () => {
    let last = 0;
    const listener: Policy = {
      ...fixedTimer(30, 15)(),
      boutEnded: ({ start, minutes, onset, pain }) => {
        expect(start).toBeGreaterThanOrEqual(last);
        last = start + minutes * 60_000;
        if (onset !== null) expect(onset).toBeLessThanOrEqual(minutes);
        if (pain !== null) expect(pain === Math.round(pain) && pain >= 0 && pain <= 10).toBe(true);
      },
    };
    runWorker(drawWorker(5, 8, around40), listener, 14, usual);
    expect(last).toBeGreaterThan(0);
  });
});

describe('calibration, no app (pacing.md 4.3)', () => {
  const cell = runCell({ ...trial, workers: 150, days: 84 }, noApp);

  it('has 0.3 to 0.6 flare-ups a week and a mean pain of 2 to 5', () => {
    expect(cell.flareUpsAWeek).toBeGreaterThan(0.3);
    expect(cell.flareUpsAWeek).toBeLessThan(0.6);
    expect(cell.pain).toBeGreaterThan(2);
    expect(cell.pain).toBeLessThan(5);
  });

  it('has 20 to 30 bouts a day', () => {
    expect(cell.boutsADay).toBeGreaterThan(20);
    expect(cell.boutsADay).toBeLessThan(30);
  });
});

describe('comparison at equal prompts', () => {
  const figures = new Tally().outcome(7);
  const cell = (promptsAnHour: number, pain: number) => ({
    ...summarise(`${promptsAnHour}`, [{ ...figures, pain }]),
    promptsAnHour,
  });
  const line = [cell(2, 2), cell(1, 3), cell(0.5, 4)];

  it('interpolates between the timers about it and stops at the last ones', () => {
    expect(interpolate(line, 1.5, 'pain')).toBeCloseTo(2.5);
    expect(interpolate(line, 1, 'pain')).toBe(3);
    expect(interpolate(line, 9, 'pain')).toBe(2);
    expect(interpolate(line, 0, 'pain')).toBe(4);
  });

  it('tells the ratio to the mean line and to the best line', () => {
    const worse = line.map((one) => ({ ...one, pain: one.pain * 2 }));
    const ratio = ratioAt([line, worse], cell(1, 3), 'pain');
    expect(ratio.best).toBe(1);
    expect(ratio.typical).toBeCloseTo(2 / 3);
  });
});
