import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { glanceOf } from '../../../lib/tracker/glance-of.ts';
import type { Intent } from '../../../lib/tracker/intents.ts';
import { retold } from '../../../lib/tracker/retold.ts';
import type { TrackerSettings } from '../../../lib/tracker/settings.ts';
import { Desk, minute } from './day.ts';
import { Teller } from './teller.ts';

export const hour = 60 * minute;
export const day = 24 * hour;

/**
 * Days as they are told, to the last line: what was logged, asked, shown and rung. The files are read by people too: a change of one
 * shows what would be otherwise for whoever lives that day. `DESKPACE_TELL=1 npm test -- unit` writes them anew, and fails where one was
 * told otherwise before: the next run without it is the one that counts.
 */
export function isAsTold(name: string, live: (desk: Desk) => void, desk = new Desk()) {
  const { lines } = new Teller(desk);
  live(desk);
  desk.does({ type: 'wake' });
  const file = new URL(`./told/${name}.txt`, import.meta.url);
  const text = `${lines.join('\n')}\n`;
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (process.env['DESKPACE_TELL'] === '1') writeFileSync(file, text);
  expect(text).toEqual(before);
  isToldByItsLog(desk);
}

/** Everything but the pulse follows from the log: a page that has nothing else shows the same. */
function isToldByItsLog({ log, now, zone, pacing, settings, state, last }: Desk) {
  const { pulse } = last.state;
  const told = retold(log, { device: 'test', now, zone, pacing, settings, pulse });
  const { pulse: _, ...known } = state;
  expect(told.state).toMatchObject(known);
  expect(told.glance).toEqual(glanceOf(last.state, last.asking));
}

/** Works on at a pause until a prompt waits, for so many minutes at most; the prompt's id. */
export function prompted(desk: Desk, minutes = 60): string {
  desk.still = true;
  for (let i = 0; i < minutes && desk.glance.prompt === null; i += 1) desk.passes(1);
  desk.still = false;
  return desk.glance.prompt?.id ?? 'none';
}

export function all(desk: Desk, ...intents: readonly Intent[]) {
  for (const intent of intents) desk.does(intent);
}

/** The browser is opened at that instant, whatever was before. */
export function comesIn(desk: Desk, at: number) {
  desk.sleeps((at - desk.now) / minute);
  desk.presence = 'active';
  all(desk, { type: 'start', why: 'browser' });
}

/** The same hours on every day of the week. */
export function everyDay(
  ...ranges: TrackerSettings['workingHours'][number]
): TrackerSettings['workingHours'] {
  return [ranges, ranges, ranges, ranges, ranges, ranges, ranges];
}
