import type { Values } from '../../lib/contributions/values.ts';
import { type Pack, usablePacks } from '../../lib/movements/index.ts';
import type { Desk } from '../workbench/desk.ts';

const keys = { packs: 'movements.packs', off: 'movements.off' } as const;

/** What the person has chosen of movements, out of the settings. */
export interface StoredMovements {
  readonly packs: readonly Pack[];
  readonly off: readonly string[];
  /** Packs that are stored and cannot be read. */
  readonly unreadable: number;
}

export function storedMovements(values: Values): StoredMovements {
  const [packs, off] = [values[keys.packs], values[keys.off]];
  const usable = usablePacks(packs);
  return {
    packs: usable,
    off: Array.isArray(off) ? off.filter((id) => typeof id === 'string') : [],
    unreadable: Array.isArray(packs) ? packs.length - usable.length : 0,
  };
}

/** Switches a movement off or on again. */
export function switchMovement(
  desk: Desk,
  id: string,
  isOn: boolean,
  done: string,
): Promise<boolean> {
  return desk.change((values) => {
    const others = storedMovements(values).off.filter((known) => known !== id);
    return withList(values, keys.off, isOn ? others : [...others, id]);
  }, done);
}

/** Stores other packs; those that cannot be read stay where they are. */
export function storePacks(
  desk: Desk,
  change: (known: readonly Pack[]) => readonly Pack[],
  done: string,
): Promise<boolean> {
  return desk.change((values) => {
    const { packs } = storedMovements(values);
    const stored = values[keys.packs];
    const unread = Array.isArray(stored) ? stored.filter((pack) => !packs.includes(pack)) : [];
    return withList(values, keys.packs, [...unread, ...change(packs)]);
  }, done);
}

/** Nothing chosen is the default, and not stored. */
function withList(values: Values, key: string, list: readonly unknown[]): Values {
  const { [key]: _, ...others } = values;
  return list.length === 0 ? others : { ...others, [key]: list };
}
