import { describe, expect, it } from 'vitest';
import { overdoFrom, overdoSpans, quietSpans, spanAt } from '../../../lib/tracker/spans.ts';
import { nothingCarried } from '../../../lib/tracker/state.ts';
import { logOf, past } from '../timeline/log.ts';

const quiet = (until: number, why: 'pause' | 'meeting' = 'pause') =>
  ({ type: 'quietBegan', until: past(until), why }) as const;

describe('quiet times', () => {
  it('last until their end, the next one, or a word', () => {
    const facts = logOf(
      [0, quiet(10)],
      [20, quiet(40, 'meeting')],
      [30, quiet(60)],
      [50, { type: 'quietEnded' }],
      [55, { type: 'quietEnded' }],
    );
    expect(quietSpans(facts, nothingCarried)).toEqual([
      { from: past(0), until: past(10), why: 'pause' },
      { from: past(20), until: past(30), why: 'meeting' },
      { from: past(30), until: past(50), why: 'pause' },
    ]);
  });

  it('go on from the days before', () => {
    const carried = { ...nothingCarried, quiet: { until: past(30), why: 'meeting' } as const };
    expect(quietSpans([], carried)).toEqual([
      { from: Number.NEGATIVE_INFINITY, until: past(30), why: 'meeting' },
    ]);
    expect(quietSpans(logOf([20, { type: 'quietEnded' }]), carried)[0]?.until).toBe(past(20));
  });

  it('said by a clock that was ahead are as long as they were said to be', () => {
    const facts = logOf(
      [0, quiet(30)],
      [100, quiet(120)],
      [40, { type: 'clockSetBack', from: past(100) }],
    );
    expect(quietSpans(facts, nothingCarried)).toEqual([
      { from: past(0), until: past(30), why: 'pause' },
      { from: past(40), until: past(60), why: 'pause' },
    ]);
  });

  it('that began as the clock was set to stay as they are', () => {
    const facts = logOf([40, quiet(60)], [40, { type: 'clockSetBack', from: past(100) }]);
    expect(quietSpans(facts, nothingCarried)).toEqual([
      { from: past(40), until: past(60), why: 'pause' },
    ]);
  });
});

describe('longer turns', () => {
  const planned = (from: number | null, until: number) =>
    ({
      type: 'overdoPlanned',
      activity: 'sitting',
      ...(from === null ? {} : { from: past(from) }),
      until: past(until),
    }) as const;

  it('begin as they are told, or when it was told, never before', () => {
    const [at, ahead, late] = logOf(
      [10, planned(null, 60)],
      [10, planned(30, 60)],
      [10, planned(5, 60)],
    );
    const begins = [at, ahead, late].map((entry) =>
      entry?.type === 'overdoPlanned' ? overdoFrom(entry) : null,
    );
    expect(begins).toEqual([past(10), past(30), past(10)]);
  });

  it('end at a word, those that have not begun before they begin', () => {
    const facts = logOf([0, planned(30, 60)], [10, { type: 'overdoEnded' }]);
    expect(overdoSpans(facts, nothingCarried)).toEqual([
      { from: past(30), until: past(30), activity: 'sitting' },
    ]);
  });

  it('go on from the days before', () => {
    const overdo = { activity: 'standing', since: past(-600), until: past(20) } as const;
    expect(overdoSpans([], { ...nothingCarried, overdo })).toEqual([
      { from: past(-600), until: past(20), activity: 'standing' },
    ]);
  });
});

it('a span is on from its beginning up to its end; of two that are, the later', () => {
  const spans = [
    { from: 10, until: 20 },
    { from: 15, until: 18 },
  ];
  expect([9, 10, 15, 17, 18, 19, 20].map((at) => spanAt(spans, at)?.from ?? null)).toEqual([
    null,
    10,
    15,
    15,
    10,
    10,
    null,
  ]);
});
