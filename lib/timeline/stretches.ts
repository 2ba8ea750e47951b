import type { Activity, Certainty, Entry, GapAnswer, Instant, Posture } from './entries.ts';
import { standing } from './entries.ts';

/** Why a stretch is what it is: shown to the person who asks. */
export type Cause =
  | 'start'
  | 'said'
  | 'prompt'
  | 'break'
  | 'input'
  | 'quiet'
  | 'sound'
  | 'idle'
  | 'locked'
  | 'slept'
  | 'closed'
  | 'long'
  | 'returned'
  | 'settled'
  | 'amended';

/** One posture from `from` up to `until`, by whom and how surely it is known; `zone` is that of the entry that began it. */
export interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
  readonly posture: Posture;
  readonly certainty: Certainty;
  readonly cause: Cause;
  readonly zone: string;
}

/** The stretch that goes on at the end of the days a window leaves out. */
export type Opening = Omit<Stretch, 'until'> | null;

type Lane = readonly Stretch[];

/**
 * The timeline told by `entries` (in order of id) up to `now`: stretches in order of time, none overlapping; only the last may
 * be of no length, where it begins now. `opening` goes on from before the first entry. Time before the first fact is not on it.
 * Source: design.md section 4.
 */
export function stretchesOf(
  entries: readonly Entry[],
  now: Instant,
  opening: Opening = null,
): Lane {
  const begun = openLane(entries, opening).filter(({ from }) => from <= now);
  return join(begun.map((stretch) => ({ ...stretch, until: Math.min(stretch.until, now) })));
}

/** The same without the end set to now: the last stretch is open where one goes on. */
export function openLane(entries: readonly Entry[], opening: Opening = null): Lane {
  return standing(entries).reduce(
    draw,
    opening === null ? [] : [{ ...opening, until: Number.POSITIVE_INFINITY }],
  );
}

function draw(lane: Lane, entry: Entry): Lane {
  const { zone } = entry;
  switch (entry.type) {
    case 'started':
      return on(lane, entry.at, resumed(lane, entry.at), 'inferred', 'start', zone);
    case 'postureChanged':
      return on(
        lane,
        entry.since,
        entry.posture,
        sureness[entry.by][0],
        sureness[entry.by][1],
        zone,
      );
    case 'wasStill':
      return over(lane, entry.from, entry.until, (old) => ({
        ...old,
        certainty: 'inferred',
        cause: entry.why,
      }));
    case 'wentIdle':
      return on(
        lane,
        entry.since,
        deskPosture(lane, entry.since)?.posture ?? 'sitting',
        'unsure',
        'idle',
        zone,
      );
    case 'locked':
      return on(lane, entry.since, 'away', 'inferred', 'locked', zone);
    case 'gapFound':
      return on(lane, entry.since, 'away', 'inferred', entry.cause, zone);
    case 'returned':
      return on(lane, entry.at, resumed(lane, entry.at), 'inferred', 'returned', zone);
    case 'gapSettled':
      return paint(lane, entry.from, entry.until, settledAs[entry.as], 'settled', zone);
    case 'amended':
      return paint(lane, entry.from, entry.until, entry.posture, 'amended', zone);
    case 'clockSetBack':
      return setBack(lane, entry.from, entry.at);
    default:
      return lane;
  }
}

const sureness = {
  person: ['confirmed', 'said'],
  prompt: ['confirmed', 'prompt'],
  break: ['inferred', 'break'],
  input: ['inferred', 'input'],
} as const;

/** The posture that each answer to the question about time away stands for. */
export const settledAs = {
  walked: 'walking',
  stood: 'standing',
  sat: 'sitting',
  notCounted: 'away',
} as const satisfies Record<GapAnswer, Posture>;

/** From `from` on, until something else is said. */
function on(
  lane: Lane,
  from: Instant,
  posture: Posture,
  certainty: Certainty,
  cause: Cause,
  zone: string,
): Lane {
  return [
    ...cut(lane, from),
    { from, until: Number.POSITIVE_INFINITY, posture, certainty, cause, zone },
  ];
}

function paint(
  lane: Lane,
  from: Instant,
  until: Instant,
  posture: Posture,
  cause: Cause,
  zone: string,
): Lane {
  if (!(until > from)) return lane;
  // A day lived elsewhere and corrected at home is still a day of that place.
  const there = lane.find((stretch) => stretch.from <= from && stretch.until > from)?.zone ?? zone;
  const painted: Stretch = { from, until, posture, certainty: 'confirmed', cause, zone: there };
  return [...cut(lane, from), painted, ...rest(lane, until)];
}

function over(lane: Lane, from: Instant, until: Instant, change: (old: Stretch) => Stretch): Lane {
  if (!(until > from)) return lane;
  const middle = cut(rest(lane, from), until).map(change);
  return [...cut(lane, from), ...middle, ...rest(lane, until)];
}

function cut(lane: Lane, at: Instant): Lane {
  return lane
    .filter((stretch) => stretch.from < at)
    .map((stretch) => (stretch.until > at ? { ...stretch, until: at } : stretch));
}

function rest(lane: Lane, at: Instant): Lane {
  return lane
    .filter((stretch) => stretch.until > at)
    .map((stretch) => (stretch.from < at ? { ...stretch, from: at } : stretch));
}

/**
 * A clock set back from `before` to `after`: the stretch that goes on keeps its length and is moved, what it then covers is
 * cut away, so that no minute is counted twice and none is negative.
 */
function setBack(lane: Lane, before: Instant, after: Instant): Lane {
  const last = lane.at(-1);
  if (last === undefined || !(before > after)) return lane;
  const from = Math.max(0, after - Math.max(0, before - last.from));
  return [...cut(lane.slice(0, -1), from), { ...last, from }];
}

/** A gap up to this long does not change the posture a person comes back to. */
export const shortGap = 15 * 60_000;

function resumed(lane: Lane, at: Instant): Activity {
  const last = deskPosture(lane, at, isSure);
  return last !== null && at - Math.min(last.until, at) <= shortGap ? last.posture : 'sitting';
}

/** Time nobody can tell is part of the gap, not the end of it. */
function isSure({ certainty }: Stretch): boolean {
  return certainty !== 'unsure';
}

type AtDesk = Stretch & { readonly posture: 'sitting' | 'standing' };

/** The last stretch at the desk that began by `at`. A walk is none: nobody comes back to the keyboard walking. */
function deskPosture(
  lane: Lane,
  at: Instant,
  counts: (stretch: Stretch) => boolean = () => true,
): AtDesk | null {
  const began = lane.filter((stretch) => stretch.from <= at && counts(stretch));
  return began.findLast(isAtDesk) ?? null;
}

function isAtDesk(stretch: Stretch): stretch is AtDesk {
  return stretch.posture === 'sitting' || stretch.posture === 'standing';
}

/** Neighbours alike in all that is told of them become one. */
function join(lane: Lane): Lane {
  const joined: Stretch[] = [];
  for (const stretch of lane) {
    const before = joined.at(-1);
    if (before !== undefined && alike(before, stretch))
      joined[joined.length - 1] = { ...before, until: stretch.until };
    else joined.push(stretch);
  }
  return joined;
}

function alike(a: Stretch, b: Stretch): boolean {
  return (
    a.until === b.from &&
    a.posture === b.posture &&
    a.certainty === b.certainty &&
    a.cause === b.cause &&
    a.zone === b.zone
  );
}
