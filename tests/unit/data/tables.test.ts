import { describe, expect, it } from 'vitest';
import { csvRows } from '../../../lib/report/csv.ts';
import {
  dayColumns,
  dayRows,
  entryColumns,
  entryRows,
  turnColumns,
  turnRows,
} from '../../../lib/report/export-tables.ts';
import { weekModel } from '../../../lib/report/week.ts';
import { Diary } from '../report/diary.ts';
import { read } from '../repository/files.ts';
import { firstColumn } from '../repository/prose.ts';

const zone = 'Europe/Berlin';

function weekOf(diary: Diary) {
  const { entries } = diary;
  const now = diary.time('2026-11-25 12:00');
  return { entries, zone, model: weekModel({ week: '2026-W48', entries, now, zone }) };
}

const monday = new Diary()
  .prompt('2026-11-22 23:00')
  .posture('2026-11-23 09:00', 'sitting')
  .pain('2026-11-23 09:20', 4)
  .prompt('2026-11-23 09:28')
  .posture('2026-11-23 09:40', 'standing')
  .lock('2026-11-23 09:50');

describe('the file of turns', () => {
  it('has one row for each turn, on the wall clock of its day', () => {
    expect(csvRows(turnColumns, turnRows(weekOf(monday))).split('\r\n')).toEqual([
      '2026-11-23,2026-11-23 09:00:00,2026-11-23 09:40:00,Europe/Berlin,sitting,40,40,30,10,no,changed,20,4',
      '2026-11-23,2026-11-23 09:40:00,2026-11-23 09:50:00,Europe/Berlin,standing,10,10,,0,,away,,',
      '',
    ]);
  });
});

describe('the file of days', () => {
  it('has one row for each day with anything on it', () => {
    expect(csvRows(dayColumns, dayRows(weekOf(monday)))).toBe(
      '2026-11-23,40,10,0,0,40,1,0,10,0,0,0,1,0,4,4,1,,no,0\r\n',
    );
  });
});

describe('the file of entries', () => {
  it('has one row for each entry made in the week, with what has no column as JSON', () => {
    const rows = csvRows(entryColumns, entryRows(weekOf(monday))).split('\r\n');
    expect(rows).toHaveLength(6);
    const [, madeAt, place, type, , takenBack, since, , , posture] = rows[0]?.split(',') ?? [];
    expect([madeAt, place, type, takenBack, since, posture]).toEqual([
      '2026-11-23T09:00:00+01:00',
      zone,
      'postureChanged',
      'no',
      '2026-11-23T09:00:00+01:00',
      'sitting',
    ]);
    expect(rows[0]).toContain(`"{""by"":""person""}"`);
  });

  it('says which entries were taken back', () => {
    const entries = new Diary().pain('2026-11-23 09:00', 3).entries;
    const [pain] = entries;
    const diary = new Diary()
      .pain('2026-11-23 09:00', 3)
      .add('2026-11-23 09:01', { type: 'retracted', target: pain?.act ?? '' });
    expect(entryRows(weekOf(diary)).map(({ takenBack }) => takenBack)).toEqual([true, false]);
  });

  it('keeps the minutes of a decision apart from instants', () => {
    const diary = new Diary().add('2026-11-23 08:00', {
      type: 'decided',
      rule: 'R11',
      date: '2026-11-22',
      activity: 'sitting',
      kind: 'grow',
      from: 20,
      to: 22,
      figures: { share: 0.1 },
      text: '=so',
    });
    const row = csvRows(entryColumns, entryRows(weekOf(diary)));
    expect(row).toContain(`""from"":20,""to"":22`);
    expect(row).not.toContain('1970');
  });
});

describe('docs/export.md', () => {
  it.each([
    ['## Entries', entryColumns],
    ['## Turns', turnColumns],
    ['## Days', dayColumns],
  ] as const)('explains the columns of %s in order', (heading, columns) => {
    expect(firstColumn(read('docs/export.md'), heading)).toEqual(columns.map(({ name }) => name));
  });
});
