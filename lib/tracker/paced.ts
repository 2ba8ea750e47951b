import { type Bout, createPlan, isDiscomfort, type Plan } from '../pacing/index.ts';
import { minute, type TimedBout } from '../timeline/bouts.ts';
import type { Entry, EntryOf, Instant } from '../timeline/entries.ts';
import type { Span } from './spans.ts';

/** A rating up to this long after a bout is said of the bout. */
export const justAfter = 10 * minute;
/** The engine takes no longer bout than a week; nobody sits for one. */
const longestBout = 7 * 24 * 60;

/** What the log says about a bout besides its length. */
export interface Said {
  readonly facts: readonly Entry[];
  /** The planned overdoes, and of which posture. */
  readonly overdoes: readonly (Span & { readonly activity: Bout['activity'] })[];
  /** Setups in use before the first fact. */
  readonly setups: readonly string[];
}

/**
 * A bout as the pacing engine takes it: its clock, what was carried over included, so that it starts where that clock stood at 0.
 * The onset is the one that was marked; what ratings tell is the engine's to judge (R2, R48).
 */
export function paced(bout: TimedBout, { facts, overdoes, setups }: Said): Bout {
  const minutes = Math.min(bout.carried + bout.minutes, longestBout);
  const start = bout.until - minutes * minute;
  const markedAt = markedOnset(bout, facts);
  return {
    activity: bout.activity,
    start,
    minutes,
    onset: markedAt === null || markedAt < start ? null : (markedAt - start) / minute,
    pain: lastSaid(bout, facts),
    setup: setupsAt(bout.from, facts, setups),
    override: overdoes.some((span) => span.activity === bout.activity && overlaps(span, bout)),
  };
}

/** The comfort last said in the bout or just after it, 0-10; null where none was. */
export function lastSaid(bout: TimedBout, facts: readonly Entry[]): number | null {
  return ratings(facts).findLast(({ since }) => inside(bout, since, justAfter))?.score ?? null;
}

/** When discomfort was said to begin in the bout; null where it was not. */
function markedOnset(bout: TimedBout, facts: readonly Entry[]): Instant | null {
  const marked = facts.find((entry) => entry.type === 'painStarted' && inside(bout, entry.since));
  return marked?.type === 'painStarted' ? marked.since : null;
}

/**
 * The minute of the bout's clock at which discomfort began, marked or, by the plan's measure, rated (R2); null where it did not.
 * Without a plan the measure is that of somebody whose usual is not known.
 */
export function onsetOf(
  bout: TimedBout,
  facts: readonly Entry[],
  plan: Plan = createPlan(),
): number | null {
  const at = markedOnset(bout, facts) ?? ratedOnset(bout, facts, plan);
  return at === null ? null : bout.carried + (at - bout.from) / minute;
}

function ratedOnset(bout: TimedBout, facts: readonly Entry[], plan: Plan): Instant | null {
  let before = ratings(facts).findLast(({ since }) => since < bout.from)?.score ?? null;
  for (const { since, score } of ratings(facts)) {
    if (!inside(bout, since)) continue;
    if (isDiscomfort(plan, before, score)) return since;
    before = Math.min(before ?? score, score);
  }
  return null;
}

function ratings(facts: readonly Entry[]): readonly EntryOf<'painLogged'>[] {
  return facts.filter((entry) => entry.type === 'painLogged');
}

function setupsAt(at: Instant, facts: readonly Entry[], before: readonly string[]) {
  const said = facts.findLast((entry) => entry.type === 'setupsChanged' && entry.at <= at);
  return said?.type === 'setupsChanged' ? said.setups : before;
}

function inside({ from, until }: TimedBout, at: Instant, after = 0): boolean {
  return at >= from && at <= until + after;
}

function overlaps(span: Span, { from, until }: TimedBout): boolean {
  return span.from < until && span.until > from;
}
