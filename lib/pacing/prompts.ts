import { type Activity, hour, type Instant, type Minutes, minute } from './activity.ts';
import { limitSteps, type Step } from './limit.ts';
import { isLongerBreaks } from './longer-breaks.ts';
import { isOverdoOn } from './overdo.ts';
import type { Plan } from './plan.ts';
import { settingOf } from './settings.ts';

/** One showing of a prompt and what became of it. */
export interface ShownPrompt {
  readonly at: Instant;
  /** Null while it waits. */
  readonly answer: 'taken' | 'postponed' | 'skipped' | 'unseen' | null;
  readonly answeredAt: Instant | null;
  readonly postponedMinutes: Minutes | null;
  /** The same prompt shown once more, as a reminder or after a postponing: no new prompt for budget and spacing. */
  readonly again?: boolean;
}

export interface PromptQuery {
  readonly plan: Plan;
  readonly activity: Activity;
  /** When the bout's clock was 0. */
  readonly clock: { readonly zeroAt: Instant };
  readonly now: Instant;
  /** Today's prompts, oldest first. */
  readonly history: readonly ShownPrompt[];
  /** How many of the last of them belong to the running bout. */
  readonly boutPrompts: number;
  readonly quietUntil: Instant | null;
  /** When prompts may come, in order; null for always. */
  readonly workingRanges: readonly (readonly [from: Instant, to: Instant])[] | null;
  /** No prompt before this, after unexplained time away (R39). */
  readonly graceUntil: Instant | null;
}

export interface PromptTime {
  /** When to prompt, at the next pause in work from then on; null for not in this bout. */
  readonly dueAt: Instant | null;
  /** No later than this, pause or not (R22). */
  readonly latestAt: Instant | null;
  /** When to hint at a small shift, silently (R19); null for not at all. */
  readonly hintAt: Instant | null;
  /** From the baseline to the prompt, rule by rule; minutes are those of the bout's clock. */
  readonly because: readonly Step[];
}

const mostPostponings = 2;
/** Postponed minutes are paid back by the bout that follows at once, not by one after lunch. */
const debtLasts = 20 * minute;

const minutesOf = (at: Instant, { clock }: PromptQuery): Minutes =>
  Math.max(0, (at - clock.zeroAt) / minute);

function silent(
  steps: readonly Step[],
  rule: string,
  figures: Step['figures'],
  hintAt: Instant | null,
): PromptTime {
  const minutes = steps[steps.length - 1]?.minutes ?? 0;
  return { dueAt: null, latestAt: null, hintAt, because: [...steps, { rule, figures, minutes }] };
}

function ofThisBout({ history, boutPrompts }: PromptQuery): readonly ShownPrompt[] {
  return boutPrompts > 0 ? history.slice(-boutPrompts) : [];
}

/** Minutes postponed in the bout before, where this bout followed at once; at most half the limit. */
function owed(query: PromptQuery, limit: Minutes): Minutes {
  const { history, boutPrompts, clock } = query;
  const before = history.slice(0, history.length - Math.max(0, boutPrompts));
  const last = before.at(-1);
  if (last === undefined || clock.zeroAt - (last.answeredAt ?? last.at) > debtLasts) return 0;
  const first = before.findLastIndex(({ again }) => again !== true);
  const chain = before.slice(Math.max(0, first));
  const minutes = chain.reduce((sum, { postponedMinutes }) => sum + (postponedMinutes ?? 0), 0);
  return Math.min(minutes, limit / 2);
}

/** When the prompt of this bout is due by its own history: at the limit, again, or never. */
function byHistory(
  query: PromptQuery,
  limit: Minutes,
): { at: Instant; rule: string; isNew: boolean } | null {
  const shown = ofThisBout(query);
  const last = shown.at(-1);
  if (last === undefined)
    return { at: query.clock.zeroAt + limit * minute, rule: 'R15', isNew: true };
  if (last.answer === 'taken' || last.answer === 'skipped') return null;
  if (last.answer === 'postponed') {
    if (shown.filter(({ answer }) => answer === 'postponed').length > mostPostponings) return null;
    const wait = (last.postponedMinutes ?? settingOf(query.plan, 'reminderMinutes')) * minute;
    return { at: (last.answeredAt ?? last.at) + wait, rule: 'R21', isNew: false };
  }
  const isReminder = last.again === true && shown.at(-2)?.answer !== 'postponed';
  if (isReminder) return null;
  return {
    at: last.at + settingOf(query.plan, 'reminderMinutes') * minute,
    rule: 'R21',
    isNew: false,
  };
}

