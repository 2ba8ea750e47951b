import { chooseMovement, chooseSuggestion, chooseText, momentOf } from '../movements/index.ts';
import { limitOf, nextPrompt, type Plan, type ShownPrompt, type Step } from '../pacing/index.ts';
import { minute } from '../timeline/bouts.ts';
import { addDays, dayOf } from '../timeline/days.ts';
import type { Activity, Fact, Instant, Suggestion } from '../timeline/entries.ts';
import { promptSpans, promptsUntil, type Span } from './hours.ts';
import type { Look } from './look.ts';
import { present } from './presence.ts';
import type { TrackerSettings } from './settings.ts';
import { type PromptStory, waiting } from './stories.ts';

/** What prompting depends on. `still`: no input for a few seconds, a good moment. */
export interface Asking {
  readonly seen: Look;
  readonly plan: Plan;
  readonly settings: TrackerSettings;
  readonly zone: string;
  readonly inFlareUp: boolean;
}

/** How a prompt that nobody answers goes on, in minutes. Source: R21. */
const repeatAfter = 10 * minute;
/** No answer about time away: no prompt for this long (R39). */
const grace = 10 * minute;

/** Where prompting stands: what may be shown at `at`, at the latest at `latest`, and why nothing, where nothing. */
export interface Prospect {
  readonly show: 'new' | 'again' | 'unseen' | null;
  readonly at: Instant | null;
  readonly latest: Instant | null;
  readonly hintAt: Instant | null;
  readonly silent: 'quiet' | 'hours' | 'overdo' | 'away' | 'answered' | 'budget' | null;
  readonly story: PromptStory | null;
  readonly because: readonly Step[];
}

const nothing = {
  show: null,
  at: null,
  latest: null,
  hintAt: null,
  story: null,
  because: [],
} as const;

/** What will be shown next, and when, if all goes on as it does. */
export function prospect(asking: Asking): Prospect {
  const { seen } = asking;
  const open = waiting(seen.stories);
  if (open !== null) return openProspect(asking, open);
  if (seen.clock === null || !present(seen) || seen.clock.activity === 'walking')
    return { ...nothing, silent: 'away' };
  if (seen.overdo !== null) return { ...nothing, silent: 'overdo' };
  const postponed = ofBout(seen).find(({ dueAgainAt }) => dueAgainAt !== null);
  if (postponed !== undefined) return again(asking, postponed);
  return fresh(asking, seen.clock.activity);
}

/** A prompt that waits is repeated once, and then put down as unseen; at once where its bout is over. */
function openProspect({ seen, settings, zone }: Asking, story: PromptStory): Prospect {
  const over = !present(seen) || !ofBout(seen).includes(story);
  const at = over ? seen.now : story.shownAt + repeatAfter;
  const isSilent = seen.quiet !== null || promptsUntil(settings, seen.now, zone) === null;
  const show = over || story.shows > 1 || isSilent ? 'unseen' : 'again';
  return { ...nothing, show, at, latest: at, story, silent: null };
}

function again(asking: Asking, story: PromptStory): Prospect {
  const at = delayed(asking, story.dueAgainAt ?? asking.seen.now);
  return at === null
    ? { ...nothing, silent: asking.seen.quiet === null ? 'hours' : 'quiet' }
    : { ...nothing, show: 'again', at, latest: at, story, silent: null };
}

/** The first instant from `at` on at which prompts may show today; null where there is none. */
function delayed({ seen, settings, zone }: Asking, at: Instant): Instant | null {
  const from = Math.max(at, seen.quiet?.until ?? at);
  const span = spansToday(settings, seen.now, zone).find(([, until]) => until > from);
  return span === undefined ? null : Math.max(from, span[0]);
}

function fresh(asking: Asking, activity: Activity): Prospect {
  const { seen, plan, settings, zone } = asking;
  if (ofBout(seen).length > 0 && movedAt(seen) === null) return { ...nothing, silent: 'answered' };
  const next = nextPrompt({
    plan,
    activity,
    clock: { zeroAt: movedAt(seen) ?? seen.clock?.zeroAt ?? seen.now },
    now: seen.now,
    history: today(seen, zone).map(asHistory),
    boutPrompts: 0,
    quietUntil: seen.quiet?.until ?? null,
    workingRanges: spansToday(settings, seen.now, zone),
    graceUntil: seen.gap === null ? null : seen.gap.until + grace,
  });
  const silent = next.dueAt === null ? reasonOf(asking) : null;
  return {
    show: next.dueAt === null ? null : 'new',
    at: next.dueAt,
    latest: next.latestAt,
    hintAt: next.hintAt,
    story: null,
    silent,
    because: next.because,
  };
}

