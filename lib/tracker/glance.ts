import { type Dose, doseNow, movementOf, type OwnWords } from '../movements/index.ts';
import { type Day, dayOf, onDay, startOf, totalsOf } from '../timeline/days.ts';
import type {
  Activity,
  Certainty,
  EntryOf,
  Fact,
  Instant,
  Minutes,
  Posture,
  Suggestion,
} from '../timeline/entries.ts';
import { mostPostpones } from './answers.ts';
import { promptSpans } from './hours.ts';
import type { Look } from './look.ts';
import { byPerson, undoable } from './person.ts';
import { type Asking, prospect } from './prompting.ts';
import type { TrackerState } from './state.ts';
import { waiting } from './stories.ts';
import { limitsOf } from './turn.ts';

/** A piece of today's strip. The last one of a glance goes on while `Glance.running`. */
export interface StripPiece {
  readonly from: Instant;
  readonly until: Instant;
  readonly posture: Posture;
  readonly certainty: Certainty;
}

/** What the popup, the side panel and the status bar show at first sight. JSON-safe, written with each turn. */
export interface Glance {
  readonly version: 1;
  /** When it was made. It stays true after that: what runs on is told by instants. */
  readonly at: Instant;
  readonly zone: string;
  readonly day: Day;
  /** Nothing is known yet: the first minute after installing. */
  readonly fresh: boolean;
  readonly posture: Posture;
  readonly certainty: Certainty;
  readonly cause: string;
  readonly postureSince: Instant;
  /**
   * The bout's clock. Minutes spent are `spent`, or, while `running`, `(now - zeroAt) / 60 000`. Null while away or unknown.
   */
  readonly clock: {
    readonly activity: Activity;
    readonly spent: Minutes;
    readonly running: boolean;
    readonly zeroAt: Instant;
  } | null;
  readonly limits: Readonly<Record<Activity, Minutes>>;
  /** Where the clock of each desk posture stands against its baseline's story, for the plan's own words. */
  readonly baselines: Readonly<Record<Activity, Minutes>>;
  /** When the next prompt is due; null where none will come. */
  readonly nextPromptAt: Instant | null;
  /** Why none will come, where none will. */
  readonly silent: 'quiet' | 'hours' | 'overdo' | 'away' | 'answered' | 'budget' | null;
  readonly prompt: {
    readonly id: string;
    readonly shownAt: Instant;
    readonly activity: Activity;
    readonly spent: Minutes;
    readonly suggestion: Suggestion;
    readonly movement: string | null;
    readonly text: string;
    readonly postponesLeft: number;
  } | null;
  /** The prompt will come back at this instant, having been postponed. */
  readonly postponedUntil: Instant | null;
  readonly gap: {
    readonly from: Instant;
    readonly until: Instant;
    readonly locked: boolean;
  } | null;
  readonly running: {
    readonly since: Instant;
    readonly plannedEnd: Instant;
    readonly suggestion: Suggestion;
    readonly movement: string | null;
  } | null;
  /** The movement of the break that runs, or else of the prompt that waits: how much of it, and its texts where it has its own. */
  readonly movement: {
    readonly id: string;
    readonly dose: Dose;
    readonly words: OwnWords | null;
  } | null;
  /** A movement just done, of which nobody has said how it felt; `break` is the id of its break. */
  readonly felt: { readonly break: string; readonly movement: string } | null;
  readonly quiet: { readonly until: Instant; readonly why: 'meeting' | 'pause' } | null;
  readonly overdo: { readonly activity: Activity; readonly until: Instant } | null;
  readonly flareUp: { readonly since: Instant | null } | null;
  readonly lastPain: { readonly score: number; readonly since: Instant } | null;
  /** What Undo would take back, and when it was done; null where there is nothing of today. */
  readonly undo: {
    readonly act: string;
    readonly type: Fact['type'];
    readonly at: Instant;
    readonly value: string;
  } | null;
  readonly strip: readonly StripPiece[];
  readonly pains: readonly { readonly at: Instant; readonly score: number }[];
  readonly totals: Readonly<Record<Posture | 'unsure', Minutes>>;
  /** What reviews decided and nobody has seen yet. */
  readonly news: readonly Pick<
    EntryOf<'decided'>,
    'id' | 'rule' | 'activity' | 'kind' | 'from' | 'to' | 'text'
  >[];
  readonly spans: readonly (readonly [Instant, Instant])[];
}

