import type { DayNumber } from './activity.ts';
import { type Day, isWorkday } from './day.ts';
import type { Finding } from './decision.ts';
import { boomBustPairs, isSmallStepDue } from './patterns.ts';
import { type Plan, withFinding } from './plan.ts';
import { settingOf } from './settings.ts';

/** No note comes more than once a week (R33). */
const weekly = 7;
/** The prompts of so many workdays say whether they are followed, where there were enough of them (R23). */
const promptDays = 3;
const enoughPrompts = 5;

const nothing = { activity: null, from: null, to: null } as const;

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function dateOf(plan: Plan, day: DayNumber): Temporal.PlainDate {
  return Temporal.PlainDate.from(plan.firstDate ?? '1970-01-01').add({ days: day });
}

function weekday(date: Temporal.PlainDate): string {
  return weekdays[date.dayOfWeek - 1] ?? '';
}

function boomBust(plan: Plan, days: readonly Day[], day: DayNumber): Finding | null {
  const pairs = boomBustPairs(plan, days, day);
  const last = pairs.at(-1);
  if (last === undefined || pairs.length < settingOf(plan, 'boomBustPairs')) return null;
  const boom = dateOf(plan, last.boom);
  const bust = dateOf(plan, last.bust);
  const values = {
    boom: weekday(boom),
    bust: weekday(bust),
    boomDate: `${boom}`,
    bustDate: `${bust}`,
  };
  const figures = { pairs: pairs.length };
  return {
    ...nothing,
    rule: 'R33',
    kind: 'boomBust',
    figures,
    sentence: { key: 'boomBust', values },
  };
}

function smallStep(plan: Plan, days: readonly Day[], day: DayNumber): Finding | null {
  if (!isSmallStepDue(plan, days, day)) return null;
  return {
    ...nothing,
    rule: 'R34',
    kind: 'smallStep',
    figures: {},
    sentence: { key: 'smallStep', values: {} },
  };
}

function fewerPrompts(plan: Plan, days: readonly Day[]): Finding | null {
  const recent = days.filter((day) => isWorkday(day) && day.promptsShown > 0).slice(-promptDays);
  const shown = recent.reduce((sum, day) => sum + day.promptsShown, 0);
  const taken = recent.reduce((sum, day) => sum + day.promptsTaken, 0);
  if (recent.length < promptDays || shown < enoughPrompts) return null;
  if (taken / shown >= settingOf(plan, 'acceptedShare')) return null;
  const sentence = { key: 'fewerPrompts', values: {} } as const;
  return { ...nothing, rule: 'R23', kind: 'fewerPrompts', figures: { shown, taken }, sentence };
}

/** The kind notes of the day: at most one of each a week, and none of a flare-up's days but the one on prompts (R29). */
export function makeNotes(plan: Plan, days: readonly Day[], day: DayNumber): Plan {
  const isQuiet = plan.flareUp !== null;
  const found = {
    fewerPrompts: fewerPrompts(plan, days),
    boomBust: isQuiet ? null : boomBust(plan, days, day),
    smallStep: isQuiet ? null : smallStep(plan, days, day),
  };
  let noted = plan;
  for (const kind of ['fewerPrompts', 'boomBust', 'smallStep'] as const) {
    const finding = found[kind];
    const last = plan.noted[kind];
    if (finding === null || (last !== undefined && day - last < weekly)) continue;
    noted = withFinding({ ...noted, noted: { ...noted.noted, [kind]: day } }, finding);
  }
  return noted;
}

/** A flare-up beyond a week points to the help page, one beyond three weeks to a person (R31). */
export function remarkOnLength(plan: Plan, day: DayNumber): Plan {
  const { flareUp } = plan;
  if (flareUp === null) return plan;
  const days = day - flareUp.day;
  const due = [settingOf(plan, 'longFlareUpDays'), settingOf(plan, 'veryLongFlareUpDays')].filter(
    (limit) => days > limit,
  ).length;
  if (due <= flareUp.remarks) return plan;
  const key = due === 1 ? 'helpPage' : 'helpPerson';
  const sentence = { key, values: { days } } as const;
  return withFinding(
    { ...plan, flareUp: { ...flareUp, remarks: due } },
    { ...nothing, rule: 'R31', kind: 'help', figures: { days }, sentence },
  );
}

/** Prompts shown and taken since the day began, told by whoever shows them (R23). */
export function notePrompts(
  plan: Plan,
  prompts: { readonly shown: number; readonly taken: number },
): Plan {
  const today = { ...plan.today, promptsShown: prompts.shown, promptsTaken: prompts.taken };
  return { ...plan, today };
}
