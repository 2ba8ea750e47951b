import type { CommandId } from '../../lib/contributions/commands.ts';
import type { Keys } from '../../lib/contributions/key-bindings.ts';
import { type KeyPress, letterAt, letterOf } from './keys.ts';

/** The command that a key means among these; null for none. In a field that takes text, keys are the field's. */
export function commandFor(press: KeyPress, keys: Keys): CommandId | null {
  if (press.repeat || press.field !== null) return null;
  const pressed = nameOf(press);
  const bound = Object.entries(keys).find(([, names]) => names.includes(pressed));
  return (bound?.[0] as CommandId | undefined) ?? null;
}

/** As a binding names it: `Ctrl+Shift+Z`. Letters count by what is on the key, and by its place where that is a letter of another script. */
function nameOf(press: KeyPress): string {
  const { command, alt, shift, key } = press;
  // With Alt a Mac types other letters.
  const letter = alt ? letterAt(press.code) : letterOf(press);
  return [command && 'Ctrl', alt && 'Alt', shift && 'Shift', letter ?? key]
    .filter((part) => part !== false)
    .join('+');
}

const marks = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' } as const;

/** As the person's keyboard calls it. */
export function keyName(binding: string, isMac: boolean): string {
  if (!isMac) return binding;
  return binding
    .split('+')
    .map((part) => (part in marks ? marks[part as keyof typeof marks] : part))
    .join('');
}
