import { activities, byId, type Entry, type EntryOf, type Stamp } from './entries.ts';

type Check = (value: unknown) => boolean;
type Fields<Type extends Entry['type']> = {
  readonly [Name in Exclude<keyof EntryOf<Type>, keyof Stamp | 'type'>]: Check;
};

const longestText = 400;
const mostSetups = 100;
const text: Check = (value) => typeof value === 'string' && value.length <= longestText;
const number = (least: number, most: number): Check => {
  return (value) => typeof value === 'number' && value >= least && value <= most;
};
/** From 1970 up to the year 2200: no clock that a person lives by shows anything else. */
export const latestInstant = 7_258_118_400_000;
const instant = number(0, latestInstant);
const minutes = number(0, 100_000);
const score: Check = (value) => number(0, 10)(value) && Number.isInteger(value);
const day: Check = (value) => typeof value === 'string' && isDay(value);
const flag: Check = (value) => typeof value === 'boolean';
const oneOf = (...known: readonly string[]): Check => {
  return (value) => typeof value === 'string' && known.includes(value);
};
const orNull = (check: Check): Check => {
  return (value) => value === null || check(value);
};
/** Entries of earlier versions do without it. */
const optional = (check: Check): Check => {
  return (value) => value === undefined || check(value);
};
const activity = oneOf(...activities);
const suggestion = oneOf('walk', 'stand', 'sit', 'move');
const by = oneOf('person', 'rule');
const figures: Check = (value) =>
  typeof value === 'object' && value !== null && Object.values(value).every(Number.isFinite);

/** What each kind of entry must hold; anything else in it is left out. */
const kinds: { readonly [Type in Entry['type']]: Fields<Type> } = {
  started: { why: oneOf('browser', 'install', 'input') },
  postureChanged: {
    posture: activity,
    since: instant,
    by: oneOf('person', 'prompt', 'break', 'input'),
  },
  wasStill: { from: instant, until: instant, why: oneOf('quiet', 'sound') },
  wentIdle: { since: instant },
  locked: { since: instant },
  gapFound: { since: instant, cause: oneOf('slept', 'closed', 'long') },
  returned: {},
  clockSetBack: { from: instant },
  gapSettled: { from: instant, until: instant, as: oneOf('walked', 'stood', 'sat', 'notCounted') },
  amended: { from: instant, until: instant, posture: oneOf(...activities, 'away') },
  painLogged: { score, since: instant },
  painStarted: { since: instant },
  dayRated: { date: day, score },
  questionSkipped: { question: oneOf('bout', 'day') },
  prompted: {
    activity,
    suggestion,
    movement: orNull(text),
    text,
    limit: minutes,
    spent: minutes,
    dueAt: instant,
  },
  promptRepeated: { prompt: text },
  promptAnswered: {
    prompt: text,
    answer: oneOf('taken', 'postponed', 'skipped', 'unseen'),
    minutes: orNull(minutes),
  },
  breakStarted: { suggestion, movement: orNull(text), minutes, prompt: orNull(text) },
  breakEnded: { early: flag },
  movementFelt: { break: text, movement: text, comfortable: flag },
  doseTold: { movement: text, amount: number(0, 3600), as: oneOf('comfortable', 'dose') },
  quietBegan: { until: instant, why: oneOf('meeting', 'pause') },
  quietEnded: {},
  overdoPlanned: { activity, from: optional(instant), until: instant },
  overdoEnded: {},
  flareUpBegan: { by },
  flareUpEnded: { by },
  setupsChanged: {
    setups: (value) => Array.isArray(value) && value.length <= mostSetups && value.every(text),
  },
  trialStarted: { activity, setup: text },
  trialEnded: {},
  baselineTold: { activity, minutes: orNull(number(1, 1440)) },
  reviewAnswered: { activity, answer: oneOf('accept', 'hold', 'lower') },
  decided: {
    rule: text,
    date: day,
    activity: orNull(activity),
    kind: text,
    from: orNull(minutes),
    to: orNull(minutes),
    figures,
    text,
  },
  retracted: { target: text },
};

const stampFields: Readonly<Record<keyof Stamp, Check>> = {
  id: (value) => typeof value === 'string' && /^[0-9a-z]{12}-[0-9a-z]{1,16}$/.test(value),
  at: instant,
  zone: isZone,
  act: text,
};

/** A day that the calendar has, of the years that a log can have. */
export function isDay(text: string): boolean {
  if (!/^(19[7-9]\d|2[01]\d\d)-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

const zones = new Map<unknown, boolean>();

/** Whether the name is one of a time zone; asked of the calendar once for each name. */
function isZone(name: unknown): boolean {
  const known = zones.get(name);
  if (known !== undefined) return known;
  let is = typeof name === 'string';
  try {
    if (typeof name === 'string') new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    is = false;
  }
  zones.set(name, is);
  return is;
}

/** What cannot be read, and why. It stays where it is. */
export interface Damage {
  readonly where: string;
  readonly why: string;
}

/** One entry out of unknown data, or the name of the first field that is wrong. Fields that are not known are left out. */
export function decodeEntry(
  value: unknown,
): { readonly entry: Entry } | { readonly wrong: string } {
  if (typeof value !== 'object' || value === null) return { wrong: 'not an entry' };
  const fields = new Map<string, unknown>(Object.entries(value));
  const type = fields.get('type');
  if (typeof type !== 'string' || !Object.hasOwn(kinds, type)) return { wrong: 'type' };
  const checks = Object.entries({ ...stampFields, ...kinds[type as Entry['type']] });
  const wrong = checks.find(([name, check]) => !check(fields.get(name)));
  if (wrong !== undefined) return { wrong: wrong[0] };
  const kept = checks.flatMap(([name]) => {
    const field = fields.get(name);
    return field === undefined ? [] : [[name, field] as const];
  });
  // Every field of this kind has just been checked.
  return { entry: Object.fromEntries([['type', type], ...kept]) as unknown as Entry };
}

/** The readable entries of a stored day, in order of id, and what of it cannot be read. Never throws. */
export function decodeEntries(
  where: string,
  value: unknown,
): { readonly entries: readonly Entry[]; readonly damage: readonly Damage[] } {
  if (value === undefined) return { entries: [], damage: [] };
  if (!Array.isArray(value)) return { entries: [], damage: [{ where, why: 'not a list' }] };
  const entries: Entry[] = [];
  const damage: Damage[] = [];
  value.forEach((item: unknown, index) => {
    const read = decodeEntry(item);
    if ('entry' in read) entries.push(read.entry);
    else damage.push({ where: `${where}[${index}]`, why: read.wrong });
  });
  return { entries: entries.sort(byId), damage };
}
