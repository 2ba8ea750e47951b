import type { KeyPress } from './keys.ts';

/** What of a keyboard event matters here. */
export function keyPressOf(event: KeyboardEvent): KeyPress {
  const { key, code, ctrlKey, metaKey, shiftKey, altKey, repeat, target } = event;
  return {
    key,
    code,
    command: ctrlKey || metaKey,
    shift: shiftKey,
    alt: altKey,
    repeat,
    field: fieldOf(target),
  };
}

function fieldOf(target: EventTarget | null): KeyPress['field'] {
  if (target instanceof HTMLSelectElement) return 'list';
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
    ? 'text'
    : null;
}