function reasonOf({ seen, settings, zone }: Asking): Prospect['silent'] {
  if (seen.quiet !== null) return 'quiet';
  if (!spansToday(settings, seen.now, zone).some(([, until]) => until > seen.now)) return 'hours';
  return 'budget';
}

/** A movement at the desk leaves the bout as it is; the next prompt is a full limit later. */
function movedAt(seen: Look): Instant | null {
  const last = ofBout(seen).at(-1);
  return last?.answer === 'taken' && last.prompt.suggestion === 'move' ? last.answeredAt : null;
}

function spansToday(settings: TrackerSettings, now: Instant, zone: string): readonly Span[] {
  return promptSpans(settings, dayOf(now, zone), zone);
}

function today(seen: Look, zone: string): readonly PromptStory[] {
  const day = dayOf(seen.now, zone);
  return seen.stories.filter(({ prompt }) => dayOf(prompt.at, zone) === day);
}

function ofBout({ stories, clock }: Look): readonly PromptStory[] {
  return clock === null ? [] : stories.filter(({ prompt }) => prompt.at >= clock.boutFrom);
}

function asHistory({ prompt, answer, answeredAt, postponedMinutes }: PromptStory): ShownPrompt {
  return {
    at: prompt.at,
    answer,
    answeredAt,
    postponedMinutes: postponedMinutes === 0 ? null : postponedMinutes,
  };
}

/** The facts that make the prospect come true now; none while its time has not come or the person is in mid-flow. */
export function promptFacts(
  asking: Asking,
  { show, at, latest, story }: Prospect,
  still: boolean,
): readonly Fact[] {
  const { now } = asking.seen;
  if (show === null || at === null || now < at) return [];
  if (show === 'unseen') return story === null ? [] : [answerUnseen(story)];
  // What was due in time may have waited for a pause beyond the end of working hours.
  if (promptsUntil(asking.settings, now, asking.zone) === null) return [];
  if (show === 'again')
    return story === null ? [] : [{ type: 'promptRepeated', prompt: story.prompt.id }];
  return still || (latest !== null && now >= latest) ? [newPrompt(asking, at)] : [];
}

function answerUnseen({ prompt }: PromptStory): Fact {
  return { type: 'promptAnswered', prompt: prompt.id, answer: 'unseen', minutes: null };
}

function newPrompt(asking: Asking, dueAt: Instant): Fact {
  const { seen, settings, inFlareUp, plan, zone } = asking;
  const activity = seen.clock?.activity ?? 'sitting';
  const suggestion: Suggestion = chooseSuggestion({
    posture: activity,
    standDesk: settings.standDesk,
    recent: seen.stories.map(({ prompt }) => prompt.suggestion).slice(-12),
    seed: seen.now,
  });
  const movement =
    suggestion === 'stand' || suggestion === 'sit'
      ? null
      : chooseMovement({
          kind: suggestion,
          posture: activity === 'standing' ? 'standing' : 'sitting',
          flareUp: inFlareUp,
          discreet: settings.discreet,
          lastUsed: usedMovements(seen, zone),
          seed: seen.now,
          ...settings.movements,
        });
  const text = chooseText({
    moment: momentOf({ activity, suggestion, flareUp: inFlareUp, afterCall: afterCall(seen) }),
    recent: seen.used.filter(({ at }) => at > seen.now - threeDays).map(({ text: used }) => used),
    seed: seen.now,
  });
  const limit = limitOf(plan, activity, seen.now);
  return {
    type: 'prompted',
    activity,
    suggestion,
    movement,
    text,
    limit,
    spent: seen.clock?.spent ?? 0,
    dueAt,
  };
}

const threeDays = 3 * 24 * 60 * minute;

/** Those of today and the day before. */
function usedMovements({ used, now }: Look, zone: string): readonly string[] {
  const since = addDays(dayOf(now, zone), -1);
  return used.flatMap(({ at, movement }) =>
    movement === null || dayOf(at, zone) < since ? [] : [movement],
  );
}

/** The first prompt after quiet time in a meeting. */
function afterCall({ facts, now }: Look): boolean {
  const meeting = facts.findLast(({ type }) => type === 'quietBegan');
  if (meeting?.type !== 'quietBegan' || meeting.why !== 'meeting') return false;
  return (
    meeting.until <= now && !facts.some(({ type, id }) => type === 'prompted' && id > meeting.id)
  );
}
