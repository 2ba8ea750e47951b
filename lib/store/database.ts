import { promisifyRequest, type UseStore } from 'idb-keyval';

const databaseName = 'deskpace';
const storeName = 'records';

let opening: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  opening ??= openAfresh().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function openAfresh(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName);
  const database = await promisifyRequest(request);
  // Another context deletes or upgrades the database, or the browser closed it: open it again when it is next wanted.
  database.onversionchange = () => database.close();
  database.onclose = () => {
    opening = null;
  };
  return database;
}

/**
 * The one database, as idb-keyval wants it. Writes are `strict`: no entry is lost to a power cut. Opened when first used,
 * because entrypoints are also run by the build, where there is no IndexedDB. Source: design.md section 6.
 */
export const records: UseStore = async (mode, callback) => {
  const database = await open();
  return callback(
    database.transaction(storeName, mode, { durability: 'strict' }).objectStore(storeName),
  );
};
