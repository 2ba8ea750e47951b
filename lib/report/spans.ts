import { minute } from '../timeline/bouts.ts';
import { type Day, endOf, startOf } from '../timeline/days.ts';
import type { Entry, EntryOf, Instant, Minutes } from '../timeline/entries.ts';

/** From the first up to, but not including, the second. */
export type Span = readonly [from: Instant, until: Instant];

/** The times in a flare-up, in order; one that still lasts ends at `now`. One that a rule found is told by its day. */
export function flareUps(facts: readonly Entry[], now: Instant): readonly Span[] {
  const spans: Span[] = [];
  let since: Instant | null = null;
  for (const entry of facts) {
    since ??= flareUpBegin(entry);
    const until = flareUpEnd(entry);
    if (until === null || since === null) continue;
    if (until >= since) spans.push([since, until]);
    since = null;
  }
  return since === null ? spans : [...spans, [since, Math.max(since, now)]];
}

function flareUpBegin(entry: Entry): Instant | null {
  if (entry.type === 'flareUpBegan') return entry.at;
  return isDecision(entry, 'flareUpBegan') ? startOf(entry.date, entry.zone) : null;
}

function flareUpEnd(entry: Entry): Instant | null {
  if (entry.type === 'flareUpEnded') return entry.at;
  return isDecision(entry, 'flareUpEnded') ? endOf(entry.date, entry.zone) - 1 : null;
}

function isDecision(entry: Entry, kind: string): entry is EntryOf<'decided'> {
  return entry.type === 'decided' && entry.kind === kind;
}

/** The times for which the person asked for no prompts, in order, none overlapping. */
export function quietSpans(facts: readonly Entry[], now: Instant): readonly Span[] {
  const spans: Span[] = [];
  let open: Span | null = null;
  const close = (at: Instant) => {
    if (open !== null && Math.min(open[1], at) > open[0])
      spans.push([open[0], Math.min(open[1], at)]);
    open = null;
  };
  for (const entry of facts) {
    if (entry.type === 'quietBegan' || entry.type === 'quietEnded') close(entry.at);
    if (entry.type === 'quietBegan') open = [entry.at, entry.until];
  }
  close(now);
  return spans;
}

/** The part of `spans` that lies on `day`, in minutes. */
export function minutesOn(spans: readonly Span[], day: Day, zone: string): Minutes {
  const [start, end] = [startOf(day, zone), endOf(day, zone)];
  return spans.reduce(
    (sum, [from, until]) =>
      sum + Math.max(0, Math.min(until, end) - Math.max(from, start)) / minute,
    0,
  );
}

/** Whether one of `spans` touches `day`. */
export function touches(spans: readonly Span[], day: Day, zone: string): boolean {
  const [start, end] = [startOf(day, zone), endOf(day, zone)];
  return spans.some(([from, until]) => from < end && until > start);
}
