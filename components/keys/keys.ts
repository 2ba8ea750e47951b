import type { Moment } from '../../lib/contributions/asking.ts';
import { rows } from '../../lib/contributions/first.ts';
import { gapKeys } from '../../lib/contributions/keys.ts';
import type { GapAnswer } from '../../lib/timeline/entries.ts';
import type { PersonIntent } from '../../lib/tracker/intents.ts';

/** A key as it went down. `field`: what has the focus, where that is something to type into or to choose from. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  /** Ctrl, or Cmd on a Mac. */
  readonly command: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly repeat: boolean;
  readonly field: 'text' | 'list' | null;
}

/** What the keys depend on besides the key. */
export interface KeyContext {
  /** A `1` was pressed a moment ago and may become a 10. */
  readonly holding: boolean;
  /** Time away waits for an answer. */
  readonly gap: boolean;
  /** Minutes ago that the person has chosen for postures; 0 is now. */
  readonly ago: number;
  /** Single letters and digits log; where they do not, only keys with Ctrl or Cmd and those of the palette mean anything. */
  readonly single: boolean;
  readonly moment: Moment;
}

/**
 * What a key does. `holding`: wait a moment, a `0` may follow. `palette`: open the command palette. `ours`: the browser shall do nothing
 * with it besides; a key that ends the wait and means nothing else is still the browser's.
 */
export interface KeyOutcome {
  readonly intents: readonly PersonIntent[];
  readonly holding: boolean;
  readonly palette: boolean;
  readonly ours: boolean;
}

const nothing: KeyOutcome = { intents: [], holding: false, palette: false, ours: true };
const painOne: PersonIntent = { type: 'logPain', score: 1 };

/** How long after a `1` a `0` still makes it a 10, in milliseconds. */
export const holdFor = 600;

/** What a key means. Null: it means nothing here, and is the browser's. */
export function keyOutcome(press: KeyPress, context: KeyContext): KeyOutcome | null {
  if (/^(Shift|Control|Meta|Alt|AltGraph|CapsLock)$/.test(press.key)) return null;
  const before = context.holding ? [painOne] : [];
  // Held down, F1 opens the browser's help where it is left alone.
  if (press.repeat) return isPalette(press) ? { ...nothing, holding: context.holding } : null;
  if (isPalette(press)) return { ...nothing, intents: before, palette: true };
  if (press.field === 'text') return null;
  const rest = context.holding ? { ...nothing, intents: before, ours: false } : null;
  // What writes nothing is no letter and no digit, wherever it lies: the arrows of a number pad, a key of an input method.
  if (press.key.length !== 1 || !(context.single || press.command)) return rest;
  const digit = digitOf(press);
  if (digit !== null && press.field === null) return digitOutcome(digit, before);
  const intent = intentOf(press, context);
  return intent === null ? rest : { ...nothing, intents: [...before, intent] };
}

/** The keys of the command palette: F1, and Ctrl or Cmd with Shift and P where the browser leaves it. */
export function isPalette({ key, command, shift, code }: KeyPress): boolean {
  return key === 'F1' || (command && shift && code === 'KeyP');
}

function digitOutcome(digit: number, before: readonly PersonIntent[]): KeyOutcome {
  if (digit === 1) return { ...nothing, intents: before, holding: true };
  if (digit === 0 && before.length > 0)
    return { ...nothing, intents: [{ type: 'logPain', score: 10 }] };
  return { ...nothing, intents: [...before, { type: 'logPain', score: digit }] };
}

/** Digits above the letters count by place where the layout has something else there (French). */
function digitOf({ key, code, command, alt, shift }: KeyPress): number | null {
  if (command || alt) return null;
  if (/^\d$/.test(key)) return Number(key);
  const placed = shift ? null : /^(?:Digit|Numpad)(\d)$/.exec(code);
  return placed === null ? null : Number(placed[1]);
}

/** The Latin letter on a key; by its place where the letter on it is of another script. */
export function letterOf({ key, code }: Pick<KeyPress, 'key' | 'code'>): string | null {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  return /^(?!\p{Script=Latin})[\p{L}\p{M}]$/u.test(key) ? letterAt(code) : null;
}

/** The letter at that place of an English keyboard. */
export const letterAt = (code: string): string | null => /^Key([A-Z])$/.exec(code)?.[1] ?? null;

function intentOf(press: KeyPress, { gap, ago, moment }: KeyContext): PersonIntent | null {
  if (press.command) return undoOf(press);
  const letter = letterOf(press);
  if (letter === null || press.alt || press.shift) return null;
  const named = [...rows.posture, ...rows.pain, ...rows.log].find(
    ({ keys }) => keys.logging[0] === letter,
  );
  if (named !== undefined) {
    return named.run(moment, 'posture' in named.button && ago > 0 ? { ago } : {}).intent;
  }
  if (!gap) return null;
  const answer = Object.entries(gapKeys).find(([, key]) => key === letter);
  return answer === undefined ? null : { type: 'settleGap', as: answer[0] as GapAnswer };
}

/** Undo or redo, where the key means one of them anywhere on a page. */
export function undoOf(press: KeyPress): PersonIntent | null {
  if (!press.command || press.alt || press.field !== null) return null;
  const letter = letterOf(press);
  if (letter === 'Z') return { type: press.shift ? 'redo' : 'undo' };
  return letter === 'Y' && !press.shift ? { type: 'redo' } : null;
}