/** Minutes between prompts: never under 15 where breaks are fewer and longer (R25). */
function spacingOf(plan: Plan): Minutes {
  const spacing = settingOf(plan, 'spacingMinutes');
  return isLongerBreaks(plan) ? Math.max(spacing, settingOf(plan, 'shortBaseline')) : spacing;
}

/** The first instant at which the budget has room and the spacing is kept (R20, R21, R25); null for not today. */
function withinBudget({ plan, history }: PromptQuery, at: Instant): Instant | null {
  const prompts = history.filter(({ again }) => again !== true);
  if (prompts.length >= Math.floor(settingOf(plan, 'promptsPerDay'))) return null;
  const last = history.at(-1);
  const spaced = last === undefined ? at : Math.max(at, last.at + spacingOf(plan) * minute);
  const nth = prompts.at(-Math.floor(settingOf(plan, 'promptsPerHour')));
  return nth === undefined ? spaced : Math.max(spaced, nth.at + hour);
}

function withinHours({ workingRanges }: PromptQuery, at: Instant): Instant | null {
  if (workingRanges === null) return at;
  const range = workingRanges.find(([, to]) => to > at);
  return range === undefined ? null : Math.max(at, range[0]);
}

type Delay = (
  query: PromptQuery,
  at: Instant,
  isNew: boolean,
) => { rule: string; at: Instant | null };

/** What puts a prompt off, the person's own word among it. */
const delays: readonly Delay[] = [
  (query, at, isNew) => ({ rule: 'R20', at: isNew ? withinBudget(query, at) : at }),
  ({ graceUntil }, at) => ({ rule: 'R39', at: Math.max(at, graceUntil ?? at) }),
  ({ plan, activity }, at) => ({
    rule: 'R36',
    at: isOverdoOn(plan, activity, at) ? (plan.overdo?.until ?? at) : at,
  }),
  ({ quietUntil }, at) => ({ rule: 'R45', at: Math.max(at, quietUntil ?? at) }),
  (query, at) => ({ rule: 'R45', at: withinHours(query, at) }),
];

/** The next silent shift of a planned overdo, each 20 minutes (R36). */
function overdoHint({ plan, activity, now }: PromptQuery): Instant | null {
  const { overdo } = plan;
  if (overdo === null || !isOverdoOn(plan, activity, now)) return null;
  const every = settingOf(plan, 'overdoShiftMinutes') * minute;
  const next = overdo.from + (Math.floor((now - overdo.from) / every) + 1) * every;
  return next < overdo.until ? next : null;
}

function hintOf(query: PromptQuery, limit: Minutes): Instant | null {
  if (!settingOf(query.plan, 'shiftHint')) return null;
  if (isOverdoOn(query.plan, query.activity, query.now)) return overdoHint(query);
  return query.clock.zeroAt + (limit / 2) * minute;
}

/**
 * When to prompt in the running bout, and why. At the limit (R15) less what was postponed in the bout before; once more after
 * ten minutes without an answer, then silence until the next bout (R21); within the budget of prompts (R20) and never closer
 * than 15 min to the last (R21); at a pause, but no later than 5 min after and than the limit x 1.15 (R22). A walk is never
 * interrupted.
 */
export function nextPrompt(query: PromptQuery): PromptTime {
  const { plan, activity, clock, now } = query;
  const steps: Step[] = [...limitSteps(plan, activity, Math.max(now, clock.zeroAt), clock.zeroAt)];
  const limit = steps[steps.length - 1]?.minutes ?? 0;
  const hintAt = hintOf(query, limit);
  if (activity === 'walking') return silent(steps, 'R18', {}, null);
  const debt = owed(query, limit);
  if (debt > 0) steps.push({ rule: 'R21', figures: { postponed: debt }, minutes: limit - debt });
  const first = byHistory(query, limit - debt);
  if (first === null) return silent(steps, 'R21', { prompts: query.boutPrompts }, hintAt);
  if (first.rule !== 'R15')
    steps.push({ rule: first.rule, figures: {}, minutes: minutesOf(first.at, query) });
  let at = first.at;
  for (const delay of delays) {
    const later = delay(query, at, first.isNew);
    if (later.at === null) return silent(steps, later.rule, {}, hintAt);
    if (later.at > at)
      steps.push({ rule: later.rule, figures: {}, minutes: minutesOf(later.at, query) });
    at = later.at;
  }
  const wait = Math.min(
    settingOf(plan, 'waitMinutes'),
    (settingOf(plan, 'latestShare') - 1) * limit,
  );
  return { dueAt: at, latestAt: at + wait * minute, hintAt, because: steps };
}
