import type { Plan } from '../pacing/index.ts';
import { addDays, type Day } from '../timeline/days.ts';
import type { Damage } from '../timeline/decode.ts';
import { nothingCarried, type TrackerState } from '../tracker/state.ts';
import { dataVersion } from './keys.ts';
import { isRecord } from './record.ts';

/** Which version of Deskpace wrote the data, and the name of this browser in the log. */
export interface Meta {
  readonly version: number;
  readonly device: string;
}

/** Null where it cannot be read. Of a newer version the number is read, whatever else it has become. */
export function decodeMeta(value: unknown): Meta | null {
  if (!isRecord(value)) return null;
  const { version, device } = value;
  if (typeof version !== 'number') return null;
  if (typeof device === 'string') return { version, device };
  return version > dataVersion ? { version, device: '' } : null;
}

/**
 * The stored state without its entries; null where none is stored or it cannot be read, which is told as damage. It can be made
 * again from the log, so anything doubtful is given up.
 */
export function decodeState(
  state: unknown,
  plan: unknown,
  pulse: unknown,
): { state: TrackerState | null; windowFrom: Day; damage: readonly Damage[] } {
  if (state === undefined && plan === undefined && pulse === undefined) {
    return { state: null, windowFrom: '', damage: [] };
  }
  const where = !isState(state)
    ? 'state'
    : !isPulse(pulse)
      ? 'pulse'
      : isPlan(plan)
        ? null
        : 'plan';
  if (where !== null) {
    return { state: null, windowFrom: '', damage: [{ where, why: 'made again from the log' }] };
  }
  const stored = state as TrackerState;
  const known = {
    ...stored,
    carried: { ...nothingCarried, ...stored.carried },
    plan: plan as Plan,
    pulse: pulse as TrackerState['pulse'],
    entries: [],
  };
  return { state: known, windowFrom: addDays(known.today, -1), damage: [] };
}

function isState(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { version, device, newest, today, carried } = value as Partial<TrackerState>;
  const named = [device, newest].every((name) => typeof name === 'string');
  return version === 1 && named && isDay(today) && isCarried(carried);
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function isCarried(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { opening, quiet, overdo, setups, met, used } = value as Partial<TrackerState['carried']>;
  const parts = [opening, quiet, overdo].every((part) => part === null || isRecord(part));
  return parts && Array.isArray(setups) && Array.isArray(used) && typeof met === 'boolean';
}

function isPulse(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { seenAt, idleSince, heardAt, expectedAt } = value as Partial<TrackerState['pulse']>;
  const rest = [idleSince, heardAt, expectedAt];
  return Number.isFinite(seenAt) && rest.every((at) => at === null || Number.isFinite(at));
}

/** The engine keeps its plan in order itself; what is stored under its name must at least be one. */
function isPlan(value: unknown): boolean {
  return isRecord(value) && value['version'] === 1 && isRecord(value['postures']);
}
