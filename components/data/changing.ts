import { type Signal, signal } from '@preact/signals';
import type { DataDoor, Outcome, Undoable } from '../../lib/exchange/door.ts';
import type { dataIn } from '../../lib/i18n/en/data-in.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { Desk } from '../workbench/desk.ts';

type Words = Translator<typeof dataIn>;

/** What is to be said of the last thing done here; null for nothing. */
export const said: Signal<{ readonly tone: 'done' | 'refused'; readonly text: string } | null> =
  signal(null);

/** Whether something is being read or written, and what. */
export const busy: Signal<'reading' | 'writing' | null> = signal(null);

/** The last change that can be taken back; null where there is none. */
export const back: Signal<Undoable | null> = signal(null);

/**
 * Changes the log: the worker writes down all that it knows of now, the change is made, and the worker goes on from it. `done` is what
 * to say where it worked.
 */
export async function change(
  { session, records }: Desk,
  t: Words,
  done: string,
  run: (door: DataDoor) => Promise<Outcome>,
): Promise<boolean> {
  busy.value = 'writing';
  said.value = null;
  try {
    await session.request({ type: 'refresh' });
    const door = await records.data();
    const outcome = await run(door);
    if (outcome === 'done') await session.request({ type: 'refresh' });
    back.value = await door.undoable();
    const isDone = outcome === 'done';
    said.value = isDone
      ? { tone: 'done', text: done }
      : { tone: 'refused', text: t(`outcome.${outcome}`) };
    return isDone;
  } catch (error) {
    console.error(error);
    said.value = { tone: 'refused', text: t('outcome.broken') };
    return false;
  } finally {
    busy.value = null;
  }
}
