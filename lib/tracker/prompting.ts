import { chooseMovement, chooseSuggestion, chooseText, momentOf } from '../movements/index.ts';
import { careOf, limitOf, overdoAdvice, settingOf } from '../pacing/index.ts';
import { minute } from '../timeline/bouts.ts';
import { addDays, dayOf } from '../timeline/days.ts';
import type { Activity, Fact, Suggestion } from '../timeline/entries.ts';
import { promptsUntil } from './hours.ts';
import type { Look } from './look.ts';
import type { Asking, Prospect } from './prospect.ts';
import type { PromptStory } from './stories.ts';

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

function newPrompt(asking: Asking, dueAt: number): Fact {
  const { seen, inFlareUp, plan } = asking;
  const activity = seen.clock?.activity ?? 'sitting';
  const suggestion = suggestionNow(asking, activity);
  const text = chooseText({
    moment: momentOf({ activity, suggestion, flareUp: inFlareUp, afterCall: afterCall(seen) }),
    recent: seen.used.filter(({ at }) => at > seen.now - threeDays).map(({ text: used }) => used),
    seed: seen.now,
  });
  return {
    type: 'prompted',
    activity,
    suggestion,
    movement: movementNow(asking, activity, suggestion),
    text,
    limit: limitOf(plan, activity, seen.now),
    spent: seen.clock?.spent ?? 0,
    dueAt,
  };
}

function suggestionNow(asking: Asking, activity: Activity): Suggestion {
  const { seen, settings, plan } = asking;
  if (walkIsDue(asking)) return 'walk';
  return chooseSuggestion({
    posture: activity,
    standDesk: settings.standDesk,
    recent: seen.stories.map(({ prompt }) => prompt.suggestion).slice(-12),
    seed: seen.now,
    walkShare: settingOf(plan, 'walkShare'),
  });
}

/** A walk where breaks are fewer and longer (R25), each hour of a flare-up (R29), and first of all after a longer turn (R36). */
function walkIsDue({ seen, plan }: Asking): boolean {
  const { isLongerBreaks, walkEvery } = careOf(plan, seen.now);
  if (isLongerBreaks) return true;
  const walked = seen.bouts.findLast(({ activity }) => activity === 'walking')?.until ?? 0;
  if (walkEvery !== null && seen.now - walked >= walkEvery * minute) return true;
  const overdo = overdoAdvice(plan, seen.now)?.phase === 'after' ? plan.overdo : null;
  return overdo !== null && !seen.stories.some(({ at }) => at >= overdo.until);
}

function movementNow(
  { seen, settings, plan, zone }: Asking,
  activity: Activity,
  suggestion: Suggestion,
): string | null {
  if (suggestion === 'stand' || suggestion === 'sit') return null;
  return chooseMovement({
    kind: suggestion,
    posture: activity === 'standing' ? 'standing' : 'sitting',
    flareUp: careOf(plan, seen.now).isGentle,
    discreet: settings.discreet,
    lastUsed: usedMovements(seen, zone),
    seed: seen.now,
    ...settings.movements,
  });
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
function afterCall({ facts, quiets, now }: Look): boolean {
  const meeting = quiets.at(-1);
  const began = facts.findLast(({ type }) => type === 'quietBegan');
  if (meeting?.why !== 'meeting' || meeting.until > now || began === undefined) return false;
  return !facts.some(({ type, id }) => type === 'prompted' && id > began.id);
}
