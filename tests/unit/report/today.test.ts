import { expect, it } from 'vitest';
import { dayView } from '../../../lib/report/today.ts';
import { Diary } from './diary.ts';

const day = '2026-11-23';

function seen(diary: Diary) {
  return dayView({
    day,
    entries: diary.entries,
    now: diary.time(`${day} 10:00`),
    zone: diary.zone,
  });
}

it('tells every stretch with how surely and why it is known', () => {
  const diary = new Diary()
    .add(`${day} 08:30`, { type: 'started', why: 'browser' })
    .posture(`${day} 09:00`, 'standing')
    .lock(`${day} 09:45`);
  expect(
    seen(diary).stretches.map(({ posture, certainty, cause }) => [posture, certainty, cause]),
  ).toEqual([
    ['sitting', 'inferred', 'start'],
    ['standing', 'confirmed', 'said'],
    ['away', 'inferred', 'locked'],
  ]);
  expect(seen(diary)).toMatchObject({ desk: 75, totals: { sitting: 30, standing: 45, away: 15 } });
});

it('lists the entries of the day, newest first, and marks what was undone', () => {
  const diary = new Diary()
    .posture('2026-11-22 09:00', 'sitting')
    .posture(`${day} 09:00`, 'sitting');
  diary.pain(`${day} 09:10`, 7);
  diary.add(`${day} 09:11`, { type: 'retracted', target: diary.entries.at(-1)?.act ?? '' });
  expect(seen(diary).entries.map(({ entry, stands }) => [entry.type, stands])).toEqual([
    ['painLogged', false],
    ['postureChanged', true],
  ]);
});
