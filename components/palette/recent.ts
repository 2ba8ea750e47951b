import { forget, remember, remembered } from '../../lib/client/remembered.ts';

const name = 'recent';
const most = 8;

/** The commands used last, the last one first, on whatever page. */
export function recentCommands(): readonly string[] {
  const known = remembered(name);
  return Array.isArray(known) ? known.filter((id) => typeof id === 'string').slice(0, most) : [];
}

export function noteUse(id: string): void {
  remember(name, [id, ...recentCommands().filter((known) => known !== id)].slice(0, most));
}

export function forgetRecent(): void {
  forget(name);
}
