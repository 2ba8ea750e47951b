import type { Activity, Entry, EntryOf, Instant } from '../timeline/entries.ts';
import type { Carried } from './state.ts';

/** A time that somebody said would last until an instant; `until` is when it ended, or will. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

/** A time in which no prompt shows. */
export interface QuietSpan extends Span {
  readonly why: 'meeting' | 'pause';
}

/** A time for which somebody planned to hold one posture longer (R36). */
export interface OverdoSpan extends Span {
  readonly activity: Activity;
}

/** Quiet times in order, each ended in its time, by the next one or by the person. Source: R41, R45. */
export function quietSpans(facts: readonly Entry[], { quiet }: Carried): readonly QuietSpan[] {
  const before = quiet === null ? [] : [{ from: Number.NEGATIVE_INFINITY, ...quiet }];
  return spansIn(facts, before, 'quietEnded', (entry) =>
    entry.type === 'quietBegan' ? { from: entry.at, until: entry.until, why: entry.why } : null,
  );
}

/** Planned overdoes in order, likewise. */
export function overdoSpans(facts: readonly Entry[], { overdo }: Carried): readonly OverdoSpan[] {
  const before =
    overdo === null ? [] : [{ from: overdo.since, until: overdo.until, activity: overdo.activity }];
  return spansIn(facts, before, 'overdoEnded', (entry) =>
    entry.type === 'overdoPlanned'
      ? { from: overdoFrom(entry), until: entry.until, activity: entry.activity }
      : null,
  );
}

/** When a planned overdo begins: never before it was told. */
export function overdoFrom({ at, from = at }: EntryOf<'overdoPlanned'>): Instant {
  return Math.max(at, from);
}

function spansIn<One extends Span>(
  facts: readonly Entry[],
  before: readonly One[],
  end: Entry['type'],
  begun: (entry: Entry) => One | null,
): readonly One[] {
  return facts.reduce<readonly One[]>((spans, entry) => {
    const span = begun(entry);
    if (span !== null) return [...ended(spans, entry.at), span];
    return entry.type === end ? ended(spans, entry.at) : setBack(spans, entry);
  }, before);
}

function ended<One extends Span>(spans: readonly One[], at: Instant): readonly One[] {
  return spans.map((span) =>
    span.until > at ? { ...span, until: Math.max(span.from, at) } : span,
  );
}

/** What began after the instant that the clock was set back to was said by a wrong clock: an hour of it stays an hour. */
function setBack<One extends Span>(spans: readonly One[], entry: Entry): readonly One[] {
  if (entry.type !== 'clockSetBack') return spans;
  const by = entry.from - entry.at;
  return spans.map((span) =>
    span.from > entry.at ? { ...span, from: span.from - by, until: span.until - by } : span,
  );
}

/** The span that is on; null where none is. */
export function spanAt<One extends Span>(spans: readonly One[], at: Instant): One | null {
  return spans.findLast(({ from, until }) => from <= at && at < until) ?? null;
}