/** Makes the glance from what a turn leaves behind. */
export function glanceOf(state: TrackerState, asking: Asking): Glance {
  const { seen, plan, settings, zone, inFlareUp } = asking;
  const { now, last, clock } = seen;
  const next = prospect(asking);
  const day = dayOf(now, zone);
  return {
    version: 1,
    at: now,
    zone,
    day,
    fresh: !state.carried.met && !state.entries.some(byPerson),
    posture: last?.posture ?? 'away',
    certainty: last?.certainty ?? 'unsure',
    cause: last?.cause ?? 'start',
    postureSince: last?.from ?? now,
    clock:
      clock === null
        ? null
        : {
            activity: clock.activity,
            spent: clock.spent,
            running: clock.running,
            zeroAt: clock.zeroAt,
          },
    limits: limitsOf(asking),
    baselines: {
      sitting: plan.postures.sitting.baseline,
      standing: plan.postures.standing.baseline,
      walking: plan.postures.walking.baseline,
    },
    nextPromptAt: next.show === 'unseen' ? null : next.at,
    silent: next.silent,
    prompt: promptOf(seen),
    postponedUntil:
      seen.stories.findLast(({ dueAgainAt }) => dueAgainAt !== null)?.dueAgainAt ?? null,
    gap: seen.gap,
    running:
      seen.running === null
        ? null
        : {
            since: seen.running.entry.at,
            plannedEnd: seen.running.plannedEnd,
            suggestion: seen.running.entry.suggestion,
            movement: seen.running.entry.movement,
          },
    movement: movementNow(asking),
    felt: unfelt(seen),
    quiet: seen.quiet,
    overdo:
      seen.overdo === null ? null : { activity: seen.overdo.activity, until: seen.overdo.until },
    flareUp: inFlareUp ? { since: plan.flareUp?.since ?? null } : null,
    lastPain: painsOf(seen).at(-1) ?? null,
    undo: undoOf(state, zone),
    strip: onDay(seen.lane, day).map(({ from, until, posture, certainty }) => ({
      from,
      until,
      posture,
      certainty,
    })),
    pains: painsOf(seen)
      .filter(({ since }) => since >= startOf(day, zone))
      .map(({ since, score }) => ({ at: since, score })),
    totals: totalsOf(seen.lane, day),
    news: seen.facts
      .filter((entry): entry is EntryOf<'decided'> => entry.type === 'decided')
      .map(({ id, rule, activity, kind, from, to, text }) => ({
        id,
        rule,
        activity,
        kind,
        from,
        to,
        text,
      })),
    spans: promptSpans(settings, day, zone),
  };
}

function promptOf({ stories }: Look): Glance['prompt'] {
  const story = waiting(stories);
  if (story === null) return null;
  const { id, activity, spent, suggestion, movement, text } = story.prompt;
  const postponesLeft = Math.max(0, mostPostpones - story.postpones);
  return { id, shownAt: story.shownAt, activity, spent, suggestion, movement, text, postponesLeft };
}

function movementNow({ seen, plan, settings }: Asking): Glance['movement'] {
  const id = seen.running?.entry.movement ?? waiting(seen.stories)?.prompt.movement ?? null;
  if (id === null) return null;
  const own = settings.movements.own.find((movement) => movement.id === id);
  const movement = own ?? movementOf(id);
  if (movement === null) return null;
  return { id, dose: doseNow(movement, plan), words: own?.words ?? null };
}

/** How a movement felt is asked for this long after it. */
const feltFor = 30 * 60_000;

function unfelt({ facts, now }: Look): Glance['felt'] {
  const begun = facts.findLast((entry) => entry.type === 'breakStarted');
  if (begun?.type !== 'breakStarted' || begun.movement === null) return null;
  const ended = facts.find(({ type, id }) => type === 'breakEnded' && id > begun.id);
  const isDone = ended?.type === 'breakEnded' && !ended.early && now - ended.at <= feltFor;
  const isFelt = facts.some((entry) => entry.type === 'movementFelt' && entry.break === begun.id);
  return isDone && !isFelt ? { break: begun.id, movement: begun.movement } : null;
}

function painsOf({ facts }: Look): readonly { score: number; since: Instant }[] {
  return facts.flatMap((entry) =>
    entry.type === 'painLogged' ? [{ score: entry.score, since: entry.since }] : [],
  );
}

function undoOf(state: TrackerState, zone: string): Glance['undo'] {
  const entry = undoable(state.entries.filter(({ at }) => dayOf(at, zone) === state.today));
  if (entry === null) return null;
  return { act: entry.act, type: entry.type, at: entry.at, value: valueIn(entry) };
}

/** The one word or number that tells this entry from others of its type. */
function valueIn(entry: Fact): string {
  switch (entry.type) {
    case 'postureChanged':
    case 'amended':
      return entry.posture;
    case 'painLogged':
    case 'dayRated':
      return String(entry.score);
    case 'promptAnswered':
      return entry.answer;
    case 'gapSettled':
      return entry.as;
    default:
      return '';
  }
}
