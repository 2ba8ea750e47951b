import { movementChoice } from '../movements/index.ts';
import type { PacingSettings } from '../pacing/index.ts';
import {
  type ClockRange,
  type TrackerSettings,
  usualTracker,
  type WeekHours,
} from '../tracker/settings.ts';
import { type Setting, settings } from './settings.ts';

export interface Resolved {
  readonly tracker: TrackerSettings;
  /** Only values that differ from the default. */
  readonly pacing: Partial<PacingSettings>;
  /** Values that are kept as they are and not used, because they are unknown or wrong. */
  readonly faults: readonly { readonly key: string; readonly why: Fault }[];
}
export type Fault =
  | 'unknown'
  | 'notANumber'
  | 'outOfRange'
  | 'notASwitch'
  | 'notAChoice'
  | 'notHours';

/** What the stored values mean. Never throws: a wrong value is a fault, and its default is used. */
export function resolveSettings(stored: unknown): Resolved {
  const values = new Map<string, unknown>(isRecord(stored) ? Object.entries(stored) : []);
  const known = new Map(settings.map((setting) => [setting.key, setting]));
  const faults: { key: string; why: Fault }[] = [];
  for (const [key, value] of values) {
    if (isElsewhere(key)) continue;
    const setting = known.get(key);
    const why = setting === undefined ? 'unknown' : faultIn(setting, value);
    if (why === null) continue;
    faults.push({ key, why });
    values.delete(key);
  }
  const value = <T>(key: string, usual: T): T => (values.has(key) ? (values.get(key) as T) : usual);
  const standDesk = value('breaks.standDesk', usualTracker.standDesk);
  const tracker: TrackerSettings = {
    awayAfter: value('presence.awayAfter', usualTracker.awayAfter),
    soundCounts: value('presence.soundCounts', usualTracker.soundCounts),
    inputEndsWalk: value('presence.inputEndsWalk', usualTracker.inputEndsWalk),
    workingHours: value('hours.working', usualTracker.workingHours),
    quietTimes: value('hours.quiet', usualTracker.quietTimes),
    badgeEvery: value('presence.badgeEvery', usualTracker.badgeEvery),
    standDesk,
    discreet: value('breaks.discreet', usualTracker.discreet),
    movements: movementChoice(values.get('movements.packs'), values.get('movements.off')),
  };
  const own = [...values].flatMap(([key, set]) =>
    key.startsWith('pacing.') ? [[key.slice(7), set]] : [],
  );
  const pacing = Object.fromEntries([
    ...own,
    ...(standDesk ? [] : [['standingDesk', false]]),
  ]) as Partial<PacingSettings>;
  return { tracker, pacing, faults };
}

/** Chosen in places of their own, which check them: movements and packs, plans and themes from a file, copies, the walkthrough. */
const elsewhere = /^(?:backup|movements|plan|start|theme)\./;

export const isElsewhere = (key: string): boolean => elsewhere.test(key);

/** What is wrong with a value for this setting; null where nothing is. */
export function faultIn(setting: Setting, value: unknown): Fault | null {
  switch (setting.type) {
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'notANumber';
      return value >= setting.minimum && value <= setting.maximum ? null : 'outOfRange';
    case 'boolean':
      return typeof value === 'boolean' ? null : 'notASwitch';
    case 'choice':
      return setting.choices.some((choice) => choice === value) ? null : 'notAChoice';
    case 'clockRanges':
      return isRanges(value) ? null : 'notHours';
    default:
      return isWeek(value) ? null : 'notHours';
  }
}

function isWeek(value: unknown): value is WeekHours {
  return Array.isArray(value) && value.length === 7 && value.every(isRanges);
}

function isRanges(value: unknown): value is readonly ClockRange[] {
  return Array.isArray(value) && value.length <= 12 && value.every(isRange);
}

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/;

function isRange(value: unknown): value is ClockRange {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [from, until]: unknown[] = value;
  if (typeof from !== 'string' || typeof until !== 'string') return false;
  return clockTime.test(from) && (clockTime.test(until) || until === '24:00') && from < until;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
