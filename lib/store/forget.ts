import { addDays, type Day, weekOf } from '../timeline/days.ts';
import { keys } from './keys.ts';

/** What is written on a day may change the week before it, its own, and those into which a flare-up begun on it lasts. */
const [before, after] = [7, 49];

/** Forgets the summaries that a day belongs to; to be called in the transaction that writes the record of that day. */
export function forgetWeeks(store: IDBObjectStore, day: Day): void {
  const [first, last] = [weekOf(addDays(day, -before)), weekOf(addDays(day, after))];
  store.delete(IDBKeyRange.bound(keys.week(first), keys.week(last)));
}
