import { get, set } from 'idb-keyval';
import { type Backup, decodeBackup } from '../exchange/backup.ts';
import { records } from './database.ts';
import { keys } from './keys.ts';

export async function readBackup(): Promise<Backup> {
  return decodeBackup(await get(keys.backup, records));
}

export function storeBackup(backup: Backup): Promise<void> {
  return set(keys.backup, backup, records);
}
