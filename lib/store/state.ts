import * as v from 'valibot';
import type { Plan } from '../pacing/index.ts';
import { addDays, type Day } from '../timeline/days.ts';
import { activities } from '../timeline/entries.ts';
import type { Carried, Pulse, TrackerState } from '../tracker/state.ts';
import type { Damage } from './decode.ts';

const instant = v.pipe(v.number(), v.finite());
const maybe = v.nullable(instant);

const metaSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  device: v.string(),
});
export type Meta = v.InferOutput<typeof metaSchema>;

const carriedSchema = v.object({
  opening: v.nullable(
    v.object({
      from: instant,
      posture: v.picklist([...activities, 'away']),
      certainty: v.picklist(['confirmed', 'inferred', 'unsure']),
      cause: v.string(),
      zone: v.string(),
    }),
  ),
  quiet: v.nullable(v.object({ until: instant, why: v.picklist(['meeting', 'pause']) })),
  overdo: v.nullable(
    v.object({ activity: v.picklist(activities), since: instant, until: instant }),
  ),
  setups: v.array(v.string()),
  met: v.boolean(),
  used: v.array(v.object({ at: instant, text: v.string(), movement: v.nullable(v.string()) })),
});

const stateSchema = v.object({
  version: v.literal(1),
  device: v.string(),
  newest: v.string(),
  today: v.pipe(v.string(), v.isoDate()),
  carried: carriedSchema,
});

const pulseSchema = v.object({
  seenAt: instant,
  idleSince: maybe,
  heardAt: maybe,
  expectedAt: maybe,
});

/** The engine keeps its plan in order itself; what is stored under its name must at least be one. */
function isPlan(value: unknown): value is Plan {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === 1 &&
    'postures' in value
  );
}

export function decodeMeta(value: unknown): Meta | null {
  const read = v.safeParse(metaSchema, value);
  return read.success ? read.output : null;
}

/** The stored state without its entries; null where none is stored or it cannot be read, which is told as damage. */
export function decodeState(
  state: unknown,
  plan: unknown,
  pulse: unknown,
): { state: TrackerState | null; windowFrom: Day; damage: readonly Damage[] } {
  if (state === undefined && plan === undefined && pulse === undefined) {
    return { state: null, windowFrom: '', damage: [] };
  }
  const read = v.safeParse(stateSchema, state);
  const beat = v.safeParse(pulseSchema, pulse);
  if (!read.success || !beat.success || !isPlan(plan)) {
    const where = read.success ? (beat.success ? 'plan' : 'pulse') : 'state';
    return { state: null, windowFrom: '', damage: [{ where, why: 'made again from the log' }] };
  }
  const { carried, ...rest } = read.output;
  const known = {
    ...rest,
    carried: carried as Carried,
    plan,
    pulse: beat.output as Pulse,
    entries: [],
  };
  return { state: known, windowFrom: addDays(rest.today, -1), damage: [] };
}
