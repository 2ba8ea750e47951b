import { nextPrompt, type Plan, type ShownPrompt, type Step, settingOf } from '../pacing/index.ts';
import { minute } from '../timeline/bouts.ts';
import { dayOf } from '../timeline/days.ts';
import type { Activity, Instant } from '../timeline/entries.ts';
import { promptSpans, promptsUntil, type Span } from './hours.ts';
import { heldUntil, type Look, ofBout } from './look.ts';
import { present } from './presence.ts';
import type { TrackerSettings } from './settings.ts';
import type { OverdoSpan } from './spans.ts';
import type { PromptStory } from './stories.ts';

/** What prompting depends on. */
export interface Asking {
  readonly seen: Look;
  readonly plan: Plan;
  readonly settings: TrackerSettings;
  readonly zone: string;
  readonly inFlareUp: boolean;
}

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

/** The same with what comes next: all that icon, alarm, notification and glance are made from. */
export interface Outlook extends Asking {
  readonly next: Prospect;
}

const nothing = {
  show: null,
  at: null,
  latest: null,
  hintAt: null,
  silent: null,
  story: null,
  because: [],
} as const;

/** What will be shown next, and when, if all goes on as it does. */
export function prospect(asking: Asking): Prospect {
  const { seen } = asking;
  const open = seen.stories.findLast(({ answer }) => answer === null);
  if (open !== undefined) return openProspect(asking, open);
  if (seen.clock === null || !present(seen) || seen.clock.activity === 'walking')
    return { ...nothing, silent: 'away' };
  const postponed = ofBout(seen).findLast(({ dueAgainAt }) => dueAgainAt !== null);
  if (postponed !== undefined) return again(asking, postponed, postponed.dueAgainAt ?? seen.now);
  return fresh(asking, seen.clock.activity);
}

/** A prompt that nobody answers is repeated once, and then put down as unseen (R21); at once where its bout is over. */
function openProspect(asking: Asking, story: PromptStory): Prospect {
  const { seen, settings, zone, plan } = asking;
  const unseen = { ...nothing, show: 'unseen', at: seen.now, latest: seen.now, story } as const;
  if (!present(seen) || !ofBout(seen).includes(story)) return unseen;
  const held = heldUntil(seen, story);
  if (held !== null) {
    const back = again(asking, story, held);
    return back.show === null ? unseen : back;
  }
  const at = story.shownAt + settingOf(plan, 'reminderMinutes') * minute;
  const isLast = story.shows > 1 || promptsUntil(settings, seen.now, zone) === null;
  return { ...unseen, show: isLast ? 'unseen' : 'again', at, latest: at };
}

/** The same prompt, from `at` on as soon as it may show. */
function again(asking: Asking, story: PromptStory, at: Instant): Prospect {
  const silent = silence(asking, story.prompt.activity);
  const delayed = whenPromptsShow(asking, story.prompt.activity, at);
  if (delayed === null) return { ...nothing, silent: silent ?? 'hours' };
  return { ...nothing, show: 'again', at: delayed, latest: delayed, story, silent };
}

/** What keeps prompts of that posture back now by the person's own word. */
function silence({ seen }: Asking, activity: Activity): 'quiet' | 'overdo' | null {
  if (seen.quiet !== null) return 'quiet';
  return seen.overdo?.activity === activity ? 'overdo' : null;
}

/** The first instant from `at` on at which prompts may show today; null where there is none. */
function whenPromptsShow(asking: Asking, activity: Activity, at: Instant): Instant | null {
  const { quiet, overdoes, now } = asking.seen;
  const isIn = (when: Instant, { from, until }: OverdoSpan) => from <= when && when < until;
  // A longer turn that is on, or that will be when the prompt is due.
  const longer = Math.max(
    at,
    ...overdoes
      .filter((one) => one.activity === activity && (isIn(at, one) || isIn(now, one)))
      .map(({ until }) => until),
  );
  const from = Math.max(at, longer, quiet?.until ?? at);
  const span = spansToday(asking).find(([, until]) => until > from);
  return span === undefined ? null : Math.max(from, span[0]);
}

function fresh(asking: Asking, activity: Activity): Prospect {
  const { seen, plan } = asking;
  const moved = movedAt(seen);
  if (ofBout(seen).length > 0 && moved === null) return { ...nothing, silent: 'answered' };
  const next = nextPrompt({
    plan,
    activity,
    clock: { zeroAt: moved ?? seen.clock?.zeroAt ?? seen.now },
    now: seen.now,
    history: today(asking).flatMap(asHistory),
    boutPrompts: 0,
    quietUntil: seen.quiet?.until ?? null,
    workingRanges: spansToday(asking),
    graceUntil: seen.gap === null ? null : seen.gap.until + grace,
  });
  const { dueAt, latestAt, hintAt, because } = next;
  // A longer turn begun while a prompt waited for a pause keeps that one back too.
  const at = dueAt === null ? null : whenPromptsShow(asking, activity, dueAt);
  const latest = at === null ? null : at + (latestAt ?? at) - (dueAt ?? at);
  const silent = silence(asking, activity) ?? (at === null ? reasonOf(asking) : null);
  return { show: at === null ? null : 'new', at, latest, hintAt, story: null, silent, because };
}

function reasonOf(asking: Asking): 'hours' | 'budget' {
  return spansToday(asking).some(([, until]) => until > asking.seen.now) ? 'budget' : 'hours';
}

/** A movement at the desk, taken when prompted, leaves the bout as it is; the next prompt is a full limit later. */
function movedAt(seen: Look): Instant | null {
  const last = ofBout(seen).at(-1);
  if (last?.answer !== 'taken') return null;
  const moved = seen.facts.some(
    (entry) =>
      entry.type === 'breakStarted' &&
      entry.prompt === last.prompt.id &&
      entry.suggestion === 'move',
  );
  return moved ? last.answeredAt : null;
}

function spansToday({ settings, seen, zone }: Asking): readonly Span[] {
  return promptSpans(settings, dayOf(seen.now, zone), zone);
}

function today({ seen, zone }: Asking): readonly PromptStory[] {
  const day = dayOf(seen.now, zone);
  return seen.stories.filter(({ at }) => dayOf(at, zone) === day);
}

/** A prompt and, where it was shown again, the last time that it was: no other comes within 15 minutes of either (R21). */
function asHistory(story: PromptStory): readonly ShownPrompt[] {
  const { at, shownAt, answer, answeredAt, postponedMinutes } = story;
  const postponed = postponedMinutes === 0 ? null : postponedMinutes;
  const first = { at, answer, answeredAt, postponedMinutes: postponed };
  if (shownAt === at) return [first];
  return [first, { at: shownAt, answer, answeredAt, postponedMinutes: null, again: true }];
}
