import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '../../lib/timeline/entries.ts';
import type { Amend } from './pieces.ts';

/** Changes on their way into the log. */
export interface Edits {
  /** All that is shown as if it were logged already. */
  readonly shown: readonly Amend[];
  /** A change that is still being made; null where none is. */
  readonly open: Amend | null;
  /** Shows a change that is being made, in place of the one before; it is not logged while it is held. */
  show(change: Amend | null, isHeld?: boolean): void;
  /** Logs the change that is being made. */
  keep(): void;
  /** Logs a change at once. */
  make(change: Amend): void;
}

interface Open {
  readonly open: Amend | null;
  readonly isHeld: boolean;
}
const nothing: Open = { open: null, isHeld: false };

/** A row of presses on an arrow key is one change, logged when no more come for so long. */
const pause = 900;

/** Changes are shown at once and stay shown until the log that was read anew holds them, so that nothing jumps back. */
export function useEdits(
  entries: readonly Entry[],
  amend: (change: Amend) => Promise<boolean>,
): Edits {
  const [{ open, isHeld }, setOpen] = useState<Open>(nothing);
  const [sent, setSent] = useState<readonly Amend[]>([]);
  const drop = (change: Amend) => setSent((all) => all.filter((other) => other !== change));
  const make = (change: Amend) => {
    setSent((all) => [...all, change]);
    void amend(change).then((done) => {
      if (!done) drop(change);
    });
  };
  const keep = () => {
    if (open !== null) make(open);
    setOpen(nothing);
  };
  useEffect(() => {
    setSent((all) => all.filter((change) => !entries.some((entry) => tells(entry, change))));
  }, [entries]);
  useEffect(() => {
    if (open === null || isHeld) return;
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  }, [open, isHeld]);
  return {
    shown: open === null ? sent : [...sent, open],
    open,
    show: (change, held = false) => setOpen({ open: change, isHeld: held }),
    keep,
    make,
  };
}

function tells(entry: Entry, { from, until, posture }: Amend): boolean {
  return (
    entry.type === 'amended' &&
    entry.from === from &&
    entry.until === until &&
    entry.posture === posture
  );
}

/** Sorts behind every id there is. */
const notYet = '~';

/** Whether an entry is in the log, and not shown ahead of it. */
export function isLogged({ id }: Entry): boolean {
  return !id.startsWith(notYet);
}

/** The entries as they will be once the changes are logged. */
export function withEdits(
  entries: readonly Entry[],
  changes: readonly Amend[],
  made: { readonly at: number; readonly zone: string },
): readonly Entry[] {
  if (changes.length === 0) return entries;
  const added = changes.map((change, i): Entry => {
    const id = `${notYet}${i}`;
    return { type: 'amended', ...change, id, act: id, ...made };
  });
  return [...entries, ...added];
}
