import type { Answers, Ask } from '../../lib/contributions/asking.ts';
import type { Command } from '../../lib/contributions/command.ts';

/** A command that is being asked for its answers, one after the other. */
export interface Steps {
  readonly command: Command;
  /** The answers so far: those typed with the command, then one for each step. */
  readonly given: readonly Partial<Answers>[];
}

/** What is asked next; null where nothing is. */
export function nextAsk({ command, given }: Steps): Ask | null {
  const known = answersOf(given);
  return command.asks?.find((ask) => known[ask] === undefined) ?? null;
}

export function answered(steps: Steps, ask: Ask, value: Answers[Ask]): Steps {
  return { ...steps, given: [...steps.given, { [ask]: value }] };
}

/** One step back; null where that is back to the commands. */
export function steppedBack({ command, given }: Steps): Steps | null {
  return given.length <= 1 ? null : { command, given: given.slice(0, -1) };
}

export function answersOf(given: Steps['given']): Partial<Answers> {
  return Object.assign({}, ...given);
}

/** Where the choice goes by a key; round at the ends. Null where the key does not move it. */
export function moved(key: string, at: number, length: number): number | null {
  if (length === 0) return null;
  const page = 8;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % length;
    case 'ArrowUp':
      return (at - 1 + length) % length;
    case 'PageDown':
      return Math.min(at + page, length - 1);
    case 'PageUp':
      return Math.max(at - page, 0);
    default:
      return null;
  }
}
