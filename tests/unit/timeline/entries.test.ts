import { describe, expect, it } from 'vitest';
import { isDay } from '../../../lib/timeline/decode.ts';
import { type Entry, merge, standing } from '../../../lib/timeline/entries.ts';
import { stamp } from '../../../lib/timeline/stamp.ts';

const made = { at: 1_000_000, zone: 'UTC', device: 'abc', after: '' };

describe('ids', () => {
  it('sort in the order of events even when the clock is set back', () => {
    const [first] = stamp([{ type: 'returned' }], made);
    const [second] = stamp([{ type: 'returned' }], { ...made, at: 500, after: first?.id ?? '' });
    expect(second?.at).toBe(500);
    expect((second?.id ?? '') > (first?.id ?? '')).toBe(true);
  });

  it('go on in order when a clock that stands still runs out of numbers', () => {
    const after = '000000009zzz-abc';
    const [next] = stamp([{ type: 'returned' }], { ...made, at: 9, after });
    expect(next?.id).toBe('00000000a000-abc');
  });

  it('differ within one act and share the act', () => {
    const entries = stamp([{ type: 'returned' }, { type: 'quietEnded' }], made);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
    expect(new Set(entries.map(({ act }) => act)).size).toBe(1);
  });
});

describe('a day of the calendar', () => {
  it.each(['2026-11-23', '2028-02-29', '1970-01-01', '2199-12-31'])('%s is one', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '1969-12-31',
    '2200-01-01',
    '2026-1-1',
    '2026-11-23T00:00',
    '+002026-11-23',
    '',
  ])('%j is none', (day) => {
    expect(isDay(day)).toBe(false);
  });
});

describe('standing entries', () => {
  const [pain] = stamp([{ type: 'painLogged', score: 3, since: 1_000_000 }], made) as [Entry];
  const [undo] = stamp([{ type: 'retracted', target: pain.act }], { ...made, after: pain.id }) as [
    Entry,
  ];
  const [redo] = stamp([{ type: 'retracted', target: undo.act }], { ...made, after: undo.id }) as [
    Entry,
  ];

  it('leave out what was retracted', () => {
    expect(standing([pain, undo])).toEqual([]);
  });

  it('bring back what was retracted when the retraction is retracted', () => {
    expect(standing([pain, undo, redo])).toEqual([pain]);
  });

  it('merge by id, in either order and any number of times', () => {
    expect(merge([pain, undo], [redo])).toEqual([pain, undo, redo]);
    expect(merge([redo], merge([pain], [undo, pain]))).toEqual([pain, undo, redo]);
  });
});
