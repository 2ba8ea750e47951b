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

/** What is to be stored: the text's values, and all that is chosen elsewhere as it was. */
export function withText(stored: Values, values: Values): Values {
  const others = Object.entries(stored).filter(([key]) => isElsewhere(key));
  return { ...Object.fromEntries(others), ...values };
}
