import { expect, test } from 'playwright/test';
import { atDesk, press } from './desk/desk.ts';
import { ofType, plain, readLog } from './desk/log.ts';
import { hours, minutes, nextMonday, type VirtualBrowser } from './harness/index.ts';

const monday9 = nextMonday(9);
const at = (minute: number) => monday9 + minutes(minute);

const withBrowser = (run: (b: VirtualBrowser) => Promise<void>) => atDesk(monday9, run);

test('the clock runs from the first minute on, and the popup logs posture by mouse and keyboard', () =>
  withBrowser(async (b) => {
    const popup = await b.popup();
    await popup.until(`document.querySelector('[aria-pressed=true]') !== null`);
    expect(await popup.find('button', 'Sitting')).toMatchObject({ pressed: 'true' });
    await popup.click('button', 'Standing');
    await popup.until(
      `document.querySelector('[aria-pressed=true]')?.textContent.includes('Standing')`,
    );
    await popup.key('S');
    await popup.until(
      `document.querySelector('[aria-pressed=true]')?.textContent.includes('Sitting')`,
    );
    await b.settle();
    const said = ofType(await readLog(b), 'postureChanged').map(({ posture, by }) => [posture, by]);
    expect(said).toEqual([
      ['standing', 'person'],
      ['sitting', 'person'],
    ]);
  }));

test('a bout is timed, prompted at its limit, answered by a walk, and a new bout begins', () =>
  withBrowser(async (b) => {
    await press(b, 'Sitting');
    await b.runTo(at(10));
    // In steps of five minutes.
    expect((await b.badge()).text).toBe('10');
    await b.runTo(at(40));
    const prompts = ofType(await readLog(b), 'prompted');
    expect(prompts).toHaveLength(1);
    expect(prompts[0]?.at).toBeGreaterThanOrEqual(at(prompts[0]?.limit ?? 0));
    const [shown] = b.records.shown().values();
    expect(shown?.['title']).toMatch(/minutes of sitting/);
    expect(JSON.stringify(shown).toLowerCase()).not.toContain('pain');

    await b.dispatch('notifications.onButtonClicked', `prompt:${prompts[0]?.id}`, 0);
    await b.settle();
    const log = await readLog(b);
    expect(ofType(log, 'promptAnswered')).toMatchObject([{ answer: 'taken' }]);
    expect(b.records.shown().size).toBe(0);
    await b.idleFrom(b.now);
    await b.runTo(b.now + minutes(6));
    await b.input();
    await b.runTo(b.now + minutes(5));
    expect((await b.badge()).text).toBe('5');
  }));

test('a turn near its limit is asked about, and one press answers', () =>
  withBrowser(async (b) => {
    await press(b, 'Sitting');
    await b.runTo(at(21));
    await press(b, 'Standing');
    await b.runTo(at(23));
    const popup = await b.popup();
    await popup.until(`document.body.innerText.includes('How did 21 minutes of sitting feel')`);
    await popup.click('button', 'Felt 3');
    await popup.until(`!document.body.innerText.includes('How did 21')`);
    await b.settle();
    expect(ofType(await readLog(b), 'painLogged')).toMatchObject([{ score: 3, since: at(23) }]);
  }));

test('pain is logged by mouse and by keyboard, and Undo takes the last one back', () =>
  withBrowser(async (b) => {
    const popup = await b.popup();
    await popup.click('button', 'Pain 4');
    await popup.until(`document.body.innerText.includes('Pain 4')`);
    await popup.key('7');
    await popup.until(`document.body.innerText.includes('Pain 7')`);
    await popup.click('button', 'Undo');
    await popup.until(`document.body.innerText.includes('Undone')`);
    await b.settle();
    const log = await readLog(b);
    expect(ofType(log, 'painLogged').map(({ score }) => score)).toEqual([4, 7]);
    expect(ofType(log, 'retracted')).toHaveLength(1);
  }));

test('idle time is unsure, and one answer on return settles it', () =>
  withBrowser(async (b) => {
    await b.runTo(at(10));
    await b.idleFrom(b.now);
    await b.runTo(at(30));
    expect(await b.alarms()).toEqual([]);
    await b.input();
    await b.settle();
    expect((await b.badge()).text).toBe('?');
    await press(b, 'Walked');
    expect(ofType(await readLog(b), 'gapSettled')).toMatchObject([{ as: 'walked', from: at(10) }]);
    expect((await b.badge()).text).toBe('0');
  }));

test('sound in a tab means that somebody is still here', () =>
  withBrowser(async (b) => {
    await b.runTo(at(10));
    await b.setAudible(true);
    await b.idleFrom(b.now);
    await b.runTo(at(40));
    await b.input();
    await b.settle();
    expect(ofType(await readLog(b), 'wentIdle')).toEqual([]);
  }));

