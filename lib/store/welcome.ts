import { update } from 'idb-keyval';
import { records } from './database.ts';
import { keys } from './keys.ts';

/**
 * True once in the life of a database: whoever asks first shows the walkthrough. A browser may tell of an installation at every
 * start. @throws DOMException where the database cannot be written.
 */
export async function isFirstWelcome(): Promise<boolean> {
  let isFirst = false;
  await update<boolean>(
    keys.welcomed,
    (before) => {
      isFirst = before === undefined;
      return true;
    },
    records,
  );
  return isFirst;
}
