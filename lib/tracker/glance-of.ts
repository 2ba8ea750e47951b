import { doseNow, movementOf } from '../movements/index.ts';
import { dayOf, endOf, onDay, startOf, totalsOf } from '../timeline/days.ts';
import type { Fact, Instant } from '../timeline/entries.ts';
import { mostPostpones } from './answers.ts';
import type { Glance } from './glance.ts';
import { isPostureOld } from './hints.ts';
import { promptSpans } from './hours.ts';
import { type Look, waitingIn } from './look.ts';
import type { Outlook } from './prospect.ts';
import { questionOf } from './questions.ts';
import type { TrackerState } from './state.ts';
import { limitsOf } from './turn.ts';
import { byPerson, ofToday, redo, undoable } from './undo.ts';

/** Makes the glance from what a turn leaves behind. */
export function glanceOf(state: TrackerState, outlook: Outlook): Glance {
  const { seen, plan, settings, zone, inFlareUp, next } = outlook;
  const { now, last, clock, quiet } = seen;
  const prompt = promptOf(seen);
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
    limits: limitsOf(outlook),
    baselines: {
      sitting: plan.postures.sitting.baseline,
      standing: plan.postures.standing.baseline,
      walking: plan.postures.walking.baseline,
    },
    nextPromptAt: next.show === 'unseen' ? null : next.at,
    silent: next.silent,
    prompt,
    postponedUntil: next.show === 'again' && prompt === null ? next.at : null,
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
    movement: movementNow(outlook),
    felt: unfelt(seen),
    quiet: quiet === null ? null : { until: quiet.until, why: quiet.why },
    overdo:
      seen.overdo === null ? null : { activity: seen.overdo.activity, until: seen.overdo.until },
    flareUp: inFlareUp ? { since: plan.flareUp?.since ?? null } : null,
    lastPain: painsOf(seen).at(-1) ?? null,
    undo: undoOf(state, zone),
    redo: redo(ofToday(state, zone)).ok,
    strip: onDay(seen.lane, day).map(({ from, until, posture, certainty }) => ({
      from,
      until,
      posture,
      certainty,
    })),
    pains: painsOf(seen)
      .filter(({ since }) => since >= startOf(day, zone) && since < endOf(day, zone))
      .map(({ since, score }) => ({ at: since, score })),
    totals: totalsOf(seen.lane, day),
    question: questionOf(outlook),
    askPosture: isPostureOld(outlook),
    news: newsOf(seen),
    spans: promptSpans(settings, day, zone),
  };
}

function promptOf(seen: Look): Glance['prompt'] {
  const story = waitingIn(seen);
  if (story === null) return null;
  const { id, activity, suggestion, movement, text } = story.prompt;
  const spent = seen.clock?.spent ?? story.prompt.spent;
  const postponesLeft = Math.max(0, mostPostpones - story.postpones);
  return { id, shownAt: story.shownAt, activity, spent, suggestion, movement, text, postponesLeft };
}

function movementNow({ seen, plan, settings }: Outlook): Glance['movement'] {
  const id = seen.running?.entry.movement ?? waitingIn(seen)?.prompt.movement ?? null;
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

/** What was decided, but for what a clock that was ahead decided. */
function newsOf({ facts, now }: Look): Glance['news'] {
  return facts.flatMap((entry) => {
    if (entry.type !== 'decided' || entry.at > now) return [];
    const { id, rule, activity, kind, from, to, text } = entry;
    return [{ id, rule, activity, kind, from, to, text }];
  });
}

function painsOf({ facts }: Look): readonly { score: number; since: Instant }[] {
  return facts.flatMap((entry) =>
    entry.type === 'painLogged' ? [{ score: entry.score, since: entry.since }] : [],
  );
}

function undoOf(state: TrackerState, zone: string): Glance['undo'] {
  const entry = undoable(ofToday(state, zone));
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