test('a lock is away from then on, sleep from the last instant seen on', () =>
  withBrowser(async (b) => {
    await b.runTo(at(10));
    await b.lock();
    await b.runTo(at(25));
    await b.input();
    await b.settle();
    await b.runTo(at(40));
    await b.sleepTo(at(100));
    await b.settle();
    const log = await readLog(b);
    expect(ofType(log, 'locked')).toMatchObject([{ since: at(10) }]);
    const [slept] = ofType(log, 'gapFound');
    expect(slept?.cause).toBe('slept');
    expect(Math.abs((slept?.since ?? 0) - at(40))).toBeLessThanOrEqual(minutes(2));
  }));

test('nothing is lost when the browser is killed and started again', () =>
  withBrowser(async (b) => {
    await press(b, 'Standing');
    await press(b, 'Pain 2');
    await b.runTo(at(10));
    const before = await readLog(b);
    await b.restart(at(60));
    await b.settle();
    const after = await readLog(b);
    expect(after.slice(0, before.length)).toEqual(before);
    const closed = ofType(after, 'gapFound');
    expect(closed).toMatchObject([{ cause: 'closed' }]);
    expect(Math.abs((closed[0]?.since ?? 0) - at(10))).toBeLessThanOrEqual(minutes(2));
    await b.restart(at(60) + hours(72));
    await b.settle();
    expect((await readLog(b)).length).toBeGreaterThan(after.length);
  }));

test('a clock set back or ahead makes no negative and no doubled time', () =>
  withBrowser(async (b) => {
    await b.runTo(at(20));
    await b.setClock(at(-40));
    await b.dispatch('idle.onStateChanged', 'active');
    await b.runTo(at(-35));
    expect((await b.badge()).text).toBe('25');
    await b.setClock(at(600));
    await b.input();
    await b.runTo(at(602));
    expect(ofType(await readLog(b), 'clockSetBack')).toHaveLength(1);
    expect(ofType(await readLog(b), 'gapFound')).toHaveLength(1);
  }));

/** A morning at work, with something after each of its events. */
async function morning(b: VirtualBrowser, after: () => Promise<void>): Promise<void> {
  const steps: (() => Promise<unknown>)[] = [
    () => press(b, 'Sitting'),
    () => b.runTo(at(12)),
    () => press(b, 'Pain 3'),
    () => b.runTo(at(33)),
    () => press(b, 'Walking'),
    () => b.idleFrom(b.now),
    () => b.runTo(at(41)),
    () => b.input(),
    () => b.runTo(at(50)),
    () => press(b, 'Standing'),
    () => b.runTo(at(58)),
    () => b.lock(),
    () => b.runTo(at(90)),
    () => b.input(),
    () => press(b, "Don't count"),
    () => b.runTo(at(130)),
  ];
  for (const step of steps) {
    await step();
    await b.settle();
    await after();
  }
}

test('a worker stopped after every event writes the same log as one that lives on', async () => {
  const logs: (readonly unknown[])[] = [];
  for (const stop of [false, true]) {
    await withBrowser(async (b) => {
      await morning(b, async () => {
        if (stop) await b.stopWorker();
      });
      logs.push(plain(await readLog(b)));
    });
  }
  expect(logs[1]).toEqual(logs[0]);
});

test('no worker starts, no alarm and no write while nobody is there for an hour', () =>
  withBrowser(async (b) => {
    await b.runTo(at(5));
    await b.idleFrom(b.now);
    await b.runTo(at(7));
    await b.stopWorker();
    const before = { ...b.records, writes: b.records.writes, wakeUps: b.records.wakeUps };
    await b.runTo(at(67));
    expect(b.records.wakeUps).toBe(before.wakeUps);
    expect(b.records.writes).toBe(before.writes);
  }));

test('the report shows what was done', () =>
  withBrowser(async (b) => {
    await press(b, 'Sitting');
    await press(b, 'Pain 3');
    await b.runTo(at(28));
    await press(b, 'Walk');
    await b.idleFrom(b.now);
    await b.runTo(at(38));
    await b.input();
    await b.runTo(at(45));
    const report = await b.open('workbench.html#/report');
    await report.until(`document.body.innerText.includes('1 of 1 prompt taken')`);
    const row = await report.eval<string[]>(
      `[...document.querySelector('.report-days tbody tr').cells].map((cell) => cell.firstChild.textContent)`,
    );
    expect(row.slice(1, 4)).toEqual(['35m', '–', '10m']);
    expect(await report.find('button', 'Print')).not.toBeNull();
  }));
