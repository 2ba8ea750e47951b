import type { KeyPress } from './keys.ts';

/** What of a keyboard event matters here. With AltGr a key writes something else than what is on it, and means nothing. */
export function keyPressOf(event: KeyboardEvent): KeyPress {
  const { code, ctrlKey, metaKey, shiftKey, altKey, repeat, target } = event;
  return {
    key: event.getModifierState('AltGraph') ? 'AltGraph' : event.key,
    code,
    command: ctrlKey || metaKey,
    shift: shiftKey,
    alt: altKey,
    repeat,
    field: fieldOf(target),
  };
}

/** While a dialog is open all keys are its own, wherever the focus is. */
function fieldOf(target: EventTarget | null): KeyPress['field'] {
  if (target instanceof HTMLSelectElement) return 'list';
  const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isText || document.querySelector('dialog[open]') !== null ? 'text' : null;
}
