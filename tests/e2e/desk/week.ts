import { days, hours, minutes, type VirtualBrowser } from '../harness/index.ts';
import { press } from './desk.ts';

/** Something a person does on their own: minutes after nine o'clock, and what then. */
type Own = readonly (readonly [minute: number, act: (b: VirtualBrowser) => Promise<unknown>])[];

const step = 1;
const thinksEvery = 3;
const pain = (score: number) => (b: VirtualBrowser) => press(b, `Pain ${score}`);

async function lunch(b: VirtualBrowser): Promise<void> {
  await b.lock();
  await b.runTo(b.now + minutes(40));
  await b.input();
  await press(b, 'Walked');
}

async function coffee(b: VirtualBrowser): Promise<void> {
  await leave(b, 9);
  await press(b, 'Stood');
}

async function leave(b: VirtualBrowser, minute: number): Promise<void> {
  await b.idleFrom(b.now);
  await b.runTo(b.now + minutes(minute));
  await b.input();
  await b.settle();
}

const ordinary: Own = [
  [5, pain(2)],
  [150, lunch],
  [240, pain(3)],
  [420, pain(2)],
];
const long: Own = [
  [5, pain(2)],
  [95, (b) => press(b, 'Pain is starting')],
  [100, pain(4)],
  [150, lunch],
  [430, pain(3)],
];

/** Half a minute without input: a moment to prompt. */
async function think(b: VirtualBrowser): Promise<void> {
  await b.idleFrom(b.now);
  await b.runTo(b.now + minutes(0.5));
  await b.input();
}

/** Answers the prompt that shows: mostly takes it, and walks six minutes where it was a walk; or goes for coffee later. */
async function answer(b: VirtualBrowser, takes: boolean): Promise<void> {
  const [id] = b.records.shown().keys();
  if (id === undefined) return;
  if (!takes) {
    await press(b, 'Skip');
    await b.runTo(b.now + minutes(14));
    return coffee(b);
  }
  await b.dispatch('notifications.onButtonClicked', id, 0);
  await b.settle();
  if ((await b.badge()).title.includes('Walking')) await leave(b, 6);
}

/** Lives through one day at work from nine o'clock, and locks the screen at half past four. */
async function liveDay(
  b: VirtualBrowser,
  nine: number,
  own: Own,
  takes: (nth: number) => boolean,
): Promise<void> {
  const left = [...own];
  let nth = 0;
  await press(b, 'Sitting');
  for (let minute = step; minute <= 450; minute += step) {
    if (nine + minutes(minute) > b.now) await b.runTo(nine + minutes(minute));
    if (minute % thinksEvery === 0) await think(b);
    if (b.records.shown().size > 0) await answer(b, takes(nth++));
    if (left[0] !== undefined && b.now >= nine + minutes(left[0][0])) await left.shift()?.[1](b);
  }
  await b.runTo(nine + hours(7.5));
  await b.lock();
  await b.settle();
}

/** Lives through working days from Monday, nine o'clock; Wednesdays are long ones with few breaks. */
export async function liveDays(b: VirtualBrowser, monday9: number, count = 5): Promise<void> {
  for (let day = 0; day < count; day += 1) {
    const nine = monday9 + days(day);
    if (day > 0) {
      await b.sleepTo(nine, { input: false });
      await b.input();
      await b.settle();
    }
    if (day % 7 > 4) continue;
    const isLong = day % 7 === 2;
    await liveDay(b, nine, isLong ? long : ordinary, (nth) => nth % (isLong ? 3 : 8) !== 2);
  }
}
