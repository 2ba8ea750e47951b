import { describe, expect, it } from 'vitest';
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

  it('differ within one act and share the act', () => {
    const entries = stamp([{ type: 'returned' }, { type: 'quietEnded' }], made);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
    expect(new Set(entries.map(({ act }) => act)).size).toBe(1);
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
