import { describe, expect, it } from 'vitest';
import { isDay } from '../../../lib/timeline/decode.ts';
import {
  assertNever,
  byId,
  chosen,
  type Entry,
  merge,
  standing,
} from '../../../lib/timeline/entries.ts';
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

  it('count up within one act and share the act', () => {
    const entries = stamp([{ type: 'returned' }, { type: 'quietEnded' }], made);
    expect(entries.map(({ id }) => id)).toEqual(['00000lfls000-abc', '00000lfls001-abc']);
    expect(entries.map(({ act }) => act)).toEqual(['00000lfls000-abc', '00000lfls000-abc']);
  });

  it('begin their count anew with each millisecond', () => {
    const after = stamp([{ type: 'returned' }, { type: 'quietEnded' }], made)[1]?.id ?? '';
    const [same] = stamp([{ type: 'returned' }], { ...made, after });
    const [next] = stamp([{ type: 'returned' }], { ...made, at: made.at + 1, after });
    expect([same?.id, next?.id]).toEqual(['00000lfls002-abc', '00000lflt000-abc']);
  });

  it('begin at nothing where the newest id cannot be read', () => {
    for (const after of ['', 'no', '00000lfls', '00000lfls---abc'])
      expect(stamp([{ type: 'returned' }], { ...made, after })[0]?.id).toBe('00000lfls000-abc');
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

  it('are those of an act as a whole', () => {
    const [taken, walked] = stamp([{ type: 'returned' }, { type: 'quietEnded' }], {
      ...made,
      after: redo.id,
    }) as [Entry, Entry];
    const back = stamp([{ type: 'retracted', target: taken.act }], { ...made, after: walked.id });
    expect(standing([pain, taken, walked, ...back])).toEqual([pain]);
  });

  it('merge by id, in either order and any number of times', () => {
    expect(merge([pain, undo], [redo])).toEqual([pain, undo, redo]);
    expect(merge([redo], merge([pain], [undo, pain]))).toEqual([pain, undo, redo]);
  });

  it('merge with nothing as they are, and into order where they are in none', () => {
    const ordered = [pain, undo, redo];
    expect(merge(ordered, [])).toBe(ordered);
    expect(merge([], [])).toEqual([]);
    expect(merge([redo, pain, undo], [])).toEqual(ordered);
    expect(merge([pain, pain, undo], [])).toEqual([pain, undo]);
    expect(merge([pain, redo, undo], [])).toEqual(ordered);
  });

  it('are one of two that differ under one id, the same whichever comes first', () => {
    const other: Entry = { ...pain, zone: 'Asia/Tokyo' };
    expect(merge([pain], [other])).toEqual(merge([other], [pain]));
    const { id, ...rest } = pain;
    const turned = { ...rest, id } as Entry;
    expect(chosen(pain, turned)).toBe(pain);
    expect(chosen(turned, pain)).toBe(turned);
    const texts = [pain, other].map((entry) => JSON.stringify(Object.entries(entry).sort()));
    const least = texts.indexOf([...texts].sort()[0] ?? '');
    expect(chosen(other, pain)).toBe([pain, other][least]);
  });

  it('are put in the order made', () => {
    expect([redo, pain, undo].sort(byId)).toEqual([pain, undo, redo]);
    expect([byId(pain, undo), byId(undo, pain), byId(pain, pain)]).toEqual([-1, 1, 0]);
  });
});

describe('a kind that nobody knows', () => {
  it('is an error that names it', () => {
    expect(() => assertNever({ type: 'x' } as never)).toThrow('not a known kind: {"type":"x"}');
  });
});
