import { describe, expect, it } from 'vitest';
import { chart } from './chart.ts';
import { engine } from './engine.ts';
import { evidence } from './evidence.ts';
import { fixedTimer, noApp } from './policy.ts';
import { comparisonTable, ratioText, regionsForTimers } from './report.ts';
import { runCell, type Trial } from './run.ts';
import { makerOf } from './spec.ts';
import { usual } from './workday.ts';

const trial: Trial = {
  seed: 3,
  workers: 40,
  days: 42,
  population: { tolerance: 40, width: 1 },
  circumstances: { ...usual, everyPromptFollowed: true },
};
const paced = runCell(trial, engine());
const timers = [30, 20, 15, 10].map((minutes) => runCell(trial, fixedTimer(minutes, 15)));
const comparison = { lines: [timers], engine: paced, knower: paced, seer: paced };

describe('the engine on the rig', () => {
  it('prompts, learns and is the same twice', () => {
    expect(paced.promptsAnHour).toBeGreaterThan(0.5);
    expect(runCell({ ...trial, workers: 5 }, engine())).toEqual(
      runCell({ ...trial, workers: 5 }, makerOf({ kind: 'engine' })),
    );
  });

  it('is better than no app where every prompt is followed', () => {
    const alone = runCell(trial, noApp);
    expect(paced.flareUpsAWeek).toBeLessThan(alone.flareUpsAWeek);
    expect(paced.pain).toBeLessThan(alone.pain);
  });

  it('is better than fixed timers at the same prompts an hour', () => {
    const [line] = comparison.lines;
    const nearest = line?.find((cell) => cell.promptsAnHour >= paced.promptsAnHour);
    // Even against the timer that costs more prompts.
    expect(paced.pain).toBeLessThan((nearest?.pain ?? 0) * 1.02);
  });
});

describe('the report', () => {
  it('says in words where a mark is missed', () => {
    expect(ratioText({ typical: 0.954, best: 0.98 }, 0.95)).toBe(
      '0.95 (best line 0.98), mark 0.95',
    );
    expect(ratioText({ typical: 0.96, best: 0.98 }, 0.95)).toContain('**missed**');
    expect(ratioText({ typical: 0.96, best: 0.98 }, null)).toBe('0.96 (best line 0.98)');
  });

  it('tells where a timer does as well', () => {
    const setting = { tolerance: 40, everyPromptFollowed: true };
    const same = timers.map((cell) => ({ ...cell, flareUpsAWeek: 0.3 }));
    const cells = [...same, { ...paced, name: 'engine', flareUpsAWeek: 0.3 }];
    expect(regionsForTimers([{ setting, breakMinutes: 5, cells }])).toEqual([
      expect.stringContaining('no difference beyond noise'),
    ]);
  });

  it('never leaves out that this is no evidence in people', () => {
    const setting = { tolerance: 40, everyPromptFollowed: true };
    const made = { ...comparison, setting };
    const scale = { workers: 40, days: 42 };
    const text = evidence({
      scale,
      blocks: [],
      fresh: [made],
      widened: [made],
      spaced: [{ minutes: 10, comparison: made }],
    });
    expect(text).toContain('A win here is not evidence of benefit in people.');
    expect(text).toContain(comparisonTable([made]));
    expect(text).toContain('| 10 min | engine |');
    expect(chart([made])).toMatch(/^<svg[\s\S]+<\/svg>\n$/);
    expect(`${text}${chart([made])}`).not.toContain('NaN');
  });
});
