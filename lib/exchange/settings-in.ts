import { isElsewhere, resolveSettings } from '../contributions/resolve.ts';
import { acceptedIn, acceptedKey } from '../packs/plan-changes.ts';
import { mostPacks, packIn } from '../packs/read-pack.ts';
import { importedIn, importedKey } from '../theme/imported.ts';
import { backupSetting } from './backup.ts';

type Values = Readonly<Record<string, unknown>>;

const mostNames = 400;
const longestName = 100;

/** Settings out of a file: those that this version knows and that are in range, and how many were left out. */
export function settingsIn(values: Values): { readonly values: Values; readonly left: number } {
  const faulty = new Set(resolveSettings(values).faults.map(({ key }) => key));
  const kept = Object.entries(values).flatMap(([key, value]): [string, unknown][] => {
    if (faulty.has(key)) return [];
    const checked = Object.hasOwn(elsewhere, key) ? elsewhere[key]?.(value) : value;
    const isKnown = !isElsewhere(key) || Object.hasOwn(elsewhere, key);
    return isKnown && checked !== undefined ? [[key, checked]] : [];
  });
  return { values: Object.fromEntries(kept), left: Object.keys(values).length - kept.length };
}

/** Values that the views which choose them check; undefined where nothing of one can be used. */
const elsewhere: Readonly<Record<string, (value: unknown) => unknown>> = {
  'movements.packs': packs,
  'movements.off': names,
  [acceptedKey]: (value) => (acceptedIn({ [acceptedKey]: value }) === null ? undefined : value),
  [importedKey]: (value) => importedIn({ [importedKey]: value }) ?? undefined,
  [backupSetting]: (value) => (value === true ? true : undefined),
  'start.done': names,
  'start.country': (value) => (isName(value) ? value : undefined),
};

/** Each pack keeps every rule that one opened by itself must keep. */
function packs(value: unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  const read = value.slice(0, mostPacks).map((pack) => packIn(JSON.stringify(pack) ?? ''));
  const usable = read.flatMap((one) => (one.ok ? [one.pack] : []));
  return usable.length > 0 ? usable : undefined;
}

function names(value: unknown): unknown {
  return Array.isArray(value) && value.length <= mostNames && value.every(isName)
    ? value
    : undefined;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestName;
}
