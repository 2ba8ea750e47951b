import { promisifyRequest } from 'idb-keyval';
import { type Day, type Week, weekOf } from '../timeline/days.ts';
import { type Damage, decodeEntries } from '../timeline/decode.ts';
import { type Entry, merge } from '../timeline/entries.ts';
import { records } from './database.ts';
import { dayOfKey, keys } from './keys.ts';
import { decodeMeta } from './state.ts';
import { isNewer } from './write.ts';

/** How a week is summarised, and what of it is kept in the store. */
export interface Summarising<Summary> {
  /** What is derived another way than a kept summary was is derived anew. */
  readonly basis: string;
  /** The days whose entries a summary reads. */
  days(week: Week): readonly [first: Day, last: Day];
  /** Whether the week will hardly change any more. */
  isSettled(week: Week): boolean;
  derive(week: Week, entries: readonly Entry[]): Summary;
}

export interface Summaries<Summary> {
  /** In the order of the weeks. */
  readonly summaries: readonly Summary[];
  /** Records of these weeks that cannot be read. */
  readonly damaged: number;
}

/**
 * The summaries of `weeks`, which must be in order. Those that were kept are read; the others are derived from their days, and kept
 * where they are settled and whole. Whoever writes a day forgets the weeks it belongs to (`forgetWeeks`), so no kept one is out of date.
 */
export async function summariesOf<Summary>(
  weeks: readonly Week[],
  how: Summarising<Summary>,
): Promise<Summaries<Summary>> {
  const kept = await keptOf<Summary>(weeks, how.basis);
  const missing = weeks.filter((week) => !kept.has(week));
  const { derived, damaged } = await derive(missing, how);
  const summaries = weeks.flatMap((week) => {
    const found = kept.get(week) ?? derived.get(week);
    return found === undefined ? [] : [found];
  });
  return { summaries, damaged };
}

interface Kept<Summary> {
  readonly basis: string;
  readonly summary: Summary;
}

async function keptOf<Summary>(
  weeks: readonly Week[],
  basis: string,
): Promise<ReadonlyMap<Week, Summary>> {
  const [first, last] = [weeks.at(0), weeks.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  const range = IDBKeyRange.bound(keys.week(first), keys.week(last));
  const [names, values] = await records('readonly', (store) =>
    Promise.all([
      promisifyRequest(store.getAllKeys(range)),
      promisifyRequest<(Kept<Summary> | undefined)[]>(store.getAll(range)),
    ]),
  );
  const known = values.map((value, i) => [String(names[i]), value] as const);
  const fitting = known.flatMap(([name, value]) =>
    value?.basis === basis ? [[name, value.summary] as const] : [],
  );
  const byName = new Map(fitting);
  return new Map(
    weeks.flatMap((week) => {
      const summary = byName.get(keys.week(week));
      return summary === undefined ? [] : [[week, summary] as const];
    }),
  );
}

/** Reads, derives and keeps in one transaction: nothing can be written in between that a kept summary would not know of. */
async function derive<Summary>(weeks: readonly Week[], how: Summarising<Summary>) {
  const derived = new Map<Week, Summary>();
  const [first, last] = [weeks.at(0), weeks.at(-1)];
  if (first === undefined || last === undefined) return { derived, damaged: 0 };
  const range = IDBKeyRange.bound(keys.day(how.days(first)[0]), keys.day(how.days(last)[1]));
  let damaged = 0;
  await records('readwrite', async (store) => {
    const [meta, names, values] = await Promise.all([
      promisifyRequest<unknown>(store.get(keys.meta)),
      promisifyRequest(store.getAllKeys(range)),
      promisifyRequest<unknown[]>(store.getAll(range)),
    ]);
    const mayKeep = !isNewer(decodeMeta(meta));
    const days = names.map((name, i) => {
      const key = String(name);
      return { day: dayOfKey(key), ...decodeEntries(key, values[i]) };
    });
    for (const week of weeks) {
      const [from, until] = how.days(week);
      const ofWeek = days.filter(({ day }) => day >= from && day <= until);
      const summary = how.derive(
        week,
        merge(
          ofWeek.flatMap(({ entries }) => entries),
          [],
        ),
      );
      derived.set(week, summary);
      const broken = sum(ofWeek);
      if (broken > 0) damaged += sum(ofWeek.filter(({ day }) => weekOf(day) === week));
      const kept: Kept<Summary> = { basis: how.basis, summary };
      if (mayKeep && broken === 0 && how.isSettled(week)) store.put(kept, keys.week(week));
    }
  });
  return { derived, damaged };
}

function sum(days: readonly { readonly damage: readonly Damage[] }[]): number {
  return days.reduce((all, { damage }) => all + damage.length, 0);
}
