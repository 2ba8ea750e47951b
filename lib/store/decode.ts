import * as v from 'valibot';
import { activities, type Entry } from '../timeline/entries.ts';

const instant = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15));
const minutes = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(100_000));
const score = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));
const short = v.pipe(v.string(), v.maxLength(400));
const day = v.pipe(v.string(), v.isoDate());
const activity = v.picklist(activities);
const posture = v.picklist([...activities, 'away']);
const suggestion = v.picklist(['walk', 'stand', 'sit', 'move']);
const by = v.picklist(['person', 'rule']);

const stamped = {
  id: v.pipe(v.string(), v.regex(/^[0-9a-z]{12}-[0-9a-z]{1,16}$/)),
  at: instant,
  zone: v.pipe(v.string(), v.maxLength(64), v.check(isZone, 'not a time zone')),
  act: v.pipe(v.string(), v.maxLength(40)),
};

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function kind<const Type extends Entry['type'], Fields extends v.ObjectEntries>(
  type: Type,
  fields: Fields,
) {
  return v.object({ ...stamped, type: v.literal(type), ...fields });
}

/** One entry of the log as it is stored and exported. Fields that are not known are left out. */
export const entrySchema = v.variant('type', [
  kind('started', { why: v.picklist(['browser', 'install', 'input']) }),
  kind('postureChanged', {
    posture: activity,
    since: instant,
    by: v.picklist(['person', 'prompt', 'break', 'input']),
  }),
  kind('wasStill', { from: instant, until: instant, why: v.picklist(['quiet', 'sound']) }),
  kind('wentIdle', { since: instant }),
  kind('locked', { since: instant }),
  kind('gapFound', { since: instant, cause: v.picklist(['slept', 'closed', 'long']) }),
  kind('returned', {}),
  kind('clockSetBack', { from: instant }),
  kind('gapSettled', {
    from: instant,
    until: instant,
    as: v.picklist(['walked', 'stood', 'sat', 'notCounted']),
  }),
  kind('amended', { from: instant, until: instant, posture }),
  kind('painLogged', { score, since: instant }),
  kind('painStarted', { since: instant }),
  kind('dayRated', { date: day, score }),
  kind('prompted', {
    activity,
    suggestion,
    movement: v.nullable(short),
    text: short,
    limit: minutes,
    spent: minutes,
    dueAt: instant,
  }),
  kind('promptRepeated', { prompt: short }),
  kind('promptAnswered', {
    prompt: short,
    answer: v.picklist(['taken', 'postponed', 'skipped', 'unseen']),
    minutes: v.nullable(minutes),
  }),
  kind('breakStarted', {
    suggestion,
    movement: v.nullable(short),
    minutes,
    prompt: v.nullable(short),
  }),
  kind('breakEnded', { early: v.boolean() }),
  kind('quietBegan', { until: instant, why: v.picklist(['meeting', 'pause']) }),
  kind('quietEnded', {}),
  kind('overdoPlanned', { activity, until: instant }),
  kind('overdoEnded', {}),
  kind('flareUpBegan', { by }),
  kind('flareUpEnded', { by }),
  kind('setupsChanged', { setups: v.pipe(v.array(short), v.maxLength(20)) }),
  kind('baselineTold', { activity, minutes: v.nullable(minutes) }),
  kind('reviewAnswered', { activity, answer: v.picklist(['accept', 'hold', 'lower']) }),
  kind('decided', {
    rule: short,
    date: day,
    activity: v.nullable(activity),
    kind: short,
    from: v.nullable(minutes),
    to: v.nullable(minutes),
    figures: v.record(short, v.pipe(v.number(), v.finite())),
    text: short,
  }),
  kind('retracted', { target: short }),
]);

/** What cannot be read, and why. It stays where it is. */
export interface Damage {
  readonly where: string;
  readonly why: string;
}

/** The readable entries of a stored day, in order of id, and what of it cannot be read. Never throws. */
export function decodeEntries(
  where: string,
  value: unknown,
): { entries: readonly Entry[]; damage: readonly Damage[] } {
  if (value === undefined) return { entries: [], damage: [] };
  if (!Array.isArray(value))
    return { entries: [], damage: [{ where, why: 'not a list of entries' }] };
  const entries: Entry[] = [];
  const damage: Damage[] = [];
  value.forEach((item: unknown, index) => {
    const read = v.safeParse(entrySchema, item);
    if (read.success) entries.push(read.output);
    else damage.push({ where: `${where}[${index}]`, why: firstIssue(read.issues) });
  });
  return { entries: entries.sort((a, b) => (a.id < b.id ? -1 : 1)), damage };
}

function firstIssue([issue]: readonly v.BaseIssue<unknown>[]): string {
  return issue === undefined ? 'unreadable' : `${v.getDotPath(issue) ?? 'entry'}: ${issue.message}`;
}
