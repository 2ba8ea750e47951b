import { describe, expect, it } from 'vitest';
import type { EntryOf } from '../../../lib/timeline/entries.ts';
import { Desk, minute, nine } from './day.ts';

const day = 24 * 60 * minute;
const decided = (desk: Desk) => desk.logged('decided') as readonly EntryOf<'decided'>[];

/** A turn of so many minutes and how it felt at its end; six minutes away come after it. */
const turn = (minutes: number, score = 1) => ({ minutes, score });
type Turn = ReturnType<typeof turn>;

/** Somebody who works from nine on; every day is begun and left with the screen locked. */
class Worker extends Desk {
  /** `date` counts days from the first Monday. */
  works(date: number, turns: readonly Turn[]): this {
    this.now = nine + date * day;
    this.returns();
    for (const { minutes, score } of turns) {
      this.does({ type: 'changePosture', to: 'sitting' });
      this.passes(minutes).does({ type: 'logPain', score });
      this.locks().passes(6).returns();
    }
    this.locks();
    return this;
  }

  weeks(count: number, turns: readonly Turn[], from = 0): this {
    for (let week = from; week < from + count; week += 1)
      for (let weekday = 0; weekday < 5; weekday += 1) this.works(week * 7 + weekday, turns);
    return this;
  }

  /** The news of the morning after. */
  morning(date: number) {
    this.now = nine + date * day;
    this.returns();
    return this.glance.news.map(({ rule, kind }) => `${rule} ${kind}`);
  }
}

const five = (minutes: number) => Array.from({ length: 5 }, () => turn(minutes));

describe('what the engine notes reaches the person, and is in the log', () => {
  it('tells of each review, with rule, figures and a sentence', () => {
    const desk = new Worker().weeks(1, five(22));
    expect(desk.morning(7)).toContain('R8 firstBaseline');
    const review = decided(desk).find(({ activity }) => activity === 'sitting');
    expect(review).toMatchObject({ rule: 'R8', date: '2026-11-29', kind: 'firstBaseline' });
    expect(review?.text).toMatch(/minutes of sitting feels comfortable/);
    expect(review?.figures).not.toEqual({});
  });

  it('tells of boom and bust (R33)', () => {
    const desk = new Worker().weeks(2, five(20));
    const { baseline } = desk.state.plan.postures.sitting;
    const long = turn(baseline * 1.7);
    for (const monday of [14, 17]) desk.works(monday, [long, long]).works(monday + 1, [turn(10)]);
    desk.works(19, five(20));
    const news = decided(desk).filter(({ rule }) => rule === 'R33');
    expect(news).toMatchObject([{ kind: 'boomBust', figures: { pairs: 2 } }]);
    expect(news[0]?.text).toMatch(/Want to try spreading it a little/);
  });

  it('offers a small step (R34)', () => {
    const desk = new Worker().weeks(2, five(20)).weeks(4, five(6), 2);
    const news = decided(desk).filter(({ rule }) => rule === 'R34');
    expect(news[0]).toMatchObject({ kind: 'smallStep' });
    expect(news[0]?.text).toMatch(/One easy thing today/);
  });

  it('points to the help page in a long flare-up, and to a person in a longer one (R31)', () => {
    const desk = new Worker().weeks(2, [turn(15)]);
    desk.does({ type: 'beginFlareUp' });
    for (let date = 12; date < 37; date += 1) desk.works(date, [turn(15, 6)]);
    const help = decided(desk).filter(({ rule, kind }) => rule === 'R31' && kind === 'help');
    expect(help.map(({ figures }) => figures['days'])).toEqual([8, 22]);
    expect(help[0]?.text).toMatch(/When to get help/);
    expect(help[1]?.text).toMatch(/physiotherapist or doctor/);
  });

  it('tells of longer breaks where sitting stays short (R25)', () => {
    const desk = new Worker();
    desk.does({ type: 'tellBaseline', activity: 'sitting', minutes: 10 });
    desk.weeks(2, five(7));
    expect(desk.morning(14)).toContain('R25 longerBreaksBegan');
  });

  it('offers fewer prompts where few are taken (R23)', () => {
    const desk = new Worker();
    for (let date = 0; date < 3; date += 1) desk.works(date, [turn(60), turn(60)]);
    expect(desk.morning(3)).toContain('R23 fewerPrompts');
  });

  it('is news for that day and the next', () => {
    const desk = new Worker().weeks(1, five(22));
    const news = desk.morning(7);
    expect(news).not.toEqual([]);
    expect(desk.morning(8)).toEqual(news);
    expect(desk.morning(9)).toEqual([]);
  });
});
