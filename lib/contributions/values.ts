import { type Fault, faultIn, isElsewhere } from './resolve.ts';
import { type Setting, settings } from './settings.ts';

/** Settings as they are stored: values that differ from the default, by key. */
export type Values = Readonly<Record<string, unknown>>;

const known = new Map(settings.map((setting) => [setting.key, setting]));

export const settingOf = (key: string): Setting | undefined => known.get(key);

/** What a value is wrong by; null where it is used. */
export function valueFault(key: string, value: unknown): Fault | null {
  const setting = known.get(key);
  return setting === undefined ? 'unknown' : faultIn(setting, value);
}

/** A value that is kept and not used. */
export interface KeptValue {
  readonly key: string;
  readonly value: unknown;
  readonly why: Fault;
}

/** Stored values that are unknown here or wrong; what is chosen in places of its own is checked there. */
export function keptValues(stored: Values): readonly KeptValue[] {
  return Object.entries(stored).flatMap(([key, value]) => {
    const why = isElsewhere(key) ? null : valueFault(key, value);
    return why === null ? [] : [{ key, value, why }];
  });
}

/** Whether it is what holds where the person says nothing: what their company has set, else the default. */
export function isUsual(key: string, value: unknown, company: Values = {}): boolean {
  const setting = known.get(key);
  if (setting === undefined) return false;
  return JSON.stringify(value) === JSON.stringify(company[key] ?? setting.default);
}

/** With one value changed: the usual one is not stored at all. */
export function withValue(
  stored: Values,
  key: string,
  value: unknown,
  company: Values = {},
): Values {
  const { [key]: _, ...rest } = stored;
  return isUsual(key, value, company) ? rest : { ...rest, [key]: value };
}

/** All that the editor shows is back at its default; what nobody knows here, and what is chosen elsewhere, stays. */
export function withoutOwn(stored: Values): Values {
  return Object.fromEntries(Object.entries(stored).filter(([key]) => !known.has(key)));
}

/**
 * What is to be stored: what is stored now with what the text changes, against the values that it began with. What was changed
 * elsewhere meanwhile stays, unless the text changes the same; what is chosen in places of its own stays whatever it says.
 */
export function withText(stored: Values, began: Values, values: Values): Values {
  const own = new Map(Object.entries(values));
  const next = new Map(Object.entries(stored));
  for (const key of changedKeys(began, values)) {
    if (isElsewhere(key)) continue;
    if (own.has(key)) next.set(key, own.get(key));
    else next.delete(key);
  }
  return Object.fromEntries(next);
}

/** The keys whose values differ. */
export function changedKeys(before: Values, after: Values): readonly string[] {
  const was = new Map(Object.entries(before));
  const is = new Map(Object.entries(after));
  const keys = new Set([...was.keys(), ...is.keys()]);
  return [...keys].filter((key) => JSON.stringify(was.get(key)) !== JSON.stringify(is.get(key)));
}
